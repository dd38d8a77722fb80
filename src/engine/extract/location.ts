import type { Location, WorkMode } from "../../contract/index.ts";

export interface LocationReading {
  locations: Location[];
  workMode: WorkMode | null;
  /** ISO 3166-1 alpha-2; `null` = not stated. */
  remoteCountries: string[] | null;
}

/** Places, work mode and remote scope that a location string states. */
export function extractLocation(text: string): LocationReading {
  const locations = text.trim()
    ? [{ raw: text.trim(), city: null, region: null, country: null }]
    : [];
  return { locations, workMode: null, remoteCountries: null };
}
