/** Which postings are compared at all: those that share a key. Keys depend on the posting alone. */
import type { Company } from "./company-register.ts";
import type { Features } from "./features.ts";
import { combine, hashText, mix } from "./hash.ts";
import { tellingWords } from "./near-titles.ts";
import { keyOf } from "./requisition.ts";
import { bodyHash, type TextSketch, triplesOf } from "./sketch.ts";

/**
 * A fuller bucket is passed over: its pairs are found under a finer key or not at all. (In a trial by others 0.05 % of
 * the buckets were 97 % of the work.)
 */
export const FULLEST_BUCKET = 48;

/** Where a posting is kept and where its copies are sought. 32-bit keys. */
export interface Blocking {
  /** Whoever hires: requisition, page, text, title with city. */
  general: readonly number[];
  /** Of the title, meaningful only within an employer: see `keyOfEmployer`. */
  titled: readonly number[];
}

export function blockingOf({ title, place, requisitions, page, text }: Features): Blocking {
  const general = new Set<number>(
    requisitions.map((requisition) => hashText(`requisition ${keyOf(requisition)}`)),
  );
  if (page) general.add(combine(page, 2));
  const whole = hashText(title.key);
  const cities = (place.cities.length ? place.cities : [""])
    .slice(0, 4)
    .map((city) => combine(whole, hashText(city)));
  const titled = new Set([whole, ...titlePairs(title.core), ...cities]);
  if (!text) {
    // The title is all there is: it may say nearly the same in other words, or stand under a play on the name.
    for (const word of tellingWords(title.core).slice(0, 6)) titled.add(hashText(`has ${word}`));
    if (place.cities.length) for (const city of cities) general.add(combine(city, 3));
  }
  if (text) {
    for (const city of cities) general.add(city);
    general.add(combine(bodyHash(text), 1));
    for (const band of bands(text)) general.add(band);
  }
  return { general: [...general], titled: [...titled] };
}

export function keyOfEmployer(employer: Company, titled: number): number {
  return combine(employer.key, titled);
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
