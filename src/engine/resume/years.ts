import type { ResumeRole } from "../../contract/index.ts";
import type { SkillMention } from "../extract/index.ts";
import { type MonthIndex, type MonthSpan, monthIndex, yearsIn } from "./months.ts";

/** "10 years of experience", "über 5 Jahre Erfahrung", "más de 8 años de experiencia", "6 ans d'expérience". */
const STATED =
  /(?<![\d.,])(?<years>\d{1,2}(?:[.,]5)?)\s?\+?\s?(?:plus\s)?(?:years?|yrs?|jahren?|años|ans|anni|anos)\b['’]?(?:\s?\+)?[^.\n\d]{0,60}?(?:experience|erfahrung|experiencia|expérience|esperienza|experiência)/iu;
const LONGEST_CAREER = 60;

/**
 * Years of work: the months in which some post was held, each counted once. Where no post has a
 * date, what the text states in words; `null` when it states nothing.
 */
export function readYears(
  text: string,
  roles: readonly ResumeRole[],
  now: MonthIndex,
): number | null {
  const spans = roles.map((role) => spanOf(role, now)).filter((span) => span !== null);
  if (spans.length > 0) return yearsIn(spans);
  const stated = STATED.exec(text)?.groups?.["years"]?.replace(",", ".");
  return stated && Number(stated) <= LONGEST_CAREER ? Number(stated) : null;
}

/** Years with each skill: the union of the posts whose lines name it. */
export function readSkillYears(
  mentions: readonly SkillMention[],
  roles: readonly ResumeRole[],
  now: MonthIndex,
): Record<string, number> {
  const spansOf = new Map<string, Map<ResumeRole, MonthSpan>>();
  const inOrder = roles.toSorted((one, other) => one.from - other.from);
  let at = 0;
  for (const mention of mentions) {
    while (at + 1 < inOrder.length && (inOrder[at + 1]?.from ?? 0) <= mention.start) at += 1;
    const role = inOrder[at];
    const span = role && mention.start >= role.from && mention.end <= role.to && spanOf(role, now);
    if (!role || !span) continue;
    const spans = spansOf.get(mention.skill) ?? new Map<ResumeRole, MonthSpan>();
    spansOf.set(mention.skill, spans.set(role, span));
  }
  return Object.fromEntries(
    [...spansOf].map(([skill, spans]) => [skill, yearsIn([...spans.values()])]),
  );
}

function spanOf(role: ResumeRole, now: MonthIndex): MonthSpan | null {
  if (!role.start) return null;
  const from = parseMonth(role.start);
  return { from, to: Math.max(from, role.end ? parseMonth(role.end) : now) };
}

function parseMonth(month: string): MonthIndex {
  return monthIndex(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}
