import type { FilterName, Posting } from "../../contract/index.ts";
import { dot } from "../embed/index.ts";
import { type FilterFacts, filterFacts } from "./facts.ts";
import { compileFilters, type Ladder } from "./filters.ts";
import type { IndexHit, IndexQuery, IndexSearch, PostingIndex } from "./port.ts";
import { type LevelCount, NEVER, widen } from "./relax.ts";

export interface MemoryIndexOptions {
  /** Numbers in a vector; all entries have this many. */
  dimensions: number;
  /** What is kept of a posting: drop what the list does not show to save memory. Default: all of it. */
  keep?: (posting: Posting) => Posting;
}

interface Entry {
  posting: Posting;
  vector: Float32Array;
  cluster: string;
  facts: FilterFacts;
}

/** A pool in this process's memory. Same entries and query, same answer, whatever the order of arrival. */
export function createMemoryIndex(options: MemoryIndexOptions): PostingIndex {
  const entries = new Map<string, Entry>();
  const keep = options.keep ?? ((posting: Posting) => posting);
  return {
    get size() {
      return entries.size;
    },
    upsert({ posting, vector, cluster }) {
      const facts = filterFacts(posting);
      const { id } = posting;
      entries.set(id, { posting: keep(posting), vector, cluster: cluster ?? id, facts });
    },
    remove: (id) => void entries.delete(id),
    get: (id) => entries.get(id)?.posting,
    setCluster: (id, cluster) => {
      const entry = entries.get(id);
      if (entry) entry.cluster = cluster;
    },
    search: (query) => search([...entries.values()], query),
  };
}

function search(entries: readonly Entry[], query: IndexQuery): IndexSearch {
  const ladders = compileFilters(query.filters, query.now);
  const levelled = entries.map((entry) => ({
    entry,
    levels: ladders.map((ladder) => levelOf(ladder, entry.facts, query.filters.strict === true)),
  }));
  const counts = countLevels(levelled.map(({ levels }) => levels));
  const { rungs, relaxed } = widen(ladders, counts, query.atLeast);
  const seen = levelled.filter(({ levels }) =>
    levels.every((level, at) => level <= (rungs[at] ?? 0)),
  );
  const hits = seen
    .map(({ entry, levels }) => toHit(entry, ladders, levels))
    .map((hit) => ({ hit, near: Math.max(...query.vectors.map((v) => dot(v, hit.vector)), 0) }))
    .sort((a, b) => b.near - a.near || (a.hit.posting.id < b.hit.posting.id ? -1 : 1))
    .slice(0, query.limit)
    .map(({ hit }) => hit)
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  return {
    hits,
    passing: levelled.filter(({ levels }) => levels.every((level) => level === 0)).length,
    hidden: ladders
      .map(({ name }, at) => ({
        constraint: name,
        count: levelled.filter(({ levels }) => levels[at] !== 0).length,
      }))
      .filter(({ count }) => count > 0),
    relaxed,
  };
}

function levelOf(ladder: Ladder, facts: FilterFacts, strict: boolean): number {
  const level = ladder.rungs.findIndex(({ passes }) => {
    const passing = passes(facts);
    return passing === "yes" || (passing === "unknown" && !strict);
  });
  return level < 0 ? NEVER : level;
}

function countLevels(all: readonly (readonly number[])[]): LevelCount[] {
  const counts = new Map<string, LevelCount>();
  for (const levels of all) {
    if (levels.includes(NEVER)) continue;
    const key = levels.join();
    const had = counts.get(key);
    if (had) had.count++;
    else counts.set(key, { levels, count: 1 });
  }
  return [...counts.values()];
}

function toHit(entry: Entry, ladders: readonly Ladder[], levels: readonly number[]): IndexHit {
  const relaxed: FilterName[] = [];
  const unstated: FilterName[] = [];
  ladders.forEach(({ name, rungs }, at) => {
    if ((levels[at] ?? 0) > 0) relaxed.push(name);
    if (rungs[0]?.passes(entry.facts) === "unknown") unstated.push(name);
  });
  const { posting, vector, cluster } = entry;
  return { posting, vector, cluster, words: 0, relaxed, unstated };
}
