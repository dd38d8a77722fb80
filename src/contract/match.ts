import { z } from "zod";
import { CountryCode, CurrencyCode, Posting } from "./posting.ts";
import { GradingState, Rubric } from "./rubric.ts";
import { EmploymentType, SalaryPeriod, Seniority, WorkMode } from "./vocabulary.ts";

/** Hard filters, all optional. Three-valued: what a posting does not state never hides it, unless `strict`. */
export const Filters = z.strictObject({
  needsVisa: z.boolean().optional(),
  countries: z.array(CountryCode).max(250).optional(),
  workModes: z.array(WorkMode).max(3).optional(),
  salaryMin: z
    .strictObject({ amount: z.number().positive(), currency: CurrencyCode, period: SalaryPeriod })
    .optional(),
  seniority: z.array(Seniority).max(9).optional(),
  employmentTypes: z.array(EmploymentType).max(8).optional(),
  maxAgeDays: z.number().int().positive().max(3650).optional(),
  excludeCompanies: z.array(z.string().min(1).max(200)).max(1000).optional(),
  languages: z.array(z.string().min(2).max(35)).max(50).optional(),
  strict: z.boolean().optional(),
});
export type Filters = z.infer<typeof Filters>;
export type FilterName = Exclude<keyof Filters, "strict">;

/** One rung of relaxation that was taken: which filter, from what to what, and how many rows it added. */
export const Relaxation = z.strictObject({
  constraint: z.string(),
  from: z.unknown(),
  to: z.unknown(),
  added: z.int().nonnegative(),
});
export type Relaxation = z.infer<typeof Relaxation>;

/** How many postings a filter hides by itself or with others. */
export const Hidden = z.strictObject({ constraint: z.string(), count: z.int().nonnegative() });
export type Hidden = z.infer<typeof Hidden>;

/** Named parts of a score, each 0 to 100; `null` when the part does not apply. */
export const ScoreParts = z.record(z.string(), z.number().nullable());
export type ScoreParts = z.infer<typeof ScoreParts>;

export const SourceLink = z.strictObject({ source: z.string(), url: z.string().nullable() });
export type SourceLink = z.infer<typeof SourceLink>;

/** One row of a match list. `score` is 0 to 100: blended when the rubric is there, else from the fast path alone. */
export const MatchResult = z.strictObject({
  rank: z.int().positive(),
  score: z.number().min(0).max(100),
  parts: ScoreParts,
  why: z.array(z.string()),
  posting: Posting,
  sources: z.array(SourceLink),
  rubric: Rubric.nullable(),
  grading: GradingState,
});
export type MatchResult = z.infer<typeof MatchResult>;

/** Which embedding model made a list: all of it, since scores of two models never meet. */
export const RankedBy = z.strictObject({
  model: z.string(),
  version: z.string(),
  /** Whether this is another model than the configured one. */
  fallback: z.boolean(),
  /** Why it is another one, for a person. */
  reason: z.string().nullable(),
  /** Postings left out because this model has no vector of them yet: never more than one in a hundred. */
  missing: z.int().nonnegative(),
});
export type RankedBy = z.infer<typeof RankedBy>;

export const MatchResponse = z.strictObject({
  gradingId: z.string(),
  candidateId: z.string(),
  resumeId: z.string(),
  results: z.array(MatchResult),
  relaxed: z.array(Relaxation),
  hidden: z.array(Hidden),
  embedding: RankedBy,
});
export type MatchResponse = z.infer<typeof MatchResponse>;
