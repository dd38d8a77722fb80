import type { ResumeProfile, ResumeRole, ResumeSection, Seniority } from "../../contract/index.ts";
import {
  detectLanguage,
  extractSeniority,
  extractSkills,
  type SkillMention,
} from "../extract/index.ts";
import { findContacts } from "./contacts.ts";
import { readDegrees } from "./degrees.ts";
import { type ResumeLine, resumeLines } from "./lines.ts";
import { monthOf } from "./months.ts";
import { readRoles } from "./roles.ts";
import { readSections } from "./sections.ts";
import { readSkillYears, readYears } from "./years.ts";

/** Skills of a skills section were put there to be seen. */
const SKILLS_SECTION_WEIGHT = 2;

/**
 * Reads a resume's text into a profile: what is written and nothing more.
 *
 * @param now the day that "present" means
 * @returns all offsets index `text` as given. Never throws; linear in the length of the text.
 */
export function readProfile(text: string, now: Date): ResumeProfile {
  const lines = resumeLines(text);
  const sections = readSections(lines);
  const month = monthOf(now);
  const roles = readRoles(text, lines, sections, month);
  const mentions = extractSkills(text);
  const years = readYears(text, roles, month);
  const titles = distinct(roles.map((role) => role.title).filter((title) => title !== null));
  return {
    text,
    sections,
    skills: bySalience(mentions, sections),
    skillYears: readSkillYears(mentions, roles, month),
    years,
    seniority: readSeniority(roles, years),
    titles,
    roles,
    degrees: readDegrees(linesOfKind(lines, sections, "education")),
    contacts: findContacts(text, lines),
    language: detectLanguage(text),
  };
}

/** The rung that the latest title names; where it names none, what the years of work make likely. */
function readSeniority(roles: readonly ResumeRole[], years: number | null): Seniority | null {
  const latest = roles.find((role) => role.title !== null)?.title;
  const named = latest ? extractSeniority(latest) : null;
  if (named || years === null) return named;
  if (years < 2) return "junior";
  return years < 6 ? "mid" : "senior";
}

/** By how often a skill is named, those of a skills section more; ties by first mention. */
function bySalience(
  mentions: readonly SkillMention[],
  sections: readonly ResumeSection[],
): string[] {
  const weights = new Map<string, number>();
  let at = 0;
  for (const { skill, start } of mentions) {
    while (at + 1 < sections.length && (sections[at + 1]?.start ?? 0) <= start) at += 1;
    const weight = sections[at]?.kind === "skills" ? SKILLS_SECTION_WEIGHT : 1;
    weights.set(skill, (weights.get(skill) ?? 0) + weight);
  }
  return [...weights].toSorted((one, other) => other[1] - one[1]).map(([skill]) => skill);
}

function linesOfKind(
  lines: readonly ResumeLine[],
  sections: readonly ResumeSection[],
  kind: ResumeSection["kind"],
): ResumeLine[] {
  const wanted = sections.filter((section) => section.kind === kind);
  let at = 0;
  return lines.filter((line) => {
    while (at < wanted.length && (wanted[at]?.end ?? 0) <= line.start) at += 1;
    const section = wanted[at];
    return section !== undefined && line.start >= section.start;
  });
}

function distinct(titles: readonly string[]): string[] {
  return [...new Map(titles.map((title) => [title.toLowerCase(), title])).values()];
}
