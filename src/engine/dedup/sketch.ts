/**
 * A text in a kilobyte: the smallest hashes of its word triples (bottom-k sketch, Broder 1997; Thorup 2013), each with
 * the sentence it stands in, so that sentences found to be boilerplate can be left out later without the text.
 */
import { combine } from "./hash.ts";
import type { WordTable } from "./tokens.ts";

export interface TextSketch {
  /** Words in the text. */
  words: number;
  /** Hash of all words in order: equal for texts that differ in signs, case and accents only. */
  body: number;
  /** Ascending, unique; all of them when there are fewer than SKETCH_SIZE. */
  triples: Uint32Array;
  /** For each triple, its sentence: index into `sentences`. */
  sentenceOf: Uint8Array;
  sentences: Uint32Array;
}

export const SKETCH_SIZE = 128;

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
  return { words: count, body, ...split(smallest, sentenceHash) };
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

/** @param plainA one flag a sentence of `a`: 1 = boilerplate */
export function overlap(
  a: TextSketch,
  b: TextSketch,
  plainA: Uint8Array | null,
  plainB: Uint8Array | null,
): Overlap {
  const limit = Math.min(reach(a), reach(b));
  let i = 0;
  let j = 0;
  let both = 0;
  let inA = 0;
  let inB = 0;
  while (true) {
    const x = i < a.triples.length ? (a.triples[i] ?? 0) : Number.POSITIVE_INFINITY;
    const y = j < b.triples.length ? (b.triples[j] ?? 0) : Number.POSITIVE_INFINITY;
    const next = Math.min(x, y);
    if (next > limit) break;
    const inBoth = x === y;
    const skipped = (x === next && flagged(a, i, plainA)) || (y === next && flagged(b, j, plainB));
    if (x === next) i++;
    if (y === next) j++;
    if (skipped) continue;
    if (inBoth) both++;
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

function flagged(sketch: TextSketch, index: number, plain: Uint8Array | null): boolean {
  return plain !== null && plain[sketch.sentenceOf[index] ?? 0] === 1;
}

/** Up to where the sketch knows every triple of its text. */
function reach(sketch: TextSketch): number {
  const { triples } = sketch;
  return triples.length < SKETCH_SIZE ? 0xffffffff : (triples[triples.length - 1] ?? 0);
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

function split(
  packed: readonly number[],
  sentenceHash: readonly number[],
): Pick<TextSketch, "triples" | "sentenceOf" | "sentences"> {
  const positions = new Map<number, number>();
  const sentences: number[] = [];
  const sentenceOf = new Uint8Array(packed.length);
  const triples = new Uint32Array(packed.length);
  packed.forEach((value, index) => {
    const sentence = value % PACK;
    let position = positions.get(sentence);
    if (position === undefined) {
      position = sentences.push(sentenceHash[sentence] ?? 0) - 1;
      positions.set(sentence, position);
    }
    triples[index] = Math.floor(value / PACK);
    sentenceOf[index] = position;
  });
  return { triples, sentenceOf, sentences: Uint32Array.from(sentences) };
}
