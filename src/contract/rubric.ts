import { z } from "zod";
import { Fit, Gap, LegitimacyVerdict } from "./facts.ts";
import { RequirementKind, Seniority, Visa } from "./vocabulary.ts";

/** UTF-16 offsets into the resume text as stored; end exclusive. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

export const Strength = z.enum(["strong", "partial", "gap"]);
export type Strength = z.infer<typeof Strength>;

/** What a model said that did not hold, kept for the reader. */
export const Claimed = z.strictObject({ quote: z.string(), status: z.string(), why: z.string() });

export const RubricRequirement = z.strictObject({
  requirement: z.string(),
  kind: RequirementKind,
  /** Verbatim resume text, or "NOT FOUND". */
  resumeEvidence: z.string(),
  span: Span.nullable(),
  strength: Strength,
  claimed: Claimed.optional(),
});
export type RubricRequirement = z.infer<typeof RubricRequirement>;

/** What a grade is: blocks A to G, one question each. */
export const Rubric = z.strictObject({
  postingId: z.string(),
  resumeId: z.string(),
  archetype: z.string(),
  seniority: z.strictObject({ role: Seniority.nullable(), candidate: Seniority.nullable() }),
  requirements: z.array(RubricRequirement),
  sponsorship: z.strictObject({ verdict: Visa, quote: z.string().nullable() }),
  fit: Fit,
  gaps: z.array(Gap),
  /** Only from verified evidence. */
  talkingPoints: z.array(z.strictObject({ text: z.string(), span: Span })),
  /** Never moves the score. Signals are "code: words for people". */
  legitimacy: z.strictObject({ verdict: LegitimacyVerdict, signals: z.array(z.string()) }),
  /** 1.0 to 5.0, computed by code from verified facts. */
  globalScore: z.number().min(1).max(5),
  recommendApply: z.boolean(),
  gradedBy: z.strictObject({ provider: z.string(), model: z.string(), promptVersion: z.string() }),
  verifier: z.strictObject({
    version: z.string(),
    totalClaims: z.int().nonnegative(),
    unverified: z.int().nonnegative(),
    demotions: z.int().nonnegative(),
    scoreAdjustment: z.number(),
  }),
});
export type Rubric = z.infer<typeof Rubric>;

/** A grade that is not there has a state, never a number. */
export const GradingState = z.strictObject({
  state: z.enum(["pending", "running", "done", "failed"]),
  reason: z.string().nullable(),
});
export type GradingState = z.infer<typeof GradingState>;
