import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ladder } from "./filters.ts";
import { type LevelCount, widen } from "./relax.ts";

function ladder(
  name: Ladder["name"],
  prices: number[],
  relaxing: Ladder["relaxing"] = "soft",
): Ladder {
  const rungs = prices.map((price, at) => ({ value: at, price, passes: () => "yes" as const }));
  return { name, relaxing, rungs };
}

const age = ladder("maxAgeDays", [0, 1, 2]);
const rung = ladder("seniority", [0, 1.5, 4]);
const country = ladder("countries", [0, 8], "last");
const visa = ladder("needsVisa", [0], "never");

test("nothing is relaxed while enough is there", () => {
  const { rungs, relaxed } = widen([age, rung], [{ levels: [0, 0], count: 10 }], 10);
  expect([rungs, relaxed]).toEqual([[0, 0], []]);
});

test("the cheapest step that brings enough is taken and told", () => {
  const counts = [
    { levels: [0, 0], count: 2 },
    { levels: [2, 0], count: 9 },
    { levels: [0, 1], count: 9 },
  ];
  expect(widen([age, rung], counts, 10).relaxed).toEqual([
    { constraint: "seniority", from: 0, to: 1, added: 9 },
  ]);
});

test("the country is left only when the list would be empty, needing a visa never", () => {
  const abroad = { levels: [0, 1, 0], count: 50 };
  const here = { levels: [0, 0, 0], count: 1 };
  expect(widen([age, country, visa], [abroad, here], 10).relaxed).toEqual([]);
  expect(widen([age, country, visa], [abroad], 10).relaxed).toMatchObject([
    { constraint: "countries", added: 50 },
  ]);
});

test("the choice is the one that trying everything finds, and its rows add up", () => {
  const counts = fc.array(
    fc.record({
      levels: fc.tuple(fc.nat(2), fc.nat(2)).map((pair) => [...pair]),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 20 }), (given, atLeast) => {
      const { rungs, relaxed } = widen([age, rung], given, atLeast);
      const reached = within(given, rungs);
      expect(relaxed.reduce((sum, { added }) => sum + added, within(given, [0, 0]))).toBe(reached);
      for (const a of [0, 1, 2])
        for (const b of [0, 1, 2]) {
          const count = within(given, [a, b]);
          if (count >= atLeast) expect(price(rungs)).toBeLessThanOrEqual(price([a, b]));
          else expect(reached).toBeGreaterThanOrEqual(Math.min(count, atLeast));
        }
    }),
  );
});

function within(counts: readonly LevelCount[], rungs: readonly number[]): number {
  return counts
    .filter(({ levels }) => levels.every((level, at) => level <= (rungs[at] ?? 0)))
    .reduce((sum, { count }) => sum + count, 0);
}

function price([a = 0, b = 0]: readonly number[]): number {
  return (age.rungs[a]?.price ?? 0) + (rung.rungs[b]?.price ?? 0);
}
