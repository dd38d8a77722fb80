/** Puts what was found in the contract's words. */
import type { Verdict } from "../../contract/index.ts";
import type { Edit } from "./align.ts";
import type { Claim } from "./claim.ts";
import type { Finding, Objection } from "./finding.ts";
import { fieldOf } from "./judge.ts";
import type { Passages } from "./passages.ts";
import type { Units } from "./quantities.ts";

export function notFound(why = "The resume does not say this."): Verdict {
  return { status: "not_found", start: null, end: null, matched: null, why };
}

const HOW: Record<Finding["how"], string> = {
  exact: "Found word for word.",
  close: "Found; only spelling or layout differs.",
  parts: "Found; the parts stand next to each other.",
  list: "Found; the items of the list stand in another order.",
  columns: "Found, reading the columns one after another.",
};

export function verified(claim: Claim, finding: Finding): Verdict {
  const { start, end } = spanOf(finding.passages, finding.from, finding.to);
  const { text } = finding.passages.tokens;
  const widened = finding.how === "exact" ? widen(claim, text, start, end) : { start, end };
  return {
    status: "verified",
    ...widened,
    matched: text.slice(widened.start, widened.end),
    why: HOW[finding.how],
  };
}

/** From the first character of the run to its last, whatever order its tokens stand in. */
function spanOf(passages: Passages, from: number, to: number): { start: number; end: number } {
  const { starts, ends } = passages.tokens;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let token = from; token < to; token += 1) {
    start = Math.min(start, starts[token] ?? 0);
    end = Math.max(end, ends[token] ?? 0);
  }
  return { start, end };
}

/** Takes in what the quote has before its first word and after its last, where the resume has the same. */
function widen(
  claim: Claim,
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const { starts, ends, count } = claim.tokens;
  const before = claim.text.slice(0, starts[0]);
  const after = claim.text.slice(ends[count - 1]);
  const lead = [before, before.trimStart()].find((part) => text.endsWith(part, start)) ?? "";
  const tail = [after, after.trimEnd()].find((part) => text.startsWith(part, end)) ?? "";
  return { start: start - lead.length, end: end + tail.length };
}

/** Less of the quote than this in one place: the resume does not say it at all. */
const FOUND_SHARE = 0.5;

export function refused(claim: Claim, objection: Objection | null): Verdict {
  if (!objection) return notFound();
  const { passages, from, to, clipped, cut } = objection;
  if (clipped) return clippedVerdict(objection, clipped);
  if (cut) return cutVerdict(objection, claim);
  const { alignment, edits } = objection;
  if (!alignment || alignment.matched < claim.units.count * FOUND_SHARE) return notFound();
  const first = mostTelling(claim.units, passages, edits);
  if (!first) return notFound();
  const field = fieldOf(claim.units, passages, first);
  const said = textOf(claim.units, first.quote, first.quoteCount);
  const source = textOf(passages.units, first.source, first.sourceCount);
  const status = edits.every(isWeak) && field === "wording" ? "weak" : "altered";
  return {
    status,
    ...spanned(passages, from, to),
    why: explain(status, field, said, source),
    field,
    said,
    source,
  };
}

/** Words left out without a mark, or small words exchanged: faithful perhaps, but no quote. */
function isWeak(edit: Edit): boolean {
  return edit.kind === "left-out";
}

const ORDER = [
  "negation",
  "number",
  "scale",
  "currency",
  "unit",
  "date",
  "quantifier",
  "seniority",
  "hedge",
  "name",
  "role",
  "wording",
];

/** A negation first, then a word that the resume has nowhere, then by the kind of fact. */
function mostTelling(quote: Units, passages: Passages, edits: readonly Edit[]): Edit | undefined {
  const rank = (edit: Edit) => {
    const place = ORDER.indexOf(fieldOf(quote, passages, edit));
    const unknown = edit.quoteCount > 0 && !passages.numbers.has(quote.keys[edit.quote] ?? "");
    return place > 0 && unknown ? place / ORDER.length : place;
  };
  return [...edits].sort((left, right) => rank(left) - rank(right) || left.quote - right.quote)[0];
}

function explain(status: string, field: string, said: string, source: string): string {
  if (status === "weak") return `Close to the resume, but not a quote: "${source}" is left out.`;
  if (!said) return `The quote leaves out "${source}" (${field}).`;
  if (!source) return `The quote adds "${said}" (${field}), which the resume does not say there.`;
  return `The quote says "${said}", the resume "${source}" (${field}).`;
}

function clippedVerdict(objection: Objection, clipped: NonNullable<Objection["clipped"]>): Verdict {
  const { passages, from, to } = objection;
  const { tokens } = passages;
  const source = tokens.text
    .slice(tokens.starts[clipped.from] ?? 0, tokens.ends[clipped.to] ?? 0)
    .replace(/\s+/g, " ");
  const side = clipped.from < from ? "before" : "after";
  return {
    status: "altered",
    ...spanned(passages, from, to),
    field: clipped.field,
    said: "",
    source,
    why: `The quote leaves out "${source}", which stands just ${side} it.`,
  };
}

function cutVerdict(objection: Objection, claim: Claim): Verdict {
  const { passages, from, to, cut } = objection;
  const unit = passages.unitOf[cut === "start" ? from : to - 1] ?? 0;
  const quoted = claim.tokens;
  const at = cut === "start" ? 0 : quoted.count - 1;
  const said = claim.text.slice(quoted.starts[at], quoted.ends[at]);
  const source = textOf(passages.units, unit, 1);
  return {
    status: "altered",
    ...spanned(passages, from, to),
    field: "number",
    said,
    source,
    why: `The quote cuts an amount: "${said}" out of "${source}".`,
  };
}

function spanned(
  passages: Passages,
  from: number,
  to: number,
): { start: number; end: number; matched: string } {
  const { start, end } = spanOf(passages, from, to);
  return { start, end, matched: passages.tokens.text.slice(start, end) };
}

function textOf(units: Units, from: number, count: number): string {
  if (count === 0) return "";
  const { tokens } = units;
  const first = units.froms[from] ?? 0;
  const last = (units.tos[from + count - 1] ?? 1) - 1;
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/g, " ");
}
