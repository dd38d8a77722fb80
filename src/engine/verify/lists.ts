/** Looks for the items of a list in another order than the quote has them. */
import { MAX_ALIGNED } from "./align.ts";
import { unitNumbers } from "./anchors.ts";
import type { Claim } from "./claim.ts";
import { endsSentence } from "./context.ts";
import type { Objection, Outcome } from "./finding.ts";
import {
  bindsOrder,
  countOr,
  gapBefore,
  type Item,
  isBareList,
  keepsNumbers,
  parenthesised,
  writtenAs,
} from "./list-rules.ts";
import type { Passages } from "./passages.ts";
import { permutedPlaces } from "./permuted.ts";
import type { Units } from "./quantities.ts";
import { GAP } from "./tokens.ts";
import { objectTo } from "./whole.ts";

const SEPARATORS =
  GAP.open |
  GAP.close |
  GAP.comma |
  GAP.semicolon |
  GAP.bullet |
  GAP.line |
  GAP.wide |
  GAP.colon |
  GAP.dash;
const LONGEST_ITEM = 8;
const LONGEST_LIST = 200;
const SHORT_LINE = 6;
const MAX_PLACES = 8;

/**
 * All items whole, in one list of the resume. With words before or after the list the same items in another order;
 * a bare list may leave some out. Lists with dates, grades, posts or leading numbers keep their order: there it says
 * what belongs to what.
 */
export function findReordered(claim: Claim, passages: Passages): Outcome {
  if (claim.units.count > MAX_ALIGNED) return { objection: null };
  const items = itemsOf(claim.units, 0, claim.units.count);
  if (items.length < 2 || items.some((item) => item.to - item.from > LONGEST_ITEM + 8))
    return { objection: null };
  const inPlace = findPermuted(claim, passages);
  if (inPlace) return inPlace;
  let objection: Objection | null = null;
  for (const place of anchorPlaces(claim, passages)) {
    const outcome = matchList(claim, items, passages, listAround(passages, place));
    if ("found" in outcome) return outcome;
    objection ??= outcome.objection;
  }
  return { objection };
}

/** "finance and marketing teams" for "marketing and finance teams". */
function findPermuted(claim: Claim, passages: Passages): Outcome | null {
  for (const { from, to, first, last } of permutedPlaces(claim, passages)) {
    const quoted = itemsOf(claim.units, first, last);
    const source = itemsOf(passages.units, from + first, from + last);
    const keys = (items: readonly Item[]) =>
      items
        .map(({ key }) => key)
        .sort()
        .join("\n");
    if (quoted.length < 2 || keys(quoted) !== keys(source)) continue;
    const between = passages.units.keys.slice(from + first, from + last);
    if (
      parenthesised(passages.units, from + first, from + last) ||
      between.some((key) => bindsOrder(key, 0) || /\d/.test(key))
    )
      continue;
    const run = { from: passages.units.froms[from] ?? 0, to: passages.units.tos[to - 1] ?? 0 };
    const objection = objectTo(passages, run.from, run.to);
    return objection ? { objection } : { found: { passages, ...run, how: "list" } };
  }
  return null;
}

function itemsOf(units: Units, from: number, to: number): Item[] {
  const items: Item[] = [];
  let start = from;
  const close = (end: number) => {
    if (end > start)
      items.push({ from: start, to: end, key: units.keys.slice(start, end).join(" ") });
  };
  for (let at = from; at < to; at += 1) {
    const parted = at > from && isSeparated(gapBefore(units, at)) && !wrapsInside(units, at);
    if (parted) {
      close(at);
      start = at;
    }
    const key = units.keys[at];
    if (key === "and" || key === "or") {
      close(at);
      start = at + 1;
    }
  }
  close(to);
  return items;
}

/** A stroke parts items only where it stands free: not in "CI/CD". */
function isSeparated(gap: number): boolean {
  return (gap & SEPARATORS) !== 0 || (gap & (GAP.slash | GAP.space)) === (GAP.slash | GAP.space);
}

/** A line break inside an item: nothing but the break, and the list is one of commas. */
function wrapsInside(units: Units, at: number): boolean {
  if ((gapBefore(units, at) & ~(GAP.space | GAP.line | GAP.hyphen)) !== 0) return false;
  const first = units.froms[at] ?? 0;
  const code = units.tokens.text.charCodeAt(units.tokens.starts[first] ?? 0);
  return code >= 97 && code <= 122;
}

function anchorPlaces(claim: Claim, passages: Passages): number[] {
  const ids = unitNumbers(claim.units, passages);
  const { offsets, places } = passages.unitPlaces;
  let rarest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    if (id < 0) return [];
    const times = (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
    if (times > 0 && times < fewest) {
      fewest = times;
      rarest = id;
    }
  }
  if (rarest < 0) return [];
  const first = offsets[rarest] ?? 0;
  return [...places.subarray(first, Math.min(offsets[rarest + 1] ?? first, first + MAX_PLACES))];
}

/** The list that unit `place` stands in: its sentence, or a run of short lines. */
function listAround(passages: Passages, place: number): { from: number; to: number } {
  const { units, tokens } = passages;
  const ends = (unit: number) =>
    endsSentence(tokens, units.froms[unit] ?? 0) && !isShortLine(passages, unit);
  let from = place;
  while (from > 0 && place - from < LONGEST_LIST && !ends(from)) from -= 1;
  let to = place + 1;
  while (to < units.count && to - place < LONGEST_LIST && !ends(to)) to += 1;
  return { from, to };
}

/** Whether the line that ends before `unit` and the one that begins with it are both items of a list set line by line. */
function isShortLine(passages: Passages, unit: number): boolean {
  const { units, tokens } = passages;
  const token = units.froms[unit] ?? 0;
  const gap = tokens.gaps[token] ?? 0;
  if (!(gap & (GAP.line | GAP.bullet)) || gap & (GAP.stop | GAP.blank)) return false;
  return (
    lineLength(passages, token, -1) <= SHORT_LINE && lineLength(passages, token, 1) <= SHORT_LINE
  );
}

function lineLength(passages: Passages, token: number, step: 1 | -1): number {
  const { tokens } = passages;
  let length = 1;
  for (
    let at = step > 0 ? token + 1 : token - 1;
    at > 0 && at < tokens.count && length <= SHORT_LINE;
    at += step
  ) {
    if ((tokens.gaps[at] ?? 0) & (GAP.line | GAP.bullet)) break;
    length += 1;
  }
  return length;
}

function matchList(
  claim: Claim,
  quoted: readonly Item[],
  passages: Passages,
  list: { from: number; to: number },
): Outcome {
  const none: Outcome = { objection: null };
  const source = itemsOf(passages.units, list.from, list.to);
  const framed = matchFrame(claim.units, quoted, passages.units, source);
  if (!framed) return none;
  const used = pickItems(framed.quoted, framed.source);
  if (!used) return none;
  const first = Math.min(...used.map((index) => framed.source[index]?.from ?? 0));
  const last = Math.max(...used.map((index) => framed.source[index]?.to ?? 0));
  const whole = Math.max(...used) - Math.min(...used) + 1 === used.length;
  if (framed.bound && !whole) return none;
  const between = passages.units.keys.slice(first, last);
  const lines = crossesLines(passages, first, last);
  if (!whole && lines && !underSkills(passages, first)) return none;
  if (parenthesised(passages.units, first, last) || countOr(between) !== countOr(claim.units.keys))
    return none;
  if (
    !framed.bound &&
    !whole &&
    !isBareList(passages.units, framed.source.slice(Math.min(...used), Math.max(...used) + 1))
  )
    return none;
  if (
    between.some((key) => bindsOrder(key, framed.source.length)) ||
    used.some((index) => /^\d/.test(writtenAs(passages.units, framed.source[index])))
  )
    return none;
  if (
    !keepsNumbers(
      used.map((index) => writtenAs(passages.units, framed.source[index])),
      used,
      whole,
    )
  )
    return none;
  const runs = framed.bound
    ? [{ from: first, to: last }]
    : used.map((index) => framed.source[index] ?? { from: first, to: last });
  for (const run of runs) {
    const objection = objectTo(
      passages,
      passages.units.froms[run.from] ?? 0,
      passages.units.tos[run.to - 1] ?? 0,
    );
    if (objection) return { objection };
  }
  const { froms, tos } = passages.units;
  return { found: { passages, from: froms[first] ?? 0, to: tos[last - 1] ?? 0, how: "list" } };
}

interface Framed {
  quoted: Item[];
  source: Item[];
  /** The list stands inside a sentence: the same words before or after it. */
  bound: boolean;
}

/** Cuts the words that lead into the list and out of it off the first and the last item, on both sides alike. */
function matchFrame(
  quote: Units,
  quoted: readonly Item[],
  units: Units,
  source: readonly Item[],
): Framed | null {
  const framed: Framed = { quoted: [...quoted], source: [...source], bound: false };
  const keys = new Set(source.map((item) => item.key));
  const opening = quoted[0];
  if (opening && !keys.has(opening.key) && !splitItem(framed, quote, units, opening, "head"))
    return null;
  const closing = framed.quoted.at(-1);
  for (const item of framed.source) keys.add(item.key);
  if (closing && !keys.has(closing.key) && !splitItem(framed, quote, units, closing, "tail"))
    return null;
  return framed;
}

function splitItem(
  framed: Framed,
  quote: Units,
  units: Units,
  item: Item,
  side: "head" | "tail",
): boolean {
  let longest = 0;
  let chosen = -1;
  framed.source.forEach((other, index) => {
    const shared = sharedLength(quote, item, units, other, side);
    if (shared > longest && shared < other.to - other.from) {
      longest = shared;
      chosen = index;
    }
  });
  const other = framed.source[chosen];
  if (!other || longest >= item.to - item.from) return false;
  const inQuote = framed.quoted.findIndex((each) => each.from === item.from);
  framed.quoted.splice(inQuote, 1, ...cut(quote, item, side, longest));
  framed.source.splice(chosen, 1, ...cut(units, other, side, longest));
  framed.bound = true;
  return true;
}

function sharedLength(
  quote: Units,
  item: Item,
  units: Units,
  other: Item,
  side: "head" | "tail",
): number {
  const most = Math.min(item.to - item.from, other.to - other.from);
  let shared = 0;
  while (shared < most) {
    const left =
      side === "head" ? quote.keys[item.from + shared] : quote.keys[item.to - 1 - shared];
    const right =
      side === "head" ? units.keys[other.from + shared] : units.keys[other.to - 1 - shared];
    if (left !== right) break;
    shared += 1;
  }
  return shared;
}

function cut(units: Units, item: Item, side: "head" | "tail", length: number): Item[] {
  const at = side === "head" ? item.from + length : item.to - length;
  const part = (from: number, to: number): Item => ({
    from,
    to,
    key: units.keys.slice(from, to).join(" "),
  });
  return [part(item.from, at), part(at, item.to)];
}

/** For each quoted item a source item of its own, the nearest to the one before; null when one is missing. */
function pickItems(quoted: readonly Item[], source: readonly Item[]): number[] | null {
  const used = new Set<number>();
  let near = 0;
  for (const item of quoted) {
    let best = -1;
    source.forEach((other, index) => {
      if (other.key !== item.key || used.has(index)) return;
      if (best < 0 || Math.abs(index - near) < Math.abs(best - near)) best = index;
    });
    if (best < 0) return null;
    used.add(best);
    near = best;
  }
  return [...used];
}

function crossesLines(passages: Passages, from: number, to: number): boolean {
  for (let unit = from + 1; unit < to; unit += 1)
    if (endsSentence(passages.tokens, passages.units.froms[unit] ?? 0)) return true;
  return false;
}

const SKILLS_HEADING =
  /skill|technolog|tools|highlight|expertise|competenc|language|proficien|strength|software|framework/;
const HEADING_REACH = 120;

/** A heading for skills a little above, with nothing but short lines between. */
function underSkills(passages: Passages, unit: number): boolean {
  const { tokens, units } = passages;
  const start = units.froms[unit] ?? 0;
  for (let at = start; at >= 0 && start - at < HEADING_REACH; at -= 1) {
    if (
      SKILLS_HEADING.test(tokens.keys[at] ?? "") &&
      (at === 0 ||
        ((tokens.gaps[at] ?? 0) & GAP.line) !== 0 ||
        ((tokens.gaps[at + 1] ?? 0) & (GAP.line | GAP.colon)) !== 0)
    )
      return true;
    if (/^(?:19|20)\d\d$/.test(tokens.keys[at] ?? "")) return false;
  }
  return false;
}
