/** What a quote may pass over without a mark: articles, page numbers, bullets. */
import { isNumberKey, type Units } from "./quantities.ts";
import { GAP, type Tokens } from "./tokens.ts";

export const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** The price of leaving each unit of the resume out. Linear. */
export function priceSkips(units: Units): Uint8Array {
  const costs = new Uint8Array(units.count);
  for (let unit = 0; unit < units.count; unit += 1) {
    const key = units.keys[unit] ?? "";
    if (ARTICLES.has(key)) costs[unit] = 2;
    else if (isFurniture(units, unit)) costs[unit] = 1;
    else costs[unit] = key === "and" ? 3 : 6;
  }
  return costs;
}

/** Page numbers, enumeration and bullets typed as the letter o, alone where a line begins. */
export function isFurniture(units: Units, unit: number): boolean {
  const { tokens } = units;
  const token = units.froms[unit] ?? 0;
  const key = units.keys[unit] ?? "";
  if (key !== "o" && key !== "page" && key !== "of" && !isNumberKey(key)) return false;
  const before = tokens.gaps[token] ?? 0;
  const after = tokens.gaps[units.tos[unit] ?? 0] ?? 0;
  if (key === "o") return (before & GAP.line) !== 0 && after === GAP.space;
  if (
    isNumberKey(key) &&
    before & GAP.line &&
    after & (GAP.stop | GAP.close) &&
    key.length <= 2 &&
    after & GAP.space
  )
    return true;
  return isPageLine(tokens, token);
}

const PAGE_LINE =
  /^\W*(?:page\s*\d{1,3}|page\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\d{1,2}\s*(?:of|\/)\s*\d{1,2}|\d{1,2})\W*$/i;

function isPageLine(tokens: Tokens, token: number): boolean {
  const { text, starts } = tokens;
  const at = starts[token] ?? 0;
  const before = text.slice(Math.max(0, at - 24), at);
  const from =
    at - before.length + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\f")) + 1;
  if (at - from > 20) return false;
  const end = text.slice(at, at + 24).search(/[\n\f]/);
  if (end < 0) return false;
  return PAGE_LINE.test(text.slice(from, at + end));
}
