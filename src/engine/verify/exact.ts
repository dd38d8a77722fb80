/** Finds a run of tokens word for word. */
import type { Passages } from "./passages.ts";
import { GAP, type Tokens } from "./tokens.ts";

/** How many places of a run are looked at before the first is taken as good as any other. */
const MAX_OCCURRENCES = 64;

/**
 * @returns the token positions at which the quote's tokens stand in the resume one after another,
 *   ascending, at most 64. Linear in quote and resume whatever they repeat.
 */
export function findExact(quote: Tokens, passages: Passages): number[] {
  const ids = new Int32Array(quote.count);
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < quote.count; at += 1) {
    const id = passages.numbers.get(quote.keys[at] ?? "");
    if (id === undefined) return [];
    ids[at] = id;
    const { offsets } = passages.tokenPlaces;
    const times = (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
    if (times === 0) return [];
    if (times < fewest) {
      fewest = times;
      rarest = at;
    }
  }
  if (fewest * quote.count > 4096 + passages.tokens.count)
    return searchLinear(ids, passages.tokenIds);
  return searchFromAnchor(ids, rarest, passages);
}

function searchFromAnchor(ids: Int32Array, anchor: number, passages: Passages): number[] {
  const { offsets, places } = passages.tokenPlaces;
  const found: number[] = [];
  const id = ids[anchor] ?? 0;
  const last = offsets[id + 1] ?? 0;
  for (let slot = offsets[id] ?? 0; slot < last && found.length < MAX_OCCURRENCES; slot += 1) {
    const start = (places[slot] ?? 0) - anchor;
    if (start >= 0 && standsAt(ids, passages.tokenIds, start)) found.push(start);
  }
  return found;
}

function standsAt(ids: Int32Array, source: Int32Array, start: number): boolean {
  if (start + ids.length > source.length) return false;
  for (let at = 0; at < ids.length; at += 1) if (ids[at] !== source[start + at]) return false;
  return true;
}

/** Knuth, Morris and Pratt, for text that repeats itself. */
function searchLinear(ids: Int32Array, source: Int32Array): number[] {
  const fallback = new Int32Array(ids.length);
  for (let at = 1, matched = 0; at < ids.length; at += 1) {
    while (matched > 0 && ids[at] !== ids[matched]) matched = fallback[matched - 1] ?? 0;
    if (ids[at] === ids[matched]) matched += 1;
    fallback[at] = matched;
  }
  const found: number[] = [];
  for (let at = 0, matched = 0; at < source.length && found.length < MAX_OCCURRENCES; at += 1) {
    while (matched > 0 && source[at] !== ids[matched]) matched = fallback[matched - 1] ?? 0;
    if (source[at] === ids[matched]) matched += 1;
    if (matched === ids.length) {
      found.push(at + 1 - matched);
      matched = fallback[matched - 1] ?? 0;
    }
  }
  return found;
}

/** Whether an amount is cut in two by where the run begins or ends: "5" out of "5 million", "7 years" out of "5-7 years". */
export function cutsAmount(passages: Passages, from: number, to: number): "start" | "end" | null {
  const { tokens, units, unitOf } = passages;
  const first = unitOf[from] ?? 0;
  const last = unitOf[to - 1] ?? 0;
  const opening = units.froms[first] ?? from;
  const leading = from - opening;
  if (
    leading > 0 &&
    !((tokens.gaps[from] ?? 0) & GAP.line) &&
    !isCurrencyLead(tokens, opening, leading)
  )
    return "start";
  if (gluesRange(tokens, from)) return "start";
  if ((units.tos[last] ?? to) > to && !((tokens.gaps[to] ?? 0) & GAP.line)) return "end";
  return gluesRange(tokens, to) ? "end" : null;
}

function isCurrencyLead(tokens: Tokens, opening: number, leading: number): boolean {
  return (
    leading === 1 &&
    /^\D/.test(tokens.keys[opening] ?? "") &&
    /^\d/.test(tokens.keys[opening + 1] ?? "")
  );
}

/** "5-7": a hyphen without spaces between small numbers; years stand for themselves. */
function gluesRange(tokens: Tokens, at: number): boolean {
  if (at <= 0 || at >= tokens.count || tokens.gaps[at] !== GAP.hyphen) return false;
  const left = tokens.keys[at - 1] ?? "";
  const right = tokens.keys[at] ?? "";
  return /^\d{1,3}$/.test(left) && /^\d{1,3}(?:[a-z%].*)?$/.test(right);
}
