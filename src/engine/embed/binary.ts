/** Numbers of a vector that go into its code; longer vectors are coded by their first 256. */
export const CODE_BITS = 256;
const WORDS = CODE_BITS / 32;

/** One bit a number, set where it is positive: 8 words for 256 bits. */
export function binaryCode(vector: ArrayLike<number>): Uint32Array {
  const code = new Uint32Array(WORDS);
  const bits = Math.min(vector.length, CODE_BITS);
  for (let bit = 0; bit < bits; bit++)
    if ((vector[bit] ?? 0) > 0) code[bit >>> 5] = (code[bit >>> 5] ?? 0) | (1 << (bit & 31));
  return code;
}

/** Bits that differ, 0 to 256. */
export function hammingDistance(a: Uint32Array, b: Uint32Array): number {
  let distance = 0;
  for (let word = 0; word < WORDS; word++) distance += countBits((a[word] ?? 0) ^ (b[word] ?? 0));
  return distance;
}

/** Set bits of a 32-bit word, by the parallel sum of Hacker's Delight, 5-1. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
