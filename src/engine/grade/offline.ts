import type { Facts, Posting, Requirement, ResumeProfile } from "../../contract/index.ts";
import { extractSeniority, extractSkills, extractVisa } from "../extract/index.ts";
import { legitimacySignals, verdictOf } from "./legitimacy.ts";
import { type Judged, judgeRequirement } from "./offline-evidence.ts";
import { type PreparedResume, prepareResume } from "./offline-resume.ts";
import { askedRequirements } from "./prompt.ts";
import { plainFit } from "./prose.ts";

/**
 * Facts without any model: the same questions, answered by what the resume's lines name. Conservative: what it cannot
 * see it calls missing, and it never praises. The verifier sees its claims like a model's.
 *
 * @param now what "stale" is measured from
 */
export function gradeOffline(posting: Posting, profile: ResumeProfile, now: Date): Facts {
  const resume = prepareResume(profile);
  const asked = askedRequirements(posting);
  const judged = (asked.length > 0 ? asked : impliedBySkills(posting)).map((requirement) =>
    judgeRequirement(requirement, resume),
  );
  const roleSeniority = posting.seniority ?? extractSeniority(posting.title);
  const signals = legitimacySignals(posting, now);
  return {
    archetype: archetypeOf(posting.title),
    roleSeniority,
    candidateSeniority: profile.seniority,
    requirements: judged.map(({ fact }) => fact),
    sponsorship: sponsorshipOf(posting),
    fit: plainFit(posting, roleSeniority, profile.seniority),
    gaps: judged.flatMap(({ fact, why }) =>
      fact.met === "met"
        ? []
        : [{ requirement: fact.requirement, mitigation: mitigation(fact.met, why) }],
    ),
    talkingPoints: talkingPoints(judged, resume),
    legitimacy: {
      verdict: verdictOf(signals.map((signal) => signal.split(":", 1)[0] ?? "")),
      signals,
    },
    overall: overallOf(judged),
  };
}

/** A posting whose text lists nothing still names skills: each is then asked for. */
function impliedBySkills(posting: Posting): Requirement[] {
  const named = extractSkills(`${posting.title}\n${posting.description ?? ""}`);
  const skills = posting.skills.length > 0 ? posting.skills : named.map(({ skill }) => skill);
  return [...new Set(skills)].slice(0, 12).map((skill) => ({ text: skill, kind: "must" }));
}

const RUNG_WORDS =
  /\b(?:senior|sr\.?|junior|jr\.?|staff|principal|lead|head of|intern|trainee|mid-?level|entry-?level|associate)(?![\p{L}])/giu;

function archetypeOf(title: string): string {
  const words = title
    .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, " ")
    .split(/\s[-–|•]\s|,/, 1)[0]
    ?.replace(RUNG_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return words || title.trim().toLowerCase() || title;
}

function sponsorshipOf(posting: Posting): Facts["sponsorship"] {
  const description = posting.description ?? "";
  const { visa, start, end } = extractVisa(description);
  if (visa === "unstated" || start === null || end === null)
    return { verdict: posting.visa, quote: null };
  return { verdict: visa, quote: description.slice(start, end) };
}

function mitigation(met: Facts["requirements"][number]["met"], why: string): string {
  if (met === "partial")
    return `${why} Say how what you have carries over, and what you would need to learn.`;
  if (met === "contradicted") return `${why} Be open about it and show the depth of what you have.`;
  return `${why} Add it if it is true; else name the nearest thing that you have done.`;
}

const MOST_POINTS = 4;

/** The strongest proofs, in the resume's own words, must-haves first. */
function talkingPoints(
  judged: readonly Judged[],
  { lines }: PreparedResume,
): Facts["talkingPoints"] {
  const ranked = judged
    .filter(({ fact }) => fact.met === "met" && fact.lines.length > 0)
    .sort(
      (a, b) =>
        Number(b.fact.kind === "must") - Number(a.fact.kind === "must") || b.worth - a.worth,
    );
  const numbers = new Set(ranked.flatMap(({ fact }) => fact.lines[0] ?? []));
  return [...numbers]
    .flatMap((number) => lines[number - 1] ?? [])
    .filter(({ contact }) => !contact)
    .slice(0, MOST_POINTS)
    .map(({ line }) => ({ text: line.text, lines: [line.number] }));
}

const MET_VALUE = { met: 1, partial: 0.5, missing: 0, contradicted: 0 } as const;

function overallOf(judged: readonly Judged[]): number {
  if (judged.length === 0) return 3;
  const reached = judged.reduce((total, { fact }) => total + MET_VALUE[fact.met], 0);
  return Math.round((1 + (4 * reached) / judged.length) * 10) / 10;
}
