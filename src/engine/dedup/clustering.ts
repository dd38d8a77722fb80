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
 * @param weights how many postings each item stands for; items are in an order that does not depend on arrival: it breaks ties
 * @param links each pair at most once
 * @param forbidden pairs that must never share a group
 * @param least average from which on two groups are one
 * @param missing whether a pair without a link counts as 0 in the average, or not at all
 * @returns groups in order of their least item; every item once
 */
export function clusterLinks(
  weights: readonly number[],
  links: readonly Link[],
  forbidden: readonly (readonly [number, number])[],
  least: number,
  missing: "zero" | "unknown",
): number[][] {
  const groups = startGroups(weights, links, forbidden);
  for (const { a, b } of strongestFirst(groups, links)) {
    const into = Math.min(groups.of[a] ?? 0, groups.of[b] ?? 0);
    const from = Math.max(groups.of[a] ?? 0, groups.of[b] ?? 0);
    if (into === from || groups.bars[into]?.has(from)) continue;
    const known = groups.sums[into]?.get(from) ?? { score: 0, pairs: 1 };
    const pairs = missing === "unknown" ? known.pairs : sizeOf(groups, into) * sizeOf(groups, from);
    if (known.score / pairs >= least) merge(groups, into, from);
  }
  return groups.items.filter((items) => items.length > 0);
}

interface Sum {
  score: number;
  pairs: number;
}

interface Groups {
  /** Items of each group; a group has the number of its least item. */
  items: number[][];
  /** Group of each item. */
  of: number[];
  /** Postings of each group. */
  weights: number[];
  /** Sum of the links from each group to each other. */
  sums: Map<number, Sum>[];
  /** Groups that a group must not be joined with. */
  bars: Set<number>[];
}

function startGroups(
  weights: readonly number[],
  links: readonly Link[],
  forbidden: readonly (readonly [number, number])[],
): Groups {
  const numbers = weights.map((_, item) => item);
  const sums = numbers.map(() => new Map<number, Sum>());
  const bars = numbers.map(() => new Set<number>());
  for (const { a, b, score } of links) {
    sums[a]?.set(b, { score, pairs: 1 });
    sums[b]?.set(a, { score, pairs: 1 });
  }
  for (const [a, b] of forbidden) {
    bars[a]?.add(b);
    bars[b]?.add(a);
  }
  return { items: numbers.map((item) => [item]), of: numbers, weights: [...weights], sums, bars };
}

/** Of equally strong links the one between the larger groups first: what is copied often is copied again. */
function* strongestFirst(groups: Groups, links: readonly Link[]): Generator<Link> {
  const sorted = links.toSorted(byScore);
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
    const equals = sorted.slice(start, end).map((link) => {
      const size = weightAround(groups, link.a) + weightAround(groups, link.b);
      return { link, size };
    });
    for (const { link } of equals.sort((x, y) => y.size - x.size)) yield link;
    start = end;
  }
}

function byScore(x: Link, y: Link): number {
  return (
    y.score - x.score ||
    Math.min(x.a, x.b) - Math.min(y.a, y.b) ||
    Math.max(x.a, x.b) - Math.max(y.a, y.b)
  );
}

function weightAround({ weights, of }: Groups, item: number): number {
  return weights[of[item] ?? 0] ?? 0;
}

function sizeOf(groups: Groups, group: number): number {
  return groups.items[group]?.length ?? 0;
}

function merge({ items, of, weights, sums, bars }: Groups, into: number, from: number): void {
  for (const item of items[from] ?? []) {
    items[into]?.push(item);
    of[item] = into;
  }
  items[from] = [];
  weights[into] = (weights[into] ?? 0) + (weights[from] ?? 0);
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
