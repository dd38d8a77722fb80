import type { Location } from "../../../contract/index.ts";
import { type Mention, regionsOf } from "./mentions.ts";

/** A place put together from neighbouring mentions. */
export interface Place extends Location {
  start: number;
  end: number;
}

/** Mentions this close belong to one place: "Austin, TX (USA)". */
const JOINED = /^[\s,()\-–—.:]{0,4}$/;
const DASHED = /^\s*(?:[-–—:(,]\s*|\s)$/;
/** Another place begins after one of these. */
const SEGMENT = /[;|/\n]/;

/** City names that share their name with a state: read as the state after one of its cities. */
const CITIES_OF_NAMESAKE: Readonly<Record<string, ReadonlySet<string>>> = {
  "New York": new Set(
    "New York,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Albany,Rochester,Buffalo,Syracuse,Ithaca,Yonkers,White Plains,New Rochelle,Rye,Plattsburgh,Saratoga Springs,Harlem,Long Island".split(
      ",",
    ),
  ),
  Washington: new Set(
    "Seattle,Redmond,Bellevue,Kirkland,Tacoma,Spokane,Bothell,Everett,Olympia,Bellingham,Vancouver".split(
      ",",
    ),
  ),
  Quebec: new Set(
    "Montreal,Quebec City,Laval,Gatineau,Sherbrooke,Longueuil,Trois-Rivières".split(","),
  ),
  Victoria: new Set("Melbourne,Geelong,Ballarat,Bendigo,Fitzroy,Docklands,Southbank".split(",")),
};

/** Joins mentions to places: city, region and country where they stand together, each alone otherwise. */
export function assemblePlaces(text: string, mentions: readonly Mention[]): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < mentions.length; ) {
    const previousEnd = mentions[index - 1]?.end ?? 0;
    const taken = placeAt(text, mentions, index, previousEnd);
    if (taken.place) places.push(taken.place);
    index += taken.used;
  }
  return places.filter((place, index) => !isRepeated(text, places, place, index));
}

/** "USA, Dayton, OH", "Geneva, Geneva": a place that another in the same part says better. */
function isRepeated(text: string, places: Place[], place: Place, at: number): boolean {
  if (place.country === null || isRemoteBeside(text, place)) return false;
  return places.some((other, index) => {
    if (index === at || other.country !== place.country) return false;
    const [from, to] = [Math.min(place.end, other.end), Math.max(place.start, other.start)];
    if (SEGMENT.test(text.slice(from, to))) return false;
    if (isNation(place) && index === at - 1) return other.region !== null && !isNation(other);
    if (other.city === null) return false;
    if (place.city === null) return place.region === null && Math.abs(index - at) === 1;
    return index < at && other.city === place.city && place.region === null;
  });
}

/** "Greater London, England, United Kingdom": a part of a country around the region before it. */
function isNation({ city, region }: Place): boolean {
  return city === null && /^(?:England|Scotland|Wales|Northern Ireland)$/.test(region ?? "");
}

const REMOTE_WORD =
  "(?:remote|remoto|remota|télétravail|teletrabajo|home ?office|anywhere|work from home|wfh)";
const REMOTE_BEFORE = new RegExp(`${REMOTE_WORD}[^;|]{0,18}$`, "i");
const REMOTE_AFTER = new RegExp(`^[^;|]{0,4}${REMOTE_WORD}`, "i");

function isRemoteBeside(text: string, place: Place): boolean {
  return (
    REMOTE_BEFORE.test(text.slice(Math.max(0, place.start - 34), place.start)) ||
    REMOTE_AFTER.test(text.slice(place.end, place.end + 20))
  );
}

function placeAt(
  text: string,
  mentions: readonly Mention[],
  index: number,
  previousEnd: number,
): { place: Place | null; used: number } {
  const chain = chainAt(text, mentions, index);
  const [first] = chain;
  if (!first || first.group) return { place: null, used: 1 };
  return (
    countryThenCity(text, chain) ??
    townInNamesake(text, chain, previousEnd) ??
    cityRegionCountry(text, first, mentions[index + 1]) ??
    cityFirst(text, chain) ??
    regionFirst(text, chain, previousEnd) ??
    countryAlone(text, first, previousEnd) ?? { place: null, used: 1 }
  );
}

function chainAt(text: string, mentions: readonly Mention[], index: number): Mention[] {
  const chain: Mention[] = [];
  for (let next = index; next < mentions.length && chain.length < 3; next++) {
    const mention = mentions[next];
    const last = chain.at(-1);
    if (!mention || mention.group) {
      if (mention && !last) chain.push(mention);
      break;
    }
    if (last && !JOINED.test(text.slice(last.end, mention.start))) break;
    chain.push(mention);
  }
  return chain;
}

type Taken = { place: Place; used: number } | null;

function place(text: string, start: number, end: number, parts: Omit<Location, "raw">): Place {
  return { raw: text.slice(start, end), ...parts, start, end };
}

/** A city's name as written; its usual name for an abbreviation or capitals ("NYC", "BERLIN"). */
function cityName(text: string, mention: Mention): string {
  const written = text.slice(mention.start, mention.end);
  if (!/^[\p{Script=Latin}\P{L}]*$/u.test(written)) return written;
  const isOneCase = written === written.toUpperCase() || written === written.toLowerCase();
  return isOneCase || written.length < 4 ? (mention.city?.name ?? written) : written;
}

/** "Germany, Berlin", "US - California - San Jose". */
function countryThenCity(text: string, chain: Mention[]): Taken {
  const [first, second, third] = chain;
  if (!first?.country || first.code || first.regions || first.city || !second) return null;
  if (!DASHED.test(text.slice(first.end, second.start))) return null;
  const { country } = first;
  if (second.city?.countries[0] === country && !isFollowedByItsCountry(third, country)) {
    const parts = { city: cityName(text, second), region: null, country };
    return { place: place(text, first.start, second.end, parts), used: 2 };
  }
  const region = regionsOf(second).find((each) => each.country === country);
  if (!region) return null;
  const city = third?.city?.countries.includes(country) ? cityName(text, third) : null;
  const end = city && third ? third.end : second.end;
  const parts = { city, region: region.name, country };
  return { place: place(text, first.start, end, parts), used: city ? 3 : 2 };
}

function isFollowedByItsCountry(mention: Mention | undefined, country: string): boolean {
  return (
    mention?.country === country || regionsOf(mention).some((each) => each.country === country)
  );
}

/** "Jundiaí, São Paulo, Brazil": after an unknown town the name is the state's. */
function townInNamesake(text: string, chain: Mention[], previousEnd: number): Taken {
  const [first, second] = chain;
  const isClosed = regionsOf(first).some((each) => each.country === second?.country);
  if (!first?.city || !isClosed || !townBefore(text, previousEnd, first)) return null;
  return regionFirst(text, chain, previousEnd);
}

const REGION_BETWEEN = /^,\s*(\p{Lu}[^,;|/()\n\d]{1,40}),\s*$/u;

/** "Tarnów, Lesser Poland Voivodeship, Poland": what stands between a city and its country is its region. */
function cityRegionCountry(text: string, first: Mention, next: Mention | undefined): Taken {
  const { city } = first;
  if (!city || !next?.country || !city.countries.includes(next.country)) return null;
  const region = REGION_BETWEEN.exec(text.slice(first.end, next.start))?.[1]?.trim();
  if (!region) return null;
  const parts = { city: cityName(text, first), region, country: next.country };
  return { place: place(text, first.start, next.end, parts), used: 2 };
}

/** "Berlin", "Berlin, Germany", "Austin, TX", "Austin, Texas, USA". */
function cityFirst(text: string, chain: Mention[]): Taken {
  const [first, second, third] = chain;
  const city = first?.city;
  if (!first || !city || isStateBefore(first, second)) return null;
  if (second && isItalianProvince(text, city, second)) {
    const parts = { city: cityName(text, first), region: null, country: "IT" };
    const end = second.end + (text.charAt(second.end) === ")" ? 1 : 0);
    return { place: place(text, first.start, end, parts), used: 2 };
  }
  const region = regionAfter(city, second);
  if (region) {
    const isClosed = third && countryMeant(third, [region.country]) === region.country;
    const parts = { city: cityName(text, first), region: region.name, country: region.country };
    const end = isClosed ? third.end : (second?.end ?? first.end);
    return { place: place(text, first.start, end, parts), used: isClosed ? 3 : 2 };
  }
  const country = second && countryMeant(second, city.countries);
  if (second && country && (city.countries.includes(country) || second.code)) {
    const parts = { city: cityName(text, first), region: null, country };
    return { place: place(text, first.start, second.end, parts), used: 2 };
  }
  if ((city.wordlike && !fillsPart(text, first)) || isMall(text, first)) return null;
  const meant = city.ambiguous ? null : (city.countries[0] ?? null);
  const parts = { city: cityName(text, first), region: null, country: meant };
  return { place: place(text, first.start, first.end, parts), used: 1 };
}

/** "Milano (MI)": Italian towns carry their province's code, which may be an American state's too. */
function isItalianProvince(
  text: string,
  city: NonNullable<Mention["city"]>,
  second: Mention,
): boolean {
  return second.code && city.countries[0] === "IT" && text.charAt(second.start - 1) === "(";
}

/** "New York, USA" is the city; "Ontario, Canada" and "Quebec, Canada" are not. */
function isStateBefore(first: Mention, second: Mention | undefined): boolean {
  const region = regionsOf(first)[0];
  return region !== undefined && first.city?.countries.includes(region.country) === false
    ? second?.country === region.country
    : false;
}

function regionAfter(
  city: NonNullable<Mention["city"]>,
  second: Mention | undefined,
): { name: string; country: string } | null {
  if (!second) return null;
  const regions = regionsOf(second);
  const fitting = regions.find((each) => city.countries.includes(each.country));
  if (second.code) {
    if (fitting) return fitting;
    const isCountry = second.country !== undefined && city.countries.includes(second.country);
    return isCountry ? null : (regions[0] ?? null);
  }
  if (second.city && !(fitting && isStateOf(second.city, fitting, city.name))) return null;
  if (second.country && city.countries.includes(second.country)) return null;
  return fitting ?? (second.country ? null : (regions[0] ?? null));
}

/** After a city, a name that is a city too ("New York", "Surrey") is its state only when nothing else fits. */
function isStateOf(
  namesake: NonNullable<Mention["city"]>,
  region: { name: string; country: string },
  city: string,
): boolean {
  if (!namesake.countries.includes(region.country)) return true;
  return CITIES_OF_NAMESAKE[region.name]?.has(city) === true;
}

function countryMeant(mention: Mention, among: readonly string[]): string | null {
  if (!mention.country) return null;
  return !mention.code || among.includes(mention.country) || !mention.regions
    ? mention.country
    : null;
}

/** "Loudonville, Ohio", "Utah", "Ontario, Canada", "California - San Francisco". */
function regionFirst(text: string, chain: Mention[], previousEnd: number): Taken {
  const [first, second] = chain;
  if (!first?.regions) return null;
  const closing = regionsOf(first).find((each) => each.country === second?.country);
  const town = townBefore(text, previousEnd, first);
  const region = closing ?? (town || !first.country || first.code ? first.regions[0] : undefined);
  if (!region || (first.code && !town && !closing && isCountryCodeFirst(text, first))) return null;
  const isDashed =
    second !== undefined && /^\s*[-–—:]\s*$/.test(text.slice(first.end, second.start));
  if (!town && isDashed && second.city?.countries.includes(region.country)) {
    const parts = {
      city: cityName(text, second),
      region: region.name,
      country: region.country,
    };
    return { place: place(text, first.start, second.end, parts), used: 2 };
  }
  const end = closing && second ? second.end : first.end;
  const parts = { city: town?.name ?? null, region: region.name, country: region.country };
  return { place: place(text, town?.start ?? first.start, end, parts), used: closing ? 2 : 1 };
}

/** A lone "CA", "DE" or "IN" is a state only in the company of other American places. */
function isCountryCodeFirst(text: string, mention: Mention): boolean {
  return (
    mention.country !== undefined &&
    /^(?:CA|DE|IN)$/.test(text.slice(mention.start, mention.end)) &&
    !/\b(?:USA?|NY|TX|WA|MA|NJ|IL|OR|FL|VA|PA)\b/.test(text)
  );
}

/** "Germany", "Remich, Luxembourg"; "Georgia" alone may be the state or the country and is neither. */
function countryAlone(text: string, mention: Mention, previousEnd: number): Taken {
  if (!mention.country) return null;
  const isLoneCode = mention.code && mention.regions !== undefined;
  const isEither = !mention.code && mention.regions?.some((each) => each.country === "US") === true;
  const town = isEither ? null : townBefore(text, previousEnd, mention);
  const country = isEither || (isLoneCode && !town) ? null : mention.country;
  const parts = { city: town?.name ?? null, region: null, country };
  return { place: place(text, town?.start ?? mention.start, mention.end, parts), used: 1 };
}

const NOT_A_TOWN =
  /\b(?:remote|hybrid|on-?site|office|offices|hq|headquarters|anywhere|worldwide|global|engineers?|developers?|designers?|managers?|inc|llc|ltd|gmbh|full|part|time|visa|team|based|only|within|time-?zones?|relocat\w*|across|from|in|at|near|multiple|locations?|various|usd?|eur|salary|software|senior|anyone|candidates?|home|work|the|or|and|our|we|company|corp|group|labs|contract|intern\w*|flexible|possible|preferred|ok)\b/i;

/** An unknown town right before a state or country: "Loudonville, Ohio", "Kirkland WA". */
function townBefore(
  text: string,
  previousEnd: number,
  mention: Mention,
): { name: string; start: number } | null {
  const gap = text.slice(Math.max(previousEnd, mention.start - 60), mention.start);
  const closing = mention.code ? /(?:\s*[,(]\s*|\s+[-–]\s+|\s+)$/ : /\s*[,(]\s*$/;
  const head = gap.replace(closing, "");
  if (head === gap) return null;
  const name = (/[^,;|/()•\n:]*$/.exec(head)?.[0] ?? "").replace(/^.*\s[-–—]\s/, "").trim();
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]+(?:[ -][\p{L}\p{M}'’.-]+){0,3}$/u.test(name)) return null;
  if (NOT_A_TOWN.test(name)) return null;
  return { name, start: mention.start - gap.length + gap.lastIndexOf(name) };
}

/** Malls carry the names of towns elsewhere ("Harrogate Mall"). */
function isMall(text: string, mention: Mention): boolean {
  return /^\s(?:Mall|Shopping)\b/i.test(text.slice(mention.end, mention.end + 12));
}

function fillsPart(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - 3), mention.start);
  const after = text.slice(mention.end, mention.end + 12);
  return (
    /(?:^|[,;|/()•\n]\s*|\s[-–—]\s|\b(?:or|in|&)\s)$/i.test(before) &&
    /^\s*(?:$|[,;|/()•\n.]|\s[-–—]\s|or\b|and\b|&|remote|hybrid|on-?site|office)/i.test(after)
  );
}
