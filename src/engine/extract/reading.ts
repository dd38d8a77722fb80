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
  const places = stated.locations.map(readPlace);
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

/** One stated place: the source's own parts first, what its string says for the rest. */
function readPlace(place: StatedLocation): LocationReading {
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
  return readWorkMode(title, "label") ?? readWorkMode(description, "prose");
}

function remoteCountriesFrom(
  scope: string | null,
  places: LocationReading[],
  workMode: WorkMode | null,
  title: string,
): string[] | null {
  const stated = scope ? extractLocation(`Remote (${scope})`).remoteCountries : null;
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

function salaryFrom(
  stated: Salary | null,
  salaryText: string | null,
  title: string,
  description: string,
): Salary | null {
  const said = salaryText ? extractSalary(salaryText) : null;
  // Some boards convert an hourly text to a year's pay: the words are what was offered.
  if (stated && said?.period && stated.period === "YEAR" && said.period !== "YEAR") return said;
  return stated ?? said ?? extractSalary(title) ?? extractSalary(description);
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
