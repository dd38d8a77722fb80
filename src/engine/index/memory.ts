import type { Posting } from "../../contract/index.ts";
import { binaryCode, CODE_WORDS, quantise, restore } from "../embed/index.ts";
import { type Columns, createColumns, type Judgement } from "./columns.ts";
import { filterFacts } from "./facts.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { IndexHit, IndexQuery, IndexSearch, PostingIndex } from "./port.ts";
import { nearestCodes, nearestProduct } from "./scan.ts";

export interface MemoryIndexOptions {
  /** Numbers in a vector; all entries have this many. */
  dimensions: number;
  /** What is kept of a posting: drop what the list does not show to save memory. Default: all of it. */
  keep?: (posting: Posting) => Posting;
}

/** Candidates of the code scan for each hit wanted, compared exactly before the best are taken. */
const SCANNED_PER_HIT = 4;
/** Of the hits, how many may come by their words alone. */
const WORD_SHARE = 0.2;
/** Slots of removed postings are given back when they are a quarter of all. */
const DEAD_SHARE = 0.25;
const FEW_DEAD = 1_000;

interface Slots {
  used: number;
  live: Uint8Array;
  codes: Uint32Array;
  values: Int8Array;
  scales: Float32Array;
  postings: (Posting | undefined)[];
  clusters: string[];
}

interface Pool {
  dimensions: number;
  slots: Slots;
  slotOf: Map<string, number>;
  columns: Columns;
  lexicon: Lexicon;
}

/**
 * A pool in this process's memory, in typed arrays: some 1.1 kB a posting beside the posting itself.
 * Filters are exact; the same entries and query give the same hits, whatever the order of arrival.
 */
export function createMemoryIndex({ dimensions, keep }: MemoryIndexOptions): PostingIndex {
  const pool: Pool = {
    dimensions,
    slots: emptySlots(dimensions, 1024),
    slotOf: new Map(),
    columns: createColumns(),
    lexicon: createLexicon(),
  };
  return {
    get size() {
      return pool.slotOf.size;
    },
    upsert({ posting, vector, cluster }) {
      retire(pool, posting.id);
      const slot = takeSlot(pool, posting.id);
      pool.columns.set(slot, filterFacts(posting));
      pool.lexicon.add(slot, posting);
      store(pool, slot, vector);
      pool.slots.postings[slot] = keep ? keep(posting) : posting;
      pool.slots.clusters[slot] = cluster ?? posting.id;
    },
    remove(id) {
      retire(pool, id);
      giveBackSlots(pool);
    },
    setCluster(id, cluster) {
      const slot = pool.slotOf.get(id);
      if (slot !== undefined) pool.slots.clusters[slot] = cluster;
    },
    get: (id) => pool.slots.postings[pool.slotOf.get(id) ?? -1],
    search: (query) => search(pool, query),
  };
}

function search(pool: Pool, query: IndexQuery): IndexSearch {
  const judgement = pool.columns.judge(pool.slots, query);
  const found = new Map<number, number>();
  for (const slot of judgement.unrelaxed) found.set(slot, 0);
  for (const slot of nearestByMeaning(pool, judgement.slots, query)) found.set(slot, 0);
  for (const { slot, score } of nearestByWords(pool, judgement.slots, query))
    found.set(slot, score);
  const hits = [...found]
    .map(([slot, words]) => toHit(pool, slot, words, judgement))
    .filter((hit) => hit !== null)
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  const { passing, hidden, relaxed } = judgement;
  return { hits, passing, hidden, relaxed };
}

/** Codes first, then the exact product of the few thousand that are left. */
function nearestByMeaning(pool: Pool, slots: Uint32Array, query: IndexQuery): number[] {
  const wanted = SCANNED_PER_HIT * query.limit;
  const near = nearestCodes(pool.slots.codes, slots, query.vectors, wanted);
  if (near.length <= query.limit) return [...near];
  const products = Array.from(near, (slot) => ({
    slot,
    score: nearestProduct(vectorAt(pool, slot), query.vectors),
  }));
  return best(pool, products, query.limit).map(({ slot }) => slot);
}

function nearestByWords(
  pool: Pool,
  slots: Uint32Array,
  { words, limit }: IndexQuery,
): { slot: number; score: number }[] {
  if (words.length === 0) return [];
  const scores = pool.lexicon.score(words, pool.slots.used, pool.slotOf.size);
  const wanted = Math.ceil(WORD_SHARE * limit);
  const floor = scoreOfRank(scores, slots, wanted);
  const rows: { slot: number; score: number }[] = [];
  for (const slot of slots) {
    const score = scores[slot] ?? 0;
    if (score > 0 && score >= floor) rows.push({ slot, score });
  }
  return best(pool, rows, wanted);
}

const BINS = 1024;

/** A score that at least `rank` slots reach, and not many more: by histogram, without sorting them all. */
function scoreOfRank(scores: Float32Array, slots: Uint32Array, rank: number): number {
  let highest = 0;
  for (const slot of slots) highest = Math.max(highest, scores[slot] ?? 0);
  if (highest === 0) return 0;
  const bins = new Uint32Array(BINS + 1);
  const step = BINS / highest;
  for (const slot of slots) {
    const bin = Math.floor((scores[slot] ?? 0) * step);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let bin = BINS + 1;
  for (let count = 0; count < rank && bin > 0; ) count += bins[--bin] ?? 0;
  return bin / step;
}

function best(
  { slots }: Pool,
  rows: { slot: number; score: number }[],
  count: number,
): { slot: number; score: number }[] {
  const id = (slot: number) => slots.postings[slot]?.id ?? "";
  return rows
    .sort((a, b) => b.score - a.score || (id(a.slot) < id(b.slot) ? -1 : 1))
    .slice(0, count);
}

function toHit(pool: Pool, slot: number, words: number, judgement: Judgement): IndexHit | null {
  const posting = pool.slots.postings[slot];
  if (!posting) return null;
  const cluster = pool.slots.clusters[slot] ?? posting.id;
  return {
    posting,
    vector: restore(vectorAt(pool, slot)),
    cluster,
    words,
    ...judgement.notes(slot),
  };
}

function vectorAt({ slots, dimensions }: Pool, slot: number) {
  const start = slot * dimensions;
  return {
    values: slots.values.subarray(start, start + dimensions),
    scale: slots.scales[slot] ?? 0,
  };
}

function store({ slots, dimensions }: Pool, slot: number, vector: Float32Array): void {
  const { values, scale } = quantise(vector);
  slots.values.set(values.subarray(0, dimensions), slot * dimensions);
  slots.scales[slot] = scale;
  slots.codes.set(binaryCode(vector), slot * CODE_WORDS);
}

function takeSlot(pool: Pool, id: string): number {
  giveBackSlots(pool);
  const { slots, dimensions } = pool;
  if (slots.used === slots.live.length)
    pool.slots = copySlots(slots, emptySlots(dimensions, 2 * slots.used));
  const slot = pool.slots.used++;
  pool.slots.live[slot] = 1;
  pool.slotOf.set(id, slot);
  return slot;
}

function retire({ slots, slotOf }: Pool, id: string): void {
  const slot = slotOf.get(id);
  if (slot === undefined) return;
  slotOf.delete(id);
  slots.live[slot] = 0;
  slots.postings[slot] = undefined;
}

/** Moves the living together when a quarter of the slots are dead. */
function giveBackSlots(pool: Pool): void {
  const { slots, dimensions } = pool;
  const dead = slots.used - pool.slotOf.size;
  if (dead < FEW_DEAD || dead < DEAD_SHARE * slots.used) return;
  const newSlots = new Int32Array(slots.used).fill(-1);
  let next = 0;
  for (let slot = 0; slot < slots.used; slot++) {
    const posting = slots.postings[slot];
    if (!posting) continue;
    newSlots[slot] = next;
    pool.slotOf.set(posting.id, next);
    pool.columns.copy(slot, next);
    slots.live[next] = 1;
    slots.codes.copyWithin(next * CODE_WORDS, slot * CODE_WORDS, (slot + 1) * CODE_WORDS);
    slots.values.copyWithin(next * dimensions, slot * dimensions, (slot + 1) * dimensions);
    slots.scales[next] = slots.scales[slot] ?? 0;
    slots.clusters[next] = slots.clusters[slot] ?? posting.id;
    slots.postings[next] = posting;
    next++;
  }
  slots.live.fill(0, next);
  slots.postings.length = next;
  slots.clusters.length = next;
  slots.used = next;
  pool.lexicon.renumber(newSlots);
}

function emptySlots(dimensions: number, capacity: number): Slots {
  return {
    used: 0,
    live: new Uint8Array(capacity),
    codes: new Uint32Array(capacity * CODE_WORDS),
    values: new Int8Array(capacity * dimensions),
    scales: new Float32Array(capacity),
    postings: [],
    clusters: [],
  };
}

function copySlots(from: Slots, to: Slots): Slots {
  to.live.set(from.live);
  to.codes.set(from.codes);
  to.values.set(from.values);
  to.scales.set(from.scales);
  return { ...to, used: from.used, postings: from.postings, clusters: from.clusters };
}
