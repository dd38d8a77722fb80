/** Joins what can only be meant for each other, after everything that stands by itself has been joined. */

/** Between nodes: a score and no veto, but too little to join them by itself. */
export interface TentativeLink {
  a: number;
  b: number;
  /** Higher is nearer. */
  score: number;
}

export interface Surroundings {
  /** Whether two nodes must never share a group. */
  forbids(a: number, b: number): boolean;
  /** Sources of the postings of a node. */
  sourcesOf(index: number): readonly string[];
}

/**
 * Two groups are joined when each is the other's only best and no source has postings in both: within one list two
 * titles are two jobs.
 *
 * @param groups nodes of each group
 * @returns all nodes, in joined groups; independent of the order of groups and links
 */
export function joinNearest(
  groups: readonly (readonly number[])[],
  links: readonly TentativeLink[],
  { forbids, sourcesOf }: Surroundings,
): (readonly number[])[] {
  if (links.length === 0) return [...groups];
  const groupOf = new Map(groups.flatMap((nodes, group) => nodes.map((node) => [node, group])));
  const near = groups.map(() => new Map<number, number>());
  for (const { a, b, score } of links) {
    const [one, other] = [groupOf.get(a) ?? -1, groupOf.get(b) ?? -1];
    if (one === other) continue;
    near[one]?.set(other, Math.max(score, near[one]?.get(other) ?? 0));
    near[other]?.set(one, Math.max(score, near[other]?.get(one) ?? 0));
  }
  const mayJoin = (one: number, other: number) => {
    const [first, second] = [groups[one] ?? [], groups[other] ?? []];
    const sources = new Set(first.flatMap(sourcesOf));
    return (
      sources.isDisjointFrom(new Set(second.flatMap(sourcesOf))) &&
      !first.some((a) => second.some((b) => forbids(a, b)))
    );
  };
  const nearest = near.map((scores, group) =>
    onlyBest([...scores].filter(([other]) => mayJoin(group, other))),
  );
  return groups.flatMap((nodes, group) => {
    const other = nearest[group] ?? null;
    if (other === null || nearest[other] !== group) return [nodes];
    return other < group ? [] : [[...nodes, ...(groups[other] ?? [])]];
  });
}

function onlyBest(scores: readonly (readonly [number, number])[]): number | null {
  const [best, next] = scores.toSorted(([, x], [, y]) => y - x);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}
