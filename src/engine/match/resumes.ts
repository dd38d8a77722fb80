import type { Posting, ResumeProfile, ScoreParts } from "../../contract/index.ts";
import { type EmbeddingModel, embedPosting } from "../embed/index.ts";
import { preparePerson } from "./person.ts";
import { scorePair } from "./score.ts";

export interface ResumeEntry {
  id: string;
  profile: ResumeProfile;
  /** From `embedResume`; computed here when absent. */
  vector?: Float32Array;
}

export interface ResumeMatch {
  id: string;
  /** 0 to 100: the same number that the posting has in this person's list. */
  score: number;
  parts: ScoreParts;
  why: string[];
}

/** The people who fit a posting best, best first; ties by id. */
export function matchResumes(
  resumes: readonly ResumeEntry[],
  model: EmbeddingModel,
  posting: Posting,
  top: number,
): ResumeMatch[] {
  const vector = embedPosting(model, posting);
  return resumes
    .map(({ id, profile, vector: own }) => ({
      id,
      ...scorePair(model, preparePerson(model, profile, own), posting, vector),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, top);
}
