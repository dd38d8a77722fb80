import { z } from "zod";

/**
 * What the verifier says of one quote. Only `verified` counts as evidence.
 * `altered`: the resume says something close with another fact. `weak`: faithful but not a quote.
 * `resume.slice(start, end) === matched`; all three are `null` when nothing in the resume corresponds.
 */
export const Verdict = z.strictObject({
  status: z.enum(["verified", "altered", "weak", "not_found"]),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  matched: z.string().nullable(),
  /** One sentence for a person. */
  why: z.string(),
  /** For `altered`: which kind of fact, what the quote said, what the resume says. */
  field: z.string().optional(),
  said: z.string().optional(),
  source: z.string().optional(),
  /** When the claim came with its requirement: does the evidence support it? */
  support: z.enum(["supports", "partial", "contradicts", "unknown"]).optional(),
});
export type Verdict = z.infer<typeof Verdict>;
export type VerdictStatus = Verdict["status"];
