import fc from "fast-check";
import { expect, test } from "vitest";
import { signCode } from "./binary.ts";
import { roughlyNormal } from "./examples.ts";
import { countBits, createProjection, dot, toUnitLength } from "./index.ts";

const vector = (length: number) =>
  fc
    .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .map((numbers) => Float32Array.from(numbers));

const distance = (a: Uint32Array, b: Uint32Array) =>
  a.reduce((sum, word, at) => sum + countBits(word ^ (b[at] ?? 0)), 0);

test.each([
  [64, 256],
  [256, 256],
  [384, 512],
  [1536, 1024],
])("%i numbers make %i bits, by the vector alone", (length, bits) => {
  fc.assert(
    fc.property(vector(length), (one) => {
      const project = createProjection(new Float32Array(length));
      expect(project(one)).toEqual(createProjection(new Float32Array(length))(one.slice()));
      expect(32 * signCode(project(one)).length).toBe(bits);
    }),
    { numRuns: 20 },
  );
});

test("nearer vectors have nearer codes, also where all vectors share a large part", () => {
  const random = roughlyNormal(7);
  const length = 1536;
  const shared = Float32Array.from({ length }, () => 3 * random());
  const around = (base: Float32Array, spread: number) =>
    toUnitLength(base.map((number) => number + spread * random()));
  const topics = Array.from({ length: 20 }, () => around(shared, 1));
  const project = createProjection(toUnitLength(Float32Array.from(shared)));
  const codeOf = (numbers: Float32Array) => signCode(project(numbers));
  let right = 0;
  for (let at = 0; at < 200; at++) {
    const topic = topics[at % 20] ?? shared;
    const one = around(topic, 0.01);
    const same = around(topic, 0.01);
    const other = around(topics[(at + 7) % 20] ?? shared, 0.01);
    expect(dot(one, same)).toBeGreaterThan(dot(one, other));
    if (distance(codeOf(one), codeOf(same)) < distance(codeOf(one), codeOf(other))) right++;
  }
  expect(right).toBeGreaterThan(195);
});
