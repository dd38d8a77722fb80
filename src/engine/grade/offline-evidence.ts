import type { Facts, Requirement } from "../../contract/index.ts";
import { DEGREES, type RequirementReading, readRequirement } from "../extract/index.ts";
import type { PreparedResume, ResumeLine } from "./offline-resume.ts";
import { contentTerms, share } from "./words.ts";
import { judgeYears, yearsShown } from "./years.ts";

export interface Judged {
  fact: Facts["requirements"][number];
  /** One sentence for a person: what was looked for and not (wholly) found. */
  why: string;
  /** 0 to 1: how much of the requirement its lines name. */
  worth: number;
}

type Met = Facts["requirements"][number]["met"];

interface Found {
  lines: number[];
  worth: number;
}

const NOTHING: Found = { lines: [], worth: 0 };
const MET_FROM = 0.75;
const PARTIAL_FROM = 0.4;

/** One requirement against all lines of a resume: the degree, language, skills and years it asks for, else its own words. */
export function judgeRequirement(requirement: Requirement, resume: PreparedResume): Judged {
  const asked = readRequirement(requirement.text);
  const found = findEvidence(requirement.text, asked, resume);
  const named = found.lines.length === 0 ? "missing" : levelOf(found.worth);
  const { met, why } =
    asked.years?.min && named !== "missing"
      ? byYears(named, asked.years.min, asked.skills, found.lines, resume)
      : { met: named, why: "" };
  const lines = met === "missing" ? [] : found.lines;
  return {
    fact: { requirement: requirement.text, kind: requirement.kind, met, lines },
    why:
      why ||
      (lines.length === 0 ? "No line of the resume shows this." : "The resume shows part of this."),
    worth: found.worth,
  };
}

function levelOf(worth: number): Met {
  if (worth >= MET_FROM) return "met";
  return worth >= PARTIAL_FROM ? "partial" : "missing";
}

function findEvidence(text: string, asked: RequirementReading, resume: PreparedResume): Found {
  const byOwnWords = () => byTerms(wordsAskedFor(text), resume);
  const ways = [
    asked.degree === null ? NOTHING : byDegree(DEGREES.indexOf(asked.degree), resume),
    asked.language === null ? NOTHING : byLanguage(text, asked.language, resume),
    asked.skills.length === 0 ? NOTHING : bySkills(new Set(asked.skills), text, resume),
  ].filter(({ lines }) => lines.length > 0);
  if (ways.length > 0) return ways.reduce((best, way) => (way.worth > best.worth ? way : best));
  // What names a degree, a language or a skill is not met by other words it happens to share.
  const own = byOwnWords();
  const named = asked.degree !== null || asked.language !== null || asked.skills.length > 0;
  return named && own.worth >= MET_FROM ? { ...own, worth: PARTIAL_FROM } : own;
}

/** Numbers are judged as years, not as words. */
function wordsAskedFor(text: string): Set<string> {
  return new Set([...contentTerms(text)].filter((term) => !/^\d+\+?$/.test(term)));
}

function byDegree(asked: number, { lines }: PreparedResume): Found {
  const best = lines.reduce<ResumeLine | null>(
    (most, line) => (line.degree > (most?.degree ?? -1) ? line : most),
    null,
  );
  if (best === null) return NOTHING;
  return {
    lines: [best.line.number],
    worth: best.degree >= asked ? 1 : best.degree === asked - 1 ? PARTIAL_FROM : 0,
  };
}

const FLUENT =
  /fluen|native|bilingual|mother tongue|proficient|\bc[12]\b|fließend|muttersprach|verhandlungssicher|courant|nativ[oa]/i;

/** A line that names the language; it is met by a line that also says fluent where fluent is asked. */
function byLanguage(text: string, language: string, { lines }: PreparedResume): Found {
  const names = [...new Set(text.match(/\p{L}{3,}/gu) ?? [])].filter(
    (word) => readRequirement(`fluent ${word}`).language === language,
  );
  const terms = names.flatMap((name) => [...contentTerms(name)]);
  const naming = lines.filter(({ terms: shown }) => terms.some((term) => shown.has(term)));
  const [first] = naming;
  if (first === undefined) return NOTHING;
  const fluent = naming.find(({ line }) => FLUENT.test(line.text));
  const worth = fluent !== undefined || !FLUENT.test(text) ? 1 : PARTIAL_FROM;
  return { lines: [(fluent ?? first).line.number], worth };
}

/** What a skill is worth that another one only implies. */
const IMPLIED = 0.6;

function bySkills(asked: ReadonlySet<string>, text: string, { lines }: PreparedResume): Found {
  const terms = contentTerms(text);
  const shownBy = lines
    .map((line) => ({ line, shown: shownSkills(asked, line) }))
    .filter(({ shown }) => shown.size > 0)
    .map((one) => ({
      ...one,
      worth: worthOf(one.shown) + share(terms, one.line.terms) - (one.line.contact ? 1 : 0),
    }))
    .sort((a, b) => b.worth - a.worth || a.line.line.number - b.line.line.number);
  const covered = new Map<string, number>();
  const cited: number[] = [];
  for (const { line, shown } of shownBy) {
    const adds = [...shown].filter(([skill, value]) => (covered.get(skill) ?? 0) < value);
    for (const [skill, value] of adds) covered.set(skill, value);
    if (adds.length > 0) cited.push(line.line.number);
  }
  const values = [...covered.values()];
  const anyOf = /\bor\b|\be\.?g\.?\b|such as|\/|similar|equivalent|\boder\b/i.test(text);
  return {
    lines: cited.slice(0, 3),
    worth: anyOf ? Math.max(0, ...values) : worthOf(covered) / asked.size,
  };
}

/** The asked skills that a line shows, 1 where it names them. */
function shownSkills(
  asked: ReadonlySet<string>,
  { skills, implied }: ResumeLine,
): Map<string, number> {
  const shown = new Map<string, number>();
  for (const skill of asked) {
    if (skills.has(skill)) shown.set(skill, 1);
    else if (implied.has(skill)) shown.set(skill, IMPLIED);
  }
  return shown;
}

function worthOf(shown: ReadonlyMap<string, number>): number {
  return [...shown.values()].reduce((sum, value) => sum + value, 0);
}

/** The line that names the most of a requirement, rare words counting more. */
function byTerms(terms: ReadonlySet<string>, { lines, frequency }: PreparedResume): Found {
  const weight = (term: string) => 1 / (1 + Math.log1p(frequency.get(term) ?? 0));
  let total = 0;
  for (const term of terms) total += weight(term);
  let best = NOTHING;
  for (const { line, terms: shown } of lines) {
    let reached = 0;
    for (const term of terms) if (shown.has(term)) reached += weight(term);
    if (total > 0 && reached / total > best.worth)
      best = { lines: [line.number], worth: reached / total };
  }
  return best;
}

/** Years with the skill by the dates of its roles, or written in the lines; else all years of work. */
function byYears(
  met: Met,
  asked: number,
  skills: readonly string[],
  cited: readonly number[],
  { profile, lines }: PreparedResume,
): { met: Met; why: string } {
  const withSkill = skills.flatMap((skill) => profile.skillYears[skill] ?? []);
  const written = cited.flatMap((number) => yearsShown(lines[number - 1]?.line.text ?? "") ?? []);
  const shown = [...withSkill, ...written];
  const years = shown.length > 0 ? Math.max(...shown) : profile.years;
  const unit = asked === 1 ? "year" : "years";
  if (years === null)
    return { met: "partial", why: `It asks for ${asked} ${unit}; the resume's dates do not tell.` };
  const judged = judgeYears(years, asked);
  if (judged === "enough") return { met, why: "" };
  const why = `It asks for ${asked} ${unit}; the resume shows ${Math.round(years * 10) / 10}.`;
  return { met: judged === "part" ? "partial" : "contradicted", why };
}
