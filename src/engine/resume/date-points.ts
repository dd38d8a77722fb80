import { MONTH_WORDS, NOW_WORDS } from "./month-names.ts";

/** One date: the months it may stand for, or "now", or a month that still lacks its year. */
export interface DatePoint {
  start: number;
  end: number;
  kind: "month" | "year" | "years" | "now" | "bare-month";
  year: number;
  /** Of "2015/18", "years" only. */
  lastYear: number;
  first: number;
  last: number;
}

const WORD = [...MONTH_WORDS.keys()].toSorted((one, other) => other.length - one.length).join("|");
const NOW = NOW_WORDS.toSorted((one, other) => other.length - one.length)
  .map((words) => words.replaceAll(" ", "\\s{1,3}"))
  .join("|");
const YEAR = "(?:19[4-9]\\d|20[0-5]\\d)";
const SHORT = "['’‘`´]\\s?\\d\\d";
/** Every form of one date, the longest first; each quantifier is bounded. */
const POINT = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?:[ \\t\\u00A0\\u202F]{1,3}(?:de\\s)?|[-/]))?(?<word>${WORD})(?![\\p{L}])\\.?(?:\\s{0,3}\\d{1,2}(?:st|nd|rd|th)?,(?=\\s))?(?:[\\s,./'’‘-]{0,4}(?:de\\s{1,2}|del\\s{1,2}|of\\s{1,2})?(?<wordYear>(?:${YEAR})(?!\\d)|(?<=['’‘]\\s?)\\d\\d(?!\\d)|(?<=[-/ ])\\d\\d(?![\\d:/.%,]))(?:\\s?/\\s?\\d\\d(?:\\d\\d)?(?!\\d))?)?`,
    `(?<![\\d/.,$€£-])(?<yearBefore>${YEAR})[\\s,]{1,2}(?<wordAfter>${WORD})(?![\\p{L}])\\.?(?![\\s,./'’-]{0,3}\\d)`,
    `(?<![\\d/.,$€£-])(?<isoYear>${YEAR})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?:[0-3]?\\d))?(?![\\d/])`,
    `(?<![\\d/.,$€£-])(?<usMonth>0?[1-9]|1[0-2])/(?<usDay>[0-3]?\\d)/(?<usYear>${YEAR}|\\d\\d)(?![\\d/])`,
    `(?<![\\d/.,$€£-])[0-3]?\\d/(?<euMonth>0?[1-9]|1[0-2])/(?<euYear>${YEAR}|\\d\\d)(?![\\d/])`,
    `(?<![\\d/.,$€£])(?:[0-3]?\\d\\s?[.-]\\s?)?(?<numMonth>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<numYear>${YEAR})(?!\\d)`,
    `(?<![\\d/.,$€£])(?<!(?<!\\d\\/\\d\\d)-)(?<tinyMonth>0[1-9]|1[0-2]|[1-9])/(?<tinyYear>\\d\\d)(?![\\d/%.])`,
    `(?<![\\p{L}\\d.,$€£/-])(?<spacedMonth>0?[1-9]|1[0-2])\\s(?=${YEAR}\\b)(?<spacedYear>${YEAR})(?!\\d)`,
    `(?<![\\d.,$€£#])(?<spanYear>${YEAR})(?:\\s?[-–—]\\s?|\\s?\\/\\s?)(?<spanEnd>\\d\\d)(?![\\d/.%\\p{L}+])`,
    `(?<![\\d.,$€£#])(?<year>${YEAR})(?![\\d%€£]|[,.]\\d)`,
    `(?<![\\p{L}\\d.,])(?<shortYear>${SHORT})(?!\\d)`,
    `(?<![\\p{L}\\d]|(?:end|start|ing|of)\\s)(?<now>${NOW})(?![\\p{L}\\d])`,
  ].join("|"),
  "giu",
);
/** Every date in a text, in order, none overlapping. Linear. */
export function findDatePoints(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  const dayFirst = isDayFirst(text);
  for (const match of text.matchAll(POINT)) {
    const point = toPoint(match, dayFirst);
    if (point) points.push(point);
  }
  return points;
}

/** A text that writes 31/08/2019, and nowhere 08/31/2019, writes 01/09/2019 for September. */
function isDayFirst(text: string): boolean {
  return (
    /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d/.test(text) &&
    !/(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d/.test(text)
  );
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function toPoint(match: RegExpExecArray, dayFirst: boolean): DatePoint | null {
  const groups = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  if (groups["now"]) return { ...place, kind: "now", year: 0, lastYear: 0, first: 0, last: 0 };
  if (groups["word"]) return wordPoint(groups["word"], groups["wordYear"], place);
  if (groups["wordAfter"]) return wordPoint(groups["wordAfter"], groups["yearBefore"], place);
  const month =
    groups["isoMonth"] ??
    groups["numMonth"] ??
    (dayFirst && isMonth(groups["usDay"]) ? groups["usDay"] : groups["usMonth"]) ??
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
