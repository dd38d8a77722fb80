/** Which differences a fair reader overlooks, and what kind of fact each of the others changes. */
import type { Alignment, Edit } from "./align.ts";
import type { Passages } from "./passages.ts";
import * as words from "./polarity-words.ts";
import { isNumberKey, type Units } from "./quantities.ts";
import { ARTICLES, isFurniture } from "./skips.ts";
import { GAP } from "./tokens.ts";

const MAX_SLIPS = 2;
const MAX_ARTICLES = 3;
const BREAKS = GAP.line | GAP.comma | GAP.semicolon | GAP.bullet | GAP.stop | GAP.dash | GAP.slash;

/** The differences that are left when those without weight are taken away. Empty: the quote is faithful. */
export function weightyEdits(quote: Units, passages: Passages, alignment: Alignment): Edit[] {
  let slips = 0;
  let articles = 0;
  return alignment.edits.filter((edit) => {
    if (edit.kind === "join") return false;
    if (edit.kind === "slip") {
      slips += 1;
      return slips > MAX_SLIPS;
    }
    if (isArticle(quote, passages, edit)) {
      articles += 1;
      return articles > MAX_ARTICLES;
    }
    return !(
      isJoiner(quote, passages, edit) ||
      isRange(quote, passages, edit) ||
      isPer(quote, passages, edit) ||
      (edit.kind === "left-out" && isFurniture(passages.units, edit.source))
    );
  });
}

function isArticle(quote: Units, passages: Passages, edit: Edit): boolean {
  const written = edit.kind === "added" ? quote : edit.kind === "left-out" ? passages.units : null;
  if (!written) return false;
  const unit = edit.kind === "added" ? edit.quote : edit.source;
  if (!ARTICLES.has(written.keys[unit] ?? "")) return false;
  const next = written.keys[unit + 1] ?? "";
  const { text, starts } = written.tokens;
  const capital =
    text.charAt(starts[written.froms[unit] ?? 0] ?? 0) === "A" && edit.kind === "left-out";
  return !capital && next !== "few" && next !== "little";
}

/** "and" where the other side has a comma, a new line or a bullet. */
function isJoiner(quote: Units, passages: Passages, edit: Edit): boolean {
  if (edit.kind === "added" && quote.keys[edit.quote] === "and")
    return (gapBefore(passages.units, edit.source) & BREAKS) !== 0 && edit.quote > 0;
  if (edit.kind === "left-out" && passages.units.keys[edit.source] === "and")
    return (
      (gapBefore(quote, edit.quote) & BREAKS) !== 0 && edit.quote > 0 && edit.quote < quote.count
    );
  return false;
}

/** "15/day" and "15 per day": the stroke is read as "per". */
function isPer(quote: Units, passages: Passages, edit: Edit): boolean {
  if (edit.kind === "added" && quote.keys[edit.quote] === "per")
    return (gapBefore(passages.units, edit.source) & GAP.slash) !== 0;
  return (
    edit.kind === "left-out" &&
    passages.units.keys[edit.source] === "per" &&
    (gapBefore(quote, edit.quote) & GAP.slash) !== 0
  );
}

/** "2014 to 2018" and "2014–2018". */
function isRange(quote: Units, passages: Passages, edit: Edit): boolean {
  if (edit.kind === "added" && quote.keys[edit.quote] === "to")
    return (
      isDated(quote, edit.quote) &&
      (gapBefore(passages.units, edit.source) & (GAP.hyphen | GAP.dash)) !== 0
    );
  if (edit.kind === "left-out" && passages.units.keys[edit.source] === "to")
    return (
      isDated(passages.units, edit.source) &&
      (gapBefore(quote, edit.quote) & (GAP.hyphen | GAP.dash)) !== 0
    );
  return false;
}

function isDated(units: Units, to: number): boolean {
  const before = units.keys[to - 1] ?? "";
  const after = units.keys[to + 1] ?? "";
  return (
    isNumberKey(before) &&
    (isNumberKey(after) || MONTHS.has(after) || /^(?:present|current|now|today)$/.test(after))
  );
}

function gapBefore(units: Units, unit: number): number {
  return units.tokens.gaps[units.froms[unit] ?? units.tokens.count] ?? 0;
}

/** The kind of fact in words for people, most telling first. */
export function fieldOf(quote: Units, passages: Passages, edit: Edit): string {
  const said = keysOf(quote, edit.quote, edit.quoteCount);
  const source = keysOf(passages.units, edit.source, edit.sourceCount);
  const both = [...said, ...source];
  if (both.some((key) => words.NEGATORS.has(key))) return "negation";
  if (both.some(isNumberKey)) return numberField(said[0] ?? "", source[0] ?? "");
  if (both.some((key) => MONTHS.has(key))) return "date";
  if (both.some((key) => UNITS.has(key))) return "unit";
  if (
    both.some((key) => words.LOWER_RANKS.has(key) || words.GRADES.has(key) || words.LEVELS.has(key))
  )
    return "seniority";
  if (both.some((key) => words.TOPIC_HEDGES.has(key) || words.SHARE_HEDGES.has(key)))
    return "hedge";
  if (both.some((key) => words.BOUNDS.has(key) || QUANTIFIERS.has(key))) return "quantifier";
  if (edit.sourceCount > 0 && isCapitalised(passages.units, edit.source)) return "name";
  return edit.quote === 0 ? "role" : "wording";
}

function keysOf(units: Units, from: number, count: number): string[] {
  return units.keys.slice(from, from + count);
}

function numberField(said: string, source: string): string {
  if (/^(?:19|20)\d\d$/.test(said) && /^(?:19|20)\d\d$/.test(source)) return "date";
  const [left = "", leftCurrency = ""] = said.split("|");
  const [right = "", rightCurrency = ""] = source.split("|");
  if (left === right && leftCurrency !== rightCurrency) return "currency";
  if (left.replace(/[+%]/g, "") === right.replace(/[+%]/g, "")) return "unit";
  if (left.replace(/0+$/, "") === right.replace(/0+$/, "") && left.length !== right.length)
    return "scale";
  return "number";
}

const MONTHS = new Set(
  "january february march april june july august september october november december".split(" "),
);
const UNITS = new Set(
  "years months weeks days hours minutes seconds day minute second daily weekly monthly yearly annually annual quarterly miles km kg lbs people % usd eur gbp".split(
    " ",
  ),
);
const QUANTIFIERS = new Set(
  "all most many several some few every each both over under more less least only entire whole half majority sole solely".split(
    " ",
  ),
);

function isCapitalised(units: Units, unit: number): boolean {
  const { text, starts } = units.tokens;
  const character = text.charAt(starts[units.froms[unit] ?? 0] ?? 0);
  return character !== character.toLowerCase();
}
