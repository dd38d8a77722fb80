import type { Posting } from "../../contract/index.ts";
import { type EmbeddingModel, quantise, restore } from "../embed/index.ts";
import { type Columns, createColumns, type Judgement } from "./columns.ts";
import { filterFacts } from "./facts.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { IndexHit, IndexQuery, IndexSearch, PostingIndex } from "./port.ts";
import { nearestCodes, nearestProduct } from "./scan.ts";
import {
  copyVector,
  createSpace,
  enlarge,
  putVector,
  type Space,
  slotsWithVector,
  vectorAt,
} from "./space.ts";

export interface MemoryIndexOptions {
  /** The index's own: every entry brings its vector. */
  model: Pick<EmbeddingModel, "dimensions" | "coder">;
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
const FIRST_SLOTS = 1024;

interface Slots {
  used: number;
  live: Uint8Array;
  postings: (Posting | undefined)[];
  clusters: string[];
}

interface Pool {
  /** The index's own model: every posting has its vector. */
  own: Space;
  /** Other models, by the name that the caller gave them. */
  spaces: Map<string, Space>;
  slots: Slots;
  slotOf: Map<string, number>;
  columns: Columns;
  lexicon: Lexicon;
}

/**
 * A pool in this process's memory, in typed arrays: some 1.1 kB a posting beside the posting itself.
 * Filters are exact; the same entries and query give the same hits, whatever the order of arrival.
 */
export function createMemoryIndex({ model, keep }: MemoryIndexOptions): PostingIndex {
  const pool: Pool = {
    own: createSpace(model.dimensions, model.coder, FIRST_SLOTS),
    spaces: new Map(),
    slots: { used: 0, live: new Uint8Array(FIRST_SLOTS), postings: [], clusters: [] },
    slotOf: new Map(),
    columns: createColumns(),
    lexicon: createLexicon(),
  };
  return {
    get size() {
      return pool.slotOf.size;
    },
    upsert({ posting, vector, code, cluster }) {
      retire(pool, posting.id);
      const slot = takeSlot(pool, posting.id);
      pool.columns.set(slot, filterFacts(posting));
      pool.lexicon.add(slot, posting);
      putVector(pool.own, slot, quantise(vector), code ?? model.coder.encode(vector));
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
    openSpace(name, { dimensions, coder }) {
      pool.spaces.set(name, createSpace(dimensions, coder, pool.slots.live.length));
    },
    closeSpace: (name) => pool.spaces.delete(name),
    putVector(name, id, vector, code) {
      const space = pool.spaces.get(name);
      const slot = pool.slotOf.get(id);
      if (!space || slot === undefined) return false;
      putVector(space, slot, vector, code);
      return true;
    },
    idsWithout(name) {
      const space = pool.spaces.get(name);
      const ids: string[] = [];
      for (const [id, slot] of pool.slotOf) if (space?.has[slot] !== 1) ids.push(id);
      return ids;
    },
    vectorOf(name, id) {
      const space = pool.spaces.get(name);
      const slot = pool.slotOf.get(id);
      if (!space || slot === undefined || space.has[slot] !== 1) return undefined;
      return restore(vectorAt(space, slot));
    },
    get: (id) => pool.slots.postings[pool.slotOf.get(id) ?? -1],
    search: (query) => search(pool, query),
  };
}

function search(pool: Pool, query: IndexQuery): IndexSearch {
  const judgement = pool.columns.judge(pool.slots, query);
  const { passing, hidden, relaxed } = judgement;
  const space = query.space === undefined ? pool.own : pool.spaces.get(query.space);
  const searched = judgement.slots.length;
  const slots = space ? slotsWithVector(space, judgement.slots) : new Uint32Array();
  const told = { passing, hidden, relaxed, searched, missing: searched - slots.length };
  if (!space || told.missing > (query.mostMissing ?? 1) * searched) return { hits: [], ...told };
  const found = new Map<number, number>();
  for (const slot of slotsWithVector(space, judgement.unrelaxed)) found.set(slot, 0);
  for (const slot of nearestByMeaning(pool, space, slots, query)) found.set(slot, 0);
  for (const { slot, score } of nearestByWords(pool, slots, query)) found.set(slot, score);
  const hits = [...found]
    .map(([slot, words]) => toHit(pool, space, slot, words, judgement))
    .filter((hit) => hit !== null)
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  return { hits, ...told };
}

/** Codes first, then the exact product of the few thousand that are left. */
function nearestByMeaning(
  pool: Pool,
  space: Space,
  slots: Uint32Array,
  query: IndexQuery,
): number[] {
  const queries = query.vectors.map((vector) => space.coder.ask(vector));
  const near = nearestCodes(space, slots, queries, SCANNED_PER_HIT * query.limit);
  if (near.length <= query.limit) return [...near];
  const products = Array.from(near, (slot) => ({
    slot,
    score: nearestProduct(vectorAt(space, slot), query.vectors),
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

function toHit(
  pool: Pool,
  space: Space,
  slot: number,
  words: number,
  judgement: Judgement,
): IndexHit | null {
  const posting = pool.slots.postings[slot];
  if (!posting) return null;
  const cluster = pool.slots.clusters[slot] ?? posting.id;
  return {
    posting,
    vector: restore(vectorAt(space, slot)),
    cluster,
    words,
    ...judgement.notes(slot),
  };
}

function takeSlot(pool: Pool, id: string): number {
  giveBackSlots(pool);
  const { slots } = pool;
  if (slots.used === slots.live.length) makeRoom(pool, 2 * slots.used);
  const slot = slots.used++;
  slots.live[slot] = 1;
  for (const space of pool.spaces.values()) space.has[slot] = 0;
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
  const { slots } = pool;
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
    for (const space of spacesOf(pool)) copyVector(space, slot, next);
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

function makeRoom(pool: Pool, capacity: number): void {
  const live = new Uint8Array(capacity);
  live.set(pool.slots.live);
  pool.slots.live = live;
  for (const space of spacesOf(pool)) enlarge(space, capacity);
}

const spacesOf = ({ own, spaces }: Pool) => [own, ...spaces.values()];
