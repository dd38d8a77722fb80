/** Everything a duplicate index holds. */
import type { Copy } from "./canonical.ts";
import type { Company } from "./company-register.ts";
import { createDecisions, type Decision, type Decisions } from "./decisions.ts";
import { createInterned, type Interned } from "./features.ts";
import { createPool, type Pool } from "./pool.ts";
import type { Cluster } from "./posting.ts";

export interface DuplicateIndexOptions {
  /** What the user decided in earlier sessions. */
  decisions?: readonly { a: string; b: string; decision: Decision }[];
  /** Blocking buckets with more postings are passed over; 48 when not given. */
  fullestBucket?: number;
}

/** Most postings are alone: one mark instead of a cluster for each. */
export const ALONE = "alone";

export interface Entry extends Copy {
  node: number;
  /** As last told to the caller: nothing yet, alone, or with others. */
  told: Cluster | typeof ALONE | null;
}

export interface State {
  interned: Interned;
  decisions: Decisions;
  pool: Pool;
  entries: Map<string, Entry>;
  /** How many postings of each employer come out of its own system. */
  direct: Map<Company, number>;
  /** Pairs of nodes that are one job by themselves, with their score. */
  links: Map<number, Map<number, number>>;
  /** Pairs of nodes that are one job only where nothing else could be meant, with their score. */
  tentative: Map<number, Map<number, number>>;
  /** How many tentative links nodes had before the change that is being made, where it touches them. */
  tentativeBefore: Map<number, number>;
  /** Nodes of one job, where there are several. */
  groups: Map<number, readonly number[]>;
}

export function createState({
  decisions: early = [],
  fullestBucket,
}: DuplicateIndexOptions): State {
  const decisions = createDecisions();
  for (const { a, b, decision } of early) decisions.set(a, b, decision);
  return {
    interned: createInterned(),
    decisions,
    pool: createPool(fullestBucket),
    entries: new Map(),
    direct: new Map(),
    links: new Map(),
    tentative: new Map(),
    tentativeBefore: new Map(),
    groups: new Map(),
  };
}
