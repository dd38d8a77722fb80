/** Names of countries and of the regions that job ads write without their country. Folded forms. */
import { fold, lookup } from "./words.ts";

const CODES =
  "AE AR AT AU BD BE BG BR CA CH CL CN CO CR CY CZ DE DK DO EC EE EG ES FI FR GB GE GH GR GT HK HR HU ID IE IL IN IS IT JM JP KE KR KZ LK LT LU LV MA MD MT MX MY NG NL NO NP NZ PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK TH TN TR TW TZ UA UG US UY UZ VN ZA".split(
    " ",
  );

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv"];

const LONG_CODES: Record<string, string> = {
  gbr: "gb",
  deu: "de",
  fra: "fr",
  esp: "es",
  ita: "it",
  nld: "nl",
  can: "ca",
  aus: "au",
  ind: "in",
  pol: "pl",
  cze: "cz",
  sgp: "sg",
  bra: "br",
  mex: "mx",
};

const OTHER_NAMES: Record<string, string> = {
  usa: "us",
  "united states of america": "us",
  america: "us",
  uk: "gb",
  "great britain": "gb",
  england: "gb",
  scotland: "gb",
  wales: "gb",
  "northern ireland": "gb",
  korea: "kr",
  "czech republic": "cz",
  czechia: "cz",
  holland: "nl",
  "the netherlands": "nl",
  uae: "ae",
  brasil: "br",
  "republic of ireland": "ie",
  turkey: "tr",
  "hong kong": "hk",
  "hong kong sar": "hk",
  "viet nam": "vn",
};

/** Country name or code → ISO 3166-1 alpha-2, lower case. */
export const COUNTRIES = lookup<string>({
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: "region" });
      return CODES.map((code) => [plain(names.of(code) ?? code), code.toLowerCase()] as const);
    }),
  ),
  ...Object.fromEntries(CODES.map((code) => [code.toLowerCase(), code.toLowerCase()])),
  ...LONG_CODES,
  ...OTHER_NAMES,
});

/** Country, ISO 3166-1 alpha-2 in lower case → words of its names in English and of its short forms: "united", "states", "usa". */
export const COUNTRY_WORDS = lookup<readonly string[]>(
  Object.fromEntries(
    CODES.map((code) => [
      code.toLowerCase(),
      [
        ...plain(new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code).split(" "),
        ...Object.entries({ ...LONG_CODES, ...OTHER_NAMES })
          .filter(([, country]) => country === code.toLowerCase())
          .flatMap(([name]) => name.split(" ")),
      ],
    ]),
  ),
);

const STATES = {
  us: "al:alabama ak:alaska az:arizona ar:arkansas ca:california co:colorado ct:connecticut de:delaware fl:florida ga:georgia hi:hawaii id:idaho il:illinois in:indiana ia:iowa ks:kansas ky:kentucky la:louisiana me:maine md:maryland ma:massachusetts mi:michigan mn:minnesota ms:mississippi mo:missouri mt:montana ne:nebraska nv:nevada nh:new_hampshire nj:new_jersey nm:new_mexico nc:north_carolina nd:north_dakota oh:ohio ok:oklahoma or:oregon pa:pennsylvania ri:rhode_island sc:south_carolina sd:south_dakota tn:tennessee tx:texas ut:utah vt:vermont va:virginia wa:washington_state wv:west_virginia wi:wisconsin wy:wyoming dc:district_of_columbia ny:new_york_state",
  ca: "on:ontario bc:british_columbia ab:alberta qc:quebec mb:manitoba sk:saskatchewan ns:nova_scotia nb:new_brunswick nl:newfoundland",
  au: "nsw:new_south_wales vic:victoria qld:queensland",
};

/** State or province, name or code → "us-ca". Names that are also cities (New York, Washington) are left to the cities. */
export const REGIONS = lookup<string>(
  Object.fromEntries(
    Object.entries(STATES).flatMap(([country, list]) =>
      list.split(" ").flatMap((entry) => {
        const [code = "", name = ""] = entry.split(":");
        const region = `${country}-${code}`;
        return [code, name.replaceAll("_", " ")].map((key) => [key, region] as const);
      }),
    ),
  ),
);

/** Short and foreign names of cities → the one compared. */
export const CITY_ALIASES = lookup<string>(
  Object.fromEntries(
    (
      "nyc:new york|new york city:new york|manhattan:new york|ny:new york|brooklyn:new york|sf:san francisco|san fran:san francisco|" +
      "bay area:san francisco|san francisco bay:san francisco|la:los angeles|dc:washington|washington dc:washington|washington d c:washington|" +
      "philly:philadelphia|bengaluru:bangalore|bombay:mumbai|gurugram:gurgaon|munchen:munich|muenchen:munich|koln:cologne|koeln:cologne|" +
      "wien:vienna|zurich:zurich|zuerich:zurich|genf:geneva|geneve:geneva|praha:prague|prag:prague|warszawa:warsaw|krakow:cracow|lisboa:lisbon|" +
      "milano:milan|roma:rome|torino:turin|bruxelles:brussels|brussel:brussels|kobenhavn:copenhagen|goteborg:gothenburg|den haag:the hague|" +
      "nurnberg:nuremberg|nuernberg:nuremberg|dusseldorf:dusseldorf|duesseldorf:dusseldorf|frankfurt am main:frankfurt|frankfurt a m:frankfurt|" +
      "bucuresti:bucharest|beograd:belgrade|kyiv:kiev|lviv:lvov|athina:athens|sevilla:seville|saigon:ho chi minh|ho chi minh city:ho chi minh|hcmc:ho chi minh|" +
      "mexico city:mexico|ciudad de mexico:mexico|cdmx:mexico|tel aviv yafo:tel aviv|atl:atlanta|saint louis:st louis|saint paul:st paul|hannover:hanover"
    )
      .split("|")
      .map((pair) => pair.split(":") as [string, string]),
  ),
);

/** Cities whose region has their name: behind another city they may be meant as the region. */
export const ALSO_REGIONS = new Set(
  (
    "new york|washington|quebec|sao paulo|rio de janeiro|mexico|buenos aires|cordoba|santiago|lima|antwerp|liege|namur|luxembourg|" +
    "utrecht|groningen|geneva|zurich|bern|basel|fribourg|lucerne|salzburg|madrid|barcelona|valencia|sevilla|seville|malaga|murcia|porto|" +
    "lisbon|milan|rome|turin|naples|bologna|delhi|chandigarh|osaka|kyoto|hiroshima|fukuoka|singapore|oslo|stockholm|uppsala|hamburg|bremen|berlin|vienna"
  ).split("|"),
);

function plain(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
