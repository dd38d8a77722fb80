import type {
  Filters,
  Hidden,
  Posting,
  Relaxation,
  ResumeProfile,
  ScoreParts,
} from "../../contract/index.ts";
import type { EmbeddingModel } from "../embed/index.ts";
import type { PostingIndex } from "../index/index.ts";
import { preparePerson } from "./person.ts";
import { scorePair } from "./score.ts";

export interface MatchRequest {
  filters: Filters;
  /** Rows wanted at most. */
  top: number;
  now: Date;
}

export interface PostingMatch {
  posting: Posting;
  /** 0 to 100. */
  score: number;
  /** Each 0 to 100, or `null` where it does not apply. */
  parts: ScoreParts;
  /** Short phrases for a person. */
  why: string[];
}

export interface PostingMatches {
  /** Best first; ties by id; postings that only pass relaxed filters after those that pass them all. */
  results: PostingMatch[];
  relaxed: Relaxation[];
  hidden: Hidden[];
}

const RESCORED = 400;
const ENOUGH = 10;

/** The postings of the index that fit a person best, one row a cluster. Never waits, never throws. */
export function matchPostings(
  index: PostingIndex,
  model: EmbeddingModel,
  profile: ResumeProfile,
  request: MatchRequest,
): PostingMatches {
  const person = preparePerson(model, profile);
  const { hits, hidden, relaxed } = index.search({
    filters: request.filters,
    now: request.now,
    vectors: [person.vector, person.head, ...person.titles.map(({ vector }) => vector)],
    words: [],
    limit: Math.max(RESCORED, 2 * request.top),
    atLeast: Math.min(request.top, ENOUGH),
  });
  const scored = hits
    .map((hit) => ({ hit, ...scorePair(model, person, hit.posting, hit.vector) }))
    .sort(
      (a, b) =>
        Number(a.hit.relaxed.length > 0) - Number(b.hit.relaxed.length > 0) ||
        b.score - a.score ||
        (a.hit.posting.id < b.hit.posting.id ? -1 : 1),
    );
  const clusters = new Set<string>();
  const results: PostingMatch[] = [];
  for (const { hit, score, parts, why } of scored) {
    if (clusters.has(hit.cluster) || results.length >= request.top) continue;
    clusters.add(hit.cluster);
    const note = hit.relaxed.map((name) => `Outside your filter: ${name}`);
    results.push({ posting: hit.posting, score, parts, why: [...note, ...why] });
  }
  return { results, relaxed, hidden };
}
