import type { Facts, Posting, Requirement, ResumeProfile, Rubric } from "../../contract/index.ts";
import { type Evidence, VERIFIER_VERSION } from "../verify/index.ts";
import { checkRequirement } from "./claims.ts";
import { DEMOTION_COST, globalScore, sponsorshipConflict } from "./global-score.ts";
import { type KnownAbout, legitimacy, legitimacySignals } from "./legitimacy.ts";
import { numberLines } from "./lines.ts";
import { askedRequirements } from "./prompt.ts";
import { knownNumbers, plainFit, soundFit, soundProse } from "./prose.ts";
import { checkSponsorship } from "./sponsorship.ts";
import { checkTalkingPoints } from "./talking-points.ts";
import { inPostingsWords } from "./wording.ts";

/** The global score from which Rolecall recommends to apply. */
export const RECOMMEND_FROM = 3.5;

export interface GradeSettings {
  /** The person needs a visa: a job that refuses to sponsor loses points and is not recommended. */
  needsVisa?: boolean;
  /** Taken off the global score for each requirement that became a gap because its quote failed. */
  penalty?: number;
  /** The global score from which Rolecall recommends to apply. */
  threshold?: number;
}

export interface GradeContext {
  posting: Posting;
  resumeId: string;
  evidence: Evidence;
  profile: ResumeProfile;
  gradedBy: { provider: string; model: string };
  promptVersion: string;
  settings?: GradeSettings;
  /** What "stale" is measured from; without it no signal is about time. */
  now?: Date;
  known?: KnownAbout;
}

/**
 * Facts as a Rubric: every quote checked against the resume, the score computed from what held. The model's own
 * `overall` and its view of legitimacy never move the score. Pure and deterministic; never throws.
 */
export function scoreFacts(facts: Facts, context: GradeContext): Rubric {
  const { posting, evidence, resumeId } = context;
  const lines = numberLines(evidence.text);
  const worded = answeredRequirements(facts.requirements, askedRequirements(posting));
  const checked = worded.map((fact) => checkRequirement(fact, evidence, lines));
  const talking = checkTalkingPoints(facts.talkingPoints, evidence, lines, posting);
  const requirements = checked.map(({ row }) => row);
  const demotions = sum(checked.map((one) => one.demotions));
  const sponsorship = checkSponsorship(facts.sponsorship, posting);
  const {
    needsVisa = false,
    penalty = DEMOTION_COST,
    threshold = RECOMMEND_FROM,
  } = context.settings ?? {};
  const adjustment = -Math.round(demotions * penalty * 100) / 100 || 0;
  const seniority = {
    role: posting.seniority ?? facts.roleSeniority,
    candidate: context.profile.seniority ?? facts.candidateSeniority,
  };
  const score = globalScore({
    requirements,
    seniority,
    sponsorship: sponsorship.verdict,
    needsVisa,
    adjustment,
  });
  const conflict = sponsorshipConflict({ sponsorship: sponsorship.verdict, needsVisa });
  const numbers = knownNumbers(posting, evidence.text);
  return {
    postingId: posting.id,
    resumeId,
    archetype: facts.archetype.trim().slice(0, 120).toWellFormed() || posting.title,
    seniority,
    requirements,
    sponsorship,
    fit: soundFit(facts.fit, plainFit(posting, seniority.role, seniority.candidate), numbers),
    gaps: gapsOf(facts.gaps, requirements, numbers),
    talkingPoints: talking.points,
    legitimacy: legitimacy(
      legitimacySignals(posting, context.now ?? null, context.known),
      facts.legitimacy,
    ),
    globalScore: score,
    recommendApply: score >= threshold && !conflict,
    gradedBy: { ...context.gradedBy, promptVersion: context.promptVersion },
    verifier: {
      version: VERIFIER_VERSION,
      totalClaims: sum(checked.map(({ claims }) => claims)) + facts.talkingPoints.length,
      unverified: sum(checked.map(({ unverified }) => unverified)) + talking.unverified,
      demotions,
      scoreAdjustment: adjustment,
    },
  };
}

/** A grader that answers nothing has found nothing: what the posting asks for is then a gap, not a blank. */
function answeredRequirements(
  facts: Facts["requirements"],
  asked: readonly Requirement[],
): Facts["requirements"] {
  if (facts.length > 0) return inPostingsWords(facts, asked);
  return asked.map(({ text, kind }) => ({ requirement: text, kind, met: "missing", lines: [] }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The grader's gaps in its words where they are sound, and an entry for every must-have that is a gap now. */
function gapsOf(
  said: Facts["gaps"],
  requirements: Rubric["requirements"],
  numbers: ReadonlySet<string>,
): Rubric["gaps"] {
  const strong = new Set(
    requirements
      .filter(({ strength }) => strength === "strong")
      .map(({ requirement }) => requirement.trim()),
  );
  const kept = said
    .filter(({ requirement }) => requirement.trim() !== "" && !strong.has(requirement.trim()))
    .map(({ requirement, mitigation }) => ({
      requirement: requirement.trim(),
      mitigation: soundProse(mitigation, numbers) || NO_PROOF,
    }));
  const named = new Set(kept.map(({ requirement }) => requirement));
  const unnamed = requirements.filter(
    ({ kind, strength, requirement }) =>
      kind === "must" && strength === "gap" && !named.has(requirement.trim()),
  );
  return [...kept, ...unnamed.map(({ requirement }) => ({ requirement, mitigation: NO_PROOF }))];
}

const NO_PROOF =
  "The resume shows no proof of this: add it if it is true, else be ready to be asked.";
