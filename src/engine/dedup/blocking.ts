/** Which postings are compared at all: those that share a key. Keys depend on the posting alone. */
import { companyKeys } from "./company.ts";
import type { Features } from "./features.ts";
import { combine, hashText, mix } from "./hash.ts";
import { keyOf } from "./requisition.ts";
import { bodyHash, type TextSketch, triplesOf } from "./sketch.ts";

/**
 * A fuller bucket is passed over: its pairs are found under a finer key or not at all. (In a trial by others 0.05 % of
 * the buckets were 97 % of the work.)
 */
export const FULLEST_BUCKET = 48;

/** Different 32-bit keys, 10 to 40 of them. */
export function blockingKeys(features: Features): number[] {
  const { company, title, place, requisitions, text } = features;
  const keys = new Set<number>(
    requisitions.map((requisition) => hashText(`requisition ${keyOf(requisition)}`)),
  );
  if (features.page) keys.add(combine(features.page, 2));
  const whole = hashText(title.key);
  const cities = (place.cities.length ? place.cities : [""])
    .slice(0, 4)
    .map((city) => hashText(city));
  const words = titlePairs(title.core);
  for (const employer of companyKeys(company).slice(0, 4)) {
    const base = hashText(employer);
    keys.add(combine(base, whole));
    for (const pair of words) keys.add(combine(base, pair));
    for (const city of cities) keys.add(combine(combine(base, whole), city));
  }
  if (text) {
    for (const city of cities) keys.add(combine(whole, city));
    keys.add(combine(bodyHash(text), 1));
    for (const band of bands(text)) keys.add(band);
  }
  return [...keys];
}

/** Neighbours in alphabetical order: one word more or less leaves most pairs standing. */
function titlePairs(core: readonly string[]): number[] {
  const sorted = core.toSorted().slice(0, 8);
  if (sorted.length < 2) return sorted.map((word) => hashText(word));
  return sorted.slice(1).map((word, index) => hashText(`${sorted[index]} ${word}`));
}

/** Ten bands of three minima: texts that share half of their triples meet with probability 0.74, seven tenths 0.99. */
const BANDS = 10;
const ROWS = 3;

function bands(text: TextSketch): number[] {
  const triples = triplesOf(text);
  if (triples.length < 6) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = 0; row < ROWS; row++)
      key = combine(key, leastOf(triples, mix(band * ROWS + row + 1)));
    return key;
  });
}

/** Minimum under one member of a family of permutations (MinHash, Broder 1997). */
function leastOf(values: Uint32Array, seed: number): number {
  let least = 0xffffffff;
  for (let i = 0; i < values.length; i++) {
    let hash = Math.imul((values[i] ?? 0) ^ seed, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}
