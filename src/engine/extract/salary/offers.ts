import type { SalaryPeriod } from "../../../contract/index.ts";
import type { Amount } from "./amounts.ts";
import { isMajor, isToldInMillions, yearlyFrom } from "./currencies.ts";
import { periodIn } from "./periods.ts";

/** One amount or range of money, before it is known whether it is pay. */
export interface Offer {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  currency: string | null;
  hasCurrency: boolean;
  period: SalaryPeriod | null;
  isRange: boolean;
  /** The period is written, not inferred from the size. */
  isPeriodWritten: boolean;
  hasCents: boolean;
  scale: number;
  isLarge: boolean;
}

const AFTERWORDS =
  "(?:\\(?(?:p\\s?/?\\s?h|/\\s?h|p/hr|p/?d|p/?w|p/?m|annually|annum|base|gross|brutto|net|DOE|OTE|salary|p\\.?a\\.?|pa|pro rata|per annum|per year|a year|/year|/yr|yearly|per hour|an hour|/hour|/hr|hr|ph|per month|/month|per day|/day|pro Jahr|pro Monat|[A-Z]{3})\\)?\\s*){0,3}";
const CONNECTOR =
  "(?:[-–—−‐‑~～〜]{1,3}>?|→|\\.{2,3}|…|to|up to|bis(?: zu)?|until|till|through|thru|rising to|à|a|al|hasta|até|jusqu'à|tot|do|till|,?\\s*max(?:imum)?\\.?|and|und|et|y|e|or|/)";
const GAP = new RegExp(
  `^\\.?\\s*/?\\s*${AFTERWORDS}\\s*(${CONNECTOR})\\s*(?:a maximum of |maximum |max\\.? )?$`,
  "i",
);
const BETWEEN = /\b(?:between|zwischen|entre|from|tra|tussen|range|mellan|mellem)\b[^.\n]{0,20}$/i;

/** Pairs amounts to ranges ("£40k to £45k", "36-39,000"), and reads single bounds ("up to", "+"). */
export function readOffers(text: string, amounts: readonly Amount[]): Offer[] {
  const offers: Offer[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    if (!first) break;
    const second = amounts[index + 1];
    const range = second ? rangeOf(text, first, second) : null;
    if (range) index++;
    if (!range && isFortune(first)) continue;
    const offer = range ?? singleOf(text, first);
    if (offer && !isFortune(offer))
      offers.push(
        withPeriod(text, offer, first, range ? second : undefined, amounts[index + 1]?.start),
      );
  }
  return offers;
}

/** Millions are what firms have, save in currencies that tell pay in them. */
function isFortune({ scale, currency }: { scale: number; currency: string | null }): boolean {
  return scale >= 1e9 || (scale === 1e6 && !isToldInMillions(currency));
}

function rangeOf(text: string, first: Amount, second: Amount): Offer | null {
  const connector = connectorOf(text, first, second);
  if (!connector) return null;
  if (/^(?:and|und|et|y|e|or|\/)$/.test(connector)) {
    const before = text.slice(Math.max(0, first.start - 28), first.start);
    const isBare = /^\s*(?:\([^)\n]{0,40}\))?\s*\/?\s*$/.test(text.slice(first.end, second.start));
    const isList = connector === "/" && isBare && areNeighbours(first, second);
    if (connector === "or" || !(isList || BETWEEN.test(before))) return null;
  }
  if (!isMoney(first) && !isMoney(second)) return null;
  // "Band 6 - £33,100": a number before a money sign is a label.
  if (!first.hasCurrency && first.scale === 1 && !first.isLarge && isSigned(text, second))
    return null;
  if (first.hasCurrency && second.hasCurrency && first.currency !== second.currency) {
    // "$100K – $120K CAD": the code at the end is for both.
    if (first.currency !== "USD" || second.currency === null) return null;
  }
  return rangeBetween(first, second);
}

/** The word or dash between two amounts that makes them a range, in lower case. */
function connectorOf(text: string, first: Amount, second: Amount): string | null {
  if (second.start - first.end > 120) return null;
  const gap = text
    .slice(first.end, second.start)
    .replace(/\[[^\]\n]{0,100}\]|\([^)\n]{0,100}\)/g, " ");
  if (/^\s{1,2}$/.test(gap)) return second.start - first.end <= 2 ? "/" : null;
  if (gap.length <= 48) {
    const connector = GAP.exec(gap)?.[1];
    if (connector) return connector.toLowerCase();
  }
  // "from $128,000 in our lowest market up to $190,000": words between, but said as a range.
  if (!first.hasCurrency || !second.hasCurrency || !FAR_TO.test(gap)) return null;
  return FROM.test(text.slice(Math.max(0, first.start - 24), first.start)) ? "to" : null;
}

const FAR_TO = /^[^.;\n]{1,80}\b(?:up )?to\s*$/i;
const FROM = /\b(?:from|between|ranges?)\s*:?\s*$/i;

/** Steps of one scale: "£33,100 / £34,700". */
function areNeighbours(first: Amount, second: Amount): boolean {
  const low = first.digits * first.scale;
  const high = second.digits * second.scale;
  return first.hasCurrency && second.hasCurrency && low < high && high <= low * 2;
}

function isSigned(text: string, amount: Amount): boolean {
  return !/\d/.test(text.charAt(amount.start));
}

function rangeBetween(first: Amount, second: Amount): Offer | null {
  const max = second.digits * second.scale;
  let min = first.digits * first.scale;
  const isScaleShared = first.scale === 1 && first.digits < 1_000 && second.scale > 1;
  if (isScaleShared) min = first.digits * second.scale;
  else if (
    first.scale === 1 &&
    first.digits < 1_000 &&
    !first.hasCents &&
    max >= 10_000 &&
    min * 1_000 <= max
  )
    min = first.digits * 1_000;
  const scaled =
    second.scale === 1 && first.scale > 1 && second.digits < 1_000 ? max * first.scale : max;
  if (min > scaled || (min > 0 && scaled > min * 40)) return null;
  return {
    start: first.start,
    end: second.end,
    min: min > 0 ? min : null,
    max: scaled,
    currency: second.currency ?? first.currency,
    hasCurrency: first.hasCurrency || second.hasCurrency,
    period: null,
    isRange: true,
    isPeriodWritten: false,
    hasCents: first.hasCents || second.hasCents,
    scale: Math.max(first.scale, second.scale),
    isLarge: first.isLarge || second.isLarge,
  };
}

function isMoney(amount: Amount): boolean {
  return amount.hasCurrency || amount.scale > 1 || amount.isLarge;
}

const UPPER_BEFORE =
  /\b(?:up to|upto|max(?:imum)?\.?(?: of)?|bis(?: zu)?|jusqu'à|hasta|até|fino a|tot|to|no more than|less than|under|potential(?: to earn)?(?: of)?(?: up to)?)\s*:?\s*(?:a maximum of\s*)?$/i;
const LOWER_BEFORE =
  /\b(?:from|starting (?:salary )?(?:at|from)|starts? (?:at|from)|start(?:ing)? (?:salary|pay|rate|wage)(?: (?:of|is))?|min(?:imum)?\.?(?: of)?|at least|mindestens|ab|à partir de|desde|a partir de|over|above|more than|vanaf|od|no less than|circa from)\s*:?\s*$/i;
const LOWER_AFTER =
  /^\s*(?:\+(?!\s*(?:[\p{L}£$€\d%]))|\+\s*(?=per\b|p\.|\/|an?\s|pa\b|ph\b|DOE|OTE|base)|and (?:up|above|over|higher)\b|or (?:more|above|higher)\b|upwards\b|plus\s*(?:$|[.,;)]))/iu;
const UPPER_AFTER = /^\s*(?:or less|max(?:imum)?\b|maximum\b)/i;

function singleOf(text: string, amount: Amount): Offer | null {
  const value = amount.digits * amount.scale;
  if (value <= 0) return null;
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 24);
  const isUpper = UPPER_BEFORE.test(before) || UPPER_AFTER.test(after);
  const isLower = !isUpper && (LOWER_BEFORE.test(before) || LOWER_AFTER.test(after));
  return {
    start: amount.start,
    end: amount.end,
    min: isUpper ? null : value,
    max: isLower ? null : value,
    currency: amount.currency,
    hasCurrency: amount.hasCurrency,
    period: null,
    isRange: false,
    isPeriodWritten: false,
    hasCents: amount.hasCents,
    scale: amount.scale,
    isLarge: amount.isLarge,
  };
}

function withPeriod(
  text: string,
  offer: Offer,
  first: Amount,
  second: Amount | undefined,
  next: number | undefined,
): Offer {
  const written =
    (first.isYearly || second?.isYearly ? "YEAR" : null) ??
    periodIn(sliceAfter(text, offer.end, next), "first") ??
    (second ? periodIn(text.slice(first.end, second.start), "first") : null) ??
    periodIn(sliceBefore(text, offer.start), "last");
  const size = offer.max ?? offer.min ?? 0;
  const period = isPossible(written, size, offer.currency) ? written : null;
  const isScaledUp = written === "YEAR" && isMajor(offer.currency) && size >= 15 && size < 500;
  if (isScaledUp && offer.scale === 1) {
    const by = (bound: number | null) => (bound === null ? null : bound * 1_000);
    return {
      ...offer,
      min: by(offer.min),
      max: by(offer.max),
      period: "YEAR",
      isPeriodWritten: true,
    };
  }
  return {
    ...offer,
    period: period ?? periodOfSize(offer),
    isPeriodWritten: period !== null,
  };
}

/** A written period that the size rules out belongs to something else ("$120,000 … 40 an hour"). */
function isPossible(period: SalaryPeriod | null, size: number, currency: string | null): boolean {
  if (!isMajor(currency)) return true;
  if (period === "HOUR") return size < 2_000;
  if (period === "DAY") return size < 10_000;
  if (period === "WEEK") return size < 30_000;
  if (period === "MONTH") return size < 100_000;
  return size >= 500;
}

/** Thousands a year and amounts with cents an hour need no word in the major currencies. */
function periodOfSize(offer: Offer): SalaryPeriod | null {
  if (offer.scale === 1e5 || offer.scale === 1e7) return "YEAR";
  const size = offer.max ?? offer.min ?? 0;
  const yearly = yearlyFrom(offer.currency);
  if (yearly !== null && size >= yearly && size < yearly * 300) return "YEAR";
  return isMajor(offer.currency) && offer.hasCents && size >= 4 && size < 150 ? "HOUR" : null;
}

function sliceAfter(text: string, end: number, next: number | undefined): string {
  const slice = text.slice(end, Math.min(end + 48, next ?? end + 48));
  const stop = slice.search(/\n|[;•|]|\.\s+\p{Lu}|\d{2,}/u);
  return stop === -1 ? slice : slice.slice(0, stop);
}

function sliceBefore(text: string, start: number): string {
  const slice = text.slice(Math.max(0, start - 70), start);
  const stop = Math.max(
    slice.lastIndexOf("\n", slice.trimEnd().length - 1),
    slice.lastIndexOf(". "),
    slice.lastIndexOf("•"),
    slice.lastIndexOf("|"),
    slice.lastIndexOf(";"),
    lastDigit(slice),
  );
  return slice.slice(stop + 1);
}

function lastDigit(slice: string): number {
  for (let index = slice.length - 1; index >= 0; index--)
    if (/\d/.test(slice.charAt(index))) return index;
  return -1;
}
