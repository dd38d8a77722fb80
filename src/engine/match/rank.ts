import type { Posting, ResumeProfile } from "../../contract/index.ts";
import { type EmbeddingModel, embedPosting } from "../embed/index.ts";
import { preparePerson } from "./person.ts";
import type { PostingMatch } from "./postings.ts";
import { scorePair } from "./score.ts";

/** All the given postings, best first; ties by id. The scorer is that of `matchPostings`. */
export function rankPostings(
  model: EmbeddingModel,
  profile: ResumeProfile,
  postings: readonly Posting[],
  _now: Date,
): PostingMatch[] {
  const person = preparePerson(model, profile);
  return postings
    .map((posting) => ({
      posting,
      ...scorePair(model, person, posting, embedPosting(model, posting)),
    }))
    .sort((a, b) => b.score - a.score || (a.posting.id < b.posting.id ? -1 : 1));
}
