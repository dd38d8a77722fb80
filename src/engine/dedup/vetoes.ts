/** What makes two jobs of two like postings, whatever else agrees. */
import { SENIORITIES } from "../../contract/index.ts";
import type { Features } from "./features.ts";
import { comparePlaces } from "./place.ts";
import { compareRequisitions } from "./requisition.ts";
import { conflictingFacts, type FactKind } from "./text-facts.ts";
import type { TitleFacts } from "./title.ts";
import type { Attribute } from "./title-words.ts";

export type Veto = "requisition" | "place" | "role" | "user" | Attribute | FactKind;

/** Why two postings cannot be one job, worded to follow "kept apart: ". */
export const VETO_WORDS: Record<Veto, string> = {
  requisition: "another requisition in the same system",
  place: "another place",
  role: "another role",
  user: "you said that they differ",
  level: "another level",
  rank: "another grade of the role",
  season: "another season",
  month: "another month",
  year: "another year",
  shift: "another shift",
  employment: "another kind of employment",
  number: "another number in the title",
  years: "other years of experience",
  hours: "other hours",
  months: "another duration",
  band: "another pay band",
  reference: "another reference number",
  team: "another team",
  base: "another place in the text",
  money: "other pay",
};

/** The first reason that holds, cheapest first; `null` when none does. The role itself is judged with the title. */
export function vetoBetween(a: Features, b: Features): Veto | null {
  if (compareRequisitions(a.requisitions, b.requisitions) === "other") return "requisition";
  return (
    titleVeto(a.title, b.title) ??
    (seniorityApart(a, b) ? "level" : null) ??
    (employmentApart(a, b) ? "employment" : null) ??
    (comparePlaces(a.place, b.place) === "apart" ? "place" : null) ??
    conflictingFacts(a.facts, b.facts)[0] ??
    null
  );
}

function titleVeto(a: TitleFacts, b: TitleFacts): Attribute | null {
  if (a.key === b.key) return null;
  if (!equal(levelsOf(a, b), levelsOf(b, a))) return "level";
  if (ranksApart(a, b)) return "rank";
  for (const attribute of ["season", "month", "year", "number"] as const)
    if (clash(values(a, attribute), values(b, attribute))) return attribute;
  return shiftsApart(values(a, "shift"), values(b, "shift")) ? "shift" : null;
}

/** A level on one side only is another level, too; but "graduate" adds nothing where the other says intern or junior. */
function levelsOf(title: TitleFacts, other: TitleFacts): ReadonlySet<string> {
  const levels = values(title, "level");
  const all = levels.union(values(other, "level"));
  const dropped = all.has("intern") ? ["entry", "student"] : all.has("junior") ? ["entry"] : [];
  return levels.difference(new Set(dropped));
}

/** "II" and "I/II" go together, "II" and none do not; interns have no grades worth the name. */
function ranksApart(a: TitleFacts, b: TitleFacts): boolean {
  const [one, other] = [values(a, "rank"), values(b, "rank")];
  if (values(a, "level").has("intern")) return clash(one, other);
  return one.size > 0 === other.size > 0 ? clash(one, other) : true;
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** Both state something, and neither states all that the other does: "2025-2026" and "2025" go together. */
function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !a.isSubsetOf(b) && !b.isSubsetOf(a);
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** Days go without saying, other shifts do not. */
function shiftsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const unusual = (shifts: ReadonlySet<string>) =>
    new Set([...shifts].filter((shift) => shift !== "day"));
  return apart(a, b) || !equal(unusual(a), unusual(b));
}

function seniorityApart(a: Features, b: Features): boolean {
  if (!a.seniority || !b.seniority) return false;
  return Math.abs(SENIORITIES.indexOf(a.seniority) - SENIORITIES.indexOf(b.seniority)) >= 2;
}

/** Hours (part, full) and tenure (permanent, temporary…) are two questions. */
function employmentApart(a: Features, b: Features): boolean {
  const [one, other] = [employment(a), employment(b)];
  const differs = [HOURS, TENURES].some((group) =>
    apart(one.intersection(group), other.intersection(group)),
  );
  return differs || titleTenureApart(a.title, b.title);
}

/** "(contract)" in one title only: nobody leaves that out of a copy. */
function titleTenureApart(a: TitleFacts, b: TitleFacts): boolean {
  return !equal(
    values(a, "employment").intersection(LIMITED),
    values(b, "employment").intersection(LIMITED),
  );
}

const LIMITED = new Set(["temporary", "contract", "diem"]);
const HOURS = new Set(["part", "full"]);
const TENURES = new Set(["permanent", "temporary", "contract", "diem"]);

function employment({ title, employmentType }: Features): ReadonlySet<string> {
  const field = employmentType ? FIELD_WORDS[employmentType] : undefined;
  return field ? new Set([...values(title, "employment"), field]) : values(title, "employment");
}

const FIELD_WORDS: Record<string, string | undefined> = {
  FULL_TIME: "full",
  PART_TIME: "part",
  CONTRACTOR: "contract",
  TEMPORARY: "temporary",
  PER_DIEM: "diem",
};

const NONE: ReadonlySet<string> = new Set();

function values(title: TitleFacts, attribute: Attribute): ReadonlySet<string> {
  return title.stated.get(attribute) ?? NONE;
}
