import { type Posting, type ScoreParts, SENIORITIES } from "../../contract/index.ts";
import type { EmbeddingModel } from "../embed/index.ts";
import { nearness } from "./background.ts";
import { type Coverage, coverRequirements } from "./coverage.ts";
import { requirementsOf } from "./job.ts";
import type { HeldTitle, Person } from "./person.ts";

/**
 * What can be said of a pair at once, before its requirements are read. All pairs are measured on one
 * scale that needs no pool: the same pair has the same score in every list, both ways round.
 */
export interface QuickFit {
  /** Log-odds of a good match so far. */
  logit: number;
  /** Standard deviations above a random line of work. */
  title: number | null;
  meaning: number;
  /** The title held that is nearest to the posting's. */
  heldTitle: HeldTitle | null;
  skills: { held: readonly string[]; total: number } | null;
  /** Rungs by which the posting stands above (+) or below (−) the person. */
  rungs: number | null;
}

export interface FullFit extends QuickFit {
  coverage: Coverage | null;
  years: { asked: number; held: number } | null;
  /** 0 to 100, one decimal. */
  score: number;
  parts: ScoreParts;
}

/**
 * Set by hand, so that over real resumes and 12,000 real postings the best match of a person has some 90,
 * the tenth some 80 and a random one some 5 (`evals/match/run.ts` prints what it is now).
 */
const PRIOR = -3.1;
const NEAR = 1.05;
const SHARES = { title: 1, whole: 1, text: 0.5 } as const;
const SKILLS = 1.2;
const COVERAGE = 2.5;
/** A share of this much says nothing for or against: between fitting and random pairs. */
const USUAL_SKILLS = 0.25;
const USUAL_COVERAGE = 0.15;
const MOST_FOR_COVERAGE = 1;
/** The weight of two must-haves. */
const FEW_LINES = 6;
const SAME_RUNG = 0.25;
const RUNG_ABOVE = -0.4;
const RUNG_BELOW = -0.3;
const MISSING_YEAR = -0.25;
const MOST_FOR_YEARS = -1;

/** No pair gains more log-odds than this from its requirements: what is left out by it cannot come first. */
export const MOST_FROM_REQUIREMENTS = MOST_FOR_COVERAGE;

/** @param vector the posting's own, of the model that the person was prepared for */
export function quickFit(person: Person, posting: Posting, vector: Float32Array): QuickFit {
  const titleVector = person.titleVector(posting, vector);
  const { heldTitle, title } = nearestTitle(person, titleVector);
  const whole = nearness(person.whole, titleVector);
  const text = nearness(person.whole, vector);
  const { title: a, whole: b, text: c } = SHARES;
  const near = (a * (title ?? whole) + b * whole + c * text) / (a + b + c);
  const skills = heldSkills(person, posting);
  const rungs = rungsApart(person, posting);
  const logit = PRIOR + NEAR * near + skillsWorth(skills) + rungsWorth(rungs);
  return { logit, title, meaning: (b * whole + c * text) / (b + c), heldTitle, skills, rungs };
}

export function fullFit(
  model: EmbeddingModel,
  person: Person,
  posting: Posting,
  quick: QuickFit,
): FullFit {
  const coverage = coverRequirements(model, person, posting);
  const years = yearsCompared(model, person, posting);
  const logit = quick.logit + coverageWorth(coverage) + yearsWorth(years);
  const parts: ScoreParts = {
    title: quick.title === null ? null : percent(PRIOR + NEAR * quick.title),
    meaning: percent(PRIOR + NEAR * quick.meaning),
    requirements: coverage && Math.round(100 * coverage.share),
    skills: quick.skills && Math.round((100 * quick.skills.held.length) / quick.skills.total),
    seniority: quick.rungs === null ? null : Math.max(0, 100 - 25 * Math.abs(quick.rungs)),
    years: years && Math.round(100 * Math.min(1, years.held / years.asked)),
  };
  return { ...quick, logit, coverage, years, score: scoreOf(logit), parts };
}

/** 0 to 100, one decimal. */
export function scoreOf(logit: number): number {
  return Math.round(1000 / (1 + Math.exp(-logit))) / 10;
}

const percent = (logit: number) => Math.round(scoreOf(logit));

function nearestTitle(
  person: Person,
  vector: Float32Array,
): { heldTitle: HeldTitle | null; title: number | null } {
  let best: { heldTitle: HeldTitle | null; title: number | null } = {
    heldTitle: null,
    title: null,
  };
  for (const held of person.titles) {
    const near = nearness(held.standard, vector);
    const weighed = near > 0 ? held.weight * near : near;
    if (best.title === null || weighed > best.title) best = { heldTitle: held, title: weighed };
  }
  return best;
}

function heldSkills(person: Person, { skills }: Posting): QuickFit["skills"] {
  if (skills.length === 0) return null;
  return { held: skills.filter((skill) => person.skills.has(skill)), total: skills.length };
}

/** Few skills named say less than many: the share is drawn to the usual one. */
function skillsWorth(skills: QuickFit["skills"]): number {
  if (skills === null) return 0;
  const share = (skills.held.length + 2 * USUAL_SKILLS) / (skills.total + 2);
  return SKILLS * (share - USUAL_SKILLS);
}

/** As with skills: one line met says less than ten. */
function coverageWorth(coverage: Coverage | null): number {
  if (coverage === null) return 0;
  const { share, weight } = coverage;
  const drawn = (share * weight + USUAL_COVERAGE * FEW_LINES) / (weight + FEW_LINES);
  return Math.min(MOST_FOR_COVERAGE, COVERAGE * (drawn - USUAL_COVERAGE));
}

function rungsApart({ profile }: Person, { seniority }: Posting): number | null {
  if (seniority === null || profile.seniority === null) return null;
  return SENIORITIES.indexOf(seniority) - SENIORITIES.indexOf(profile.seniority);
}

function rungsWorth(rungs: number | null): number {
  if (rungs === null) return 0;
  if (rungs === 0) return SAME_RUNG;
  return rungs > 0 ? RUNG_ABOVE * rungs : RUNG_BELOW * -rungs;
}

function yearsCompared(
  model: EmbeddingModel,
  { profile }: Person,
  posting: Posting,
): FullFit["years"] {
  if (profile.years === null) return null;
  let asked = 0;
  for (const { kind, years } of requirementsOf(model, posting))
    if (kind === "must") asked = Math.max(asked, years ?? 0);
  return asked === 0 ? null : { asked, held: profile.years };
}

function yearsWorth(years: FullFit["years"]): number {
  if (years === null || years.held >= years.asked) return 0;
  return Math.max(MOST_FOR_YEARS, MISSING_YEAR * (years.asked - years.held));
}
