/** Numbers of a vector that go into its code; longer vectors are coded by their first 256. */
export const CODE_BITS = 256;
/** 32-bit words of a code. */
export const CODE_WORDS = CODE_BITS / 32;

/** The vector's own first 256 numbers; zeros where it has fewer. */
export function firstNumbers(vector: Float32Array): Float32Array {
  if (vector.length === CODE_BITS) return vector;
  const first = new Float32Array(CODE_BITS);
  first.set(vector.subarray(0, CODE_BITS));
  return first;
}

/** The signs of the first 256 numbers: 8 words. */
export function binaryCode(vector: Float32Array): Uint32Array {
  return signCode(firstNumbers(vector));
}

/** One bit for each of the numbers, a multiple of 32, set where it is positive. */
export function signCode(numbers: Float32Array): Uint32Array {
  const code = new Uint32Array(numbers.length / 32);
  for (let at = 0; at < numbers.length; at++)
    if ((numbers[at] ?? 0) > 0) code[at >>> 5] = (code[at >>> 5] ?? 0) | (1 << (at & 31));
  return code;
}

/** Bits in which a code and the `at`-th of a row of codes differ, 0 to 256. */
export function hammingDistance(code: Uint32Array, row: Uint32Array, at = 0): number {
  const start = at * CODE_WORDS;
  let distance = 0;
  for (let word = 0; word < CODE_WORDS; word++)
    distance += countBits((code[word] ?? 0) ^ (row[start + word] ?? 0));
  return distance;
}

/** Set bits of a 32-bit word, by the parallel sum of Hacker's Delight, 5-1. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
