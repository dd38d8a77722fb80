import type { Relaxation } from "../../contract/index.ts";
import type { Ladder } from "./filters.ts";

/** A posting that no rung of some ladder lets through. */
export const NEVER = 255;

/** How many postings need at least these rungs to be seen, one number a ladder (`NEVER` left out). */
export interface LevelCount {
  levels: readonly number[];
  count: number;
}

export interface Widening {
  /** The rung each ladder is taken to; all 0 when nothing is relaxed. */
  rungs: readonly number[];
  relaxed: Relaxation[];
}

/**
 * The cheapest set of rungs that lets `atLeast` postings through, by trying them all (a few hundred
 * combinations): exact. Where that many are not to be had, the cheapest set that lets the most through.
 * Ladders marked `last` move only when everything else leaves nothing.
 */
export function widen(
  ladders: readonly Ladder[],
  counts: readonly LevelCount[],
  atLeast: number,
): Widening {
  const asked = ladders.map(() => 0);
  if (countWithin(counts, asked) >= atLeast) return { rungs: asked, relaxed: [] };
  const soft = cheapest(ladders, counts, atLeast, ["soft"]);
  const rungs =
    countWithin(counts, soft) > 0 ? soft : cheapest(ladders, counts, atLeast, ["soft", "last"]);
  return { rungs, relaxed: describe(ladders, counts, rungs) };
}

function cheapest(
  ladders: readonly Ladder[],
  counts: readonly LevelCount[],
  atLeast: number,
  allowed: readonly Ladder["relaxing"][],
): readonly number[] {
  let best = { rungs: ladders.map(() => 0), count: -1, price: 0 };
  for (const rungs of combinations(ladders, allowed)) {
    const price = rungs.reduce((sum, rung, at) => sum + (ladders[at]?.rungs[rung]?.price ?? 0), 0);
    const count = Math.min(countWithin(counts, rungs), atLeast);
    if (count > best.count || (count === best.count && price < best.price))
      best = { rungs, count, price };
  }
  return best.rungs;
}

function combinations(
  ladders: readonly Ladder[],
  allowed: readonly Ladder["relaxing"][],
): number[][] {
  let all: number[][] = [[]];
  for (const { rungs, relaxing } of ladders) {
    const choices = allowed.includes(relaxing) ? rungs.map((_, rung) => rung) : [0];
    all = all.flatMap((head) => choices.map((rung) => [...head, rung]));
  }
  return all;
}

function countWithin(counts: readonly LevelCount[], rungs: readonly number[]): number {
  let total = 0;
  for (const { levels, count } of counts)
    if (levels.every((level, at) => level <= (rungs[at] ?? 0))) total += count;
  return total;
}

/** One line a relaxed filter, the cheapest step first; `added` counts the rows since the step before. */
function describe(
  ladders: readonly Ladder[],
  counts: readonly LevelCount[],
  rungs: readonly number[],
): Relaxation[] {
  const steps = ladders
    .map((ladder, at) => ({ ladder, at, rung: ladder.rungs[rungs[at] ?? 0] }))
    .filter(({ at }) => (rungs[at] ?? 0) > 0)
    .sort((a, b) => (a.rung?.price ?? 0) - (b.rung?.price ?? 0) || a.at - b.at);
  const taken = ladders.map(() => 0);
  let before = countWithin(counts, taken);
  return steps.map(({ ladder, at, rung }) => {
    taken[at] = rungs[at] ?? 0;
    const after = countWithin(counts, taken);
    const added = after - before;
    before = after;
    return {
      constraint: ladder.name,
      from: ladder.rungs[0]?.value ?? null,
      to: rung?.value ?? null,
      added,
    };
  });
}
