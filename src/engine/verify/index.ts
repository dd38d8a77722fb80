/** Checks quotes against a resume. */
import type { Verdict } from "../../contract/index.ts";
import { readClaim } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import type { Outcome } from "./finding.ts";
import { notFound, refused, verified } from "./verdict.ts";
import { findClose, findWordForWord } from "./whole.ts";

export { type Evidence, prepareEvidence } from "./evidence.ts";

/** Kept with every grade; grows when a verdict could change. */
export const VERIFIER_VERSION = "1";

/** Is the quote really in the resume, unaltered, and does it support the requirement? Never throws. */
export function verifyEvidence(quote: string, evidence: Evidence, _requirement?: string): Verdict {
  const claim = readClaim(quote);
  if (!/[\p{L}\p{N}]/u.test(quote) || claim.tokens.count === 0)
    return notFound("The quote has no words.");
  const exact = findWordForWord(claim, evidence.passages);
  if ("found" in exact) return verified(claim, exact.found);
  const ways: (() => Outcome)[] = [() => findClose(claim, evidence.passages)];
  let objection = exact.objection;
  for (const look of ways) {
    if (objection?.clipped) break;
    const outcome = look();
    if ("found" in outcome) return verified(claim, outcome.found);
    objection ??= outcome.objection;
  }
  return refused(claim, objection);
}
