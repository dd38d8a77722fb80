import type { Filters, Posting, RankedBy } from "../contract/index.ts";
import { embedResume } from "../engine/embed/index.ts";
import {
  isComplete,
  matchPostings,
  matchResumes,
  type PostingMatches,
  type ResumeMatch,
} from "../engine/match/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import { spacesOf } from "./embedding.ts";
import { vectorsOfPeople, wantPerson } from "./embedding-people.ts";
import type { Space } from "./embedding-space.ts";

/**
 * The best postings for a person, by the first model that knows the person and (nearly) all postings: the configured
 * one, the one before it, the built-in one. A whole list is made by one model. No network: vectors are there or not.
 */
export async function rankPostingsFor(
  context: Context,
  candidate: Candidate,
  request: { filters: Filters; top: number },
): Promise<PostingMatches & { embedding: RankedBy }> {
  const { pool, embedding } = context;
  const { profile, resumeId } = candidate;
  const asked = { ...request, now: context.now() };
  const reasons: string[] = [];
  for (const space of spacesOf(embedding)) {
    const vectors = (await vectorsOfPeople(context, space, [candidate])).get(resumeId);
    if (!vectors) {
      reasons.push(`${space.id.name} has not read this resume yet`);
      continue;
    }
    const seenBy = { space: space.ranking, vectors };
    const list = matchPostings(pool.index, pool.model, profile, asked, seenBy);
    if (isComplete(list)) return { ...list, embedding: rankedBy(context, space, reasons, list) };
    reasons.push(`${space.id.name} has not read ${list.missing} of ${list.searched} postings yet`);
  }
  void wantPerson(context, candidate);
  const list = matchPostings(pool.index, pool.model, profile, asked);
  remember(context, list);
  return { ...list, embedding: rankedBy(context, null, reasons, list) };
}

/** The people who fit a posting best, by the first model that knows the posting and all of them. */
export async function rankPeopleFor(
  context: Context,
  posting: Posting,
  candidates: readonly Candidate[],
  top: number,
): Promise<{ list: ResumeMatch[]; embedding: RankedBy }> {
  const { model, index } = context.pool;
  const reasons: string[] = [];
  for (const space of spacesOf(context.embedding)) {
    const vector = index.vectorOf(space.ranking.name, posting.id);
    const known = await vectorsOfPeople(context, space, candidates);
    const counts = { searched: candidates.length, missing: candidates.length - known.size };
    if (vector && isComplete(counts)) {
      const resumes = candidates.map(({ id, profile, resumeId }) => {
        const vectors = known.get(resumeId);
        return { id, profile, ...(vectors ? { vectors } : {}) };
      });
      const list = matchResumes(resumes, model, posting, top, { space: space.ranking, vector });
      return { list, embedding: rankedBy(context, space, reasons, counts) };
    }
    reasons.push(
      vector
        ? `${space.id.name} has not read ${counts.missing} of ${counts.searched} resumes yet`
        : `${space.id.name} has not read this posting yet`,
    );
  }
  const resumes = candidates.map(({ id, profile }) => {
    return { id, profile, vector: embedResume(model, profile) };
  });
  const list = matchResumes(resumes, model, posting, top);
  return { list, embedding: rankedBy(context, null, reasons, { missing: 0 }) };
}

/** @param space the one that ranked; `null`: the built-in model */
function rankedBy(
  { pool, embedding, metrics }: Context,
  space: Space | null,
  reasons: readonly string[],
  { missing }: { missing: number },
): RankedBy {
  const { name, version } = space?.id ?? pool.model;
  const fallback = embedding !== null && (space === null || space !== embedding.wanted);
  if (!fallback) return { model: name, version, fallback, reason: null, missing };
  metrics.embeddingFallbacks.inc({ from: embedding.embedder.name, to: name });
  const reason = embedding.wanted
    ? reasons.join("; ")
    : `${embedding.embedder.name} has not answered yet`;
  return { model: name, version, fallback, reason, missing };
}

const MOST_ASKED = 20_000;

/** What a fall-back list showed is what the wanted model should know first. */
function remember({ embedding }: Context, { results }: PostingMatches): void {
  if (!embedding || embedding.asked.size > MOST_ASKED) return;
  for (const { posting } of results)
    embedding.asked.set(posting.id, (embedding.asked.get(posting.id) ?? 0) + 1);
}
