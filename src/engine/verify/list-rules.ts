/** Which items of a list may change places or stay out without saying something else. */
import * as words from "./polarity-words.ts";
import type { Units } from "./quantities.ts";
import { GAP } from "./tokens.ts";

/** Units `from` to `to` (exclusive) between two separators, and their keys in one string. */
export interface Item {
  from: number;
  to: number;
  key: string;
}

/** From so many items on a list is one of skills or duties, not of posts and employers. */
const LONG_LIST = 9;

const LINKS = new Set(
  "with in to on for by from all the a an that which who as at into through".split(" "),
);

/** What may not change places with what. */
export function bindsOrder(key: string, length: number): boolean {
  if (/^(?:19|20)\d\d$/.test(key) || words.LEVELS.has(key) || words.NEGATORS.has(key)) return true;
  return length < LONG_LIST && (words.GRADES.has(key) || words.LOWER_RANKS.has(key));
}

/** Items with a digit in them ("Windows 7") stay in their order, and none is passed over beside them. */
export function keepsNumbers(
  keys: readonly string[],
  used: readonly number[],
  whole: boolean,
): boolean {
  const numbered = used.filter((_, index) => /\d/.test(keys[index] ?? ""));
  if (numbered.length > 0 && !whole) return false;
  return numbered.every((index, at) => at === 0 || index > (numbered[at - 1] ?? 0));
}

/** What stands in parentheses belongs to the item before it. */
export function parenthesised(units: Units, first: number, last: number): boolean {
  for (let unit = first + 1; unit < last; unit += 1)
    if (gapBefore(units, unit) & (GAP.open | GAP.close)) return true;
  return false;
}

export function countOr(keys: readonly string[]): number {
  return keys.reduce((count, key) => count + (key === "or" ? 1 : 0), 0);
}

/** Short items without small words: a list of things, not the clauses of a sentence. */
export function isBareList(units: Units, items: readonly Item[]): boolean {
  const lengths = items.map((item) => item.to - item.from);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const clauses = items.some((item) =>
    units.keys.slice(item.from, item.to).some((key) => LINKS.has(key)),
  );
  return !clauses && Math.max(...lengths) <= 4 && total <= 3 * lengths.length;
}

/** The item's tokens as they stand, number words as words. */
export function writtenAs(units: Units, item: Item | undefined): string {
  return item
    ? units.tokens.keys.slice(units.froms[item.from], units.tos[item.to - 1]).join(" ")
    : "";
}

export function gapBefore(units: Units, unit: number): number {
  return units.tokens.gaps[units.froms[unit] ?? units.tokens.count] ?? 0;
}
