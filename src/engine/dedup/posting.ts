/** What goes into de-duplication and what comes out. */
import type { Posting } from "../../contract/index.ts";
import type { Decision } from "./decisions.ts";

/** What is read of a posting; all but the first four may be missing. */
export type DedupPosting = Pick<Posting, "id" | "source" | "company" | "title"> & Partial<Posting>;

export interface Cluster {
  /** Id of the posting that stands for the job. */
  canonical: string;
  /** All ids, canonical first, then from the best source to the worst. */
  members: string[];
}

/** What one change of the pool did. */
export interface ClusterChange {
  /** Clusters that are new or have other members or another canonical posting than before. */
  changed: Cluster[];
  /** Ids that were canonical before and are not now. */
  dissolved: string[];
}

export interface Edge {
  a: string;
  b: string;
  /** 0 to 1. */
  score: number;
  /** A phrase for a person. */
  reason: string;
  decidedBy: "algorithm" | "user";
}

/** One advertisement in a chain of the same role under changing requisition numbers, oldest first. */
export interface Repost {
  id: string;
  /** ISO 8601. */
  postedAt: string;
}

export interface DuplicateIndex {
  /** Adds or replaces one posting. Clusters never depend on the order of additions. */
  add(posting: DedupPosting): ClusterChange;
  /** The same as adding one by one, and much faster for many. */
  addAll(postings: Iterable<DedupPosting>): ClusterChange;
  remove(id: string): ClusterChange;
  clusterOf(id: string): Cluster | null;
  /** Why postings are held for one job, and what the user decided; strongest first. */
  edges(id: string): Edge[];
  /** The user's word on two postings, present or not: it outranks the algorithm until said otherwise. */
  decide(a: string, b: string, decision: Decision): ClusterChange;
  /** The same role advertised before or after under another requisition, itself included; empty when there is none. */
  repostsOf(id: string): Repost[];
  /**
   * Whether the employer's own tracking system is known with three jobs or more and no copy of this one comes from it:
   * a sign, no proof, that the job is gone or never was.
   */
  absentOnDirectAts(id: string): boolean;
  clusters(): Cluster[];
  /** Everything the user decided, to be kept and given back to the next `createDuplicateIndex`. */
  decisions(): { a: string; b: string; decision: Decision }[];
  readonly size: number;
}
