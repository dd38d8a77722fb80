import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dot, quantise, signCoder } from "../embed/index.ts";
import { nearestCodes } from "./scan.ts";
import { createSpace, putVector, type Space } from "./space.ts";

const DIMENSIONS = 256;
const slotsOf = (count: number) => Uint32Array.from({ length: count }, (_, slot) => slot);

/** Numbers between -1 and 1, the same in every run. */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2147483648;
  });
}

function spaceOf(vectors: readonly Float32Array[]): Space {
  const space = createSpace(DIMENSIONS, signCoder, vectors.length);
  for (const [slot, vector] of vectors.entries())
    putVector(space, slot, quantise(vector), signCoder.encode(vector));
  return space;
}

describe("the nearest codes", () => {
  const vectors = Array.from({ length: 2_000 }, (_, slot) => numbers(DIMENSIONS, slot + 1));
  const space = spaceOf(vectors);
  const queryNumbers = numbers(DIMENSIONS, 5_000);
  const query = signCoder.ask(queryNumbers);

  test("are those whose signs have the largest product with the query", () => {
    const signs = vectors.map((vector) => vector.map((number) => (number > 0 ? 1 : -1)));
    const products = signs.map((sign) => dot(sign, queryNumbers));
    const least = products.toSorted((a, b) => b - a)[49] ?? 0;
    const near = nearestCodes(space, slotsOf(vectors.length), [query], 50);
    expect(near.length).toBeLessThan(60);
    for (const [slot, product] of products.entries())
      if (product > least + 0.05) expect(near, String(slot)).toContain(slot);
  });

  test("of several queries are near to any of them", () => {
    const other = signCoder.ask(numbers(DIMENSIONS, 6_000));
    const both = nearestCodes(space, slotsOf(vectors.length), [query, other], 100);
    const first = nearestCodes(space, slotsOf(vectors.length), [query], 20);
    const second = nearestCodes(space, slotsOf(vectors.length), [other], 20);
    for (const slot of [...first, ...second]) expect(both).toContain(slot);
  });

  test("are the same in any order of the slots, and equal codes come together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer(), (wanted, seed) => {
        const order = slotsOf(600)
          .map((slot) => slot % 300)
          .toSorted((a, b) => ((a * seed) | 0) - ((b * seed) | 0));
        const near = nearestCodes(space, order, [query], wanted);
        expect(near.length).toBeGreaterThanOrEqual(wanted);
        expect(near.length % 2).toBe(0);
        const inOrder = nearestCodes(space, order.toSorted(), [query], wanted);
        expect(near.toSorted()).toEqual(inOrder.toSorted());
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["the zero vector", new Float32Array(DIMENSIONS)],
    ["a vector of the wrong length", numbers(3, 1)],
    ["a vector with what is no number", numbers(DIMENSIONS, 1).fill(Number.NaN, 0, 3)],
    ["an endless vector", numbers(DIMENSIONS, 1).fill(Number.POSITIVE_INFINITY, 0, 3)],
  ])("of %s are still enough", (_, strange) => {
    expect(
      nearestCodes(space, slotsOf(vectors.length), [signCoder.ask(strange)], 10).length,
    ).toBeGreaterThanOrEqual(10);
  });

  test("are all when no more are there, and without a query", () => {
    expect(nearestCodes(space, slotsOf(5), [query], 10)).toEqual(slotsOf(5));
    expect(nearestCodes(space, slotsOf(20), [], 10)).toEqual(slotsOf(20));
  });
});
