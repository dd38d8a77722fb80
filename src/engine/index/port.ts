import type { FilterName, Filters, Hidden, Posting, Relaxation } from "../../contract/index.ts";
import type { Coder, QuantisedVector } from "../embed/index.ts";

/**
 * The live pool of postings, searchable. Every posting has a vector of the index's own model; beside it, other models
 * have spaces of their own, filled one by one. A search reads one space only, so vectors of two models never meet.
 */
export interface PostingIndex {
  /** Live postings. */
  readonly size: number;
  /** Adds a posting, or replaces the one of the same id. */
  upsert(entry: IndexEntry): void;
  /** Forgets a posting; unknown ids are no error. */
  remove(id: string): void;
  get(id: string): Posting | undefined;
  /** Moves a posting to another cluster; unknown ids are no error. */
  setCluster(id: string, cluster: string): void;
  /** Makes an empty space for the vectors of another model; one of that name is emptied. */
  openSpace(name: string, shape: { dimensions: number; coder: Coder }): void;
  closeSpace(name: string): void;
  /**
   * Puts a posting's vector into a space, where it stays until the posting is replaced or removed.
   * @param code by the coder of the space
   * @returns whether space and posting are there
   */
  putVector(space: string, id: string, vector: QuantisedVector, code: Uint32Array): boolean;
  /** Ids of postings that have no vector in the space yet. */
  idsWithout(space: string): string[];
  /** As the space keeps it (rounded). */
  vectorOf(space: string, id: string): Float32Array | undefined;
  /** The postings that pass the filters and come nearest; exact filters, deterministic order. */
  search(query: IndexQuery): IndexSearch;
}

export interface IndexEntry {
  posting: Posting;
  /** From `embedPosting`, unit length. */
  vector: Float32Array;
  /** By the coder of the index's own model, when it is known already. */
  code?: Uint32Array;
  /** Id of the canonical posting of its cluster; absent when it stands alone. */
  cluster?: string;
}

export interface IndexQuery {
  filters: Filters;
  now: Date;
  /** The space that the vectors belong to; absent: the index's own. Postings without a vector in it are no hits. */
  space?: string;
  /** A search that would leave out a greater share than this for want of vectors gives no hits at all. */
  mostMissing?: number;
  /** Unit vectors; a hit is near when its posting is near to any of them. */
  vectors: readonly Float32Array[];
  /** Texts whose words the posting should hold, with the weight of each. */
  words: readonly { text: string; weight: number }[];
  /** Hits wanted at most. */
  limit: number;
  /** Hard filters that leave fewer rows than this are relaxed step by step. */
  atLeast: number;
}

export interface IndexHit {
  posting: Posting;
  vector: Float32Array;
  /** The posting's own id when it stands alone. */
  cluster: string;
  /** BM25F of the query's words, 0 and up. */
  words: number;
  /** Filters that this posting passes only since they were relaxed. */
  relaxed: FilterName[];
  /** Filters that were asked for and about which the posting says nothing. */
  unstated: FilterName[];
}

export interface IndexSearch {
  /** Not in order of score: that is the matcher's work. By id. */
  hits: IndexHit[];
  /** Postings that pass the filters as they were asked for. */
  passing: number;
  hidden: Hidden[];
  relaxed: Relaxation[];
  /** Postings that the filters (relaxed, where they were) let through. */
  searched: number;
  /** Those of them that have no vector in the space yet: they were left out. */
  missing: number;
}
