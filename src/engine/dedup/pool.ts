/** The postings at hand as nodes (equal postings share one), found by blocking keys, with each employer's boilerplate. */
import { blockingKeys, FULLEST_BUCKET } from "./blocking.ts";
import { createSentenceCounts } from "./boilerplate.ts";
import { createBuckets } from "./buckets.ts";
import type { Features } from "./features.ts";
import { hashText } from "./hash.ts";
import { markPlain, sentencesOf } from "./sketch.ts";

export interface Node {
  features: Features;
  /** Ids of the postings that are equal in all that is compared. */
  ids: string[];
  /** The user spoke of this posting, so it stands alone. */
  pinned: boolean;
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

export interface Pool {
  add(id: string, features: Features, pinned: boolean, change: PoolChange): number;
  remove(id: string, node: number, change: PoolChange): void;
  node(index: number): Node | undefined;
  /** Nodes that share a usable key with this one. */
  candidates(index: number, known?: ReadonlyMap<number, readonly number[]>): Set<number>;
  members(key: number): number[];
  /** Whether two nodes still share a usable key. */
  meet(a: number, b: number): boolean;
}

/** @param fullest largest bucket that is used */
export function createPool(fullest = FULLEST_BUCKET): Pool {
  const nodes: (Node | undefined)[] = [];
  const vacant: number[] = [];
  const byIdentity = new Map<number, number>();
  const byEmployer = new Map<number, Set<number>>();
  const buckets = createBuckets();
  const sentences = createSentenceCounts();

  function add(id: string, features: Features, pinned: boolean, change: PoolChange): number {
    const known = pinned ? undefined : byIdentity.get(features.identity);
    if (known !== undefined) {
      nodes[known]?.ids.push(id);
      change.dirty.add(known);
      return known;
    }
    const index = vacant.pop() ?? nodes.length;
    nodes[index] = { features, ids: [id], pinned };
    if (!pinned) byIdentity.set(features.identity, index);
    const keys = blockingKeys(features);
    change.keys.set(index, keys);
    for (const key of keys) {
      buckets.add(key, index);
      if (buckets.size(key) === fullest + 1) change.closed.add(key);
    }
    change.dirty.add(index);
    countSentences(index, change);
    return index;
  }

  function remove(id: string, index: number, change: PoolChange): void {
    const node = nodes[index];
    if (!node) return;
    change.dirty.add(index);
    node.ids.splice(node.ids.indexOf(id), 1);
    if (node.ids.length > 0) return;
    nodes[index] = undefined;
    change.keys.delete(index);
    vacant.push(index);
    if (!node.pinned) byIdentity.delete(node.features.identity);
    for (const key of blockingKeys(node.features)) {
      buckets.remove(key, index);
      if (buckets.size(key) === fullest) change.opened.add(key);
    }
    discountSentences(index, node, change);
  }

  function countSentences(index: number, change: PoolChange): void {
    const { text, title } = nodes[index]?.features ?? {};
    const employer = employerOf(nodes[index]);
    if (!text || !title || !employer) return;
    const colleagues = byEmployer.get(employer) ?? new Set();
    byEmployer.set(employer, colleagues.add(index));
    const hash = hashText(title.key);
    const risen = sentencesOf(text).filter((sentence) => sentences.add(employer, sentence, hash));
    markAll(risen, employer, colleagues, change);
    markPlain(text, (sentence) => sentences.isBoilerplate(employer, sentence));
  }

  function discountSentences(index: number, node: Node, change: PoolChange): void {
    const employer = employerOf(node);
    const colleagues = byEmployer.get(employer);
    const { text } = node.features;
    if (!text || !colleagues) return;
    colleagues.delete(index);
    if (colleagues.size === 0) byEmployer.delete(employer);
    const titles = titlesBySentence(sentencesOf(text), colleagues);
    const fallen = sentencesOf(text).filter((sentence) =>
      sentences.recount(employer, sentence, titles.get(sentence) ?? []),
    );
    markAll(fallen, employer, colleagues, change);
  }

  function titlesBySentence(
    wanted: Uint32Array,
    colleagues: ReadonlySet<number>,
  ): Map<number, Set<number>> {
    const titles = new Map([...wanted].map((sentence) => [sentence, new Set<number>()]));
    for (const colleague of colleagues) {
      const { text, title } = nodes[colleague]?.features ?? {};
      if (!text || !title) continue;
      const hash = hashText(title.key);
      for (const sentence of sentencesOf(text)) titles.get(sentence)?.add(hash);
    }
    return titles;
  }

  /** Marks the boilerplate of everybody who has one of the sentences anew. */
  function markAll(
    changed: Uint32Array,
    employer: number,
    colleagues: ReadonlySet<number>,
    change: PoolChange,
  ): void {
    if (changed.length === 0) return;
    const wanted = new Set(changed);
    for (const colleague of colleagues) {
      const text = nodes[colleague]?.features.text;
      if (!text || !sentencesOf(text).some((sentence) => wanted.has(sentence))) continue;
      markPlain(text, (sentence) => sentences.isBoilerplate(employer, sentence));
      change.dirty.add(colleague);
    }
  }

  function candidates(index: number, known?: ReadonlyMap<number, readonly number[]>): Set<number> {
    const found = new Set<number>();
    const node = nodes[index];
    for (const key of node ? (known?.get(index) ?? blockingKeys(node.features)) : [])
      if (buckets.size(key) <= fullest) buckets.each(key, (other) => found.add(other));
    found.delete(index);
    return found;
  }

  function members(key: number): number[] {
    const found: number[] = [];
    buckets.each(key, (index) => found.push(index));
    return found;
  }

  function meet(a: number, b: number): boolean {
    const [one, other] = [nodes[a], nodes[b]];
    if (!one || !other) return false;
    const keys = new Set(blockingKeys(one.features));
    return blockingKeys(other.features).some(
      (key) => keys.has(key) && buckets.size(key) <= fullest,
    );
  }

  return { add, remove, candidates, members, meet, node: (index) => nodes[index] };
}

/** 0 for an employer that is not named: nothing is known of what it always writes. */
function employerOf(node: Node | undefined): number {
  const name = node?.features.company.hidden ? undefined : node?.features.company.aliases[0];
  return name === undefined ? 0 : hashText(name) || 1;
}
