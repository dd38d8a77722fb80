import {
  findRubrics,
  findRubricsOfPosting,
  findSources,
  type StoredPosting,
} from "../adapters/store/index.ts";
import type {
  Filters,
  MatchResponse,
  MatchResult,
  RankedBy,
  Rubric,
  ScoreParts,
} from "../contract/index.ts";
import { blendScore } from "../engine/grade/index.ts";
import { addCandidate, allCandidates, type Candidate, getCandidate } from "./candidates.ts";
import { type Context, RequestError } from "./context.ts";
import { gradingState, isCurrent, promiseGrades } from "./gradings.ts";
import { getPostings, getStoredPosting } from "./postings.ts";
import { rankPeopleFor, rankPostingsFor } from "./ranking.ts";

export interface MatchRequest {
  candidateId?: string | undefined;
  resumeText?: string | undefined;
  filters: Filters;
  top: number;
}

/**
 * The list for a candidate, at once: filters, memory, arithmetic. Grading is promised (durably) and goes on
 * behind the answer; nothing here waits for a model or a socket.
 */
export async function matchCandidate(
  context: Context,
  request: MatchRequest,
): Promise<MatchResponse> {
  const candidate = await resolveCandidate(context, request);
  const { filters, top } = request;
  const list = await rankPostingsFor(context, candidate, { filters, top });
  for (const { constraint } of list.relaxed) context.metrics.relaxations.inc({ constraint });
  const ids = list.results.map((result) => result.posting.id);
  const [postings, sources] = await Promise.all([
    getPostings(context, ids),
    findSources(context.sql, ids),
  ]);
  const rubrics = await rubricsFor(context, candidate.resumeId, postings);
  const rows = list.results.flatMap((result) => {
    const posting = postings.get(result.posting.id)?.posting;
    if (!posting) return []; // Closed in this very moment.
    const seen = sources.get(posting.id) ?? [{ source: posting.source, url: posting.url }];
    return [
      {
        ...scored(context, result, rubrics.get(posting.id) ?? null),
        id: posting.id,
        posting,
        sources: seen,
      },
    ];
  });
  const results = ranked(rows);
  const gradingId = await promiseGrades(
    context,
    { candidateId: candidate.id, resumeId: candidate.resumeId },
    results.map((row) => ({ ...row, postingId: row.id, resumeId: candidate.resumeId })),
  );
  return {
    gradingId,
    candidateId: candidate.id,
    resumeId: candidate.resumeId,
    results: results.map((row) => ({
      ...face(context, row),
      posting: row.posting,
      sources: row.sources,
    })),
    relaxed: list.relaxed,
    hidden: list.hidden,
    embedding: list.embedding,
  };
}

/** One row of `POST /match/job-to-candidates`. */
export interface CandidateResult extends Omit<MatchResult, "posting" | "sources"> {
  candidateId: string;
  resumeId: string;
  name: string | null;
}

/** The same the other way round: which candidates fit this posting. @throws RequestError `not-found` */
export async function matchPosting(
  context: Context,
  request: { postingId: string; top: number },
): Promise<{
  gradingId: string;
  postingId: string;
  results: CandidateResult[];
  embedding: RankedBy;
}> {
  const stored = await getStoredPosting(context, request.postingId);
  const candidates = await allCandidates(context);
  const { list, embedding } = await rankPeopleFor(context, stored.posting, candidates, request.top);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const rubrics = await rubricsOf(context, stored, candidates);
  const rows = list.flatMap((result) => {
    const candidate = byId.get(result.id);
    if (!candidate) return [];
    const { resumeId, name } = candidate;
    return [
      {
        ...scored(context, result, rubrics.get(resumeId) ?? null),
        id: candidate.id,
        resumeId,
        name,
      },
    ];
  });
  const results = ranked(rows);
  const gradingId = await promiseGrades(
    context,
    { candidateId: null, resumeId: null },
    results.map((row) => ({ ...row, postingId: request.postingId })),
  );
  return {
    gradingId,
    postingId: request.postingId,
    results: results.map((row) => ({
      ...face(context, row),
      candidateId: row.id,
      resumeId: row.resumeId,
      name: row.name,
    })),
    embedding,
  };
}

async function resolveCandidate(context: Context, request: MatchRequest): Promise<Candidate> {
  if (request.candidateId !== undefined) return getCandidate(context, request.candidateId);
  if (request.resumeText !== undefined)
    return addCandidate(context, { text: request.resumeText, name: null });
  throw new RequestError("invalid", "Give candidateId or resumeText.");
}

async function rubricsFor(
  context: Context,
  resumeId: string,
  postings: ReadonlyMap<string, StoredPosting>,
): Promise<Map<string, Rubric>> {
  const rows = await findRubrics(context.sql, resumeId, [...postings.keys()]);
  const current = rows.filter((row) =>
    isCurrent(context, row, postings.get(row.postingId)?.contentHash),
  );
  return new Map(current.map((row) => [row.postingId, row.rubric]));
}

async function rubricsOf(
  context: Context,
  stored: StoredPosting,
  candidates: readonly Candidate[],
): Promise<Map<string, Rubric>> {
  const resumeIds = candidates.map((candidate) => candidate.resumeId);
  const rows = await findRubricsOfPosting(context.sql, stored.posting.id, resumeIds);
  return new Map(
    rows
      .filter((row) => isCurrent(context, row, stored.contentHash))
      .map((row) => [row.resumeId, row.rubric]),
  );
}

interface Scored {
  /** 0 to 100, with the rubric where there is one. */
  score: number;
  fastScore: number;
  parts: ScoreParts;
  why: string[];
  rubric: Rubric | null;
}

function scored(
  context: Context,
  result: { score: number; parts: ScoreParts; why: string[] },
  rubric: Rubric | null,
): Scored {
  const score = rubric
    ? blendScore(result.score, rubric.globalScore, context.config.blend)
    : result.score;
  const parts = {
    ...result.parts,
    fast: result.score,
    rubric: rubric ? (rubric.globalScore - 1) * 25 : null,
  };
  return { score, fastScore: result.score, parts, why: result.why, rubric };
}

/** Best first, ties by id. */
function ranked<Row extends Scored & { id: string }>(rows: Row[]): (Row & { rank: number })[] {
  return rows
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

function face(
  context: Context,
  row: Scored & { rank: number },
): Omit<MatchResult, "posting" | "sources"> {
  const { rank, score, parts, why, rubric } = row;
  return {
    rank,
    score,
    parts,
    why,
    rubric,
    grading: gradingState(rubric, rank <= context.config.grading.top),
  };
}
