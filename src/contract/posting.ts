import { z } from "zod";
import {
  EmploymentType,
  RequirementKind,
  SalaryPeriod,
  Seniority,
  Visa,
  WorkMode,
} from "./vocabulary.ts";

/** ISO 8601 in UTC to the second, "2026-11-20T09:09:19Z". */
export const Timestamp = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
    "must be a UTC time like 2026-11-20T09:09:19Z",
  );

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "must be a two-letter country code");

/** ISO 4217, upper case. */
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, "must be a three-letter currency code");

/** An absolute http or https address; nothing else may become a link on a page. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: "must be an http or https address",
});

export const Location = z.strictObject({
  raw: z.string().min(1),
  city: z.string().min(1).nullable(),
  region: z.string().min(1).nullable(),
  country: CountryCode.nullable(),
});
export type Location = z.infer<typeof Location>;

/** Amounts are whole currency units per `period`; at least one bound is a number. */
export const Salary = z.strictObject({
  min: z.number().positive().nullable(),
  max: z.number().positive().nullable(),
  currency: CurrencyCode.nullable(),
  period: SalaryPeriod.nullable(),
});
export type Salary = z.infer<typeof Salary>;

export const Requirement = z.strictObject({ text: z.string().min(1), kind: RequirementKind });
export type Requirement = z.infer<typeof Requirement>;

/**
 * One job advertisement as one source states it. Field names follow schema.org/JobPosting.
 * What the source does not state is `null` or an empty list, never guessed and never "".
 */
export const Posting = z.strictObject({
  /** `source:board:native id`; stable from run to run. */
  id: z.string().min(1).max(500),
  source: z.string().min(1).max(100),
  url: WebAddress.nullable(),
  applyUrl: WebAddress.nullable(),
  title: z.string().min(1),
  company: z.string().min(1).nullable(),
  /** Plain text: entities decoded, list items on their own lines. */
  description: z.string().min(1).nullable(),
  locations: z.array(Location),
  workMode: WorkMode.nullable(),
  /** Where a remote job may be done from; `null` = not stated. */
  remoteCountries: z.array(CountryCode).nullable(),
  employmentType: EmploymentType.nullable(),
  seniority: Seniority.nullable(),
  salary: Salary.nullable(),
  visa: Visa,
  skills: z.array(z.string().min(1)),
  requirements: z.array(Requirement),
  postedAt: Timestamp.nullable(),
  validThrough: Timestamp.nullable(),
  /** BCP 47. */
  language: z.string().min(2).nullable(),
});
export type Posting = z.infer<typeof Posting>;

/**
 * A Posting as somebody else writes it (a pushed body, a JSON-lines file, an engine verb):
 * only `id`, `source` and `title` must be there; what is missing means "not stated".
 */
export const PostingInput = Posting.partial()
  .required({ id: true, source: true, title: true })
  .transform((given): Posting => {
    const stated = Object.entries(given).filter(([, value]) => value !== undefined);
    return Object.assign({ ...UNSTATED }, Object.fromEntries(stated)) as Posting;
  });
export type PostingInput = z.input<typeof PostingInput>;

const UNSTATED: Omit<Posting, "id" | "source" | "title"> = {
  url: null,
  applyUrl: null,
  company: null,
  description: null,
  locations: [],
  workMode: null,
  remoteCountries: null,
  employmentType: null,
  seniority: null,
  salary: null,
  visa: "unstated",
  skills: [],
  requirements: [],
  postedAt: null,
  validThrough: null,
  language: null,
};
