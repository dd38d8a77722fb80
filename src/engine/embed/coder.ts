/** Makes the bits that stand for a vector in a scan: always as many, a multiple of 256. Codes of different coders never compare. */
export type Coder = (vector: ArrayLike<number>) => Uint32Array;

const FEWEST_BITS = 256;
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
export function createCoder(center: Float32Array): Coder {
  const signs = seededSigns(center.length);
  const bits = bitsFor(center.length);
  return (vector) => {
    const sums = new Float32Array(bits);
    for (let index = 0; index < center.length; index++) {
      const bucket = index % bits;
      const number = (vector[index] ?? 0) - (center[index] ?? 0);
      sums[bucket] = (sums[bucket] ?? 0) + (signs[index] ?? 1) * number;
    }
    return signBits(rotate(sums));
  };
}

function bitsFor(dimensions: number): number {
  let bits = FEWEST_BITS;
  while (bits < dimensions && bits < MOST_BITS) bits *= 2;
  return bits;
}

function signBits(numbers: Float32Array): Uint32Array {
  const code = new Uint32Array(numbers.length / 32);
  for (let at = 0; at < numbers.length; at++)
    if ((numbers[at] ?? 0) > 0) code[at >>> 5] = (code[at >>> 5] ?? 0) | (1 << (at & 31));
  return code;
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
