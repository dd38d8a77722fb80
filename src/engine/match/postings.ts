import type {
  Filters,
  Hidden,
  Posting,
  Relaxation,
  ResumeProfile,
  ScoreParts,
} from "../../contract/index.ts";
import type { EmbeddingModel } from "../embed/index.ts";
import type { IndexHit, PostingIndex } from "../index/index.ts";
import { type Person, preparePerson, searchVectors } from "./person.ts";
import { fullFit, MOST_FROM_REQUIREMENTS, quickFit, scoreOf } from "./score.ts";
import { bestRows, type Provisional } from "./select.ts";
import { preparePersonIn, type SeenBy } from "./space.ts";
import { NOT_STATED, OUTSIDE, whyItFits } from "./why.ts";

export interface MatchRequest {
  filters: Filters;
  /** Rows wanted at most. */
  top: number;
  now: Date;
}

export interface PostingMatch {
  posting: Posting;
  /** 0 to 100, one decimal. */
  score: number;
  /** `title`, `meaning`, `requirements`, `skills`, `seniority`, `years`: each 0 to 100, or `null` where it does not apply. */
  parts: ScoreParts;
  /** Short phrases for a person. */
  why: string[];
}

export interface PostingMatches {
  /** Best first; ties by id; postings that only pass relaxed filters after those that pass them all. */
  results: PostingMatch[];
  relaxed: Relaxation[];
  hidden: Hidden[];
  /** Postings that were looked through. */
  searched: number;
  /** Those of them that were left out: the ranking model has no vector of them yet. */
  missing: number;
}

/** Postings that are scored in full detail at least; the search brings the nearest ones. */
const RESCORED = 400;
/** Filters that leave fewer rows than this are relaxed. */
const ENOUGH = 10;
const RESUME_WORDS = 6_000;
/**
 * The share of postings that a space may lack and still rank: those that came this minute. With more of them missing the
 * list would hide what another model can show.
 */
const MOST_MISSING = 0.01;

/** Has the list a space's vectors of (nearly) all that it should look at? Otherwise it is empty. */
export function isComplete({
  searched,
  missing,
}: Pick<PostingMatches, "searched" | "missing">): boolean {
  return missing <= MOST_MISSING * searched;
}

/**
 * The postings of the index that fit a person best, one row a cluster. Never waits, never throws.
 * @param model reads the requirement lines, and ranks where no `seenBy` is given
 */
export function matchPostings(
  index: PostingIndex,
  model: EmbeddingModel,
  profile: ResumeProfile,
  request: MatchRequest,
  seenBy?: SeenBy,
): PostingMatches {
  const person = seenBy ? preparePersonIn(model, profile, seenBy) : preparePerson(model, profile);
  const dimensions = seenBy?.space.dimensions ?? model.dimensions;
  const { hits, hidden, relaxed, searched, missing } = index.search({
    ...(seenBy ? { space: seenBy.space.name, mostMissing: MOST_MISSING } : {}),
    filters: request.filters,
    now: request.now,
    vectors: searchVectors(person, dimensions),
    words: [
      { text: profile.titles.slice(0, 3).join("\n"), weight: 3 },
      { text: profile.skills.join("\n"), weight: 2 },
      { text: profile.text.slice(0, RESUME_WORDS), weight: 1 },
    ],
    limit: Math.max(RESCORED, 2 * request.top),
    atLeast: Math.min(request.top, ENOUGH),
  });
  const rows = hits.map((hit) => provisional(model, person, hit));
  return { results: bestRows(rows, request.top), relaxed, hidden, searched, missing };
}

function provisional(
  model: EmbeddingModel,
  person: Person,
  hit: IndexHit,
): Provisional<PostingMatch> {
  const { posting, vector, cluster, relaxed, unstated } = hit;
  const quick = quickFit(person, posting, vector);
  const notes = [
    ...relaxed.map((name) => OUTSIDE[name]),
    ...unstated.filter((name) => !relaxed.includes(name)).map((name) => NOT_STATED[name]),
  ];
  return {
    id: posting.id,
    tier: relaxed.length > 0 ? 1 : 0,
    group: cluster,
    canonical: cluster === posting.id,
    most: scoreOf(quick.logit + MOST_FROM_REQUIREMENTS),
    complete: () => {
      const fit = fullFit(model, person, posting, quick);
      return {
        posting,
        score: fit.score,
        parts: fit.parts,
        why: [...whyItFits(posting, fit), ...notes],
      };
    },
  };
}
