/** Reads a resume's text into a profile. */
import type { ResumeProfile } from "../../contract/index.ts";

/** @param now the day that "present" means. Never throws. */
export function readProfile(text: string, _now: Date): ResumeProfile {
  return {
    text,
    sections: [],
    skills: [],
    skillYears: {},
    years: null,
    seniority: null,
    titles: [],
    roles: [],
    degrees: [],
    contacts: [],
    language: null,
  };
}
