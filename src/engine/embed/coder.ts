import { firstNumbers, signCode } from "./binary.ts";
import type { Projection } from "./projection.ts";

/**
 * How the vectors of one model are written in a few bytes, and what a query makes of such codes: its product with a
 * vector is about `common + stretch · Σ products[256 · byte + value of the code's byte]`. Codes of two coders never compare.
 */
export interface Coder {
  /** 32-bit words of a code. */
  readonly words: number;
  encode(vector: Float32Array): Uint32Array;
  /** Of a vector and its code; absent: always 1. */
  stretch?(vector: Float32Array, code: Uint32Array): number;
  ask(query: Float32Array): CodeQuery;
}

/** A query, ready to be compared with codes. */
export interface CodeQuery {
  /** At `256 · byte + value`. */
  products: Float32Array;
  /** The same for all codes of the query. */
  common: number;
}

export const BYTE_VALUES = 256;

/**
 * A bit for each number of the projection, set where it is positive. Only the stored side is reduced to signs, the query
 * keeps its numbers (Gordo et al. 2014, "Asymmetric distances for binary embeddings").
 */
export function createSignCoder(project: Projection): Coder {
  return {
    words: project(new Float32Array()).length / 32,
    encode: (vector) => signCode(project(vector)),
    ask: (query) => ({ products: signedSums(project(query)), common: 0 }),
  };
}

/** The signs of the first 256 numbers: for models that bring no code book. */
export const signCoder: Coder = createSignCoder(firstNumbers);

/** Eight numbers a byte, each added where its bit is set and taken off where it is not. */
function signedSums(numbers: Float32Array): Float32Array {
  const sums = new Float32Array((numbers.length / 8) * BYTE_VALUES);
  for (let at = 0; at < sums.length; at++) {
    const first = 8 * Math.floor(at / BYTE_VALUES);
    let sum = 0;
    for (let bit = 0; bit < 8; bit++) {
      const number = numbers[first + bit] ?? 0;
      sum += (at >>> bit) & 1 ? number : -number;
    }
    sums[at] = sum;
  }
  return sums;
}
