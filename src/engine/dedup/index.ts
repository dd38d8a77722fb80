/** Recognises one job on several boards, and keeps two jobs apart. */
export { sourceRank } from "./canonical.ts";
export type { Decision } from "./decisions.ts";
export { createDuplicateIndex } from "./duplicate-index.ts";
export { type ClusterAssignment, findDuplicates } from "./find-duplicates.ts";
export type {
  Cluster,
  ClusterChange,
  DedupPosting,
  DuplicateIndex,
  Edge,
  Repost,
} from "./posting.ts";
export { canonicalAddress, type Requisition, requisitionsOf } from "./requisition.ts";
export type { DuplicateIndexOptions } from "./state.ts";
