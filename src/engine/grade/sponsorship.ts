import type { Facts, Posting, Rubric } from "../../contract/index.ts";
import { extractVisa } from "../extract/index.ts";
import { prepareEvidence, verifyEvidence } from "../verify/index.ts";

/**
 * What the posting says about sponsoring a visa. Our own reading of its text wins, then what the source stated; a
 * model's answer counts only with a quote that is in the posting and speaks of work permission. Silence is unstated.
 */
export function checkSponsorship(
  said: Facts["sponsorship"],
  posting: Posting,
): Rubric["sponsorship"] {
  const description = posting.description ?? "";
  const read = extractVisa(description);
  if (read.visa !== "unstated" && read.start !== null && read.end !== null)
    return { verdict: read.visa, quote: description.slice(read.start, read.end) };
  if (posting.visa !== "unstated") return { verdict: posting.visa, quote: null };
  if (said.verdict === "unstated" || said.quote === null) return UNSTATED;
  const verdict = verifyEvidence(said.quote, prepareEvidence(description));
  if (verdict.status !== "verified" || verdict.matched === null) return UNSTATED;
  return speaksOf(said.verdict, verdict.matched)
    ? { verdict: said.verdict, quote: verdict.matched }
    : UNSTATED;
}

const UNSTATED: Rubric["sponsorship"] = { verdict: "unstated", quote: null };

const PERMISSION =
  /\bvisas?\b|sponsor|work (?:permit|authori[sz]ation)|right to work|citizen|clearance|visum|arbeitserlaubnis|visado|permiso de trabajo|\bvisto\b|titre de séjour|permis de travail|staatsangehörig/i;
const REFUSING =
  /\b(?:no|not|cannot|can't|unable|without|won't|don't|doesn't|nicht|kein\w*|pas|aucun\w*|sin|não)\b/i;

function speaksOf(verdict: Facts["sponsorship"]["verdict"], quote: string): boolean {
  if (!PERMISSION.test(quote)) return false;
  if (verdict === "sponsors") return !REFUSING.test(quote);
  return verdict === "refuses"
    ? REFUSING.test(quote)
    : /citizen|clearance|staatsangehörig|ciudadan|nationalit/i.test(quote);
}
