import type { FilterName, Filters, Hidden, Posting, Relaxation } from "../../contract/index.ts";

/** The live pool of postings, searchable. Vectors are of one model only: the caller sees to that. */
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
  /** The postings that pass the filters and come nearest; exact filters, deterministic order. */
  search(query: IndexQuery): IndexSearch;
}

export interface IndexEntry {
  posting: Posting;
  /** From `embedPosting`, unit length. */
  vector: Float32Array;
  /** Id of the canonical posting of its cluster; absent when it stands alone. */
  cluster?: string;
}

export interface IndexQuery {
  filters: Filters;
  now: Date;
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
}
