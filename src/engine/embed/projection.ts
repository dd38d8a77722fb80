import { CODE_BITS } from "./binary.ts";

/**
 * The numbers whose signs stand for a vector in a scan (its code), and which a query keeps as they are: always as many, a
 * multiple of 32. Codes of different projections never compare.
 */
export type Projection = (vector: Float32Array) => Float32Array;

/** 128 bytes a posting, and a scan of 100,000 in some 10 ms. */
const MOST_BITS = 1024;

/**
 * Codes for vectors of any length: what all vectors share is taken off, the numbers are folded into 256, 512 or 1,024
 * sums by seeded signs and rotated (a sign-flipped Walsh–Hadamard transform), and each sum gives a bit by its sign.
 * Every number has a part in every bit, so it does not matter whether a model puts the weightier numbers first
 * (Matryoshka models do, most do not).
 *
 * @param center the mean of vectors of this model; bits that are the same for everybody tell nobody apart
 */
export function createProjection(center: Float32Array): Projection {
  const signs = seededSigns(center.length);
  const bits = bitsFor(center.length);
  return (vector) => {
    const sums = new Float32Array(bits);
    for (let index = 0; index < center.length; index++) {
      const bucket = index % bits;
      const number = (vector[index] ?? 0) - (center[index] ?? 0);
      sums[bucket] = (sums[bucket] ?? 0) + (signs[index] ?? 1) * number;
    }
    return rotate(sums);
  };
}

function bitsFor(dimensions: number): number {
  let bits = CODE_BITS;
  while (bits < dimensions && bits < MOST_BITS) bits *= 2;
  return bits;
}

/** The same ±1 everywhere and always: a linear congruential generator's highest bit (Numerical Recipes). */
function seededSigns(length: number): Int8Array {
  let state = 20_260_101;
  return Int8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state < 0 ? -1 : 1;
  });
}

/** The fast Walsh–Hadamard transform, in place. */
function rotate(numbers: Float32Array): Float32Array {
  for (let half = 1; half < numbers.length; half *= 2) {
    for (let start = 0; start < numbers.length; start += 2 * half) {
      for (let at = start; at < start + half; at++) {
        const a = numbers[at] ?? 0;
        const b = numbers[at + half] ?? 0;
        numbers[at] = a + b;
        numbers[at + half] = a - b;
      }
    }
  }
  return numbers;
}
