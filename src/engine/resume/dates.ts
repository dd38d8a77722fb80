import { MONTH_WORDS, NOW_WORDS } from "./month-names.ts";
import { type MonthIndex, monthIndex } from "./months.ts";

/** A stretch of time as written. Offsets are UTF-16 units into the text, end exclusive. */
export interface DateRange {
  start: number;
  end: number;
  /** `null` when not stated. */
  from: MonthIndex | null;
  /** `null` while it lasts. */
  to: MonthIndex | null;
  current: boolean;
  /** "range": two ends; "open": "since 2019"; "single": one date alone. */
  shape: "range" | "open" | "single";
}

/** One date: the months it may stand for, or "now", or a month that still lacks its year. */
interface DatePoint {
  start: number;
  end: number;
  kind: "month" | "year" | "years" | "now" | "bare-month";
  year: number;
  /** Of "2015/18", "years" only. */
  lastYear: number;
  first: number;
  last: number;
}

const EARLIEST_YEAR = 1945;
const MIDDLE_OF_YEAR = 7;

const WORD = [...MONTH_WORDS.keys()].toSorted((one, other) => other.length - one.length).join("|");
const NOW = NOW_WORDS.toSorted((one, other) => other.length - one.length)
  .map((words) => words.replaceAll(" ", "\\s{1,3}"))
  .join("|");
const YEAR = "(?:19[4-9]\\d|20[0-5]\\d)";
const SHORT = "['’‘`´]\\s?\\d\\d";
/** Every form of one date, the longest first; each quantifier is bounded. */
const POINT = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s{1,3}(?:de\\s)?)?(?<word>${WORD})(?![\\p{L}])\\.?(?:\\s{0,3}\\d{1,2}(?:st|nd|rd|th)?,(?=\\s))?(?:[\\s,./'’‘-]{0,4}(?:de\\s{1,2}|del\\s{1,2}|of\\s{1,2})?(?<wordYear>(?:${YEAR})(?!\\d)|(?<=['’‘]\\s?)\\d\\d(?!\\d)|(?<=[-/ ])\\d\\d(?![\\d:/.%,]))(?:\\s?/\\s?\\d\\d(?:\\d\\d)?(?!\\d))?)?`,
    `(?<![\\d/.,$€£-])(?<yearBefore>${YEAR})[\\s,]{1,2}(?<wordAfter>${WORD})(?![\\p{L}])\\.?(?![\\s,./'’-]{0,3}\\d)`,
    `(?<![\\d/.,$€£-])(?<isoYear>${YEAR})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?:[0-3]?\\d))?(?![\\d/])`,
    `(?<![\\d/.,$€£-])(?<usMonth>0?[1-9]|1[0-2])/(?:[0-3]?\\d)/(?<usYear>${YEAR}|\\d\\d)(?![\\d/])`,
    `(?<![\\d/.,$€£-])[0-3]?\\d/(?<euMonth>0?[1-9]|1[0-2])/(?<euYear>${YEAR}|\\d\\d)(?![\\d/])`,
    `(?<![\\d/.,$€£])(?:[0-3]?\\d\\s?[.-]\\s?)?(?<numMonth>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<numYear>${YEAR})(?!\\d)`,
    `(?<![\\d/.,$€£-])(?<tinyMonth>0[1-9]|1[0-2]|[1-9])/(?<tinyYear>\\d\\d)(?![\\d/%.])`,
    `(?<![\\p{L}\\d.,$€£/-])(?<spacedMonth>0?[1-9]|1[0-2])\\s(?=${YEAR}\\b)(?<spacedYear>${YEAR})(?!\\d)`,
    `(?<![\\d.,$€£#])(?<spanYear>${YEAR})(?:\\s?[-–—]\\s?|\\s?\\/\\s?)(?<spanEnd>\\d\\d)(?![\\d/.%\\p{L}+])`,
    `(?<![\\d.,$€£#])(?<year>${YEAR})(?![\\d%€£]|[,.]\\d)`,
    `(?<![\\p{L}\\d.,])(?<shortYear>${SHORT})(?!\\d)`,
    `(?<![\\p{L}\\d])(?<now>${NOW})(?![\\p{L}\\d])`,
  ].join("|"),
  "giu",
);
/** What may stand between the two ends of a range. "Â", "â€“" and "ï¼" are dashes decoded wrongly. */
const JOINER =
  /^[\s.,:|()*_]{0,12}(?:(?:-|–|—|―|‐|‑|‒|−|~|→|>|=>|\/|to|until|till|til|thru|through|up\sto|bis(?:\szum?)?|a|al|hasta(?:\sla|\sel)?|à|au|jusqu['’]?(?:à|en|au)?|fino\sa|tot|até|a\sla|â€“|â€”|â€|Â|&ndash;|\u0096|�)[\s.,:|()*_\u200B\u00AD]{0,8}){1,3}$/iu;
const MONTH_JOINER = /^\s{0,3}(?:-|–|—|to|bis|a|à|&|\/|and|und|y|et)\s{0,3}$/iu;
const SINCE =
  /(?:since|from|starting|started|seit|ab|desde|depuis|dal|sinds)\s{1,3}(?:el\s|le\s|the\s)?$/iu;
const UNTIL = /(?:until|till|bis|hasta|jusqu['’]?(?:à|en))\s{1,3}$/iu;
const BETWEEN = /between\s$/iu;
const MAX_JOINER = 40;

/** Every date and stretch of time in a text, in order, none overlapping. Linear. */
export function findDateRanges(text: string): DateRange[] {
  const points = findPoints(text);
  const ranges: DateRange[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at];
    const next = points[at + 1];
    if (!point) continue;
    const joined = next ? joinPoints(text, point, next) : null;
    if (joined) at += 1;
    const range = joined ?? loneRange(text, point);
    if (range) ranges.push(range);
  }
  return ranges;
}

function findPoints(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  for (const match of text.matchAll(POINT)) {
    const point = toPoint(match);
    if (point) points.push(point);
  }
  return points;
}

function toPoint(match: RegExpExecArray): DatePoint | null {
  const groups = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  if (groups["now"]) return { ...place, kind: "now", year: 0, lastYear: 0, first: 0, last: 0 };
  if (groups["word"]) return wordPoint(groups["word"], groups["wordYear"], place);
  if (groups["wordAfter"]) return wordPoint(groups["wordAfter"], groups["yearBefore"], place);
  const month =
    groups["isoMonth"] ??
    groups["numMonth"] ??
    groups["usMonth"] ??
    groups["euMonth"] ??
    groups["tinyMonth"] ??
    groups["spacedMonth"];
  const year =
    groups["isoYear"] ??
    groups["numYear"] ??
    groups["usYear"] ??
    groups["euYear"] ??
    groups["tinyYear"] ??
    groups["spacedYear"] ??
    groups["year"] ??
    groups["shortYear"];
  if (groups["spanYear"] && groups["spanEnd"])
    return spanPoint(groups["spanYear"], groups["spanEnd"], place);
  if (!year) return null;
  const whole = { ...place, year: toYear(year), lastYear: toYear(year) };
  return month
    ? { ...whole, kind: "month", first: Number(month), last: Number(month) }
    : { ...whole, kind: "year", first: 1, last: 12 };
}

/** "2015-18"; "2014-03" is a month and was read before, "2020-19" is only a year. */
function spanPoint(
  year: string,
  end: string,
  place: { start: number; end: number },
): DatePoint | null {
  const first = Number(year);
  const last = first - (first % 100) + Number(end);
  if (last > first)
    return { ...place, kind: "years", year: first, lastYear: last, first: 1, last: 12 };
  const yearOnly = { start: place.start, end: place.start + year.length };
  return { ...yearOnly, kind: "year", year: first, lastYear: first, first: 1, last: 12 };
}

function wordPoint(
  word: string,
  year: string | undefined,
  place: { start: number; end: number },
): DatePoint | null {
  const months = MONTH_WORDS.get(word.toLowerCase());
  if (!months) return null;
  const [first, last] = months;
  return year
    ? { ...place, kind: "month", year: toYear(year), lastYear: toYear(year), first, last }
    : { ...place, kind: "bare-month", year: 0, lastYear: 0, first, last };
}

/** Two digits are of this century up to 50. */
function toYear(digits: string): number {
  const number = Number(digits.replace(/\D/g, ""));
  if (number >= 100) return number;
  return number <= 50 ? 2000 + number : 1900 + number;
}

function joinPoints(text: string, one: DatePoint, other: DatePoint): DateRange | null {
  const gap = other.start - one.end;
  if (gap < 0 || gap > MAX_JOINER) return null;
  const between = text.slice(one.end, other.start);
  const place = { start: one.start, end: other.end, shape: "range" as const };
  if (one.kind === "years" || other.kind === "years") return null;
  if (one.kind === "bare-month")
    return other.kind === "month" && MONTH_JOINER.test(between)
      ? { ...place, ...ends({ ...one, kind: "month", year: other.year }, other) }
      : null;
  const isBetween =
    between.trim() === "and" && BETWEEN.test(text.slice(Math.max(0, one.start - 9), one.start));
  if (other.kind === "bare-month" || !(isBetween || isJoiner(between, one, other))) return null;
  if (one.kind === "now") return other.kind === "now" ? null : { ...place, ...ends(other, one) };
  return { ...place, ...ends(one, other) };
}

/** In columns of a table, and where a dash was lost, two dates have nothing but space between. */
function isJoiner(between: string, one: DatePoint, other: DatePoint): boolean {
  if (JOINER.test(between)) return true;
  if (!/^[ \t\u00A0]{1,8}$|^[ \t]{0,3}\n[ \t]{0,3}$/.test(between)) return false;
  if (other.kind === "now") return one.kind === "month";
  if (one.kind !== other.kind || one.year > other.year) return false;
  return one.kind === "month" ? !between.includes("\n") : /^(?: {2,}|[ ]?\t[ ]?)$/.test(between);
}

function ends(one: DatePoint, other: DatePoint): Pick<DateRange, "from" | "to" | "current"> {
  if (other.kind === "now") return { from: firstMonth(one), to: null, current: true };
  if (one.kind === "year" && other.kind === "year" && one.year === other.year)
    return { from: monthIndex(one.year, 1), to: monthIndex(one.year, 12), current: false };
  const from = firstMonth(one);
  const to = lastMonth(other);
  return { from: Math.min(from, to), to, current: false };
}

/** A year alone is taken as its middle: "2015 – 2018" is then three years, and ranges chain. */
function firstMonth(point: DatePoint): MonthIndex {
  return monthIndex(point.year, point.kind === "year" ? MIDDLE_OF_YEAR : point.first);
}

function lastMonth(point: DatePoint): MonthIndex {
  return monthIndex(point.year, point.kind === "year" ? MIDDLE_OF_YEAR - 1 : point.last);
}

function loneRange(text: string, point: DatePoint): DateRange | null {
  if (point.kind === "now" || point.kind === "bare-month" || point.year < EARLIEST_YEAR)
    return null;
  if (point.kind === "years") {
    const span = {
      from: monthIndex(point.year, MIDDLE_OF_YEAR),
      to: monthIndex(point.lastYear, 6),
    };
    return { start: point.start, end: point.end, ...span, current: false, shape: "range" };
  }
  const before = text.slice(Math.max(0, point.start - 20), point.start);
  const place = { start: point.start, end: point.end };
  if (UNTIL.test(before)) return null;
  if (SINCE.test(before))
    return { ...place, from: firstMonth(point), to: null, current: true, shape: "open" };
  const from = point.kind === "year" ? monthIndex(point.year, 1) : firstMonth(point);
  const to = point.kind === "year" ? monthIndex(point.year, 12) : lastMonth(point);
  return { ...place, from, to, current: false, shape: "single" };
}
