import fc from "fast-check";
import { expect, test } from "vitest";
import { dot } from "./index.ts";
import { type CodeBook, createProductQuantiser } from "./product-quantiser.ts";

const DIMENSIONS = 16;
const PARTS = 4;
const WIDTH = DIMENSIONS / PARTS;

/** Directions are the axes in reverse; every part has the same 256 centroids, steps of a grid. */
const book: CodeBook = {
  mean: Float32Array.from({ length: DIMENSIONS }, (_, at) => (at % 3) / 10),
  directions: Float32Array.from({ length: DIMENSIONS ** 2 }, (_, at) =>
    (at % DIMENSIONS) + Math.floor(at / DIMENSIONS) === DIMENSIONS - 1 ? 1 : 0,
  ),
  parts: PARTS,
  centroids: Float32Array.from({ length: PARTS * 256 * WIDTH }, (_, at) => {
    const centroid = Math.floor(at / WIDTH) % 256;
    return ((centroid >>> (2 * (at % WIDTH))) & 3) / 2 - 0.75;
  }),
};
const coder = createProductQuantiser(book);

const vector = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), {
    minLength: DIMENSIONS,
    maxLength: DIMENSIONS,
  })
  .map((numbers) => Float32Array.from(numbers));

/** What a code stands for, in the numbers of the vectors. */
function decoded(code: Uint32Array): Float32Array {
  const whole = Float32Array.from(book.mean);
  for (let at = 0; at < DIMENSIONS; at++) {
    const part = Math.floor(at / WIDTH);
    const value = ((code[0] ?? 0) >>> (8 * part)) & 255;
    const number = book.centroids[WIDTH * (256 * part + value) + (at % WIDTH)] ?? 0;
    const from = DIMENSIONS - 1 - at;
    whole[from] = (whole[from] ?? 0) + number;
  }
  return whole;
}

function promised(query: Float32Array, code: Uint32Array, stretch: number): number {
  const { products, common } = coder.ask(query);
  let sum = 0;
  for (let part = 0; part < PARTS; part++)
    sum += products[256 * part + (((code[0] ?? 0) >>> (8 * part)) & 255)] ?? 0;
  return common + stretch * sum;
}

test("a code stands for the nearest centroid of each part", () => {
  fc.assert(
    fc.property(vector, (one) => {
      const stood = decoded(coder.encode(one));
      for (const [at, number] of one.entries()) {
        const rest = number - (book.mean[at] ?? 0);
        const nearest = Math.min(0.75, Math.max(-0.75, Math.round(2 * (rest + 0.75)) / 2 - 0.75));
        const found = (stood[at] ?? 0) - (book.mean[at] ?? 0);
        expect(Math.abs(found - rest)).toBeCloseTo(Math.abs(nearest - rest), 4);
      }
    }),
  );
});

test("a query's table holds its products with what codes stand for", () => {
  fc.assert(
    fc.property(vector, vector, (query, one) => {
      const code = coder.encode(one);
      expect(promised(query, code, 1)).toBeCloseTo(dot(query, decoded(code)), 4);
    }),
  );
});

test("a code is stretched to its vector's distance from the mean", () => {
  fc.assert(
    fc.property(vector, (one) => {
      const code = coder.encode(one);
      const away = (whole: Float32Array) =>
        whole.map((number, at) => number - (book.mean[at] ?? 0));
      const [given, stood] = [away(one), away(decoded(code))].map((rest) => dot(rest, rest));
      expect(coder.stretch(one, code) ** 2 * (stood ?? 0)).toBeCloseTo(given ?? 0, 3);
    }),
  );
});

test("what is no vector still has a code", () => {
  for (const strange of [
    new Float32Array(),
    new Float32Array(DIMENSIONS).fill(Number.NaN),
    new Float32Array(DIMENSIONS).fill(Number.POSITIVE_INFINITY),
  ])
    expect(coder.encode(strange)).toHaveLength(1);
});
