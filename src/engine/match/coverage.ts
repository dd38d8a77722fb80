import type { Posting } from "../../contract/index.ts";
import { dot, type EmbeddingModel, hammingDistance } from "../embed/index.ts";
import { type JobRequirement, requirementsOf } from "./job.ts";
import type { Person, ResumeLine } from "./person.ts";

/** How far a resume covers a posting's requirements, line by line. */
export interface Coverage {
  /** 0 to 1, must-haves counted three times. */
  share: number;
  must: { met: number; total: number };
  nice: { met: number; total: number };
  /** Skills that met requirements name and the person holds, in order of the posting. */
  heldSkills: readonly string[];
  /** Must-haves without anything like them in the resume. */
  missing: readonly string[];
}

const WEIGHT = { must: 3, nice: 1 } as const;
/** From this degree on a requirement is said to be met. */
const MET = 0.5;
/** Cosine of a requirement and the resume line nearest to it: nothing in common, the same in other words. */
const UNLIKE = 0.3;
const ALIKE = 0.75;
/** Lines compared exactly, chosen by their codes. */
const NEAREST_LINES = 4;
const SHORT_OF_YEARS = 0.6;

/** `null` when the posting states no requirements. */
export function coverRequirements(
  model: EmbeddingModel,
  person: Person,
  posting: Posting,
): Coverage | null {
  const requirements = requirementsOf(model, posting);
  if (requirements.length === 0) return null;
  const degrees = requirements.map((requirement) => degreeMet(person, requirement));
  const tally = { must: { met: 0, total: 0 }, nice: { met: 0, total: 0 } };
  let sum = 0;
  let total = 0;
  const held = new Set<string>();
  const missing: string[] = [];
  requirements.forEach(({ kind, skills, text }, at) => {
    const degree = degrees[at] ?? 0;
    sum += WEIGHT[kind] * degree;
    total += WEIGHT[kind];
    tally[kind].total++;
    if (degree >= MET) {
      tally[kind].met++;
      for (const skill of skills) if (person.skills.has(skill)) held.add(skill);
    } else if (kind === "must") missing.push(text);
  });
  return { share: sum / total, ...tally, heldSkills: [...held], missing };
}

/** 0 to 1: by the skills that the line names where it names any, else by the nearest resume line. */
function degreeMet(person: Person, requirement: JobRequirement): number {
  const { skills, years } = requirement;
  const alike = likeness(nearestCosine(person.lines(), requirement));
  const heldShare = skills.filter((skill) => person.skills.has(skill)).length / skills.length;
  const bySkills = heldShare > 0 ? 0.5 + 0.5 * heldShare : 0.6 * alike;
  const degree = skills.length > 0 ? bySkills : alike;
  const short = years !== null && person.profile.years !== null && person.profile.years < years;
  return short ? SHORT_OF_YEARS * degree : degree;
}

function likeness(cosine: number): number {
  return Math.min(1, Math.max(0, (cosine - UNLIKE) / (ALIKE - UNLIKE)));
}

/** The exact cosine over the few lines whose codes are nearest. */
function nearestCosine(lines: readonly ResumeLine[], { vector, code }: JobRequirement): number {
  const near: { distance: number; line: ResumeLine }[] = [];
  for (const line of lines) {
    const distance = hammingDistance(line.code, code);
    if (near.length === NEAREST_LINES && distance >= (near.at(-1)?.distance ?? 0)) continue;
    near.push({ distance, line });
    near.sort((a, b) => a.distance - b.distance);
    if (near.length > NEAREST_LINES) near.pop();
  }
  return near.reduce((best, { line }) => Math.max(best, dot(line.vector, vector)), 0);
}
