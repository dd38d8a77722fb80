/** Where a job is, as far as needed to say that two jobs are not in one place. */
import { extractLocation } from "../extract/index.ts";
import { hashText } from "./hash.ts";
import { ALSO_REGIONS, CITY_ALIASES, COUNTRIES, COUNTRY_WORDS, REGIONS } from "./place-names.ts";
import type { DedupPosting } from "./posting.ts";
import { foldWords, isTypoOf } from "./words.ts";

export interface PlaceFacts {
  cities: readonly string[];
  /** "us-ca", "ca-on". */
  regions: readonly string[];
  /** ISO 3166-1 alpha-2, lower case. */
  countries: readonly string[];
  remote: boolean;
  /** Every word of the places: what a title may repeat without saying anything. */
  words: ReadonlySet<string>;
  /** Equal for equal places. */
  key: number;
}

/** "apart": no city, region or country in common where both state one. */
export type PlaceRelation = "same" | "overlapping" | "unknown" | "apart";

export function readPlace(posting: DedupPosting): PlaceFacts {
  const found = {
    cities: new Set<string>(),
    regions: new Set<string>(),
    countries: new Set<string>(),
  };
  let remote = posting.workMode === "remote";
  const words = new Set<string>();
  for (const { raw, city, region, country } of (posting.locations ?? []).slice(0, 40)) {
    for (const word of foldWords(raw)) words.add(word);
    remote ||= posting.workMode == null && isRemote(raw);
    if (city) addCity(found.cities, foldWords(city));
    if (region) addKnown(found, foldWords(region));
    if (country) found.countries.add(country.toLowerCase());
    if (city) continue;
    for (const part of alternatives(raw)) readPart(part, found);
    addListed(raw, found.cities);
  }
  for (const region of found.regions) found.countries.add(region.slice(0, 2));
  for (const country of found.countries)
    for (const word of COUNTRY_WORDS[country] ?? []) words.add(word);
  if (remote && !found.countries.size)
    for (const country of posting.remoteCountries ?? []) found.countries.add(country.toLowerCase());
  const lists = [found.cities, found.regions, found.countries].map((set) => [...set].sort());
  const [cities = [], regions = [], countries = []] = lists;
  const key = hashText(`${lists.map((list) => list.join(",")).join("|")}|${remote}`);
  return { cities, regions, countries, remote, words, key };
}

export function comparePlaces(a: PlaceFacts, b: PlaceFacts): PlaceRelation {
  if (a.countries.length && b.countries.length && !meet(a.countries, b.countries)) return "apart";
  if (a.cities.length && b.cities.length) {
    if (a.key === b.key) return "same";
    if (sharesCity(a.cities, b.cities))
      return a.cities.length === b.cities.length ? "same" : "overlapping";
    return "apart";
  }
  if (a.remote || b.remote) return a.key === b.key ? "same" : "unknown";
  if (a.regions.length && b.regions.length)
    return meet(a.regions, b.regions) ? "overlapping" : "apart";
  return "unknown";
}

/** "New York | Singapore", "Denver, CO or Long Beach, CA", a list in brackets. */
function alternatives(raw: string): string[] {
  const shown = raw.slice(0, 600).replace(/["[\]()]/g, " ");
  return shown.split(/[|;/\n•·]| (?:or|and|oder|und|ou|&) | - | – /).slice(0, 30);
}

interface Found {
  cities: Set<string>;
  regions: Set<string>;
  countries: Set<string>;
}

/** "City, Region, Country" in any order, with any part missing; after a country or region another city may follow. */
function readPart(part: string, found: Found): void {
  let afterCity = false;
  let closed = false;
  for (const segment of part.split(",").slice(0, 12)) {
    const words = foldWords(segment).filter((word) => !NOT_PLACES.has(word));
    const left = cityWords(found, words, afterCity && !closed);
    if (left.length === 0) closed = afterCity;
    else if (!afterCity || closed || CITY_ALIASES[left.join(" ")]) {
      if (left.length <= 4) addCity(found.cities, left);
      [afterCity, closed] = [true, false];
    }
  }
}

/**
 * Cities of a list: "Chicago, Houston", "Denver, CO Boston, MA"; or one that other words hide. What may as well be the
 * region of the first is not taken for a city ("Campinas, São Paulo"), nor is anything behind a town that the table does
 * not know: it may stand for the town's region.
 */
function addListed(raw: string, cities: Set<string>): void {
  const shown = raw.slice(0, 600);
  const single = cities.size > 0 && shown.split(",").length < 4;
  const listed = extractLocation(shown).locations.flatMap(({ raw: written, city }) => {
    const words = isCode(written) ? [] : foldWords(city ?? "");
    const name = words.join(" ");
    return name && !GENERIC.has(name) ? [{ words, name: CITY_ALIASES[name] ?? name }] : [];
  });
  const known = listed.some(({ name }) => sharesCity([name], [...cities]));
  if (cities.size > 0 && !known) return;
  for (const { words, name } of listed)
    if (!(single && ALSO_REGIONS.has(name)) && !sharesCity([name], [...cities]))
      addCity(cities, words);
}

/** "LA" behind a city is Louisiana. */
function isCode(written: string): boolean {
  return written.length < 3 && REGIONS[written.toLowerCase()] !== undefined;
}

/** What is left for a city's name; "Arizona City", "Mexico City" and "Singapore" are cities as a whole. */
function cityWords(found: Found, words: readonly string[], afterCity: boolean): readonly string[] {
  const whole = words.join(" ");
  if (!afterCity && (CITY_ALIASES[whole] || CITY_STATES.has(whole))) {
    const country = COUNTRIES[whole];
    if (country) found.countries.add(country);
    return words;
  }
  if (!afterCity && words.length === 2 && words[1] === "city") return words;
  return addKnown(found, words, afterCity);
}

/** Takes countries and regions off the start or end of the words; returns what is left. */
function addKnown(found: Found, words: readonly string[], afterCity = false): readonly string[] {
  for (let size = Math.min(4, words.length); size > 0; size--)
    for (const start of new Set([0, words.length - size])) {
      const name = words.slice(start, start + size).join(" ");
      const alias = CITY_ALIASES[name];
      if (alias && !afterCity) continue;
      const region = REGIONS[name];
      const country = COUNTRIES[name];
      if (!region && !country) continue;
      // A bare two-letter code is a region after a city ("Palo Alto, CA") or its country ("USA CA Oakland"), else a country.
      const within = afterCity || (region && found.countries.has(region.slice(0, 2)));
      if (region && (within || !country || name.length > 2)) found.regions.add(region);
      else if (country) found.countries.add(country);
      return addKnown(found, [...words.slice(0, start), ...words.slice(start + size)], afterCity);
    }
  return words;
}

function addCity(cities: Set<string>, words: readonly string[]): void {
  const name = words.filter((word) => !NOT_PLACES.has(word) && !/^\d+$/.test(word)).join(" ");
  if (name) cities.add(CITY_ALIASES[name] ?? name.replace(/ city$/, ""));
}

function sharesCity(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => sameCity(one, other)));
}

/** "London" and "Greater London", "Frankfurt" and "Frankfurt am Main", one slip. */
function sameCity(a: string, b: string): boolean {
  if (a === b || isTypoOf(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && ` ${long} `.includes(` ${short} `);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

function isRemote(raw: string): boolean {
  return foldWords(raw).some((word) => REMOTE.has(word));
}

const REMOTE = new Set(
  "remote anywhere worldwide homeoffice wfh telecommute remoto fernarbeit".split(" "),
);

const CITY_STATES = new Set(["singapore", "hong kong", "luxembourg", "monaco", "macau", "dubai"]);

/** Words of addresses that are also villages. */
const GENERIC = new Set(
  "city province central governorate voivodeship county district remote remoto".split(" "),
);

const NOT_PLACES = new Set(
  (
    "remote hybrid onsite site on in office offices hq headquarters based home anywhere worldwide global distributed flexible greater metro metropolitan " +
    "area region more multiple location locations various unspecified unknown tbd tba true false null days week day per m w f or and the of near wfh homeoffice telecommute remoto only within " +
    "americas emea apac latam eu europe north northern south southern asia amer international center centre downtown"
  )
    .split(" ")
    .filter((word) => !["north", "northern", "south", "southern"].includes(word)),
);
