/** Mean and a 95 % interval by the bootstrap: 2,000 resamples with a fixed seed. */
export function meanWithInterval(values: readonly number[]): [number, number, number] {
  return withInterval(
    values,
    (sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length,
  );
}

/** A statistic of a sample with its 95 % bootstrap interval. */
export function withInterval<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
): [number, number, number] {
  const random = seeded(7);
  const resampled = Array.from({ length: 2_000 }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)] as Item)),
  ).sort((a, b) => a - b);
  return [statistic(items), resampled[50] ?? Number.NaN, resampled[1_949] ?? Number.NaN];
}

/** Spearman's rank correlation; equal values share their rank. */
export function rankCorrelation(pairs: readonly { a: number; b: number }[]): number {
  const a = ranks(pairs.map((pair) => pair.a));
  const b = ranks(pairs.map((pair) => pair.b));
  const mean = (pairs.length - 1) / 2;
  let product = 0;
  let ofA = 0;
  let ofB = 0;
  for (let at = 0; at < pairs.length; at++) {
    const x = (a[at] ?? 0) - mean;
    const y = (b[at] ?? 0) - mean;
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return product / Math.sqrt(ofA * ofB);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
  const result = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { at } of order.slice(from, to)) result[at] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

/** Numbers from 0 to 1, the same in every run (Numerical Recipes' linear congruence). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
