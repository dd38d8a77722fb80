import type { Posting } from "../../contract/index.ts";
import { readPlace, readPosting } from "./reading.ts";

/**
 * Fills what a Posting leaves open from its own texts. For postings that did not come through a source: pushed
 * ones, lines of a file, samples. What is stated stays as it is.
 */
export function completePosting(given: Posting): Posting {
  const { visa, requirements, remoteCountries, ...fields } = given;
  const read = readPosting({ ...fields, remoteScope: null, salaryText: null });
  return {
    ...read,
    locations: given.locations.flatMap((place) =>
      place.country ? [place] : readPlace(place).locations,
    ),
    visa: visa === "unstated" ? read.visa : visa,
    requirements: requirements.length > 0 ? requirements : read.requirements,
    remoteCountries: remoteCountries ?? read.remoteCountries,
  };
}
