import fc from "fast-check";
import { expect, test } from "vitest";
import {
  binaryCode,
  CODE_BITS,
  createProjection,
  dot,
  hammingDistance,
  toUnitLength,
} from "./index.ts";

const vector = (length: number) =>
  fc
    .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .map((numbers) => Float32Array.from(numbers));

test.each([64, 256, 384, 1536])(
  "a code of %i numbers is a function of the vector alone",
  (length) => {
    fc.assert(
      fc.property(vector(length), (one) => {
        const project = createProjection(new Float32Array(length));
        const codeOf = (numbers: Float32Array) => binaryCode(project(numbers));
        expect(project(one)).toEqual(createProjection(new Float32Array(length))(one.slice()));
        const opposite = hammingDistance(codeOf(one), codeOf(one.map((number) => -number)));
        expect(opposite).toBeLessThanOrEqual(CODE_BITS);
      }),
      { numRuns: 20 },
    );
  },
);

test("nearer vectors have nearer codes, also where all vectors share a large part", () => {
  const random = seeded(7);
  const length = 1536;
  const shared = Float32Array.from({ length }, () => 3 * random());
  const around = (base: Float32Array, spread: number) =>
    toUnitLength(base.map((number) => number + spread * random()));
  const topics = Array.from({ length: 20 }, () => around(shared, 1));
  const project = createProjection(toUnitLength(Float32Array.from(shared)));
  const codeOf = (numbers: Float32Array) => binaryCode(project(numbers));
  let right = 0;
  for (let at = 0; at < 200; at++) {
    const topic = topics[at % 20] ?? shared;
    const one = around(topic, 0.01);
    const same = around(topic, 0.01);
    const other = around(topics[(at + 7) % 20] ?? shared, 0.01);
    expect(dot(one, same)).toBeGreaterThan(dot(one, other));
    if (hammingDistance(codeOf(one), codeOf(same)) < hammingDistance(codeOf(one), codeOf(other)))
      right++;
  }
  expect(right).toBeGreaterThan(195);
});

/** Roughly normal numbers. */
function seeded(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
  return () => uniform() + uniform() + uniform();
}
