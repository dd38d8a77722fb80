import type { Posting, Requirement } from "../../contract/index.ts";
import { dot, type EmbeddingModel, hammingDistance } from "../embed/index.ts";
import { type JobRequirement, requirementsOf } from "./job.ts";
import { likeness } from "./likeness.ts";
import type { Person, ResumeLines } from "./person.ts";

interface Tally {
  met: number;
  total: number;
  /** Skills that met lines name and the person holds, in order of the posting. */
  skills: string[];
}

/** How far a resume covers a posting's requirements, line by line. */
export interface Coverage {
  /** 0 to 1, must-haves counted three times. */
  share: number;
  /** How much was asked for: 3 for a must-have, 1 for another line. */
  weight: number;
  must: Tally;
  nice: Tally;
  /** Must-haves without anything like them in the resume. */
  missing: readonly string[];
}

const WEIGHT = { must: 3, nice: 1 } as const;
/** From this degree on a requirement is said to be met. */
const MET = 0.5;
/** Lines compared exactly, chosen by their codes. */
const NEAREST_LINES = 4;
const SHORT_OF_YEARS = 0.6;
/** The line names skills and the resume none of them. */
const UNNAMED_SKILL = 0.6;

/** `null` when the posting states no requirements. */
export function coverRequirements(
  model: EmbeddingModel,
  person: Person,
  posting: Posting,
): Coverage | null {
  const requirements = requirementsOf(model, posting);
  if (requirements.length === 0) return null;
  const tallies: Record<Requirement["kind"], Tally> = {
    must: { met: 0, total: 0, skills: [] },
    nice: { met: 0, total: 0, skills: [] },
  };
  const missing: string[] = [];
  let sum = 0;
  let weight = 0;
  for (const requirement of requirements) {
    const { kind, skills, text } = requirement;
    const degree = degreeMet(model, person, requirement);
    const tally = tallies[kind];
    sum += WEIGHT[kind] * degree;
    weight += WEIGHT[kind];
    tally.total++;
    if (degree >= MET) {
      tally.met++;
      const held = skills.filter((skill) => person.skills.has(skill));
      tally.skills.push(...held.filter((skill) => !tally.skills.includes(skill)));
    } else if (kind === "must") missing.push(text);
  }
  return { share: sum / weight, weight, ...tallies, missing };
}

/** 0 to 1: by the skills that the line names where the person holds any, else by likeness. */
function degreeMet(model: EmbeddingModel, person: Person, requirement: JobRequirement): number {
  const { skills, years } = requirement;
  const held = skills.filter((skill) => person.skills.has(skill)).length;
  const degree =
    held > 0
      ? 0.5 + (0.5 * held) / skills.length
      : likenessOf(model, person, requirement) * (skills.length > 0 ? UNNAMED_SKILL : 1);
  const short = years !== null && person.profile.years !== null && person.profile.years < years;
  return short ? SHORT_OF_YEARS * degree : degree;
}

function likenessOf(model: EmbeddingModel, person: Person, requirement: JobRequirement): number {
  const whole = requirement.scale * dot(person.plain, requirement.values);
  return likeness(model, nearestCosine(person.lines(), requirement), whole);
}

/** The exact cosine over the few lines whose codes are nearest. */
function nearestCosine(
  lines: ResumeLines,
  { values: wanted, scale, code }: JobRequirement,
): number {
  const near: { distance: number; line: number }[] = [];
  let farthest = Number.POSITIVE_INFINITY;
  for (let line = 0; line < lines.count; line++) {
    const distance = hammingDistance(code, lines.codes, line);
    if (distance >= farthest) continue;
    near.push({ distance, line });
    if (near.length < NEAREST_LINES) continue;
    near.sort((a, b) => a.distance - b.distance);
    near.length = NEAREST_LINES;
    farthest = near.at(-1)?.distance ?? farthest;
  }
  const { length } = wanted;
  let best = 0;
  for (const { line } of near) {
    const values = lines.values.subarray(line * length, (line + 1) * length);
    best = Math.max(best, scale * (lines.scales[line] ?? 0) * dot(values, wanted));
  }
  return best;
}
