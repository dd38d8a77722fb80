/**
 * A text in a kilobyte: the smallest hashes of its word triples (bottom-k sketch, Broder 1997; Thorup 2013), each with
 * the sentence it stands in, so that sentences found to be boilerplate can be left out later without the text.
 */
import { combine } from "./hash.ts";
import type { WordTable } from "./tokens.ts";

/**
 * One array, because five small ones would weigh as much as what they hold: number of words, hash of all words, number
 * of triples and of sentences; then triples (ascending, unique), sentence hashes, for each triple its sentence (four to
 * a word), for each sentence whether it is boilerplate (a bit).
 */
export type TextSketch = Uint32Array;

/** Most triples kept; all of them when a text has fewer. */
const SKETCH_SIZE = 88;

const HEADER = 4;

export const wordCount = (sketch: TextSketch): number => sketch[0] ?? 0;

/** Equal for texts that differ in signs, case and accents only. */
export const bodyHash = (sketch: TextSketch): number => sketch[1] ?? 0;

export const triplesOf = (sketch: TextSketch): Uint32Array =>
  sketch.subarray(HEADER, HEADER + tripleCount(sketch));

/** Hashes of the sentences that have a triple in the sketch. */
export const sentencesOf = (sketch: TextSketch): Uint32Array => {
  const start = HEADER + tripleCount(sketch);
  return sketch.subarray(start, start + (sketch[3] ?? 0));
};

/** Marks which sentences are boilerplate, by their place in `sentencesOf`. */
export function markPlain(sketch: TextSketch, isPlain: (sentence: number) => boolean): void {
  const start = bitsStart(sketch);
  sketch.fill(0, start);
  sentencesOf(sketch).forEach((sentence, index) => {
    const at = start + (index >> 5);
    if (isPlain(sentence)) sketch[at] = (sketch[at] ?? 0) | (1 << (index & 31));
  });
}

const tripleCount = (sketch: TextSketch): number => sketch[2] ?? 0;

const sentenceStart = (sketch: TextSketch): number =>
  HEADER + tripleCount(sketch) + (sketch[3] ?? 0);

const bitsStart = (sketch: TextSketch): number =>
  sentenceStart(sketch) + ((tripleCount(sketch) + 3) >> 2);

/** Sentences are packed below the hash in one double: 2^32 × 2^16 is exact. */
const PACK = 65_536;

export function sketchWords(table: WordTable): TextSketch {
  const { count, hash, sentence } = table;
  const packed = new Float64Array(count);
  const sentenceHash: number[] = [];
  let found = 0;
  let body = 0;
  for (let i = 0; i < count; i++) {
    const at = sentence[i] ?? 0;
    const word = hash[i] ?? 0;
    body = combine(body, word);
    sentenceHash[at] = combine(sentenceHash[at] ?? 0, word);
    const opening = i < 2 || sentence[i - 2] !== at;
    const closing = i + 1 >= count || sentence[i + 1] !== at;
    if (opening && !closing) continue; // A sentence of one or two words stands as a whole.
    const triple = opening
      ? (sentenceHash[at] ?? 0)
      : combine(combine(hash[i - 2] ?? 0, hash[i - 1] ?? 0), word);
    packed[found++] = triple * PACK + at;
  }
  const smallest = smallestUnique(packed.subarray(0, found));
  return layOut(count, body, smallest, sentenceHash);
}

/** Jaccard and containments of two texts, sampled; boilerplate sentences of either side left out of both. */
export interface Overlap {
  /** Shared over all, 0 to 1. */
  jaccard: number;
  /** Shared over the smaller side, 0 to 1. */
  containment: number;
  /** Sampled triples on the smaller side: how much the figures rest on. */
  support: number;
}

/** @param least containment below which the figures do not matter: they may be those of a part */
export function overlap(a: TextSketch, b: TextSketch, least = 0): Overlap {
  const limit = Math.min(reach(a), reach(b));
  const [endA, endB] = [HEADER + tripleCount(a), HEADER + tripleCount(b)];
  let i = HEADER;
  let j = HEADER;
  let both = 0;
  let inA = 0;
  let inB = 0;
  while (true) {
    const x = i < endA ? (a[i] ?? 0) : Number.POSITIVE_INFINITY;
    const y = j < endB ? (b[j] ?? 0) : Number.POSITIVE_INFINITY;
    const next = Math.min(x, y);
    if (next > limit) break;
    const left = Math.min(endA - i, endB - j);
    if (both + left < least * (Math.min(inA, inB) + left)) break;
    const skipped =
      (x === next && isPlain(a, i - HEADER)) || (y === next && isPlain(b, j - HEADER));
    if (x === next) i++;
    if (y === next) j++;
    if (skipped) continue;
    if (x === y) both++;
    if (x === next) inA++;
    if (y === next) inB++;
  }
  const smaller = Math.min(inA, inB);
  const all = inA + inB - both;
  return {
    jaccard: all ? both / all : 0,
    containment: smaller ? both / smaller : 0,
    support: smaller,
  };
}

/** Does the triple stand in a boilerplate sentence? */
function isPlain(sketch: TextSketch, triple: number): boolean {
  const packed = sketch[sentenceStart(sketch) + (triple >> 2)] ?? 0;
  const sentence = (packed >>> ((triple & 3) * 8)) & 255;
  return (((sketch[bitsStart(sketch) + (sentence >> 5)] ?? 0) >>> (sentence & 31)) & 1) === 1;
}

/** Up to where the sketch knows every triple of its text. */
function reach(sketch: TextSketch): number {
  const count = tripleCount(sketch);
  return count < SKETCH_SIZE ? 0xffffffff : (sketch[HEADER + count - 1] ?? 0);
}

/** The SKETCH_SIZE smallest different hashes; a first cut by value spares sorting the rest. */
function smallestUnique(packed: Float64Array): number[] {
  const expected = (2 * SKETCH_SIZE) / Math.max(1, packed.length);
  const cut = expected >= 1 ? packed : packed.filter((value) => value < expected * 2 ** 32 * PACK);
  const enough = takeUnique(cut.toSorted());
  return enough.length === SKETCH_SIZE || cut === packed ? enough : takeUnique(packed.toSorted());
}

function takeUnique(sorted: Float64Array): number[] {
  const taken: number[] = [];
  let last = -1;
  for (const value of sorted) {
    const hash = Math.floor(value / PACK);
    if (hash === last) continue;
    taken.push(value);
    last = hash;
    if (taken.length === SKETCH_SIZE) break;
  }
  return taken;
}

function layOut(
  words: number,
  body: number,
  packed: readonly number[],
  sentenceHash: readonly number[],
): TextSketch {
  const positions = new Map<number, number>();
  for (const value of packed)
    if (!positions.has(value % PACK)) positions.set(value % PACK, positions.size);
  const start = HEADER + packed.length + positions.size;
  const size = start + ((packed.length + 3) >> 2) + ((positions.size + 31) >> 5);
  const sketch = new Uint32Array(size);
  sketch.set([words, body, packed.length, positions.size]);
  packed.forEach((value, index) => {
    sketch[HEADER + index] = Math.floor(value / PACK);
    const at = start + (index >> 2);
    sketch[at] = (sketch[at] ?? 0) | ((positions.get(value % PACK) ?? 0) << ((index & 3) * 8));
  });
  for (const [sentence, position] of positions)
    sketch[HEADER + packed.length + position] = sentenceHash[sentence] ?? 0;
  return sketch;
}
