import type { Posting } from "../../contract/index.ts";
import type { StatedPosting } from "./stated.ts";

/** Completes what a source states with what its texts say. Never invents: silence stays `null`. */
export function readPosting(stated: StatedPosting): Posting {
  const { remoteScope: _remoteScope, salaryText: _salaryText, locations, ...fields } = stated;
  return {
    ...fields,
    locations: locations.map((place) => ({
      raw: place.raw,
      city: null,
      region: null,
      country: null,
    })),
    remoteCountries: null,
    visa: "unstated",
    requirements: [],
  };
}
