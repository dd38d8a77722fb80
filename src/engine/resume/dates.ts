import { areJoined, wordsBetween } from "./date-joins.ts";
import { type DatePoint, findDatePoints } from "./date-points.ts";
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
  /** Open by a dash with nothing after it, which may also part a date from what follows. */
  dangling?: boolean;
  /** Names its months: "03/2019", not "2019". */
  precise: boolean;
  /** Words that stand between its ends where columns were read line by line. */
  words?: { start: number; end: number };
}

const EARLIEST_YEAR = 1945;
const MIDDLE_OF_YEAR = 7;

const MONTH_JOINER = /^\s{0,3}(?:-|–|—|to|bis|a|à|&|\/|and|und|y|et)\s{0,3}$/iu;
const SINCE =
  /(?:since|from|starting|started|seit|ab|desde|depuis|dal|sinds)\s{1,3}(?:el\s|le\s|the\s)?$/iu;
/** "2019 onwards", and a dash with nothing after it. */
const ONWARDS =
  /^(?:\s{1,2}onwards?(?!\p{L})|[ \t]{0,2}(?:[-–—]{1,3}|\/\s?[-–—]{2,3})[ \t]{0,3}(?:[)\]|]|\.{2,3}|…|\?|$|\n))/iu;
const UNTIL = /(?:until|till|bis|hasta|jusqu['’]?(?:à|en))\s{1,3}$/iu;
const BETWEEN = /between\s$/iu;

/** Every date and stretch of time in a text, in order, none overlapping. Linear. */
export function findDateRanges(text: string): DateRange[] {
  const points = findDatePoints(text);
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

function joinPoints(text: string, one: DatePoint, other: DatePoint): DateRange | null {
  if (one.kind === "years" || other.kind === "years" || other.start < one.end) return null;
  const place = { start: one.start, end: other.end, shape: "range" as const };
  if (one.kind === "bare-month")
    return other.kind === "month" && MONTH_JOINER.test(text.slice(one.end, other.start))
      ? { ...place, ...ends({ ...one, kind: "month", year: other.year }, other) }
      : null;
  if (other.kind === "bare-month" || (one.kind === "now" && other.kind === "now")) return null;
  if (isBetween(text, one, other) || areJoined(text, one, other))
    return { ...place, ...(one.kind === "now" ? ends(other, one) : ends(one, other)) };
  const words = one.kind === "now" ? null : wordsBetween(text, one, other);
  return words ? { ...place, ...ends(one, other), words } : null;
}

/** "between 2015 and 2018" */
function isBetween(text: string, one: DatePoint, other: DatePoint): boolean {
  const between = text.slice(one.end, Math.min(other.start, one.end + 8));
  return (
    between.trim() === "and" && BETWEEN.test(text.slice(Math.max(0, one.start - 9), one.start))
  );
}

function ends(
  one: DatePoint,
  other: DatePoint,
): Pick<DateRange, "from" | "to" | "current" | "precise"> {
  const precise = one.kind === "month" && other.kind !== "year";
  if (other.kind === "now") return { from: firstMonth(one), to: null, current: true, precise };
  if (one.kind === "year" && other.kind === "year" && one.year === other.year)
    return { from: monthIndex(one.year, 1), to: monthIndex(one.year, 12), current: false, precise };
  const from = firstMonth(one);
  const to = lastMonth(other);
  return { from: Math.min(from, to), to, current: false, precise };
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
    return {
      start: point.start,
      end: point.end,
      ...span,
      current: false,
      precise: false,
      shape: "range",
    };
  }
  const before = text.slice(Math.max(0, point.start - 20), point.start);
  const place = { start: point.start, end: point.end, precise: point.kind === "month" };
  if (UNTIL.test(before)) return null;
  const onwards = ONWARDS.exec(text.slice(point.end, point.end + 20))?.[0].trimEnd();
  if (onwards !== undefined) place.end += onwards.length;
  if (SINCE.test(before) || onwards !== undefined) {
    const dangling = /[-–—]/.test(onwards ?? "");
    return { ...place, from: firstMonth(point), to: null, current: true, shape: "open", dangling };
  }
  const from = point.kind === "year" ? monthIndex(point.year, 1) : firstMonth(point);
  const to = point.kind === "year" ? monthIndex(point.year, 12) : lastMonth(point);
  return { ...place, from, to, current: false, shape: "single" };
}
