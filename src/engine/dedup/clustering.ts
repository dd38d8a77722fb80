/**
 * Greedy correlation clustering: links in descending order join two groups only when the average link between them
 * holds and nothing forbids it. Chains of likenesses (a like b, b like c) therefore do not run together.
 */

export interface Link {
  a: number;
  b: number;
  /** 0 to 1. */
  score: number;
}

/**
 * @param count items are 0 to count − 1, in an order that does not depend on arrival: it breaks ties
 * @param links each pair at most once
 * @param missing whether a pair without a link counts as 0 in the average, or not at all
 * @param forbidden pairs that must never share a group
 * @returns groups in order of their least item; every item once. O(links · log + merges · neighbours).
 */
export function clusterLinks(
  count: number,
  links: readonly Link[],
  forbidden: readonly (readonly [number, number])[],
  least: number,
  missing: "zero" | "unknown",
): number[][] {
  const groups = Array.from({ length: count }, (_, item) => [item]);
  const groupOf = Array.from({ length: count }, (_, item) => item);
  const sums = Array.from({ length: count }, () => new Map<number, Sum>());
  const bars = Array.from({ length: count }, () => new Set<number>());
  for (const { a, b, score } of links) {
    sums[a]?.set(b, { score, pairs: 1 });
    sums[b]?.set(a, { score, pairs: 1 });
  }
  for (const [a, b] of forbidden) {
    bars[a]?.add(b);
    bars[b]?.add(a);
  }
  for (const { a, b } of ordered(links)) {
    const into = Math.min(groupOf[a] ?? 0, groupOf[b] ?? 0);
    const from = Math.max(groupOf[a] ?? 0, groupOf[b] ?? 0);
    if (into === from || bars[into]?.has(from)) continue;
    const all = (groups[into]?.length ?? 1) * (groups[from]?.length ?? 1);
    const known = sums[into]?.get(from) ?? { score: 0, pairs: 1 };
    if (known.score / (missing === "zero" ? all : known.pairs) >= least) merge(into, from);
  }
  return groups.filter((group) => group.length > 0);

  /** Strongest first; of equals the one between the larger groups: what is copied often is copied again. */
  function* ordered(all: readonly Link[]): Generator<Link> {
    const sorted = all.toSorted(strongestFirst);
    for (let start = 0; start < sorted.length; ) {
      let end = start;
      while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
      const equals = sorted
        .slice(start, end)
        .map((link) => ({ link, size: sizeAt(link.a) + sizeAt(link.b) }));
      for (const { link } of equals.sort((x, y) => y.size - x.size)) yield link;
      start = end;
    }
  }

  function sizeAt(item: number): number {
    return groups[groupOf[item] ?? 0]?.length ?? 0;
  }

  function merge(into: number, from: number): void {
    for (const item of groups[from] ?? []) {
      groups[into]?.push(item);
      groupOf[item] = into;
    }
    groups[from] = [];
    for (const [other, sum] of sums[from] ?? []) {
      sums[other]?.delete(from);
      if (other === into) continue;
      const before = sums[into]?.get(other) ?? { score: 0, pairs: 0 };
      const total = { score: before.score + sum.score, pairs: before.pairs + sum.pairs };
      sums[into]?.set(other, total);
      sums[other]?.set(into, total);
    }
    for (const other of bars[from] ?? []) {
      bars[other]?.delete(from);
      bars[other]?.add(into);
      bars[into]?.add(other);
    }
  }
}

interface Sum {
  score: number;
  pairs: number;
}

function strongestFirst(x: Link, y: Link): number {
  return (
    y.score - x.score ||
    Math.min(x.a, x.b) - Math.min(y.a, y.b) ||
    Math.max(x.a, x.b) - Math.max(y.a, y.b)
  );
}
