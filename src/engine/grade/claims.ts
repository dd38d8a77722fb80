import type { Facts, RubricRequirement, Span } from "../../contract/index.ts";
import { extractSkills, impliedSkills } from "../extract/index.ts";
import { type Evidence, verifyEvidence } from "../verify/index.ts";
import type { EvidenceLine } from "./lines.ts";
import { contentTerms, share } from "./words.ts";
import { judgeYears, yearsAsked, yearsShown } from "./years.ts";

type Fact = Facts["requirements"][number];

export interface CheckedRequirement {
  row: RubricRequirement;
  /** Claims that were checked for this row: 0 or 1. */
  claims: number;
  unverified: number;
  /** 1 when a failed claim turned the row into a gap. */
  demotions: number;
}

/**
 * One requirement as the resume proves it. A quote must hold by itself: a false one beside a true line number is a
 * false claim. Line numbers alone are quoted by us. What fails becomes NOT FOUND, with the claim kept for the reader.
 */
export function checkRequirement(
  fact: Fact,
  evidence: Evidence,
  lines: readonly EvidenceLine[],
): CheckedRequirement {
  const base = { requirement: fact.requirement, kind: fact.kind };
  if (fact.met === "missing")
    return { row: { ...base, ...NOT_FOUND }, claims: 0, unverified: 0, demotions: 0 };
  const proof = fact.quote
    ? proveQuote(fact, fact.quote, evidence)
    : proveLines(fact, evidence, lines);
  const claimed = fact.met !== "contradicted";
  if (!proof.holds) {
    if (!claimed && !fact.quote)
      return { row: { ...base, ...NOT_FOUND }, claims: 0, unverified: 0, demotions: 0 };
    const { quote, status, why } = proof;
    const row = { ...base, ...NOT_FOUND, claimed: { quote, status, why } };
    return { row, claims: 1, unverified: 1, demotions: claimed ? 1 : 0 };
  }
  const row = {
    ...base,
    resumeEvidence: evidence.text.slice(proof.span.start, proof.span.end),
    span: proof.span,
    strength: strengthOf(fact, proof, evidence),
  };
  return { row, claims: 1, unverified: 0, demotions: 0 };
}

const NOT_FOUND = { resumeEvidence: "NOT FOUND", span: null, strength: "gap" } as const;

/** As the verifier puts it; `unasked` where it does not say. */
type Support = "supports" | "partial" | "contradicts" | "unknown" | "unasked";
interface Held {
  holds: true;
  span: Span;
  support: Support;
}
interface Failed {
  holds: false;
  quote: string;
  status: string;
  why: string;
}

function proveQuote(fact: Fact, quote: string, evidence: Evidence): Held | Failed {
  const verdict = verifyEvidence(quote, evidence, fact.requirement);
  if (verdict.status !== "verified" || verdict.start === null || verdict.end === null)
    return { holds: false, quote, status: verdict.status, why: verdict.why };
  return {
    holds: true,
    span: { start: verdict.start, end: verdict.end },
    support: verdict.support ?? "unasked",
  };
}

/** Neighbouring lines are quoted together up to this many; of more, the best one speaks. */
const LONGEST_RUN = 3;

function proveLines(fact: Fact, evidence: Evidence, lines: readonly EvidenceLine[]): Held | Failed {
  const outside = fact.lines.find((number) => lines[number - 1] === undefined);
  if (outside !== undefined)
    return failed(
      `line ${outside}`,
      `The resume has ${lines.length} lines; there is no line ${outside}.`,
    );
  const cited = [...new Set(fact.lines)].flatMap((number) => lines[number - 1] ?? []);
  if (cited.length === 0) return failed("", "Neither a line nor a quote was given for this.");
  const single = cited.map((line) => judgeRun(fact, [line], evidence));
  const [first] = cited;
  const runs =
    isRun(cited) && cited.length > 1 && first
      ? [judgeRun(fact, cited, evidence), ...single]
      : single;
  return runs.reduce((best, run) => (run.worth > best.worth ? run : best)).held;
}

function failed(quote: string, why: string): Failed {
  return { holds: false, quote, status: "not_found", why };
}

function isRun(lines: readonly EvidenceLine[]): boolean {
  return (
    lines.length <= LONGEST_RUN &&
    lines.every((line, at) => at === 0 || line.number === (lines[at - 1]?.number ?? 0) + 1)
  );
}

const SUPPORT_WORTH: Record<Support, number> = {
  supports: 3,
  partial: 2,
  unasked: 1,
  unknown: 1,
  contradicts: 0,
};

/** How well these lines, as one quote, stand behind the requirement; they are cut from the resume, so they are in it. */
function judgeRun(
  fact: Fact,
  run: readonly EvidenceLine[],
  evidence: Evidence,
): { held: Held; worth: number } {
  const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  const text = evidence.text.slice(span.start, span.end);
  const support = verifyEvidence(text, evidence, fact.requirement).support ?? "unasked";
  const worth =
    SUPPORT_WORTH[support] +
    share(contentTerms(fact.requirement), contentTerms(text)) -
    run.length / 1000;
  return { held: { holds: true, span, support }, worth };
}

type Strength = RubricRequirement["strength"];

/**
 * True words can prove too little: "met" needs evidence whose years reach the years asked for (half of them are a
 * part), that the verifier sees to speak of the matter, and that names one of the skills that the requirement names;
 * words with neither a skill nor anything else in common prove nothing.
 */
function strengthOf(fact: Fact, { span, support }: Held, evidence: Evidence): Strength {
  if (fact.met === "contradicted") return "gap";
  const text = evidence.text.slice(span.start, span.end);
  const years = strengthByYears(fact.requirement, text, evidence.profile);
  if (years === "gap") return "gap";
  if (support === "contradicts")
    return years === "partial" || fact.met === "partial" ? "partial" : "gap";
  const named = namesSkill(fact.requirement, text);
  if (support === "unknown" && !named) return "gap";
  const less =
    fact.met === "partial" || support === "partial" || support === "unknown" || years === "partial";
  return !less && named ? "strong" : "partial";
}

const YEARS_STRENGTH = { enough: "strong", part: "partial", "too-few": "gap" } as const;

/** Years written in the evidence count first; else what the dates of the roles come to, which can only be a part. */
function strengthByYears(
  requirement: string,
  text: string,
  profile: Evidence["profile"],
): Strength {
  const asked = yearsAsked(requirement);
  if (asked === null) return "strong";
  const written = yearsShown(text);
  if (written !== null) return YEARS_STRENGTH[judgeYears(written, asked)];
  const dated = profile?.years ?? null;
  return dated !== null && dated < asked ? "partial" : "strong";
}

function namesSkill(requirement: string, text: string): boolean {
  const asked = new Set(extractSkills(requirement).map(({ skill }) => skill));
  if (asked.size === 0) return true;
  const shown = extractSkills(text).map(({ skill }) => skill);
  return shown.some(
    (skill) => asked.has(skill) || impliedSkills(skill).some((one) => asked.has(one)),
  );
}
