import { z } from "zod";
import { RequirementKind, Seniority, Visa } from "./vocabulary.ts";

/** How far the resume meets one requirement, as the model (or the offline grader) judges it. */
export const Met = z.enum(["met", "partial", "missing", "contradicted"]);
export type Met = z.infer<typeof Met>;

export const LegitimacyVerdict = z.enum(["likely-real", "caution", "suspicious"]);

export const Fit = z.object({
  level: z.string(),
  compensation: z.string(),
  location: z.string(),
});

export const Gap = z.object({ requirement: z.string(), mitigation: z.string() });

/** What a model is asked for. Everything else in a Rubric is computed from it by code. */
export const Facts = z.object({
  archetype: z.string().min(1),
  roleSeniority: Seniority.nullable(),
  candidateSeniority: Seniority.nullable(),
  requirements: z.array(
    z.object({
      requirement: z.string().min(1),
      kind: RequirementKind,
      met: Met,
      /** Numbers of the resume lines that show it, from 1. */
      lines: z.array(z.int().positive()),
      quote: z.string().nullish(),
    }),
  ),
  sponsorship: z.object({ verdict: Visa, quote: z.string().nullable() }),
  fit: Fit,
  gaps: z.array(Gap),
  talkingPoints: z.array(z.object({ text: z.string(), lines: z.array(z.int().positive()) })),
  legitimacy: z.object({ verdict: LegitimacyVerdict, signals: z.array(z.string()) }),
  /** The model's own 1 to 5: kept for calibration, never shown as the score. */
  overall: z.number().min(1).max(5),
});
export type Facts = z.infer<typeof Facts>;

/** Why a raw model reply could not become Facts. */
export const ReplyErrorKind = z.enum([
  "empty",
  "refusal",
  "prose",
  "truncated",
  "syntax",
  "missing",
  "type",
  "enum",
]);
export type ReplyErrorKind = z.infer<typeof ReplyErrorKind>;

/** One repair made while reading a reply: what kind, and at which path ("" = the whole). */
export const Repair = z.object({ kind: z.string(), path: z.string() });
export type Repair = z.infer<typeof Repair>;
