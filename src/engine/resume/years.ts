import type { ResumeRole } from "../../contract/index.ts";
import type { SkillMention } from "../extract/index.ts";
import { type MonthIndex, type MonthSpan, monthIndex, yearsIn } from "./months.ts";
import { readStatedYears } from "./stated-years.ts";

/**
 * Years of work: the months in which some post was held, each counted once. Where no post has both
 * its ends, what the text states in words if that is more; `null` when it states nothing either.
 */
export function readYears(
  text: string,
  roles: readonly ResumeRole[],
  now: MonthIndex,
): number | null {
  const spans = roles.map((role) => spanOf(role, now)).filter((span) => span !== null);
  const dated = spans.length > 0 ? yearsIn(spans) : null;
  const areStarts = roles.every(({ start, end }) => start === end);
  if (dated !== null && !areStarts) return dated;
  const stated = readStatedYears(text);
  return stated === null || (dated !== null && dated > stated) ? dated : stated;
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
