/** Clusters of postings that are one job, kept up to date posting by posting. */
import { betterCopyFirst, type Copy } from "./canonical.ts";
import { type Comparison, comparePostings, compareRoles, SAME_JOB } from "./compare.ts";
import { groupNodes } from "./components.ts";
import { createDecisions, type Decision } from "./decisions.ts";
import { createInterned, readFeatures } from "./features.ts";
import { createPool, type Node, type PoolChange } from "./pool.ts";
import type {
  Cluster,
  ClusterChange,
  DedupPosting,
  DuplicateIndex,
  Edge,
  Repost,
} from "./posting.ts";

export interface DuplicateIndexOptions {
  /** What the user decided in earlier sessions. */
  decisions?: readonly { a: string; b: string; decision: Decision }[];
  /** Blocking buckets with more postings are passed over; 48 when not given. */
  fullestBucket?: number;
}

interface Entry extends Copy {
  node: number;
  /** As last told to the caller: nothing yet, alone, or with others. */
  cluster: Cluster | typeof ALONE | null;
}

/**
 * The clusters are a function of the set of postings and decisions alone: adding one by one in any order, all at once,
 * or adding too many and removing some gives the same.
 */
export function createDuplicateIndex(options: DuplicateIndexOptions = {}): DuplicateIndex {
  const interned = createInterned();
  const decisions = createDecisions();
  const pool = createPool(options.fullestBucket);
  const entries = new Map<string, Entry>();
  /** Pairs of nodes that are one job by themselves, with their score. */
  const links = new Map<number, Map<number, number>>();
  const clusterOfNode = new Map<number, readonly number[]>();
  for (const { a, b, decision } of options.decisions ?? []) decisions.set(a, b, decision);

  function addAll(postings: Iterable<DedupPosting>): ClusterChange {
    const change = noChange();
    const gone: Cluster[] = [];
    for (const posting of postings) {
      const before = entries.get(posting.id);
      if (before) gone.push(...take(posting.id, before, change));
      put(posting, change);
    }
    return settle(change, gone);
  }

  function put(posting: DedupPosting, change: PoolChange): void {
    const { id, postedAt } = posting;
    const source = interned.words.get(posting.source) ?? posting.source;
    interned.words.set(source, source);
    const node = pool.add(
      id,
      readFeatures(posting, interned),
      decisions.about(id).size > 0,
      change,
    );
    const time = postedAt ? Date.parse(postedAt) : Number.NaN;
    entries.set(id, {
      id,
      source,
      postedAt: Number.isNaN(time) ? null : time,
      node,
      cluster: null,
    });
  }

  function take(id: string, { node, cluster }: Entry, change: PoolChange): Cluster[] {
    pool.remove(id, node, change);
    entries.delete(id);
    return cluster ? [clusterTold(id, cluster)] : [];
  }

  function remove(id: string): ClusterChange {
    const entry = entries.get(id);
    if (!entry) return { changed: [], dissolved: [] };
    const change = noChange();
    return settle(change, take(id, entry, change));
  }

  function decide(a: string, b: string, decision: Decision): ClusterChange {
    decisions.set(a, b, decision);
    const change = noChange();
    for (const entry of [entries.get(a), entries.get(b)]) if (entry) pin(entry, change);
    return settle(change, []);
  }

  /** From now on the posting stands for itself, not together with its equals. */
  function pin(entry: Entry, change: PoolChange): void {
    const node = pool.node(entry.node);
    change.dirty.add(entry.node);
    if (!node || node.pinned) return;
    pool.remove(entry.id, entry.node, change);
    entry.node = pool.add(entry.id, node.features, true, change);
  }

  /** Judges what has changed, groups anew what hangs together with it, and tells the difference. */
  function settle(change: PoolChange, gone: readonly Cluster[]): ClusterChange {
    const touched = relink(change);
    const before = new Set(gone);
    const nodes = new Set<number>();
    for (const start of touched) {
      if (nodes.has(start)) continue;
      const component = reachable(start);
      for (const index of component) nodes.add(index);
      for (const index of component) clusterOfNode.delete(index);
      const groups = groupNodes(
        component,
        pool.node,
        (a, b) => links.get(a)?.get(b) ?? null,
        judge,
        decisions,
      );
      for (const group of groups)
        if (group.length > 1) for (const index of group) clusterOfNode.set(index, group);
    }
    return publish(nodes, before);
  }

  /** Removes and sets the links that the change touches; returns every node whose component may differ. */
  function relink({ dirty, closed, opened, keys }: PoolChange): Set<number> {
    const touched = new Set<number>();
    for (const index of dirty) for (const other of unlinkAll(index)) touched.add(other);
    for (const index of dirty) {
      touched.add(index);
      for (const other of partners(index, keys))
        if (!(dirty.has(other) && other < index) && link(index, other)) touched.add(other);
    }
    for (const key of closed) for (const index of unlinkUnsupported(key, dirty)) touched.add(index);
    for (const key of opened) for (const index of linkMembers(key, dirty)) touched.add(index);
    return touched;
  }

  function partners(index: number, keys: PoolChange["keys"]): Set<number> {
    const found = pool.candidates(index, keys);
    const node = pool.node(index);
    for (const id of node?.pinned ? node.ids : [])
      for (const other of decisions.about(id).keys()) {
        const partner = entries.get(other)?.node;
        if (partner !== undefined) found.add(partner);
      }
    return found;
  }

  function link(a: number, b: number): boolean {
    const { score, veto } = judge(a, b);
    if (veto || score === null || score < SAME_JOB) return false;
    linksOf(a).set(b, score);
    linksOf(b).set(a, score);
    return true;
  }

  function linksOf(index: number): Map<number, number> {
    const known = links.get(index) ?? new Map<number, number>();
    links.set(index, known);
    return known;
  }

  function unlink(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      links.get(one)?.delete(other);
      if (links.get(one)?.size === 0) links.delete(one);
    }
  }

  function unlinkAll(index: number): number[] {
    const others = [...(links.get(index)?.keys() ?? [])];
    for (const other of others) unlink(index, other);
    return others;
  }

  function unlinkUnsupported(key: number, dirty: ReadonlySet<number>): number[] {
    const members = pool.members(key);
    const inBucket = new Set(members);
    const touched: number[] = [];
    for (const index of members)
      for (const other of [...(links.get(index)?.keys() ?? [])]) {
        if (!inBucket.has(other) || dirty.has(index) || dirty.has(other)) continue;
        if (pool.meet(index, other) || decided(index, other)) continue;
        unlink(index, other);
        touched.push(index, other);
      }
    return touched;
  }

  function linkMembers(key: number, dirty: ReadonlySet<number>): number[] {
    const members = pool.members(key);
    return members.flatMap((index, position) =>
      members
        .slice(position + 1)
        .filter((other) => !dirty.has(index) && !dirty.has(other) && !links.get(index)?.has(other))
        .flatMap((other) => (link(index, other) ? [index, other] : [])),
    );
  }

  function judge(a: number, b: number): Comparison {
    const [one, other] = [pool.node(a), pool.node(b)];
    if (!one || !other) return { score: 0, veto: null, reason: "gone" };
    const word = decided(a, b);
    if (word === "same") return { score: 1, veto: null, reason: "you said that they are the same" };
    if (word === "different")
      return { score: 0, veto: "user", reason: "you said that they differ" };
    return comparePostings(one.features, other.features);
  }

  function decided(a: number, b: number): Decision | null {
    const [one, other] = [pool.node(a), pool.node(b)];
    if (!one?.pinned || !other?.pinned) return null;
    return decisions.between(one.ids[0] ?? "", other.ids[0] ?? "");
  }

  function reachable(start: number): number[] {
    const found = new Set(pool.node(start) ? [start] : []);
    for (const index of found) for (const other of links.get(index)?.keys() ?? []) found.add(other);
    return [...found];
  }

  function publish(nodes: ReadonlySet<number>, before: Set<Cluster>): ClusterChange {
    const ids = [...nodes].flatMap((index) => pool.node(index)?.ids ?? []);
    const changed: Cluster[] = [];
    const done = new Set<string>();
    for (const id of ids) {
      const entry = entries.get(id);
      if (!entry || done.has(id)) continue;
      const cluster = clusterAt(entry.node);
      for (const member of cluster.members) done.add(member);
      if (entry.cluster && equal(clusterTold(id, entry.cluster), cluster)) continue;
      changed.push(cluster);
      for (const member of cluster.members) {
        const known = entries.get(member);
        if (known?.cluster) before.add(clusterTold(member, known.cluster));
        if (known) known.cluster = cluster.members.length === 1 ? ALONE : cluster;
      }
    }
    const gone = [...before].map(({ canonical }) => canonical);
    const dissolved = gone.filter((id) => clusterOf(id)?.canonical !== id);
    return { changed, dissolved: [...new Set(dissolved)].sort() };
  }

  function clusterOf(id: string): Cluster | null {
    const told = entries.get(id)?.cluster;
    return told ? clusterTold(id, told) : null;
  }

  function clusters(): Cluster[] {
    const found = new Set<Cluster>();
    for (const { id, cluster } of entries.values())
      if (cluster) found.add(clusterTold(id, cluster));
    return [...found];
  }

  function clusterAt(node: number): Cluster {
    const ids = (clusterOfNode.get(node) ?? [node]).flatMap((index) => pool.node(index)?.ids ?? []);
    const copies = ids.flatMap((id) => entries.get(id) ?? []).sort(betterCopyFirst);
    const members = copies.map(({ id }) => id);
    return { canonical: members[0] ?? "", members };
  }

  function edges(id: string): Edge[] {
    const entry = entries.get(id);
    if (!entry) return [];
    const linked = [...(links.get(entry.node)?.keys() ?? [])];
    const algorithmic = linked.flatMap((other) => {
      const { score, reason } = judge(entry.node, other);
      const user = decided(entry.node, other) !== null;
      return user ? [] : (pool.node(other)?.ids ?? []).map((b) => edge(id, b, score ?? 0, reason));
    });
    const equals = (pool.node(entry.node)?.ids ?? []).filter((other) => other !== id);
    const alike = equals.map((b) => edge(id, b, 1, "equal in everything that is compared"));
    return [...said(id), ...alike, ...algorithmic].sort(
      (x, y) => y.score - x.score || (x.b < y.b ? -1 : 1),
    );
  }

  function said(id: string): Edge[] {
    return [...decisions.about(id)].map(([b, word]) => ({
      ...edge(
        id,
        b,
        word === "same" ? 1 : 0,
        word === "same" ? "you said that they are the same" : "you said that they differ",
      ),
      decidedBy: "user",
    }));
  }

  function repostsOf(id: string): Repost[] {
    const entry = entries.get(id);
    const own = entry && pool.node(entry.node);
    if (!own || entry.postedAt === null) return [];
    const again = [...pool.candidates(entry.node)].filter((index) =>
      isRepost(own, pool.node(index)),
    );
    const copies = again
      .flatMap((index) => pool.node(index)?.ids ?? [])
      .flatMap((other) => entries.get(other) ?? []);
    const others = copies.filter(({ postedAt }) => apart(postedAt, entry.postedAt));
    if (others.length === 0) return [];
    const chain = [entry, ...others].sort(
      (x, y) => (x.postedAt ?? 0) - (y.postedAt ?? 0) || (x.id < y.id ? -1 : 1),
    );
    return chain.map(({ id: each, postedAt }) => ({
      id: each,
      postedAt: new Date(postedAt ?? 0).toISOString(),
    }));
  }

  return {
    add: (posting) => addAll([posting]),
    addAll,
    remove,
    clusterOf,
    edges,
    decide,
    repostsOf,
    clusters,
    decisions: () => decisions.all(),
    get size() {
      return entries.size;
    },
  };
}

/** Most postings are alone: one mark instead of a cluster for each. */
const ALONE = "alone";

function clusterTold(id: string, told: Cluster | typeof ALONE): Cluster {
  return told === ALONE ? { canonical: id, members: [id] } : told;
}

const REPOST_SCORE = 0.75;
const WEEK_MS = 7 * 24 * 3600 * 1000;

function isRepost(own: Node, other: Node | undefined): boolean {
  if (!other || comparePostings(own.features, other.features).veto !== "requisition") return false;
  const { score, veto } = compareRoles(own.features, other.features);
  return veto === null && score !== null && score >= REPOST_SCORE;
}

function apart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) >= WEEK_MS;
}

function edge(a: string, b: string, score: number, reason: string): Edge {
  return { a, b, score, reason, decidedBy: "algorithm" };
}

function equal(a: Cluster, b: Cluster): boolean {
  return (
    a.members.length === b.members.length && a.members.every((id, index) => id === b.members[index])
  );
}

function noChange(): PoolChange {
  return { dirty: new Set(), closed: new Set(), opened: new Set(), keys: new Map() };
}
