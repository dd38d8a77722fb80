/** Checks quotes against a resume. */
import type { Verdict } from "../../contract/index.ts";
import { type Claim, readClaim } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding, Objection } from "./finding.ts";
import { findReordered } from "./lists.ts";
import { findParts } from "./parts.ts";
import type { Passages } from "./passages.ts";
import { notFound, refused, verified } from "./verdict.ts";
import { findClose, findWordForWord } from "./whole.ts";

export { type Evidence, prepareEvidence } from "./evidence.ts";

/** Kept with every grade; grows when a verdict could change. */
export const VERIFIER_VERSION = "1";

/** Is the quote really in the resume, unaltered, and does it support the requirement? Never throws. */
export function verifyEvidence(quote: string, evidence: Evidence, _requirement?: string): Verdict {
  const claim = readClaim(quote);
  if (claim.tokens.count === 0 || !/[\p{L}\p{N}]/u.test(quote))
    return notFound("The quote has no words.");
  const inText = search(claim, evidence.passages);
  if (inText.found) return verified(claim, inText.found);
  const columns = inText.objection?.clipped ? null : evidence.columns();
  const inColumns = columns && search(claim, columns);
  if (inColumns?.found) return verified(claim, { ...inColumns.found, how: "columns" });
  return refused(claim, inText.objection);
}

/** The ways a quote can be true, strictest first. A place that is right but for what stands just outside it ends the search. */
const WAYS = [findWordForWord, findClose, findParts, findReordered];

function search(
  claim: Claim,
  passages: Passages,
): { found: Finding | null; objection: Objection | null } {
  let objection: Objection | null = null;
  for (const look of WAYS) {
    const outcome = look(claim, passages);
    if ("found" in outcome) return { found: outcome.found, objection };
    if (outcome.objection && (!objection || outcome.objection.clipped))
      objection = outcome.objection;
    if (objection?.clipped || objection?.cut) break;
  }
  return { found: null, objection };
}
