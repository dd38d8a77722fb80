import type { Posting, ResumeProfile } from "../../contract/index.ts";
import { type EmbeddingModel, embedPosting, roundVector } from "../embed/index.ts";
import { preparePerson } from "./person.ts";
import type { PostingMatch } from "./postings.ts";
import { fullFit, quickFit } from "./score.ts";
import { compareIds } from "./select.ts";
import { whyItFits } from "./why.ts";

/** All the given postings, best first; ties by id. The scores are those of `matchPostings`. */
export function rankPostings(
  model: EmbeddingModel,
  profile: ResumeProfile,
  postings: readonly Posting[],
  _now: Date,
): PostingMatch[] {
  const person = preparePerson(model, profile);
  return postings
    .map((posting) => {
      const quick = quickFit(person, posting, roundVector(embedPosting(model, posting)));
      const fit = fullFit(model, person, posting, quick);
      return { posting, score: fit.score, parts: fit.parts, why: whyItFits(posting, fit) };
    })
    .sort((a, b) => b.score - a.score || compareIds(a.posting.id, b.posting.id));
}
