/** Looks for the quote as one unbroken run. */
import { type Alignment, align, MAX_ALIGNED } from "./align.ts";
import { likelyStretches, type Stretch, unitNumbers } from "./anchors.ts";
import type { Claim } from "./claim.ts";
import { findClipped } from "./context.ts";
import { cutsAmount, findExact } from "./exact.ts";
import type { Finding, Objection, Outcome } from "./finding.ts";
import { weightyEdits } from "./judge.ts";
import type { Passages } from "./passages.ts";

/** Word for word: any place where nothing outside turns the meaning; one whose characters are the same before others. */
export function findWordForWord(claim: Claim, passages: Passages): Outcome {
  let refused: Objection | null = null;
  let found: Finding | null = null;
  for (const from of findExact(claim.tokens, passages)) {
    const to = from + claim.tokens.count;
    const objection = objectTo(passages, from, to);
    if (objection) {
      refused ??= objection;
      continue;
    }
    if (sameCharacters(claim, passages, from, to))
      return { found: { passages, from, to, how: "exact" } };
    found ??= { passages, from, to, how: "exact" };
  }
  return found ? { found } : { objection: refused };
}

/** The quote as it is written, marks around it included. */
function sameCharacters(claim: Claim, passages: Passages, from: number, to: number): boolean {
  const { text, starts, ends } = passages.tokens;
  const quoted = claim.tokens;
  const start = quoted.starts[0] ?? 0;
  const end = quoted.ends[quoted.count - 1] ?? 0;
  const at = starts[from] ?? 0;
  if ((ends[to - 1] ?? 0) - at !== end - start) return false;
  return start <= at && text.startsWith(claim.text, at - start);
}

/** Whether where the run begins and ends changes what it says. */
export function objectTo(passages: Passages, from: number, to: number): Objection | null {
  const cut = cutsAmount(passages, from, to);
  const clipped = cut ? null : findClipped(passages.tokens, from, to);
  if (!cut && !clipped) return null;
  return { passages, from, to, clipped, cut, alignment: null, edits: [] };
}

/** With differences that carry no weight. The objection names the closest place and what differs there. */
export function findClose(claim: Claim, passages: Passages, within?: Stretch): Outcome {
  if (claim.units.count > MAX_ALIGNED) return { objection: null };
  const ids = unitNumbers(claim.units, passages);
  const stretches = within ? [within] : likelyStretches(ids, passages);
  let nearest: Objection | null = null;
  for (const { from, to } of stretches) {
    const alignment = align(claim.units, ids, passages, from, to);
    const edits = weightyEdits(claim.units, passages, alignment);
    const run = tokenRun(passages, alignment);
    if (run.to <= run.from) continue;
    if (edits.length === 0) {
      const objection = objectTo(passages, run.from, run.to);
      if (!objection) return { found: { passages, ...run, how: "close" } };
      nearest = objection;
    } else if (!nearest?.alignment || alignment.cost < nearest.alignment.cost) {
      nearest ??= { passages, ...run, clipped: null, cut: null, alignment, edits };
      if (nearest.alignment)
        nearest = { passages, ...run, clipped: null, cut: null, alignment, edits };
    }
  }
  return { objection: nearest };
}

function tokenRun(passages: Passages, alignment: Alignment): { from: number; to: number } {
  const { units } = passages;
  const from = units.froms[alignment.from] ?? 0;
  const to = alignment.to > alignment.from ? (units.tos[alignment.to - 1] ?? from) : from;
  return { from, to };
}
