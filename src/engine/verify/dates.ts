/** How long the work lasted that a place in the resume speaks of. */
import type { ResumeRole } from "../../contract/index.ts";
import type { Evidence } from "./evidence.ts";
import { GAP, type Tokens } from "./tokens.ts";

/** Tokens before and after a place in which the dates of its post are looked for. */
const REACH_BEFORE = 300;
const REACH_AFTER = 30;

export interface Lasted {
  years: number;
  /** It still lasts and nobody told the date of today: it may be more. */
  open: boolean;
}

/**
 * Years of the post that the offset `at` stands in: from the profile's roles when there is a profile, else from the
 * nearest range of dates in the text. A post that still lasts counts up to today, or else up to the latest date in
 * the resume.
 */
export function yearsAt(evidence: Evidence, at: number): Lasted | null {
  const role = evidence.profile?.roles.find(({ from, to }) => from <= at && at < to);
  if (role) return yearsOfRole(role, evidence);
  return evidence.profile ? null : nearestRange(evidence, at);
}

function yearsOfRole(role: ResumeRole, evidence: Evidence): Lasted | null {
  const start = monthOf(role.start);
  const ended = monthOf(role.end);
  if (start === null || (ended === null && !role.current)) return null;
  return lasted(start, ended, monthOf(evidence.today), latestMonth(evidence));
}

function lasted(
  start: number,
  ended: number | null,
  today: number | null,
  latest: number | null,
): Lasted | null {
  const end = ended ?? today ?? latest;
  if (end === null || end < start) return null;
  return { years: (end - start + 1) / 12, open: ended === null && today === null };
}

/** Months since year 0; "2019" is its January. */
function monthOf(text: string | null): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?$/.exec(text ?? "");
  return parts ? Number(parts[1]) * 12 + Number(parts[2] ?? 1) - 1 : null;
}

function latestMonth(evidence: Evidence): number | null {
  const months = (evidence.profile?.roles ?? []).flatMap((role) => [
    monthOf(role.start),
    monthOf(role.end),
  ]);
  return months.reduce(
    (latest, month) => (month !== null && (latest === null || month > latest) ? month : latest),
    null,
  );
}

interface Range {
  token: number;
  start: number;
  /** Null while it lasts. */
  end: number | null;
}

function nearestRange(evidence: Evidence, at: number): Lasted | null {
  const { tokens } = evidence.passages;
  const place = tokenAt(tokens, at);
  const ranges = readRanges(
    tokens,
    Math.max(0, place - REACH_BEFORE),
    Math.min(tokens.count, place + REACH_AFTER),
  );
  const range = ranges.filter(({ token }) => token <= place).at(-1) ?? ranges[0];
  return range ? lasted(range.start, range.end, monthOf(evidence.today), latestYear(ranges)) : null;
}

/** Binary search: the last token that begins at or before the offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const PRESENT = new Set(["present", "current", "currently", "now", "today", "ongoing"]);
const YEAR = /^(?:19|20)\d\d$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readRanges(tokens: Tokens, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (let at = from; at < to; at += 1) {
    if (!YEAR.test(tokens.keys[at] ?? "")) continue;
    const range = rangeFrom(tokens, at);
    if (range) {
      ranges.push(range);
      at += 1;
    }
  }
  return ranges;
}

function rangeFrom(tokens: Tokens, at: number): Range | null {
  let joined = false;
  for (let next = at + 1; next <= at + 3 && next < tokens.count; next += 1) {
    const key = tokens.keys[next] ?? "";
    joined ||=
      ((tokens.gaps[next] ?? 0) & (GAP.hyphen | GAP.dash)) !== 0 ||
      key === "to" ||
      key === "until" ||
      key === "through";
    if (joined && PRESENT.has(key)) return { token: at, start: monthAt(tokens, at), end: null };
    if (joined && YEAR.test(key))
      return { token: at, start: monthAt(tokens, at), end: monthAt(tokens, next) };
  }
  return null;
}

function monthAt(tokens: Tokens, at: number): number {
  const before = tokens.keys[at - 1] ?? "";
  const named = MONTHS.indexOf(before.slice(0, 3));
  const numbered =
    (tokens.gaps[at] ?? 0) & GAP.slash && /^(?:0?[1-9]|1[0-2])$/.test(before)
      ? Number(before) - 1
      : -1;
  return Number(tokens.keys[at]) * 12 + Math.max(0, named, numbered);
}

function latestYear(ranges: readonly Range[]): number | null {
  return ranges.reduce<number | null>(
    (latest, { start, end }) => Math.max(latest ?? 0, end ?? start),
    null,
  );
}
