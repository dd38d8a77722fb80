/** Clusters of postings that are one job, kept up to date posting by posting. */
import { groupNodes } from "./components.ts";
import type { Decision } from "./decisions.ts";
import { absentOnDirectAts, countDirect } from "./direct-boards.ts";
import { edgesOf, repostsOf } from "./explain.ts";
import { type Features, readFeatures } from "./features.ts";
import {
  componentOf,
  judge,
  relink,
  scoreOf,
  sourcesOf,
  sureComponents,
  tentativeLinks,
} from "./links.ts";
import { joinNearest } from "./nearest.ts";
import { addToPool, isEqual, noChange, type PoolChange, removeFromPool } from "./pool.ts";
import type { Cluster, ClusterChange, DedupPosting, DuplicateIndex } from "./posting.ts";
import { createState, type DuplicateIndexOptions, type Entry, type State } from "./state.ts";
import { allClusters, clusterOf, tell, toldOf } from "./told.ts";

/**
 * The clusters are a function of the set of postings and decisions alone: adding one by one in any order, all at once,
 * or adding too many and removing some gives the same.
 */
export function createDuplicateIndex(options: DuplicateIndexOptions = {}): DuplicateIndex {
  const state = createState(options);
  return {
    add: (posting) => addAll(state, [posting]),
    addAll: (postings) => addAll(state, postings),
    remove: (id) => remove(state, id),
    clusterOf: (id) => clusterOf(state, id),
    edges: (id) => edgesOf(state, id),
    decide: (a, b, decision) => decide(state, a, b, decision),
    repostsOf: (id) => repostsOf(state, id),
    absentOnDirectAts: (id) => absentOnDirectAts(state, id),
    clusters: () => allClusters(state),
    decisions: () => state.decisions.all(),
    get size() {
      return state.entries.size;
    },
  };
}

function addAll(state: State, postings: Iterable<DedupPosting>): ClusterChange {
  const change = noChange();
  const gone: Cluster[] = [];
  for (const posting of postings) {
    const features = readFeatures(posting, state.interned);
    const before = state.entries.get(posting.id);
    if (before && isUnchanged(state, before, posting, features)) continue;
    if (before) gone.push(...take(state, before, change));
    put(state, posting, features, change);
  }
  return settle(state, change, gone);
}

function remove(state: State, id: string): ClusterChange {
  const entry = state.entries.get(id);
  const change = noChange();
  return settle(state, change, entry ? take(state, entry, change) : []);
}

function decide(state: State, a: string, b: string, decision: Decision): ClusterChange {
  state.decisions.set(a, b, decision);
  const change = noChange();
  for (const id of [a, b]) {
    const entry = state.entries.get(id);
    if (entry) pin(state, entry, change);
  }
  return settle(state, change, []);
}

/** Most of what is read again says what it said before. */
function isUnchanged(
  { pool }: State,
  { node, source, postedAt }: Entry,
  posting: DedupPosting,
  features: Features,
): boolean {
  const known = pool.nodes[node]?.features;
  if (!known || !isEqual(known, features)) return false;
  return source === posting.source && postedAt === timeOf(posting);
}

function put(state: State, posting: DedupPosting, features: Features, change: PoolChange): void {
  const { interned, decisions, pool, entries } = state;
  const { id } = posting;
  const source = interned.words.get(posting.source) ?? posting.source;
  interned.words.set(source, source);
  const pinned = decisions.about(id).size > 0;
  const node = addToPool(pool, id, features, pinned, change);
  const entry: Entry = { id, source, postedAt: timeOf(posting), node, told: null };
  entries.set(id, entry);
  countDirect(state, entry, 1);
}

function timeOf({ postedAt }: DedupPosting): number | null {
  const time = postedAt ? Date.parse(postedAt) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Returns the cluster that the posting stood in. */
function take(state: State, entry: Entry, change: PoolChange): Cluster[] {
  const { pool, entries } = state;
  countDirect(state, entry, -1);
  removeFromPool(pool, entry.id, entry.node, change);
  entries.delete(entry.id);
  const told = toldOf(entry);
  return told ? [told] : [];
}

/** From now on the posting stands for itself, not together with its equals. */
function pin({ pool }: State, entry: Entry, change: PoolChange): void {
  const node = pool.nodes[entry.node];
  change.dirty.add(entry.node);
  if (!node || node.pinned) return;
  removeFromPool(pool, entry.id, entry.node, change);
  entry.node = addToPool(pool, entry.id, node.features, true, change);
}

/** Judges what has changed, groups anew what hangs together with it, and tells the difference. */
function settle(state: State, change: PoolChange, gone: readonly Cluster[]): ClusterChange {
  const nodes = new Set<number>();
  for (const start of relink(state, change)) {
    if (nodes.has(start)) continue;
    const component = componentOf(state, start);
    for (const index of component) {
      nodes.add(index);
      state.groups.delete(index);
    }
    for (const group of regroup(state, component))
      if (group.length > 1) for (const index of group) state.groups.set(index, group);
  }
  return tell(state, nodes, gone);
}

function regroup(state: State, component: readonly number[]): (readonly number[])[] {
  const sure = sureComponents(state, component).flatMap((part) =>
    groupNodes(
      part,
      (index) => state.pool.nodes[index],
      (a, b) => scoreOf(state, a, b),
      (a, b) => judge(state, a, b),
      state.decisions,
    ),
  );
  if (component.length > LARGEST_WITH_TENTATIVE) return sure;
  return joinNearest(sure, tentativeLinks(state, component), {
    forbids: (a, b) => judge(state, a, b).veto !== null,
    sourcesOf: (index) => sourcesOf(state, index),
  });
}

/** Where so many hang together there is always something else that could be meant. */
const LARGEST_WITH_TENTATIVE = 300;
