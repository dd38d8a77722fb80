/** Checks quotes against a resume. */
import type { Verdict } from "../../contract/index.ts";
import { type Claim, readClaim } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding, Objection } from "./finding.ts";
import { findReordered } from "./lists.ts";
import { findParts } from "./parts.ts";
import type { Passages } from "./passages.ts";
import { requirementSupport } from "./support.ts";
import { notFound, refused, verified } from "./verdict.ts";
import { findClose, findWordForWord } from "./whole.ts";

export { type Evidence, prepareEvidence } from "./evidence.ts";
export { requirementSupport, type Support } from "./support.ts";

/** Kept with every grade; grows when a verdict could change. */
export const VERIFIER_VERSION = "1";

/**
 * Is the quote really in the resume, unaltered, and does it support the requirement?
 *
 * `verified` and `altered` carry the place: `evidence.text.slice(start, end) === matched`. `support` is there for
 * verified quotes that come with a requirement. Never throws; about linear in the quote, and in the resume only
 * where that repeats itself.
 */
export function verifyEvidence(quote: string, evidence: Evidence, requirement?: string): Verdict {
  const verdict = judgeQuote(quote, evidence);
  if (verdict.status !== "verified" || !requirement?.trim() || verdict.matched === null)
    return verdict;
  const { support, why } = requirementSupport(requirement, quote, evidence, verdict.start);
  return { ...verdict, support, why: `${verdict.why} ${why}` };
}

/** A quote with letters and accents apart is also read with them together. */
function judgeQuote(quote: string, evidence: Evidence): Verdict {
  const verdict = judgeAsWritten(quote, evidence);
  const composed = verdict.status === "verified" ? quote : quote.normalize("NFC");
  if (composed === quote) return verdict;
  const again = judgeAsWritten(composed, evidence);
  return again.status === "verified" ? again : verdict;
}

function judgeAsWritten(quote: string, evidence: Evidence): Verdict {
  const claim = readClaim(quote);
  if (claim.tokens.count === 0 || !/[\p{L}\p{N}]/u.test(quote))
    return notFound("The quote has no words.");
  const inText = search(claim, evidence.passages);
  if (inText.found) return verified(claim, inText.found);
  const columns = inText.clipped ? null : evidence.columns();
  const inColumns = columns && search(claim, columns);
  if (inColumns?.found) return verified(claim, { ...inColumns.found, how: "columns" });
  return refused(claim, inText.objection);
}

/** The ways a quote can be true, strictest first. A place that is right but for what stands just outside it ends the search. */
const WAYS = [findWordForWord, findClose, findParts, findReordered];

interface Search {
  found: Finding | null;
  objection: Objection | null;
  /** Word for word there, but turned by what stands just outside. */
  clipped: boolean;
}

function search(claim: Claim, passages: Passages): Search {
  let objection: Objection | null = null;
  for (const look of WAYS) {
    const outcome = look(claim, passages);
    if ("found" in outcome) return { found: outcome.found, objection, clipped: false };
    if (outcome.objection && (!objection || outcome.objection.clipped))
      objection = outcome.objection;
    if (objection?.clipped || objection?.cut)
      return { found: null, objection, clipped: look === findWordForWord };
  }
  return { found: null, objection, clipped: false };
}
