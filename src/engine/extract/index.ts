/** Reads what a posting says: fields out of text, each with "unknown" as an honest answer. */
export { completePosting } from "./complete.ts";
export { decodeText, htmlToText } from "./html.ts";
export { detectLanguage } from "./language.ts";
export { extractLocation, type LocationReading } from "./location.ts";
export { readPosting } from "./reading.ts";
export {
  type AskedYears,
  DEGREES,
  type Degree,
  extractRequirements,
  type RequirementReading,
  readRequirement,
} from "./requirements/index.ts";
export { extractSalary } from "./salary.ts";
export { extractSeniority } from "./seniority.ts";
export { extractSkills, impliedSkills, type SkillMention } from "./skills/index.ts";
export type { StatedLocation, StatedPosting } from "./stated.ts";
export { extractVisa, type VisaReading } from "./visa.ts";
