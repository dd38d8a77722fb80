import { z } from "zod";
import { Seniority } from "./vocabulary.ts";

/** A part of the resume under one heading. Offsets are UTF-16 units into `text`, end exclusive. */
export const ResumeSection = z.strictObject({
  kind: z.enum([
    "contact",
    "summary",
    "experience",
    "education",
    "skills",
    "projects",
    "certifications",
    "languages",
    "publications",
    "interests",
    "other",
  ]),
  /** The heading as written; `null` for what stands before the first one. */
  heading: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type ResumeSection = z.infer<typeof ResumeSection>;

/** One post held. Months are "YYYY-MM"; `end` is `null` while it lasts, `start` is `null` when not stated. */
export const ResumeRole = z.strictObject({
  title: z.string().nullable(),
  employer: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  current: z.boolean(),
  /** Offsets of the role's lines in `text`. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type ResumeRole = z.infer<typeof ResumeRole>;

/** Where contact data stands, so that it can be kept from providers. */
export const ContactSpan = z.strictObject({
  kind: z.enum(["name", "email", "phone", "address", "link", "birth"]),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type ContactSpan = z.infer<typeof ContactSpan>;

export const Degree = z.strictObject({
  level: z.enum([
    "secondary",
    "vocational",
    "associate",
    "bachelor",
    "master",
    "doctorate",
    "other",
  ]),
  text: z.string(),
});
export type Degree = z.infer<typeof Degree>;

/** What a resume says and nothing more. */
export const ResumeProfile = z.strictObject({
  text: z.string(),
  sections: z.array(ResumeSection),
  /** Canonical skill names, most prominent first. */
  skills: z.array(z.string()),
  /** Years with each skill, where dated roles show it. */
  skillYears: z.record(z.string(), z.number()),
  /** Years of work, overlapping roles counted once; `null` when no date can be read. */
  years: z.number().nonnegative().nullable(),
  seniority: Seniority.nullable(),
  /** Titles held, latest first. */
  titles: z.array(z.string()),
  roles: z.array(ResumeRole),
  degrees: z.array(Degree),
  contacts: z.array(ContactSpan),
  language: z.string().nullable(),
});
export type ResumeProfile = z.infer<typeof ResumeProfile>;
