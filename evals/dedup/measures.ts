/** How well found clusters agree with true ones. */

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Agreement {
  pairs: Counts;
  bcubed: { precision: number; recall: number; f1: number };
}

/** @param truth and found: id → label of its cluster; only ids in `truth` count */
export function agreement(
  truth: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Agreement {
  const byTruth = groupSizes([...truth.values()]);
  const byFound = groupSizes([...truth.keys()].map((id) => found.get(id) ?? id));
  const byBoth = groupSizes([...truth].map(([id, label]) => `${label}\n${found.get(id) ?? id}`));
  const right = pairsIn(byBoth);
  let precision = 0;
  let recall = 0;
  for (const [id, label] of truth) {
    const group = found.get(id) ?? id;
    const both = byBoth.get(`${label}\n${group}`) ?? 0;
    precision += both / (byFound.get(group) ?? 1);
    recall += both / (byTruth.get(label) ?? 1);
  }
  precision /= truth.size;
  recall /= truth.size;
  return {
    pairs: { right, wrong: pairsIn(byFound) - right, missed: pairsIn(byTruth) - right },
    bcubed: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
  };
}

export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed);
}

/** Wilson score interval, 95 %. */
export function interval(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const rate = hits / of;
  const middle = (rate + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** "93.1 % (91.0 to 94.8; 540 of 580)". */
export function share(hits: number, of: number): string {
  const [low, high] = interval(hits, of);
  const percent = (rate: number) => (100 * rate).toFixed(rate < 0.01 && rate > 0 ? 2 : 1);
  return `${percent(of ? hits / of : 0)} % (${percent(low)} to ${percent(high)}; ${hits} of ${of})`;
}

function groupSizes(labels: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

function pairsIn(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
