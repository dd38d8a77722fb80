/** Lays a quote over a stretch of the resume and tells word by word what differs. */
import type { Passages } from "./passages.ts";
import { isNumberKey, type Units } from "./quantities.ts";
import { ARTICLES } from "./skips.ts";
import { isSlip, isSpellingVariant } from "./spelling.ts";
import { GAP } from "./tokens.ts";

/** One difference. `quote` and `source` are unit positions; counts may be 0 (nothing on that side). */
export interface Edit {
  kind: "slip" | "join" | "changed" | "added" | "left-out";
  quote: number;
  quoteCount: number;
  source: number;
  sourceCount: number;
}

/** The quote's units lie on `from` to `to` (exclusive) of the resume's. Lower costs are closer. */
export interface Alignment {
  cost: number;
  from: number;
  to: number;
  matched: number;
  edits: Edit[];
}

/** Longer quotes are only compared word for word: nobody quotes a thousand words with changes. */
export const MAX_ALIGNED = 400;

const MATCH = 0;
const SLIP = 1;
const CHANGED = 2;
const ADDED = 3;
const LEFT_OUT = 4;
const JOIN_SOURCE_2 = 5;
const JOIN_SOURCE_3 = 6;
const JOIN_QUOTE_2 = 7;
const JOIN_QUOTE_3 = 8;
/** How many units each step takes from the quote and from the resume. */
const TAKES_QUOTE = [1, 1, 1, 1, 0, 1, 1, 2, 3];
const TAKES_SOURCE = [1, 1, 1, 0, 1, 2, 3, 1, 1];

/**
 * Least-cost alignment of the whole quote with part of `from` to `to`; what stands before and after costs nothing.
 * O(units of the quote × units of the stretch).
 */
export function align(
  quote: Units,
  ids: Int32Array,
  passages: Passages,
  from: number,
  to: number,
): Alignment {
  const rows = quote.count;
  const width = to - from;
  const stride = width + 1;
  const { steps, costs } = scratchOf((rows + 1) * stride);
  costs.fill(0, 0, stride);
  for (let row = 1; row <= rows; row += 1) {
    const base = row * stride;
    costs[base] = (costs[base - stride] ?? 0) + addedCost(quote, row - 1);
    steps[base] = ADDED;
    fillRow({ quote, ids, passages, from, width, stride, steps, costs }, row);
  }
  const last = rows * stride;
  let best = 0;
  for (let column = 1; column <= width; column += 1) {
    const closer = (costs[last + column] ?? 0) - (costs[last + best] ?? 0);
    const tellsMore = steps[last + best] === ADDED && steps[last + column] === CHANGED;
    if (closer < 0 || (closer === 0 && tellsMore)) best = column;
  }
  return trace(steps, stride, rows, best, from, costs[rows * stride + best] ?? 0);
}

/** Tables used again from call to call: nothing of them outlives one. */
let scratch = { steps: new Uint8Array(1 << 14), costs: new Int32Array(1 << 14) };

function scratchOf(cells: number): typeof scratch {
  if (cells > scratch.costs.length)
    scratch = { steps: new Uint8Array(cells * 2), costs: new Int32Array(cells * 2) };
  return scratch;
}

interface Grid {
  quote: Units;
  ids: Int32Array;
  passages: Passages;
  from: number;
  width: number;
  stride: number;
  steps: Uint8Array;
  costs: Int32Array;
}

function fillRow(grid: Grid, row: number): void {
  const { costs, steps, stride, from, width, passages } = grid;
  const base = row * stride;
  const id = grid.ids[row - 1] ?? -1;
  const added = addedCost(grid.quote, row - 1);
  for (let column = 1; column <= width; column += 1) {
    const source = from + column - 1;
    const above = base - stride + column;
    let cost: number;
    let step: number;
    if (id >= 0 && id === passages.unitIds[source]) {
      cost = costs[above - 1] ?? 0;
      step = MATCH;
    } else {
      cost = (costs[above - 1] ?? 0) + changedCost(passages, source);
      step = CHANGED;
      if (isSameWord(grid.quote.keys[row - 1] ?? "", passages, source)) {
        cost = (costs[above - 1] ?? 0) + 2;
        step = SLIP;
      }
    }
    const withAdded = (costs[above] ?? 0) + added;
    if (withAdded < cost) {
      cost = withAdded;
      step = ADDED;
    }
    const leftOut = row === grid.quote.count ? 6 : (passages.skipCosts[source] ?? 6);
    const withLeftOut = (costs[base + column - 1] ?? 0) + leftOut;
    if (withLeftOut < cost) {
      cost = withLeftOut;
      step = LEFT_OUT;
    }
    const joined = cost > 1 ? joinStep(grid, row, column) : MATCH;
    if (joined !== MATCH) {
      const back =
        base - (TAKES_QUOTE[joined] ?? 1) * stride + column - (TAKES_SOURCE[joined] ?? 1);
      const withJoin = (costs[back] ?? 0) + 1;
      if (withJoin < cost) {
        cost = withJoin;
        step = joined;
      }
    }
    costs[base + column] = cost;
    steps[base + column] = step;
  }
}

function isSameWord(key: string, passages: Passages, source: number): boolean {
  const other = passages.units.keys[source] ?? "";
  if (
    key.length < 6 ||
    key.charCodeAt(0) !== other.charCodeAt(0) ||
    Math.abs(key.length - other.length) > 1
  )
    return false;
  if (isNumberKey(key)) return false;
  return isSpellingVariant(key, other) || isSlip(key, other, isNamed(passages, source));
}

/** Capital letters that no beginning of a line or sentence explains. */
function isNamed(passages: Passages, unit: number): boolean {
  const { tokens, units } = passages;
  const token = units.froms[unit] ?? 0;
  const first = tokens.text.charCodeAt(tokens.starts[token] ?? 0);
  return !(first >= 97 && first <= 122);
}

/** A word for a word; across the beginning of a line or sentence rather one more than another. */
function changedCost(passages: Passages, unit: number): number {
  const gap = passages.tokens.gaps[passages.units.froms[unit] ?? 0] ?? 0;
  return gap & (GAP.line | GAP.stop | GAP.bullet) ? 9 : 7;
}

function addedCost(quote: Units, unit: number): number {
  const key = quote.keys[unit] ?? "";
  return ARTICLES.has(key) ? 2 : key === "and" ? 3 : 7;
}

/** Which words written as one elsewhere end here, if any: "full-stack", "fullstack", "develop-\nment". */
function joinStep(grid: Grid, row: number, column: number): number {
  const { quote, passages, from } = grid;
  const whole = quote.keys[row - 1] ?? "";
  const source = from + column - 1;
  const last = passages.units.keys[source] ?? "";
  if (last.charCodeAt(last.length - 1) !== whole.charCodeAt(whole.length - 1)) return MATCH;
  if (last.length < whole.length) {
    if (!whole.endsWith(last) || column < 2) return MATCH;
    if (joins(passages.units, source, 2, whole)) return JOIN_SOURCE_2;
    return column >= 3 && joins(passages.units, source, 3, whole) ? JOIN_SOURCE_3 : MATCH;
  }
  if (last.length === whole.length || row < 2 || !last.endsWith(whole)) return MATCH;
  if (joins(quote, row - 1, 2, last)) return JOIN_QUOTE_2;
  return row >= 3 && joins(quote, row - 1, 3, last) ? JOIN_QUOTE_3 : MATCH;
}

/** Whether the `count` units that end at `last` are together the word `whole`, and nothing but space or hyphen parts them. */
function joins(units: Units, last: number, count: number, whole: string): boolean {
  const { tokens } = units;
  let at = 0;
  for (let unit = last - count + 1; unit <= last; unit += 1) {
    const key = units.keys[unit] ?? "";
    if (!whole.startsWith(key, at)) return false;
    at += key.length;
    if (unit > last - count + 1) {
      const gap = tokens.gaps[units.froms[unit] ?? 0] ?? 0;
      if (gap & ~(GAP.space | GAP.hyphen | GAP.line | GAP.dot | GAP.slash)) return false;
      const digits = isNumberKey(key);
      if (digits !== isNumberKey(units.keys[unit - 1] ?? "") && (gap & ~GAP.hyphen) === 0) continue;
      if (digits && (gap !== GAP.space || key.length !== 3 || !/^\d+$/.test(whole))) return false;
    }
  }
  return at === whole.length && !STANDALONE.has(units.keys[last - count + 1] ?? "");
}
const STANDALONE = new Set(["no", "not", "non", "never", "without"]);

function trace(
  steps: Uint8Array,
  stride: number,
  rows: number,
  column: number,
  from: number,
  cost: number,
): Alignment {
  const edits: Edit[] = [];
  let row = rows;
  let at = column;
  let matched = 0;
  while (row > 0) {
    const step = steps[row * stride + at] ?? ADDED;
    const quoteCount = TAKES_QUOTE[step] ?? 1;
    const sourceCount = TAKES_SOURCE[step] ?? 1;
    row -= quoteCount;
    at -= sourceCount;
    if (step !== ADDED && step !== LEFT_OUT && step !== CHANGED) matched += quoteCount;
    if (step !== MATCH)
      edits.push({ kind: kindOf(step), quote: row, quoteCount, source: from + at, sourceCount });
  }
  return { cost, from: from + at, to: from + column, matched, edits: edits.reverse() };
}

function kindOf(step: number): Edit["kind"] {
  if (step === SLIP) return "slip";
  if (step === CHANGED) return "changed";
  if (step === ADDED) return "added";
  return step === LEFT_OUT ? "left-out" : "join";
}
