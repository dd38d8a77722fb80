/** Numbers and names in a text that make another job of the same wording: pay, hours, years, band, team. */
import { hashText } from "./hash.ts";
import type { WordTable } from "./tokens.ts";
import { lookup } from "./words.ts";

const FACT_KINDS = [
  "years",
  "hours",
  "months",
  "band",
  "reference",
  "shift",
  "team",
  "base",
  "money",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

const NO_FACTS: TextFacts = [];

const VALUE_BITS = 28;
const MOST_FACTS = 40;

/** Sorted; kind in the upper four bits, hash of the value (for money the amount itself) in the lower 28. */
export type TextFacts = readonly number[];

export function readTextFacts(
  lowered: string,
  table: WordTable,
  salary: readonly number[],
): TextFacts {
  const facts = new Set<number>(salary.map((amount) => pack("money", amount)));
  for (let i = 0; i < table.count && facts.size < MOST_FACTS; i++) {
    const fact = table.numeric[i] ? numberFact(lowered, table, i) : nameFact(lowered, table, i);
    if (fact !== null) facts.add(fact);
  }
  return facts.size ? [...facts].sort((a, b) => a - b) : NO_FACTS;
}

/** Kinds of number of which each side states a value that the other does not. */
export function conflictingFacts(a: TextFacts, b: TextFacts): FactKind[] {
  return conflicts(a, b, NUMBERS);
}

/** The same for names, which copies may misspell: they count only where the texts are otherwise alike. */
export function conflictingNames(a: TextFacts, b: TextFacts): FactKind[] {
  return conflicts(a, b, ["team", "base"]);
}

const NUMBERS = FACT_KINDS.filter((kind) => kind !== "team" && kind !== "base");

function conflicts(a: TextFacts, b: TextFacts, kinds: readonly FactKind[]): FactKind[] {
  if (a.length === 0 || b.length === 0) return [];
  return kinds.filter((kind) => {
    const inA = valuesOf(a, kind);
    const inB = valuesOf(b, kind);
    const onlyA = inA.filter((value) => !inB.includes(value));
    const onlyB = inB.filter((value) => !inA.includes(value));
    if (!onlyA.length || !onlyB.length) return false;
    if (kind === "shift" || kind === "base")
      return onlyA.length === inA.length && onlyB.length === inB.length;
    return kind !== "money" || amountsDiffer(onlyA, onlyB);
  });
}

/** Amounts of one magnitude that differ by more than rounding; another magnitude is another period or a bonus. */
function amountsDiffer(a: readonly number[], b: readonly number[]): boolean {
  const near = (x: number, y: number) => Math.max(x, y) / Math.min(x, y);
  const unanswered = (from: readonly number[], to: readonly number[]) =>
    from.some((x) => to.some((y) => near(x, y) < 2) && !to.some((y) => near(x, y) < 1.02));
  return unanswered(a, b) && unanswered(b, a);
}

function valuesOf(facts: TextFacts, kind: FactKind): number[] {
  const base = FACT_KINDS.indexOf(kind) * 2 ** VALUE_BITS;
  return [...facts]
    .filter((fact) => fact >= base && fact < base + 2 ** VALUE_BITS)
    .map((fact) => fact - base);
}

function pack(kind: FactKind, value: number | string): number {
  const number = typeof value === "string" ? hashText(value) : Math.round(value);
  return FACT_KINDS.indexOf(kind) * 2 ** VALUE_BITS + (number % 2 ** VALUE_BITS);
}

function numberFact(lowered: string, table: WordTable, i: number): number | null {
  const word = wordAt(lowered, table, i);
  if (word.length > 16) return null;
  const before = wordAt(lowered, table, i - 1);
  const after = wordAt(lowered, table, i + 1);
  const value = amountOf(word);
  const start = table.start[i] ?? 0;
  const end = table.end[i] ?? 0;
  const money = CURRENCY.test(
    lowered.slice(Math.max(0, start - 2), start) + lowered.slice(end, end + 2),
  );
  if (value !== null && value >= 5 && (money || (word.endsWith("k") && value >= 10_000)))
    return pack("money", value);
  if (BANDS.has(before)) return pack("band", word);
  if (REFERENCES.has(before) && word.length >= 4) return pack("reference", word);
  if (value === null) return null;
  if (HOURS.has(after)) return pack("hours", `${value}`);
  if (MONTHS.has(after)) return pack("months", `${value}`);
  if (YEARS.has(after) && mentionsExperience(lowered, table, i)) return pack("years", `${value}`);
  return null;
}

function nameFact(lowered: string, table: WordTable, i: number): number | null {
  const length = (table.end[i] ?? 0) - (table.start[i] ?? 0);
  if (length < 4 || length > 6) return null;
  const word = wordAt(lowered, table, i);
  if (word === "shift" || word === "shifts") {
    const value = SHIFTS[wordAt(lowered, table, i - 1)];
    return value ? pack("shift", value) : null;
  }
  if (word === "team" && i > 1) {
    const name = wordAt(lowered, table, i - 1);
    const led = wordAt(lowered, table, i - 2);
    return name.length > 2 && (led === "our" || led === "the") && !PLAIN_TEAMS.has(name)
      ? pack("team", name)
      : null;
  }
  return word === "based" && wordAt(lowered, table, i + 1) === "in"
    ? pack("base", wordAt(lowered, table, i + 2))
    : null;
}

/** 25,000 and 25.000 and 25k are 25000; 37,5 is 37.5; dates and codes are `null`. */
function amountOf(word: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?(k?)$/.exec(word);
  if (!match) return null;
  const whole = Number((match[1] ?? "").replace(/[.,]/g, ""));
  const amount = whole + Number(`0.${match[2] ?? 0}`);
  return match[3] ? amount * 1000 : amount;
}

function mentionsExperience(lowered: string, table: WordTable, i: number): boolean {
  const sentence = table.sentence[i];
  for (let j = i + 2; j < i + 8 && j < table.count && table.sentence[j] === sentence; j++)
    if (EXPERIENCE.test(wordAt(lowered, table, j))) return true;
  return false;
}

function wordAt(lowered: string, table: WordTable, i: number): string {
  return i < 0 || i >= table.count ? "" : lowered.slice(table.start[i] ?? 0, table.end[i] ?? 0);
}

const CURRENCY = /[£$€]|chf|eur|usd|gbp/;
const EXPERIENCE = /^(?:experien|erfahrung|berufserfahrung|experi|ervaring|esperienza)/;
const HOURS = new Set("hours hour hrs hpw stunden wochenstunden heures horas uur".split(" "));
const MONTHS = new Set("month months monate mois meses maanden".split(" "));
const YEARS = new Set("year years yrs jahre jahren ans años anos jaar anni".split(" "));
const BANDS = new Set("band grade tier entgeltgruppe".split(" "));
const REFERENCES = new Set("ref reference requisition referenz kennziffer referencia".split(" "));
const SHIFTS = lookup<string>({
  night: "night",
  day: "day",
  evening: "evening",
  late: "evening",
  early: "early",
  morning: "early",
  weekend: "weekend",
});
const PLAIN_TEAMS = new Set(
  "whole entire wider broader growing amazing great right existing current small talented same new local global people hiring recruitment recruiting talent management leadership executive senior core multidisciplinary friendly dedicated".split(
    " ",
  ),
);
