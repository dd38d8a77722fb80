import { CODE_BITS, CODE_WORDS, type QuantisedVector } from "../embed/index.ts";

const BYTES = CODE_BITS / 8;
const BYTE_VALUES = 256;
/** Sums of products are whole numbers between ± this, with room for rounding below 2^15. */
const LARGEST_SUM = 32_000;
const LOWEST = -32_768;
const SUMS = 65_536;

/**
 * The slots that promise the largest product with any of the queries: at least `wanted` of them, and all
 * that promise as much as the last, so that the answer does not depend on the order of arrival. Only the
 * stored side is reduced to signs, the query keeps its numbers (Gordo et al. 2014, "Asymmetric distances
 * for binary embeddings"): of 100,000 real texts, 400 so chosen hold 0.98 to 0.998 of the nearest 50,
 * where signs on both sides hold 0.92 to 0.97. About 2.5 ms for 100,000 slots and one query.
 */
export function nearestCodes(
  codes: Uint32Array,
  slots: Uint32Array,
  queries: readonly Float32Array[],
  wanted: number,
): Uint32Array {
  if (slots.length <= wanted) return slots;
  const sums = new Int16Array(slots.length).fill(LOWEST);
  const scale = scaleOf(queries);
  for (const query of queries) raiseSums(sums, codes, slots, byteProducts(query, scale));
  return atLeast(slots, sums, sumOfRank(sums, wanted));
}

/** The largest sum that at least `rank` slots reach. */
function sumOfRank(sums: Int16Array, rank: number): number {
  const histogram = new Uint32Array(SUMS);
  for (let at = 0; at < sums.length; at++) {
    const bin = (sums[at] ?? 0) - LOWEST;
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  let bin = SUMS;
  for (let count = 0; count < rank && bin > 0; ) count += histogram[--bin] ?? 0;
  return bin + LOWEST;
}

function atLeast(slots: Uint32Array, sums: Int16Array, least: number): Uint32Array {
  const chosen = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at++)
    if ((sums[at] ?? 0) >= least) chosen[count++] = slots[at] ?? 0;
  return chosen.slice(0, count);
}

/** So that no code can reach more than the largest sum with any query. */
function scaleOf(queries: readonly Float32Array[]): number {
  let most = 0;
  for (const query of queries) {
    let sum = 0;
    for (let index = 0; index < CODE_BITS; index++) sum += Math.abs(query[index] ?? 0);
    most = Math.max(most, sum);
  }
  return most > 0 && Number.isFinite(most) ? LARGEST_SUM / most : 0;
}

/** At `256 · byte + value`: the product of that byte's eight signs with the query's eight numbers. */
function byteProducts(query: Float32Array, scale: number): Int16Array {
  const products = new Int16Array(BYTES * BYTE_VALUES);
  for (let byte = 0; byte < BYTES; byte++) {
    for (let value = 0; value < BYTE_VALUES; value++) {
      let product = 0;
      for (let bit = 0; bit < 8; bit++) {
        const number = query[8 * byte + bit] ?? 0;
        product += (value >>> bit) & 1 ? number : -number;
      }
      products[BYTE_VALUES * byte + value] = Math.round(scale * product);
    }
  }
  return products;
}

function raiseSums(
  sums: Int16Array,
  codes: Uint32Array,
  slots: Uint32Array,
  products: Int16Array,
): void {
  for (let at = 0; at < slots.length; at++) {
    const word = (slots[at] ?? 0) * CODE_WORDS;
    const sum =
      wordProduct(products, 0, codes[word] ?? 0) +
      wordProduct(products, 1024, codes[word + 1] ?? 0) +
      wordProduct(products, 2048, codes[word + 2] ?? 0) +
      wordProduct(products, 3072, codes[word + 3] ?? 0) +
      wordProduct(products, 4096, codes[word + 4] ?? 0) +
      wordProduct(products, 5120, codes[word + 5] ?? 0) +
      wordProduct(products, 6144, codes[word + 6] ?? 0) +
      wordProduct(products, 7168, codes[word + 7] ?? 0);
    if (sum > (sums[at] ?? 0)) sums[at] = sum;
  }
}

/**
 * `from`: where the products of the word's first byte begin. No place is ever outside of the table:
 * asking what to do then (`?? 0`) would make the scan half as slow again.
 */
function wordProduct(products: Int16Array, from: number, word: number): number {
  return (
    (products[from + (word & 255)] as number) +
    (products[from + 256 + ((word >>> 8) & 255)] as number) +
    (products[from + 512 + ((word >>> 16) & 255)] as number) +
    (products[from + 768 + (word >>> 24)] as number)
  );
}

/** The best product of a stored vector with any query. */
export function nearestProduct(
  { values, scale }: QuantisedVector,
  queries: readonly Float32Array[],
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const query of queries) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
      sum += (values[index] ?? 0) * (query[index] ?? 0);
    best = Math.max(best, sum * scale);
  }
  return best;
}
