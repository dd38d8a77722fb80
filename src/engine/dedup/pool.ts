/** The postings at hand as nodes (equal postings share one), found by blocking keys, with each employer's boilerplate. */
import { blockingKeys, FULLEST_BUCKET } from "./blocking.ts";
import { createSentenceCounts } from "./boilerplate.ts";
import { createBuckets } from "./buckets.ts";
import type { Compared } from "./compare.ts";
import type { Features } from "./features.ts";
import { hashText } from "./hash.ts";

export interface Node extends Compared {
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
}

export interface Pool {
  add(id: string, features: Features, pinned: boolean, change: PoolChange): number;
  remove(id: string, node: number, change: PoolChange): void;
  node(index: number): Node | undefined;
  /** Nodes that share a usable key with this one. */
  candidates(index: number): Set<number>;
  members(key: number): number[];
  /** Whether two nodes still share a usable key. */
  meet(a: number, b: number): boolean;
}

export function createPool(): Pool {
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
    nodes[index] = { ...features, plain: null, ids: [id], pinned };
    if (!pinned) byIdentity.set(features.identity, index);
    for (const key of blockingKeys(features)) {
      buckets.add(key, index);
      if (buckets.size(key) === FULLEST_BUCKET + 1) change.closed.add(key);
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
    vacant.push(index);
    if (!node.pinned) byIdentity.delete(node.identity);
    for (const key of blockingKeys(node)) {
      buckets.remove(key, index);
      if (buckets.size(key) === FULLEST_BUCKET) change.opened.add(key);
    }
    discountSentences(index, node, change);
  }

  function countSentences(index: number, change: PoolChange): void {
    const node = nodes[index];
    const employer = node && employerOf(node);
    if (!node?.text || !employer) return;
    const colleagues = byEmployer.get(employer) ?? new Set();
    byEmployer.set(employer, colleagues.add(index));
    const title = hashText(node.title.key);
    const risen = node.text.sentences.filter((sentence) =>
      sentences.add(employer, sentence, title),
    );
    flagAll(risen, employer, colleagues, change);
    node.plain = flags(node, employer);
  }

  function discountSentences(index: number, node: Node, change: PoolChange): void {
    const employer = employerOf(node);
    const colleagues = byEmployer.get(employer);
    if (!node.text || !colleagues) return;
    colleagues.delete(index);
    if (colleagues.size === 0) byEmployer.delete(employer);
    const titles = titlesBySentence(node.text.sentences, colleagues);
    const fallen = node.text.sentences.filter((sentence) =>
      sentences.recount(employer, sentence, titles.get(sentence) ?? []),
    );
    flagAll(fallen, employer, colleagues, change);
  }

  function titlesBySentence(
    wanted: Uint32Array,
    colleagues: ReadonlySet<number>,
  ): Map<number, Set<number>> {
    const titles = new Map([...wanted].map((sentence) => [sentence, new Set<number>()]));
    for (const colleague of colleagues) {
      const other = nodes[colleague];
      for (const sentence of other?.text?.sentences ?? [])
        if (other) titles.get(sentence)?.add(hashText(other.title.key));
    }
    return titles;
  }

  /** Reads the flags of everybody who has one of the sentences again. */
  function flagAll(
    changed: Uint32Array,
    employer: number,
    colleagues: ReadonlySet<number>,
    change: PoolChange,
  ): void {
    if (changed.length === 0) return;
    const wanted = new Set(changed);
    for (const colleague of colleagues) {
      const node = nodes[colleague];
      if (!node?.text?.sentences.some((sentence) => wanted.has(sentence))) continue;
      node.plain = flags(node, employer);
      change.dirty.add(colleague);
    }
  }

  function flags(node: Node, employer: number): Uint8Array | null {
    const list = node.text?.sentences ?? new Uint32Array();
    const plain = Uint8Array.from(list, (sentence) =>
      sentences.isBoilerplate(employer, sentence) ? 1 : 0,
    );
    return plain.includes(1) ? plain : null;
  }

  function candidates(index: number): Set<number> {
    const found = new Set<number>();
    const node = nodes[index];
    for (const key of node ? blockingKeys(node) : [])
      if (buckets.size(key) <= FULLEST_BUCKET) buckets.each(key, (other) => found.add(other));
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
    const keys = new Set(blockingKeys(one));
    return blockingKeys(other).some((key) => keys.has(key) && buckets.size(key) <= FULLEST_BUCKET);
  }

  return { add, remove, candidates, members, meet, node: (index) => nodes[index] };
}

/** 0 for an employer that is not named: nothing is known of what it always writes. */
function employerOf({ company }: Node): number {
  const name = company.hidden ? undefined : company.aliases[0];
  return name === undefined ? 0 : hashText(name) || 1;
}
