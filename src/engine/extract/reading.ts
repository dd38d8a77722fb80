import type { Location, Posting, Salary, WorkMode } from "../../contract/index.ts";
import { detectLanguage } from "./language.ts";
import { countryCode, extractLocation, type LocationReading } from "./location.ts";
import { extractRequirements } from "./requirements/index.ts";
import { extractSalary } from "./salary.ts";
import { extractSeniority } from "./seniority.ts";
import { extractSkills } from "./skills/index.ts";
import type { StatedLocation, StatedPosting } from "./stated.ts";
import { extractVisa } from "./visa.ts";
import { readWorkMode } from "./workmode.ts";

/** Completes what a source states with what its texts say. Never invents: silence stays `null`. */
export function readPosting(stated: StatedPosting): Posting {
  const { remoteScope, salaryText, ...fields } = stated;
  const description = stated.description ?? "";
  const places = readPlaces(stated);
  const workMode = stated.workMode ?? workModeFrom(places, stated.title, description);
  return {
    ...fields,
    locations: places.flatMap((place) => place.locations),
    workMode,
    remoteCountries: remoteCountriesFrom(remoteScope, places, workMode, stated.title),
    seniority: stated.seniority ?? extractSeniority(stated.title),
    salary: salaryFrom(stated.salary, salaryText, stated.title, description),
    visa: extractVisa(description).visa,
    skills: skillsFrom(stated.skills, stated.title, description),
    requirements: description ? extractRequirements(description) : [],
    language: stated.language ?? detectLanguage(description || stated.title),
  };
}

/** The stated places, and those of the title where none of them names a country. */
function readPlaces({ locations, title }: StatedPosting): LocationReading[] {
  const places = locations.map(readPlace);
  const isKnown = places.some((place) => place.locations.some(({ country }) => country !== null));
  return isKnown ? places : [...places, placesInTitle(title)];
}

/** One stated place: the source's own parts first, what its string says for the rest. */
export function readPlace(place: StatedLocation): LocationReading {
  const raw = place.raw.trim();
  const reading = extractLocation(raw);
  const parts = {
    city: cleanPart(place.city),
    region: cleanPart(place.region),
    country: place.country ? countryCode(place.country) : null,
  };
  if (!raw) return { ...reading, locations: [] };
  if (!parts.city && !parts.region && !parts.country && reading.locations.length > 1)
    return reading;
  const [said] = reading.locations;
  const location: Location = {
    raw,
    city: parts.city ?? said?.city ?? null,
    region: parts.region ?? said?.region ?? null,
    country: parts.country ?? said?.country ?? countryOfParts(parts),
  };
  return { ...reading, locations: [location] };
}

/**
 * Places that a title names when the source gives no place: only known ones, set off from the other words
 * ("Account Executive (Berlin)", "Acme - Austin, TX").
 */
function placesInTitle(title: string): LocationReading {
  const { locations } = extractLocation(title);
  const known = locations.filter(({ raw, country }) => country !== null && isSetOff(title, raw));
  return { locations: known, workMode: null, remoteCountries: null };
}

const OPENING = /(?:^|[-–—,(|/:;[]\s*|\b(?:in|at|or|and)\s)$/i;
const CLOSING = /^\s*(?:$|[-–—,)|/:;.\]]|(?:or|and|&)\s|\(|remote\b|hybrid\b|on-?site\b|office\b)/i;

function isSetOff(title: string, raw: string): boolean {
  const start = title.indexOf(raw);
  return (
    OPENING.test(title.slice(Math.max(0, start - 6), start)) &&
    CLOSING.test(title.slice(start + raw.length))
  );
}

function countryOfParts(parts: { city: string | null; region: string | null }): string | null {
  const written = [parts.city, parts.region].filter((part) => part !== null).join(", ");
  return written ? (extractLocation(written).locations[0]?.country ?? null) : null;
}

/** A part that is a place name; "Remote", "N/A" and the like are none. */
function cleanPart(part: string | null | undefined): string | null {
  const text = part?.trim() ?? "";
  return text === "" || /^(?:remote|n\/?a|none|null|any(?:where)?|worldwide|-+)$/i.test(text)
    ? null
    : text;
}

function workModeFrom(
  places: LocationReading[],
  title: string,
  description: string,
): WorkMode | null {
  const modes = places.map((place) => place.workMode).filter((mode) => mode !== null);
  for (const mode of ["remote", "hybrid", "onsite"] as const) if (modes.includes(mode)) return mode;
  return readWorkMode(title, "title") ?? readWorkMode(description, "prose");
}

function remoteCountriesFrom(
  scope: string | null,
  places: LocationReading[],
  workMode: WorkMode | null,
  title: string,
): string[] | null {
  const stated = scope ? countriesOfScope(scope) : null;
  if (stated) return stated;
  if (workMode !== "remote") return null;
  const read = places.flatMap((place) => place.remoteCountries ?? []);
  if (read.length > 0) return [...new Set(read)].sort();
  // A whole country as the place of a remote job is its scope; a city is only where the team sits.
  const wide = places.flatMap((place) => place.locations);
  const countries = wide.flatMap(({ city, country }) => (city || !country ? [] : [country]));
  if (countries.length > 0 && countries.length === wide.length)
    return [...new Set(countries)].sort();
  return extractLocation(title).remoteCountries;
}

/** A list of country names or codes as it is ("US, CA" is Canada here), else what the words say. */
function countriesOfScope(scope: string): string[] | null {
  const parts = scope.split(/[,;|/]/).filter((part) => part.trim() !== "");
  const codes = parts.map(countryCode);
  if (parts.length > 0 && codes.every((code) => code !== null)) return [...new Set(codes)].sort();
  return extractLocation(`Remote (${scope})`).remoteCountries;
}

function salaryFrom(
  stated: Salary | null,
  salaryText: string | null,
  title: string,
  description: string,
): Salary | null {
  const said = salaryText ? extractSalary(salaryText) : null;
  if (stated && said && stated.period === "YEAR") {
    // Some boards convert an hourly text to a year's pay: the words are what was offered.
    if (said.period && said.period !== "YEAR") return said;
    if (said.period === null && isYearOfHours(stated, said)) return { ...said, period: "HOUR" };
  }
  if (stated) return completed(stated, said);
  return said ?? extractSalary(title, "prose") ?? extractSalary(description, "prose");
}

/** A year's pay that is the amount in the words times the hours of a working year. */
function isYearOfHours(stated: Salary, said: Salary): boolean {
  const hours = (stated.min ?? stated.max ?? 0) / (said.min ?? said.max ?? 1);
  return hours >= 1_500 && hours <= 2_200;
}

/** Fields that give amounts without a period or currency take them from the words for the same amounts. */
function completed(stated: Salary, said: Salary | null): Salary {
  if (!said || said.min !== stated.min || said.max !== stated.max) return stated;
  return {
    ...stated,
    currency: stated.currency ?? said.currency,
    period: stated.period ?? said.period,
  };
}

function skillsFrom(tags: string[], title: string, description: string): string[] {
  const skills = new Set<string>();
  for (const tag of tags) {
    const known = extractSkills(tag);
    if (known.length > 0) for (const { skill } of known) skills.add(skill);
    else if (tag.trim()) skills.add(tag.trim().toLowerCase());
  }
  for (const { skill } of extractSkills(`${title}\n${description}`)) skills.add(skill);
  return [...skills];
}
