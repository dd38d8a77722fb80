/**
 * Pairs of listed jobs that cannot be one: same employer, another requisition, and titles that are equal but for one
 * decisive attribute (or equal titles in cities that are both stated and differ). Found by plain string work that
 * shares no code with the engine.
 */
import type { ListRecord } from "./data.ts";

export interface DecisivePair {
  a: ListRecord;
  b: ListRecord;
  attribute: string;
}

const ATTRIBUTES: Record<string, RegExp> = {
  level:
    /\b(senior|sr|junior|jr|staff|principal|lead|manager|director|intern|internship|associate|head of|vp|graduate|new grad)\b\.?/g,
  grade: /\b(i|ii|iii|iv|v|[1-5]|l[1-7])\b/g,
  season: /\b(spring|summer|fall|autumn|winter)\b/g,
  year: /\b20[12]\d\b/g,
  shift: /\b(night|day|evening|weekend|overnight|swing)s?\b/g,
  employment:
    /\b(part[ -]time|full[ -]time|contract|temporary|permanent|per diem|fixed[ -]term|seasonal)\b/g,
  language:
    /\b(german|french|spanish|italian|dutch|japanese|korean|mandarin|portuguese|arabic|polish|english|turkish|hebrew)\b/g,
};

/** Only these are another job where one title is silent: lists often leave out season, year and the like. */
const SILENCE_TELLS = new Set(["level", "grade"]);

/** @param keyOf label of a record; `undefined` = unknown, never used */
export function decisivePairs(
  records: readonly ListRecord[],
  keyOf: (rid: string) => string | undefined,
): DecisivePair[] {
  const pairs: DecisivePair[] = [];
  for (const group of byEmployer(records)) {
    for (const [attribute, pattern] of Object.entries(ATTRIBUTES)) {
      pairs.push(
        ...differing(group, attribute, (record) => [
          strip(plain(record.title), pattern),
          found(record.title, pattern),
        ]),
      );
    }
    pairs.push(...differing(group, "team", (record) => teamOf(record.title)));
    pairs.push(
      ...differing(group, "city", (record) => [plain(record.title), cityOf(record.location)]),
    );
  }
  return pairs.filter(
    ({ a, b }) =>
      keyOf(a.rid) !== undefined && keyOf(b.rid) !== undefined && keyOf(a.rid) !== keyOf(b.rid),
  );
}

/** The decisive attribute in which two records of one label contradict each other, whatever else they say; `null` = none. */
export function contradiction(a: ListRecord, b: ListRecord): string | null {
  for (const [attribute, pattern] of Object.entries(ATTRIBUTES)) {
    const [one, other] = [found(a.title, pattern), found(b.title, pattern)];
    if (one === other) continue;
    const apart = new Set(one.split(" ")).isDisjointFrom(new Set(other.split(" ")));
    const silent = one === "none" || other === "none";
    if (SILENCE_TELLS.has(attribute) || (apart && !silent)) return attribute;
  }
  const [here, there] = [cityOf(a.location), cityOf(b.location)];
  return here && there && here !== there && !placesMeet(a, b, "city") ? "city" : null;
}

/** Pairs with an equal first part and two different, stated second parts. */
function differing(
  group: readonly ListRecord[],
  attribute: string,
  read: (record: ListRecord) => readonly [string, string] | null,
): DecisivePair[] {
  const skeletons = new Map<string, { record: ListRecord; value: string }[]>();
  for (const record of group) {
    const parts = read(record);
    if (!parts?.[1] || (parts[1] === "none" && !SILENCE_TELLS.has(attribute))) continue;
    skeletons.set(parts[0], [...(skeletons.get(parts[0]) ?? []), { record, value: parts[1] }]);
  }
  return [...skeletons.values()].flatMap((rows) =>
    rows.slice(0, 12).flatMap(({ record: a, value }, index) =>
      rows
        .slice(index + 1, 12)
        .filter((other) => other.value !== value && !placesMeet(a, other.record, attribute))
        .map(({ record: b }) => ({ a, b, attribute })),
    ),
  );
}

function byEmployer(records: readonly ListRecord[]): ListRecord[][] {
  const groups = new Map<string, ListRecord[]>();
  for (const record of records) {
    const name = employerOf(record);
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

export function employerOf({ company }: ListRecord): string {
  return company
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/(?:inc|llc|corporation|corp|ltd)$/, "");
}

/** Cities with two names that occur in the lists. */
const ONE_CITY: Record<string, string> = {
  bengaluru: "bangalore",
  warszawa: "warsaw",
  gurugram: "gurgaon",
  nyc: "new york",
  sf: "san francisco",
  la: "los angeles",
  munchen: "munich",
  praha: "prague",
  "washington dc": "washington",
  bombay: "mumbai",
  kobenhavn: "copenhagen",
};

const plain = (title: string) =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, " ")
    .trim();

const strip = (title: string, pattern: RegExp) =>
  title.replace(pattern, " ").replace(/\s+/g, " ").trim();

/** The title without level, grade, season, year, shift, kind of employment and language. */
export function skeletonOf(title: string): string {
  return Object.values(ATTRIBUTES).reduce(strip, plain(title));
}

function found(title: string, pattern: RegExp): string {
  return (
    [...new Set([...plain(title).matchAll(pattern)].map(([word]) => SAME_WORD[word] ?? word))]
      .sort()
      .join(" ") || "none"
  );
}

const SAME_WORD: Record<string, string> = {
  sr: "senior",
  jr: "junior",
  internship: "intern",
  fall: "autumn",
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  "new grad": "graduate",
  overnight: "night",
};

/** "Engineer, Payments" and "Engineer (Search)": what stands behind the comma, the dash or in parentheses. */
function teamOf(title: string): readonly [string, string] | null {
  const parts = /^([^,(–—-]{4,})(?:,| [–—-] |\()([^,()–—-]{3,40})\)?$/.exec(title.trim());
  const team = plain(parts?.[2] ?? "");
  const neutral =
    /\b(remote|hybrid|intern|internship|summer|winter|fall|spring|20\d\d|new grad|graduate|early career|contract|full time|part time|multiple|teams?)\b/;
  return parts && !neutral.test(team) ? [plain(parts[1] ?? ""), team] : null;
}

/** "Chicago, Houston" is two cities. Large ones without a region of their name. */
const FURTHER_CITY =
  /,\s*(?:amsterdam|atlanta|austin|bangalore|bengaluru|berlin|boston|chennai|chicago|dallas|denver|gurgaon|gurugram|houston|hyderabad|london|los angeles|miami|montreal|mumbai|munich|new york city|nyc|paris|philadelphia|pune|san francisco|san jose|seattle|sf|sydney|toronto|vancouver)(?=\s*(?:,|$))/i;

/** A single stated city. */
export function cityOf(location: string | null): string {
  if (
    !location ||
    location.split(",").length > 3 ||
    /[|;/]|remote| or | and |anywhere|hybrid|\n/i.test(location) ||
    FURTHER_CITY.test(location)
  )
    return "";
  const city = plain(location.split(",")[0] ?? "");
  return /^(?:us|usa|uk|united states|united kingdom|canada|india|germany|europe|emea|apac|global|.{0,3})$/.test(
    city,
  )
    ? ""
    : (ONE_CITY[city] ?? city);
}

/** Two teams or cities that contain one another ("New York", "New York City") are no proof. */
function placesMeet(a: ListRecord, b: ListRecord, attribute: string): boolean {
  if (attribute !== "city" && attribute !== "team") return false;
  const [one, other] =
    attribute === "city"
      ? [cityOf(a.location), cityOf(b.location)]
      : [teamOf(a.title)?.[1] ?? "", teamOf(b.title)?.[1] ?? ""];
  const words = new Set(one.split(" "));
  return (
    one.includes(other) ||
    other.includes(one) ||
    (attribute === "city" && other.split(" ").some((word) => words.has(word)))
  );
}
