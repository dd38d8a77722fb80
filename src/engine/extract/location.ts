import type { Location, WorkMode } from "../../contract/index.ts";
import { gazetteer, placeKey } from "./location/gazetteer.ts";
import { findMentions, type Mention } from "./location/mentions.ts";
import { assemblePlaces, type Place } from "./location/places.ts";
import { remembered } from "./remembered.ts";
import { readWorkMode } from "./workmode.ts";

export interface LocationReading {
  locations: Location[];
  workMode: WorkMode | null;
  /** ISO 3166-1 alpha-2, sorted; `null` = not stated. */
  remoteCountries: string[] | null;
}

/** Longer texts are not location strings; what stands beyond is not read. */
const MAX_LENGTH = 2_000;

/**
 * Places, work mode and remote scope that a location string states. A place that the table does not know
 * keeps its words as `raw` with no parts; words that are only about remote work are no place.
 * `remoteCountries` is read from whole countries, states and groups ("EU"), never from a time zone.
 */
export function extractLocation(text: string): LocationReading {
  const { locations, workMode, remoteCountries } = readRemembered(text.slice(0, MAX_LENGTH));
  return {
    locations: locations.map((location) => ({ ...location })),
    workMode,
    remoteCountries: remoteCountries && [...remoteCountries],
  };
}

/** A board writes few places, each many times. */
const readRemembered = remembered(readLocation, 4_000, 80);

function readLocation(head: string): LocationReading {
  const workMode = readWorkMode(head, "label");
  const mentions = findMentions(head).filter((mention) => !isZone(head, mention));
  const [included, excluded] = splitExclusions(head, mentions);
  const places = assemblePlaces(head, included);
  return {
    locations: places.length > 0 ? places.map(toLocation) : unknownPlace(head, workMode),
    workMode:
      workMode ?? (ONLY.test(head) && included.some((each) => each.group) ? "remote" : null),
    remoteCountries: workMode === "remote" ? scopeOf(head, places, included, excluded) : null,
  };
}

/** ISO code of a country as written ("Germany", "USA", "DE"), `null` when it names none. */
export function countryCode(name: string): string | null {
  const { meanings, countries } = gazetteer();
  const trimmed = name.trim();
  const meant = meanings.get(placeKey(trimmed))?.country;
  if (meant) return meant;
  const upper = trimmed.toUpperCase();
  return countries.has(upper) ? upper : null;
}

const ONLY = /\bonly\b|\banywhere\b/i;

function toLocation({ raw, city, region, country }: Place): Location {
  return { raw, city, region, country };
}

/** What is left of a string without its words about work mode, when no place in it is known. */
function unknownPlace(text: string, workMode: WorkMode | null): Location[] {
  const raw = text.trim();
  if (!raw || workMode === "remote" || ONLY.test(raw)) return [];
  const rest = raw.replace(NOT_A_PLACE, "").replace(/[^\p{L}\p{N}]+/gu, "");
  return rest ? [{ raw, city: null, region: null, country: null }] : [];
}

const NOT_A_PLACE =
  /\b(?:fully|100%|remote(?:ly|[ -]first|[ -]friendly)?|hybrid|on-?site|in[ -]office|in[ -]person|work(?:ing)? from home|wfh|home[ -]?based|home office|homeoffice|anywhere|worldwide|world|global(?:ly)?|international|flexible|distributed|only|in the|within|or|and|only|multiple locations|various|locations?|n\/a|tbd|none|null|any|everywhere|earth)\b/gi;

const ZONE =
  /^\s*(?:(?:business|working|office|based|compatible|friendly)\s+)?(?:time[ -]?zones?|tz\b|hours\b|time\b)/i;

function isZone(text: string, mention: Mention): boolean {
  return ZONE.test(text.slice(mention.end, mention.end + 40));
}

const EXCLUSION =
  /\b(?:except(?: for)?|excluding|excl\.?|outside(?: of)?|other than|non|not(?: in)?|no)\b[\s:-]*$/i;
const STILL_EXCLUDED = /^\s*(?:,|\/|&|and|or|,\s*(?:and|or))\s*(?:the )?$/i;

/** Mentions that are meant, and those that an "except" leaves out. */
function splitExclusions(text: string, mentions: Mention[]): [Mention[], Mention[]] {
  const included: Mention[] = [];
  const excluded: Mention[] = [];
  for (const mention of mentions) {
    const previous = excluded.at(-1);
    const before = text.slice(Math.max(0, mention.start - 24), mention.start);
    const goesOn = previous && STILL_EXCLUDED.test(text.slice(previous.end, mention.start));
    (EXCLUSION.test(before) || goesOn ? excluded : included).push(mention);
  }
  return [included, excluded];
}

const REMOTE_THEN = /\bremote(?:ly)?\s*(?:[-–—:(]|\b(?:in|from|within|across)\b)?\s*(?:the )?$/i;

/** Countries that a remote job is open to: groups, whole countries and states, and a city right after "Remote". */
function scopeOf(
  text: string,
  places: Place[],
  included: Mention[],
  excluded: Mention[],
): string[] | null {
  const scope = new Set<string>();
  for (const mention of included) for (const country of mention.group ?? []) scope.add(country);
  places.forEach((place, index) => {
    const before = text.slice(Math.max(0, place.start - 24), place.start);
    const isWide = place.city === null;
    if (place.country && (isWide || (index === 0 && REMOTE_THEN.test(before))))
      scope.add(place.country);
  });
  for (const { country } of excluded) if (country) scope.delete(country);
  return scope.size > 0 ? [...scope].sort() : null;
}
