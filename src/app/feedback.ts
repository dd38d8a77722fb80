import { type Feedback, listFeedback, saveFeedback } from "../adapters/store/index.ts";
import { getCandidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import { getStoredPosting } from "./postings.ts";

export type { Feedback } from "../adapters/store/index.ts";

/** Keeps what a person did with a row: blend learning reads it. @throws RequestError `not-found` */
export async function recordFeedback(
  context: Context,
  given: Omit<Feedback, "at">,
): Promise<Feedback> {
  await getCandidate(context, given.candidateId);
  await getStoredPosting(context, given.postingId);
  const feedback = { ...given, at: context.now() };
  await saveFeedback(context.sql, feedback);
  return feedback;
}

export function allFeedback(context: Context, candidateId: string | null): Promise<Feedback[]> {
  return listFeedback(context.sql, candidateId);
}
