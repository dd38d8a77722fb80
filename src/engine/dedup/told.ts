/** Clusters as the caller knows them, and what has changed since they were told. */
import { betterCopyFirst } from "./canonical.ts";
import type { Cluster, ClusterChange } from "./posting.ts";
import { ALONE, type Entry, type State } from "./state.ts";

export function clusterOf({ entries }: State, id: string): Cluster | null {
  const entry = entries.get(id);
  return entry ? toldOf(entry) : null;
}

export function allClusters({ entries }: State): Cluster[] {
  return [...new Set([...entries.values()].flatMap((entry) => toldOf(entry) ?? []))];
}

export function toldOf({ id, told }: Entry): Cluster | null {
  return told === ALONE ? { canonical: id, members: [id] } : told;
}

/**
 * Tells the clusters of these nodes.
 *
 * @param gone clusters that postings which are not there any more stood in
 */
export function tell(
  state: State,
  nodes: Iterable<number>,
  gone: readonly Cluster[],
): ClusterChange {
  const before = new Set(gone.map(({ canonical }) => canonical));
  const changed: Cluster[] = [];
  const done = new Set<string>();
  for (const index of nodes)
    for (const id of state.pool.nodes[index]?.ids ?? []) {
      if (done.has(id)) continue;
      const cluster = clusterAt(state, index);
      for (const member of cluster.members) done.add(member);
      const entry = state.entries.get(id);
      const known = entry ? toldOf(entry) : null;
      if (known && isEqual(known, cluster)) continue;
      changed.push(cluster);
      for (const canonical of retell(state, cluster)) before.add(canonical);
    }
  const dissolved = [...before].filter((id) => clusterOf(state, id)?.canonical !== id);
  return { changed, dissolved: dissolved.sort() };
}

/** Returns the canonical ids under which the members were known. */
function retell({ entries }: State, cluster: Cluster): string[] {
  return cluster.members.flatMap((member) => {
    const entry = entries.get(member);
    if (!entry) return [];
    const known = toldOf(entry);
    entry.told = cluster.members.length === 1 ? ALONE : cluster;
    return known ? [known.canonical] : [];
  });
}

function clusterAt({ pool, entries, groups }: State, index: number): Cluster {
  const ids = (groups.get(index) ?? [index]).flatMap((node) => pool.nodes[node]?.ids ?? []);
  const copies = ids.flatMap((id) => entries.get(id) ?? []).sort(betterCopyFirst);
  const members = copies.map(({ id }) => id);
  return { canonical: members[0] ?? "", members };
}

function isEqual(a: Cluster, b: Cluster): boolean {
  return (
    a.members.length === b.members.length && a.members.every((id, index) => id === b.members[index])
  );
}
