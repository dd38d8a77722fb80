/** The postings at hand as nodes (equal postings share one), found by blocking keys. */
import { type Blocking, blockingOf, FULLEST_BUCKET, keyOfEmployer } from "./blocking.ts";
import { type Buckets, createBuckets } from "./buckets.ts";
import { namesMeet } from "./company-register.ts";
import {
  createEmployers,
  type Employers,
  joinEmployer,
  leaveEmployer,
  noSentenceChanges,
  type SentenceChanges,
  settleMarks,
} from "./employers.ts";
import type { Features } from "./features.ts";
import { createRequisitionColumn, type RequisitionColumn } from "./requisition-column.ts";
import { createSketchStore, type SketchStore } from "./sketch-store.ts";

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
  sketches: SketchStore;
  /** Of nodes that the user did not speak of. */
  requisitions: RequisitionColumn;
}

/** What a change of the pool means for pairs of nodes. */
export interface PoolChange {
  /** Nodes whose every pair must be judged anew; also those that are gone. */
  dirty: Set<number>;
  /** Blocking keys that have become too full to be used, or usable again. */
  closed: Set<number>;
  opened: Set<number>;
  /** Blocking of the nodes that were added, to be used once more. */
  blocking: Map<number, Blocking>;
  sentences: SentenceChanges;
}

export function createPool(fullest = FULLEST_BUCKET): Pool {
  return {
    nodes: [],
    vacant: [],
    byIdentity: createBuckets(),
    buckets: createBuckets(),
    fullest,
    employers: createEmployers(),
    sketches: createSketchStore(),
    requisitions: createRequisitionColumn(),
  };
}

export function noChange(): PoolChange {
  return {
    dirty: new Set(),
    closed: new Set(),
    opened: new Set(),
    blocking: new Map(),
    sentences: noSentenceChanges(),
  };
}

/** Puts a posting on the node of its equals or, pinned or without equals, on its own; returns the node's index. */
export function addToPool(
  pool: Pool,
  id: string,
  read: Features,
  pinned: boolean,
  change: PoolChange,
): number {
  const known = pinned ? undefined : equalTo(pool, read);
  if (known !== undefined) {
    pool.nodes[known]?.ids.push(id);
    change.dirty.add(known);
    return known;
  }
  const features = { ...read, text: read.text && pool.sketches.keep(read.text) };
  const index = pool.vacant.pop() ?? pool.nodes.length;
  pool.nodes[index] = { features, ids: [id], pinned };
  pool.requisitions.set(index, pinned ? [] : features.requisitions);
  if (!pinned) pool.byIdentity.add(features.identity >>> 0, index);
  const blocking = blockingOf(features);
  change.blocking.set(index, blocking);
  for (const key of keysOf(features, blocking)) {
    pool.buckets.add(key, index);
    if (pool.buckets.size(key) === pool.fullest + 1) change.closed.add(key);
  }
  change.dirty.add(index);
  joinEmployer(pool.employers, index, features, change.sentences);
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
  change.blocking.delete(index);
  if (!node.pinned) pool.byIdentity.remove(node.features.identity >>> 0, index);
  for (const key of keysOf(node.features, blockingOf(node.features))) {
    pool.buckets.remove(key, index);
    if (pool.buckets.size(key) === pool.fullest) change.opened.add(key);
  }
  leaveEmployer(pool.employers, index, node.features, change.sentences);
  if (node.features.text) pool.sketches.release(node.features.text);
}

/** To be called when all has been added and removed, before pairs are judged. */
export function settlePool({ employers, nodes }: Pool, change: PoolChange): void {
  settleMarks(employers, (index) => nodes[index]?.features, change.sentences, change.dirty);
}

/** In all that is compared. */
export function isEqual(a: Features, b: Features): boolean {
  return a.identity === b.identity && a.company === b.company;
}

function equalTo({ byIdentity, nodes }: Pool, read: Features): number | undefined {
  let found: number | undefined;
  byIdentity.each(read.identity >>> 0, (index) => {
    const known = nodes[index]?.features;
    if (known && isEqual(known, read)) found = index;
  });
  return found;
}

/** Under which the posting is kept. */
function keysOf({ company }: Features, { general, titled }: Blocking): number[] {
  return [...general, ...titled.map((key) => keyOfEmployer(company, key))];
}

/**
 * Nodes that share a usable key with this one, under the same employer's name or one like it.
 *
 * @param known blocking that was read before
 * @param skips nodes to leave out
 */
export function candidatesOf(
  pool: Pool,
  index: number,
  known?: ReadonlyMap<number, Blocking>,
  skips: (other: number) => boolean = () => false,
): Set<number> {
  const found = new Set<number>();
  const node = pool.nodes[index];
  if (!node) return found;
  const { company } = node.features;
  const { general, titled } = known?.get(index) ?? blockingOf(node.features);
  const add = (other: number) => {
    if (!skips(other)) found.add(other);
  };
  for (const key of general) pool.buckets.each(key, add, pool.fullest);
  for (const key of titled) {
    if (!pool.buckets.each(keyOfEmployer(company, key), add, pool.fullest)) continue;
    for (const other of company.alike.keys())
      pool.buckets.each(keyOfEmployer(other, key), add, pool.fullest);
  }
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

/** Whether one would be sought and found as a candidate of the other. */
export function meet(pool: Pool, a: number, b: number): boolean {
  const [one, other] = [pool.nodes[a]?.features, pool.nodes[b]?.features];
  if (!one || !other) return false;
  const [first, second] = [blockingOf(one), blockingOf(other)];
  const shared = (x: readonly number[], y: readonly number[]) => x.filter((key) => y.includes(key));
  return (
    shared(first.general, second.general).some((key) => isUsable(pool, key)) ||
    (namesMeet(one.company, other.company) &&
      shared(first.titled, second.titled).some((key) =>
        [one, other].every(({ company }) => isUsable(pool, keyOfEmployer(company, key))),
      ))
  );
}
