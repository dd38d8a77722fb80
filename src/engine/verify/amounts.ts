/** Amounts with their units, as requirements ask for them and resumes state them. */
import { isNumberKey, numberValue, type Units } from "./quantities.ts";
import { GAP } from "./tokens.ts";

/** `least` of `unit`; years are in years, also where months are written. Currency and % are units. */
export interface Amount {
  least: number;
  unit: string;
}

const SKIPPED = new Set([
  "or",
  "more",
  "plus",
  "of",
  "full",
  "solid",
  "total",
  "consecutive",
  "relevant",
  "the",
  "a",
  "least",
  "minimum",
  "additional",
]);
const MOST_SKIPPED = 3;

/** Every amount with a unit. Of a range, its lower end; "5+ years" and "five or more years" are at least five. Calendar years are none. */
export function readAmounts(units: Units): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < units.count; at += 1) {
    const key = units.keys[at] ?? "";
    if (!isNumberKey(key) || isCalendarYear(key)) continue;
    const value = numberValue(key);
    if (value === null) continue;
    const sign = /[%]|\|\w+$/.exec(key)?.[0];
    if (sign) {
      found.push({ least: value, unit: sign });
      continue;
    }
    const { unit, next } = unitAfter(units, at);
    if (unit === "months") found.push({ least: value / 12, unit: "years" });
    else if (unit) found.push({ least: value, unit });
    at = Math.max(at, next - 1);
  }
  return found;
}

function isCalendarYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}

/** The word the number counts; the other end of a range is passed over. */
function unitAfter(units: Units, at: number): { unit: string | null; next: number } {
  let next = at + 1;
  let joined = next < units.count && (gapBefore(units, next) & (GAP.hyphen | GAP.dash)) !== 0;
  if (units.keys[next] === "to" || units.keys[next] === "or") {
    joined = isNumberKey(units.keys[next + 1] ?? "");
    if (joined) next += 1;
  }
  if (joined && isNumberKey(units.keys[next] ?? "")) next += 1;
  for (let skipped = 0; skipped <= MOST_SKIPPED && next < units.count; skipped += 1) {
    const key = units.keys[next] ?? "";
    if (gapBefore(units, next) & (GAP.comma | GAP.semicolon | GAP.stop | GAP.line)) break;
    if (!SKIPPED.has(key)) return { unit: isNumberKey(key) ? null : singular(key), next };
    next += 1;
  }
  return { unit: null, next };
}

function gapBefore(units: Units, unit: number): number {
  return units.tokens.gaps[units.froms[unit] ?? 0] ?? 0;
}

function singular(key: string): string {
  if (key === "years" || key === "months" || key === "days" || key === "weeks" || key === "hours")
    return key;
  return key.length > 3 && key.endsWith("s") ? key.slice(0, -1) : key;
}
