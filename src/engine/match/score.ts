import { type Posting, type ScoreParts, SENIORITIES } from "../../contract/index.ts";
import { dot, type EmbeddingModel } from "../embed/index.ts";
import type { Person } from "./person.ts";

export interface PairScore {
  /** 0 to 100. */
  score: number;
  parts: ScoreParts;
  why: string[];
}

/** How well a posting fits a person. `vector` is the posting's own, from `embedPosting`. */
export function scorePair(
  model: EmbeddingModel,
  person: Person,
  posting: Posting,
  vector: Float32Array,
): PairScore {
  const title = model.embed(posting.title);
  const near = person.titles
    .map((held) => ({ text: held.text, cosine: dot(held.vector, title) }))
    .sort((a, b) => b.cosine - a.cosine)[0];
  const parts = {
    title: percent(Math.max(near?.cosine ?? 0, dot(person.head, title))),
    meaning: percent(dot(person.vector, vector)),
    skills: skillsShare(person, posting),
    seniority: seniorityPart(person, posting),
  };
  const weights = { title: 4, meaning: 3, skills: 2, seniority: 1 };
  let sum = 0;
  let total = 0;
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) {
    const part = parts[name];
    if (part === null) continue;
    sum += part * weights[name];
    total += weights[name];
  }
  const why = near && near.cosine > 0.5 ? [`Title close to your “${near.text}”`] : [];
  return { score: total === 0 ? 0 : Math.round(sum / total), parts, why };
}

function percent(cosine: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, cosine)));
}

function skillsShare(person: Person, posting: Posting): number | null {
  if (posting.skills.length === 0) return null;
  const held = posting.skills.filter((skill) => person.skills.has(skill)).length;
  return Math.round((100 * held) / posting.skills.length);
}

function seniorityPart(person: Person, posting: Posting): number | null {
  if (!posting.seniority || !person.profile.seniority) return null;
  const distance = Math.abs(
    SENIORITIES.indexOf(posting.seniority) - SENIORITIES.indexOf(person.profile.seniority),
  );
  return Math.max(0, 100 - 25 * distance);
}
