import type { Posting, ResumeProfile, ScoreParts } from "../../contract/index.ts";
import { dot, type EmbeddingModel, embedPosting, roundVector } from "../embed/index.ts";
import { preparePerson } from "./person.ts";
import { fullFit, MOST_FROM_REQUIREMENTS, quickFit, scoreOf } from "./score.ts";
import { bestRows, compareIds } from "./select.ts";
import { type PersonVectors, preparePersonIn, type RankingSpace } from "./space.ts";
import { whyItFits } from "./why.ts";

export interface ResumeEntry {
  id: string;
  profile: ResumeProfile;
  /** From `embedResume`: with it, a large pool is searched first and only the nearest are read. */
  vector?: Float32Array;
  /** What the ranking model made of the person; needed where a space ranks. */
  vectors?: PersonVectors;
}

export interface ResumeMatch {
  id: string;
  /** 0 to 100, one decimal: the same number that the posting has in this person's list. */
  score: number;
  parts: ScoreParts;
  why: string[];
}

/** Resumes that are read in full at least; a resume takes half a millisecond. */
const READ = 120;

/**
 * The people who fit a posting best, best first; ties by id.
 * @param seenBy the space that ranks, with its vector of the posting: people without vectors in it are left out
 */
export function matchResumes(
  resumes: readonly ResumeEntry[],
  model: EmbeddingModel,
  posting: Posting,
  top: number,
  seenBy?: { space: RankingSpace; vector: Float32Array },
): ResumeMatch[] {
  const vector = seenBy?.vector ?? roundVector(embedPosting(model, posting));
  const known = seenBy ? resumes.flatMap(inSpace) : resumes;
  const rows = nearestResumes(known, vector, Math.max(READ, 2 * top)).map((resume) => {
    const { id, profile, vectors } = resume;
    const person =
      seenBy && vectors
        ? preparePersonIn(model, profile, { space: seenBy.space, vectors })
        : preparePerson(model, profile);
    const quick = quickFit(person, posting, vector);
    return {
      id,
      tier: 0,
      group: id,
      canonical: true,
      most: scoreOf(quick.logit + MOST_FROM_REQUIREMENTS),
      complete: (): ResumeMatch => {
        const fit = fullFit(model, person, posting, quick);
        return { id, score: fit.score, parts: fit.parts, why: whyItFits(posting, fit) };
      },
    };
  });
  return bestRows(rows, top);
}

function inSpace(resume: ResumeEntry): ResumeEntry[] {
  return resume.vectors ? [{ ...resume, vector: resume.vectors.whole }] : [];
}

/** Resumes without a vector are always read. */
function nearestResumes(
  resumes: readonly ResumeEntry[],
  vector: Float32Array,
  most: number,
): readonly ResumeEntry[] {
  if (resumes.length <= most) return resumes;
  return resumes
    .map((resume) => ({
      resume,
      near: resume.vector ? dot(resume.vector, vector) : Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => (a.near === b.near ? compareIds(a.resume.id, b.resume.id) : b.near - a.near))
    .slice(0, most)
    .map(({ resume }) => resume);
}
