import type { Facts, Requirement, ResumeProfile } from "../../contract/index.ts";
import { extractSkills } from "../extract/index.ts";
import type { EvidenceLine } from "./lines.ts";
import { contentTerms } from "./words.ts";
import { judgeYears, yearsAsked } from "./years.ts";

export interface Judged {
  fact: Facts["requirements"][number];
  /** One sentence for a person: what was looked for and not (wholly) found. */
  why: string;
  /** 0 to 1: how much of the requirement its lines name. */
  worth: number;
}

interface ResumeLine {
  line: EvidenceLine;
  skills: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

export interface PreparedResume {
  profile: ResumeProfile;
  lines: ResumeLine[];
  /** In how many lines a term stands. */
  frequency: ReadonlyMap<string, number>;
}

export function prepareResume(
  profile: ResumeProfile,
  lines: readonly EvidenceLine[],
): PreparedResume {
  const prepared = lines.map((line) => ({
    line,
    skills: new Set(extractSkills(line.text).map(({ skill }) => skill)),
    terms: contentTerms(line.text),
  }));
  const frequency = new Map<string, number>();
  for (const { terms } of prepared)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return { profile, lines: prepared, frequency };
}

const MET_FROM = 0.75;
const PARTIAL_FROM = 0.4;

/** One requirement against all lines of a resume: skills it names, years it asks for, else its own words. */
export function judgeRequirement(requirement: Requirement, resume: PreparedResume): Judged {
  const terms = contentTerms(requirement.text);
  const skills = new Set(extractSkills(requirement.text).map(({ skill }) => skill));
  const found =
    skills.size > 0 ? bySkills(skills, requirement.text, resume) : byTerms(terms, resume);
  const met = found.lines.length === 0 ? "missing" : levelOf(found.worth);
  const years = yearsAsked(requirement.text);
  const judged = years === null ? { met, why: "" } : byYears(met, years, skills, resume.profile);
  const lines = judged.met === "missing" ? [] : found.lines;
  return {
    fact: { requirement: requirement.text, kind: requirement.kind, met: judged.met, lines },
    why:
      judged.why ||
      (lines.length === 0 ? "No line of the resume shows this." : "The resume shows part of this."),
    worth: found.worth,
  };
}

type Met = Facts["requirements"][number]["met"];

function levelOf(worth: number): Met {
  if (worth >= MET_FROM) return "met";
  return worth >= PARTIAL_FROM ? "partial" : "missing";
}

interface Found {
  lines: number[];
  worth: number;
}

function bySkills(skills: ReadonlySet<string>, text: string, resume: PreparedResume): Found {
  const covered = new Set<string>();
  const scored = resume.lines
    .map(({ line, skills: shown }) => ({
      line,
      shown: [...skills].filter((skill) => shown.has(skill)),
    }))
    .filter(({ shown }) => shown.length > 0)
    .sort((a, b) => b.shown.length - a.shown.length || a.line.number - b.line.number);
  const lines: number[] = [];
  for (const { line, shown } of scored) {
    if (shown.every((skill) => covered.has(skill))) continue;
    for (const skill of shown) covered.add(skill);
    lines.push(line.number);
  }
  const anyOf = /\bor\b|\be\.?g\.?\b|such as|\/|similar|equivalent|\boder\b/i.test(text);
  const worth = anyOf && covered.size > 0 ? 1 : covered.size / skills.size;
  return { lines: lines.slice(0, 3), worth };
}

/** The line that names the most of a requirement, rare words counting more. */
function byTerms(terms: ReadonlySet<string>, resume: PreparedResume): Found {
  const weight = (term: string) => 1 / (1 + Math.log1p(resume.frequency.get(term) ?? 0));
  let total = 0;
  for (const term of terms) total += weight(term);
  let best: Found = { lines: [], worth: 0 };
  for (const { line, terms: shown } of resume.lines) {
    let reached = 0;
    for (const term of terms) if (shown.has(term)) reached += weight(term);
    if (total > 0 && reached / total > best.worth)
      best = { lines: [line.number], worth: reached / total };
  }
  return best;
}

/** Years from the dates of the roles; where none can be read a line may prove the skill but not its years. */
function byYears(
  met: Met,
  asked: number,
  skills: ReadonlySet<string>,
  profile: ResumeProfile,
): { met: Met; why: string } {
  const shown = [...skills].flatMap((skill) => profile.skillYears[skill] ?? []);
  const years = shown.length > 0 ? Math.max(...shown) : profile.years;
  if (met === "missing") return { met, why: "" };
  if (years === null)
    return { met: "partial", why: `It asks for ${asked} years; the resume's dates do not tell.` };
  const judged = judgeYears(years, asked);
  if (judged === "enough") return { met, why: "" };
  const why = `It asks for ${asked} years; the resume's dates show ${Math.round(years * 10) / 10}.`;
  return { met: judged === "part" ? "partial" : "contradicted", why };
}
