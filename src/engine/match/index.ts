/** Ranks postings for a resume and resumes for a posting: one scorer, no model call, no clock. */

export { requirementsOf } from "./job.ts";
export { personTexts } from "./person.ts";
export {
  isComplete,
  type MatchRequest,
  matchPostings,
  type PostingMatch,
  type PostingMatches,
} from "./postings.ts";
export { rankPostings } from "./rank.ts";
export { matchResumes, type ResumeEntry, type ResumeMatch } from "./resumes.ts";
export {
  createRankingSpace,
  type PersonVectors,
  type RankingSpace,
  REFERENCE_TEXTS,
  type SeenBy,
} from "./space.ts";
