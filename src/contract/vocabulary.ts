/** The closed word lists of the outside contract. Order matters where it is said. */
import { z } from "zod";

/** Rungs of a career, lowest first: the index of a word is its rank. */
export const SENIORITIES = [
  "intern",
  "junior",
  "mid",
  "senior",
  "staff",
  "lead",
  "manager",
  "director",
  "executive",
] as const;
export const Seniority = z.enum(SENIORITIES);
export type Seniority = z.infer<typeof Seniority>;

export const WorkMode = z.enum(["onsite", "hybrid", "remote"]);
export type WorkMode = z.infer<typeof WorkMode>;

/** schema.org/JobPosting employmentType values. */
export const EmploymentType = z.enum([
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "OTHER",
]);
export type EmploymentType = z.infer<typeof EmploymentType>;

export const SalaryPeriod = z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]);
export type SalaryPeriod = z.infer<typeof SalaryPeriod>;

/** What a posting says about sponsoring a work visa. Silence is `unstated`, never "no". */
export const Visa = z.enum(["sponsors", "refuses", "citizenship", "unstated"]);
export type Visa = z.infer<typeof Visa>;

export const RequirementKind = z.enum(["must", "nice"]);
export type RequirementKind = z.infer<typeof RequirementKind>;
