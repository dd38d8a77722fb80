import { withInterval } from "../match/statistics.ts";

/** One measurement and what it belongs to: measurements of one group rise and fall together. */
export interface Grouped {
  group: string;
  value: number;
}

/** The mean over all values with its 95 % bootstrap interval, whole groups drawn again. */
export function meanOfGroups(values: readonly Grouped[]): [number, number, number] {
  const groups = new Map<string, number[]>();
  for (const { group, value } of values) groups.set(group, [...(groups.get(group) ?? []), value]);
  return withInterval([...groups.values()], (sample) => {
    const all = sample.flat();
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  });
}

/** `0.500 (0.400–0.600)`. */
export function printed(values: readonly Grouped[]): string {
  if (values.length === 0) return "none";
  const [value, low, high] = meanOfGroups(values).map((number) => number.toFixed(3));
  return `${value} (${low}–${high})`;
}

/** The paired difference `now` less `old`: `+0.050 (+0.010 to +0.090)`. */
export function printedGain(now: readonly Grouped[], old: readonly Grouped[]): string {
  const [value, low, high] = meanOfGroups(
    now.map(({ group, value: better }, at) => ({ group, value: better - (old[at]?.value ?? 0) })),
  ).map((number) => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(3)}`);
  return `${value} (${low} to ${high})`;
}
