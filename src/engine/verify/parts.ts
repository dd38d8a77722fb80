/** Looks for a quote in parts: with "…" between them, or whole neighbouring statements joined. */
import { type Claim, ELLIPSIS, JOINERS, partOf, splitAt } from "./claim.ts";
import { beginsLine, endsSentence } from "./context.ts";
import { findExact } from "./exact.ts";
import type { Finding, Objection, Outcome } from "./finding.ts";
import type { Passages } from "./passages.ts";
import type { Tokens } from "./tokens.ts";
import { findClose, objectTo } from "./whole.ts";

/** Tokens that may be left out inside one sentence, and where a sentence ends in between. */
const MAX_GAP_INSIDE = 40;
const MAX_GAP_ACROSS = 24;
/** Statements shorter than this between two joined ones may be the name of another employer. */
const SHORTEST_STATEMENT = 5;
const MAX_PARTS = 24;
const MAX_STARTS = 12;

interface Run {
  from: number;
  to: number;
}

/** Each part faithful, in the order of the resume, with bounded gaps that hold no date, no negation and no other post. */
export function findParts(claim: Claim, passages: Passages): Outcome {
  let objection: Objection | null = null;
  for (const separators of [ELLIPSIS, ELLIPSIS | JOINERS]) {
    const runs = splitAt(claim, separators);
    if (runs.length < 2 || runs.length > MAX_PARTS) continue;
    const outcome = chain(claim, runs, passages);
    if ("found" in outcome) return outcome;
    objection ??= outcome.objection;
  }
  return { objection };
}

function chain(claim: Claim, runs: readonly Run[], passages: Passages): Outcome {
  const parts = runs.map(({ from, to }) => partOf(claim, from, to));
  let longest = 0;
  runs.forEach((run, index) => {
    const best = runs[longest];
    if (best && run.to - run.from > best.to - best.from) longest = index;
  });
  let objection: Objection | null = null;
  for (const start of startsOf(parts[longest], passages)) {
    const outcome = extend(claim, runs, parts, longest, start, passages);
    if ("found" in outcome) return outcome;
    objection ??= outcome.objection;
  }
  return { objection };
}

function startsOf(part: Claim | undefined, passages: Passages): Run[] {
  if (!part) return [];
  const exact = findExact(part.tokens, passages).slice(0, MAX_STARTS);
  if (exact.length > 0) return exact.map((from) => ({ from, to: from + part.tokens.count }));
  const close = findClose(part, passages);
  return "found" in close ? [close.found] : [];
}

/** Grows from the longest part to both sides. */
function extend(
  claim: Claim,
  runs: readonly Run[],
  parts: readonly Claim[],
  middle: number,
  start: Run,
  passages: Passages,
): Outcome {
  const placed: Run[] = [];
  placed[middle] = start;
  for (let at = middle + 1; at < parts.length; at += 1) {
    const before = placed[at - 1];
    const part = parts[at];
    const next =
      before &&
      part &&
      findBeside(
        part,
        passages,
        { from: before.to, to: before.to + MAX_GAP_INSIDE + part.tokens.count * 2 },
        "first",
      );
    if (!next) return { objection: null };
    placed[at] = next;
  }
  for (let at = middle - 1; at >= 0; at -= 1) {
    const after = placed[at + 1];
    const part = parts[at];
    const next =
      after &&
      part &&
      findBeside(
        part,
        passages,
        { from: after.from - MAX_GAP_INSIDE - part.tokens.count * 2, to: after.from },
        "last",
      );
    if (!next) return { objection: null };
    placed[at] = next;
  }
  return examine(claim, runs, placed, passages);
}

/** The part inside the window of tokens, nearest to the part that is placed already. */
function findBeside(
  part: Claim,
  passages: Passages,
  window: Run,
  nearest: "first" | "last",
): Run | null {
  const from = Math.max(0, window.from);
  const to = Math.min(passages.tokens.count, window.to);
  const exact = findExact(part.tokens, passages).filter(
    (at) => at >= from && at + part.tokens.count <= to,
  );
  const at = nearest === "first" ? exact[0] : exact.at(-1);
  if (at !== undefined) return { from: at, to: at + part.tokens.count };
  if (to <= from) return null;
  const units = { from: passages.unitOf[from] ?? 0, to: (passages.unitOf[to - 1] ?? 0) + 1 };
  const close = findClose(part, passages, units);
  return "found" in close && close.found.from >= from && close.found.to <= to ? close.found : null;
}

function examine(
  claim: Claim,
  runs: readonly Run[],
  placed: readonly Run[],
  passages: Passages,
): Outcome {
  for (let at = 0; at < placed.length; at += 1) {
    const run = placed[at];
    if (!run) return { objection: null };
    const previous = placed[at - 1];
    const adjoins = previous !== undefined && previous.to === run.from;
    const following = placed[at + 1];
    if (!adjoins && following?.from !== run.to) {
      const objection = objectTo(passages, run.from, run.to);
      if (objection) return { objection };
    }
    if (previous && !adjoins && !mayLeaveOut(claim, runs[at]?.from ?? 0, previous, run, passages))
      return { objection: null };
  }
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return { objection: null };
  const outer = objectTo(passages, first.from, last.to);
  if (outer) return { objection: outer };
  const found: Finding = { passages, from: first.from, to: last.to, how: "parts" };
  return { found };
}

function mayLeaveOut(
  claim: Claim,
  quoteToken: number,
  left: Run,
  right: Run,
  passages: Passages,
): boolean {
  const marked = ((claim.tokens.gaps[quoteToken] ?? 0) & ELLIPSIS) !== 0;
  const gap = measureGap(passages.tokens, left.to, right.from, marked ? beginsLine : endsSentence);
  if (gap.years > (marked && gap.breaks === 0 ? 1 : 0)) return false;
  if (marked && gap.breaks === 0) return gap.length <= MAX_GAP_INSIDE;
  if (gap.length > MAX_GAP_ACROSS || !endsSentence(passages.tokens, right.from)) return false;
  if (marked) return gap.breaks === 1 || gap.shortest >= SHORTEST_STATEMENT;
  return (
    gap.shortest >= SHORTEST_STATEMENT &&
    isWholeStatement(passages.tokens, left) &&
    isWholeStatement(passages.tokens, right)
  );
}

function isWholeStatement(tokens: Tokens, run: Run): boolean {
  const begins = run.from === 0 || endsSentence(tokens, run.from);
  const ends = run.to >= tokens.count || endsSentence(tokens, run.to);
  return begins && ends && run.to - run.from >= SHORTEST_STATEMENT;
}

interface Gap {
  length: number;
  breaks: number;
  /** Tokens of the shortest statement that lies wholly in the gap. */
  shortest: number;
  years: number;
}

function measureGap(tokens: Tokens, from: number, to: number, breaksAt: typeof beginsLine): Gap {
  const gap: Gap = { length: to - from, breaks: 0, shortest: Number.POSITIVE_INFINITY, years: 0 };
  let opened = -1;
  for (let at = from; at <= to; at += 1) {
    if (at < tokens.count && breaksAt(tokens, at)) {
      gap.breaks += 1;
      if (opened >= 0) gap.shortest = Math.min(gap.shortest, at - opened);
      opened = at;
    }
    if (at < to && /^(?:19|20)\d\d$/.test(tokens.keys[at] ?? "")) gap.years += 1;
  }
  return gap;
}
