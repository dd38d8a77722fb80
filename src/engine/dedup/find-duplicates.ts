import { betterCopyFirst, RANK_WORDS, sourceRank } from "./canonical.ts";
import { createDuplicateIndex } from "./duplicate-index.ts";
import type { Cluster, DedupPosting, DuplicateIndex } from "./posting.ts";

export interface ClusterAssignment {
  id: string;
  /** Id of the cluster's canonical posting. */
  cluster: string;
  /** Why it is there, for a person. */
  reason: string;
}

/**
 * One assignment a posting, in the order given; the clusters do not depend on that order. Of postings with one id the
 * better copy counts.
 */
export function findDuplicates(postings: readonly DedupPosting[]): ClusterAssignment[] {
  const index = createDuplicateIndex();
  index.addAll(onePerId(postings));
  const sources = new Map(postings.map(({ id, source }) => [id, source]));
  return postings.map(({ id }) => {
    const cluster = index.clusterOf(id) ?? { canonical: id, members: [id] };
    return { id, cluster: cluster.canonical, reason: reasonFor(id, cluster, index, sources) };
  });
}

function reasonFor(
  id: string,
  { canonical, members }: Cluster,
  index: DuplicateIndex,
  sources: ReadonlyMap<string, string>,
): string {
  if (members.length === 1) return "no other posting is like it";
  if (id === canonical)
    return `stands for ${members.length} copies: ${RANK_WORDS[sourceRank(sources.get(id) ?? "")]}`;
  const edges = index.edges(id).filter(({ b, score }) => score > 0 && members.includes(b));
  const direct = edges.find(({ b }) => b === canonical) ?? edges[0];
  return direct?.reason ?? "like the other copies together";
}

function onePerId(postings: readonly DedupPosting[]): Iterable<DedupPosting> {
  const chosen = new Map<string, DedupPosting>();
  for (const posting of postings) {
    const known = chosen.get(posting.id);
    if (!known || preferred(posting, known)) chosen.set(posting.id, posting);
  }
  return chosen.values();
}

function preferred(a: DedupPosting, b: DedupPosting): boolean {
  const copy = ({ id, source }: DedupPosting) => ({ id, source, postedAt: null });
  const order = betterCopyFirst(copy(a), copy(b));
  return order < 0 || (order === 0 && JSON.stringify(a) < JSON.stringify(b));
}
