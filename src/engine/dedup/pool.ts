/** The postings at hand as nodes (equal postings share one), found by blocking keys. */
import { blockingKeys, FULLEST_BUCKET } from "./blocking.ts";
import { type Buckets, createBuckets } from "./buckets.ts";
import { createEmployers, type Employers, joinEmployer, leaveEmployer } from "./employers.ts";
import type { Features } from "./features.ts";

export interface Node {
  features: Features;
  /** Ids of the postings that are equal in all that is compared. */
  ids: string[];
  /** The user spoke of this posting, so it stands alone. */
  pinned: boolean;
}

export interface Pool {
  nodes: (Node | undefined)[];
  vacant: number[];
  /** Nodes that are not pinned, by the lower half of their identity. */
  byIdentity: Buckets;
  buckets: Buckets;
  /** Largest bucket that is used. */
  fullest: number;
  employers: Employers;
}

/** What a change of the pool means for pairs of nodes. */
export interface PoolChange {
  /** Nodes whose every pair must be judged anew; also those that are gone. */
  dirty: Set<number>;
  /** Blocking keys that have become too full to be used, or usable again. */
  closed: Set<number>;
  opened: Set<number>;
  /** Blocking keys of the nodes that were added, to be used once more. */
  keys: Map<number, readonly number[]>;
}

export function createPool(fullest = FULLEST_BUCKET): Pool {
  return {
    nodes: [],
    vacant: [],
    byIdentity: createBuckets(),
    buckets: createBuckets(),
    fullest,
    employers: createEmployers(),
  };
}

export function noChange(): PoolChange {
  return { dirty: new Set(), closed: new Set(), opened: new Set(), keys: new Map() };
}

/** Puts a posting on the node of its equals or, pinned or without equals, on its own; returns the node's index. */
export function addToPool(
  pool: Pool,
  id: string,
  features: Features,
  pinned: boolean,
  change: PoolChange,
): number {
  const known = pinned ? undefined : equalTo(pool, features.identity);
  if (known !== undefined) {
    pool.nodes[known]?.ids.push(id);
    change.dirty.add(known);
    return known;
  }
  const index = pool.vacant.pop() ?? pool.nodes.length;
  pool.nodes[index] = { features, ids: [id], pinned };
  if (!pinned) pool.byIdentity.add(features.identity >>> 0, index);
  const keys = blockingKeys(features);
  change.keys.set(index, keys);
  for (const key of keys) {
    pool.buckets.add(key, index);
    if (pool.buckets.size(key) === pool.fullest + 1) change.closed.add(key);
  }
  change.dirty.add(index);
  joinEmployer(pool.employers, index, features, change.dirty);
  return index;
}

export function removeFromPool(pool: Pool, id: string, index: number, change: PoolChange): void {
  const node = pool.nodes[index];
  if (!node) return;
  change.dirty.add(index);
  node.ids.splice(node.ids.indexOf(id), 1);
  if (node.ids.length > 0) return;
  pool.nodes[index] = undefined;
  pool.vacant.push(index);
  change.keys.delete(index);
  if (!node.pinned) pool.byIdentity.remove(node.features.identity >>> 0, index);
  for (const key of blockingKeys(node.features)) {
    pool.buckets.remove(key, index);
    if (pool.buckets.size(key) === pool.fullest) change.opened.add(key);
  }
  leaveEmployer(pool.employers, index, node.features, change.dirty);
}

function equalTo({ byIdentity, nodes }: Pool, identity: number): number | undefined {
  let found: number | undefined;
  byIdentity.each(identity >>> 0, (index) => {
    if (nodes[index]?.features.identity === identity) found = index;
  });
  return found;
}

/** Nodes that share a usable key with this one. @param known keys that were computed before */
export function candidatesOf(
  pool: Pool,
  index: number,
  known?: ReadonlyMap<number, readonly number[]>,
): Set<number> {
  const found = new Set<number>();
  const node = pool.nodes[index];
  for (const key of node ? (known?.get(index) ?? blockingKeys(node.features)) : [])
    if (isUsable(pool, key)) pool.buckets.each(key, (other) => found.add(other));
  found.delete(index);
  return found;
}

export function membersOf({ buckets }: Pool, key: number): number[] {
  const found: number[] = [];
  buckets.each(key, (index) => found.push(index));
  return found;
}

export function isUsable({ buckets, fullest }: Pool, key: number): boolean {
  return buckets.size(key) <= fullest;
}

/** Whether two nodes share a usable key. */
export function meet(pool: Pool, a: number, b: number): boolean {
  const [one, other] = [pool.nodes[a], pool.nodes[b]];
  if (!one || !other) return false;
  const keys = new Set(blockingKeys(one.features));
  return blockingKeys(other.features).some((key) => keys.has(key) && isUsable(pool, key));
}
