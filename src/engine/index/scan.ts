import { BYTE_VALUES, CODE_WORDS, type CodeQuery, type QuantisedVector } from "../embed/index.ts";
import type { Space } from "./space.ts";

/** Sums of products are whole numbers between ± this. */
const LARGEST_SUM = 32_000;
const BINS = 65_536;

/**
 * The slots whose codes promise the largest product with any of the queries: at least `wanted` of them, and all
 * that promise as much as the last, so that the answer does not depend on the order of arrival. A few milliseconds for
 * 100,000 slots, one query and codes of 256 bits. How many of the nearest are among them: `evals/embedding/codes.ts`.
 */
export function nearestCodes(
  space: Pick<Space, "codes" | "stretches" | "coder">,
  slots: Uint32Array,
  queries: readonly CodeQuery[],
  wanted: number,
): Uint32Array {
  if (slots.length <= wanted || queries.length === 0) return slots;
  const promises = new Float32Array(slots.length).fill(Number.NEGATIVE_INFINITY);
  const scale = scaleOf(queries);
  const raise = space.coder.words === CODE_WORDS ? raise256 : raiseAny;
  for (const { products, common } of queries)
    raise(promises, space, slots, {
      table: wholeNumbers(products, scale),
      common: finite(common) * scale,
    });
  return mostPromising(slots, promises, wanted);
}

interface Asked {
  table: Int16Array;
  common: number;
}

/** By histogram: without sorting them all. */
function mostPromising(slots: Uint32Array, promises: Float32Array, wanted: number): Uint32Array {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const promise of promises) {
    if (promise < lowest) lowest = promise;
    if (promise > highest) highest = promise;
  }
  const perBin = highest > lowest ? (BINS - 1) / (highest - lowest) : 0;
  const binOf = (promise: number) => Math.floor((promise - lowest) * perBin);
  const histogram = new Uint32Array(BINS);
  for (const promise of promises) {
    const bin = binOf(promise);
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  let bin = BINS;
  for (let count = 0; count < wanted && bin > 0; ) count += histogram[--bin] ?? 0;
  return slots.filter((_, at) => binOf(promises[at] ?? 0) >= bin);
}

/** So that no code can reach more than the largest sum with any query. */
function scaleOf(queries: readonly CodeQuery[]): number {
  let most = 0;
  for (const { products } of queries) {
    let sum = 0;
    for (let byte = 0; byte < products.length; byte += BYTE_VALUES) {
      let largest = 0;
      for (let at = byte; at < byte + BYTE_VALUES; at++)
        largest = Math.max(largest, Math.abs(products[at] ?? 0));
      sum += largest;
    }
    most = Math.max(most, sum);
  }
  return most > 0 && Number.isFinite(most) ? LARGEST_SUM / most : 0;
}

function wholeNumbers(products: Float32Array, scale: number): Int16Array {
  return Int16Array.from(products, (product) => Math.round(scale * product));
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : 0;
}

function raise256(
  promises: Float32Array,
  { codes, stretches }: Pick<Space, "codes" | "stretches">,
  slots: Uint32Array,
  { table, common }: Asked,
): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const word = CODE_WORDS * slot;
    const sum =
      wordProduct(table, 0, codes[word] ?? 0) +
      wordProduct(table, 1024, codes[word + 1] ?? 0) +
      wordProduct(table, 2048, codes[word + 2] ?? 0) +
      wordProduct(table, 3072, codes[word + 3] ?? 0) +
      wordProduct(table, 4096, codes[word + 4] ?? 0) +
      wordProduct(table, 5120, codes[word + 5] ?? 0) +
      wordProduct(table, 6144, codes[word + 6] ?? 0) +
      wordProduct(table, 7168, codes[word + 7] ?? 0);
    const promise = common + sum * (stretches[slot] ?? 1);
    if (promise > (promises[at] ?? 0)) promises[at] = promise;
  }
}

/** The same for codes of any length. */
function raiseAny(
  promises: Float32Array,
  { codes, stretches, coder: { words } }: Pick<Space, "codes" | "stretches" | "coder">,
  slots: Uint32Array,
  { table, common }: Asked,
): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    let sum = 0;
    for (let word = 0; word < words; word++)
      sum += wordProduct(table, 1024 * word, codes[slot * words + word] ?? 0);
    const promise = common + sum * (stretches[slot] ?? 1);
    if (promise > (promises[at] ?? 0)) promises[at] = promise;
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
