import { type DuplicateDecision, saveDecision } from "../adapters/store/index.ts";
import type { Edge, Repost } from "../engine/dedup/index.ts";
import { type Context, RequestError } from "./context.ts";
import { decide } from "./pool.ts";
import { tellOthers } from "./pool-news.ts";
import { getStoredPosting } from "./postings.ts";

/** Why a posting is held for the same job as others, and what came before it. */
export interface DuplicateReport {
  canonical: string;
  members: string[];
  edges: Edge[];
  reposts: Repost[];
}

/** @throws RequestError `not-found` */
export async function explainDuplicates(
  context: Context,
  postingId: string,
): Promise<DuplicateReport> {
  await getStoredPosting(context, postingId);
  const { duplicates } = context.pool;
  const { canonical, members } = duplicates.clusterOf(postingId) ?? {
    canonical: postingId,
    members: [postingId],
  };
  return {
    canonical,
    members,
    edges: duplicates.edges(postingId),
    reposts: duplicates.repostsOf(postingId),
  };
}

/**
 * Keeps a person's word on two postings; it outranks the algorithm from now on.
 * @returns the first one's cluster as it is now
 * @throws RequestError `not-found`, `invalid`
 */
export async function decideDuplicates(
  context: Context,
  decision: DuplicateDecision,
): Promise<DuplicateReport> {
  if (decision.a === decision.b) throw new RequestError("invalid", "Name two different postings.");
  await getStoredPosting(context, decision.a);
  await getStoredPosting(context, decision.b);
  await saveDecision(context.sql, decision, context.now());
  await decide(context.pool, context.sql, decision);
  await tellOthers(context, { decided: decision });
  return explainDuplicates(context, decision.a);
}
