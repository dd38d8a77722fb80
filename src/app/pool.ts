import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import {
  allPostings,
  assignClusters,
  type DuplicateDecision,
  type PostingRow,
  readEmbeddings,
  type Sql,
  type StoredEmbedding,
  type StoredPosting,
  saveEmbeddings,
} from "../adapters/store/index.ts";
import type { Posting } from "../contract/index.ts";
import { type Cluster, createDuplicateIndex, type DuplicateIndex } from "../engine/dedup/index.ts";
import { type EmbeddingModel, embedPosting } from "../engine/embed/index.ts";
import { createMemoryIndex, type PostingIndex } from "../engine/index/index.ts";
import { requirementsOf } from "../engine/match/index.ts";

/** The live postings in memory: what a match reads. The database stays the only system of record. */
export interface Pool {
  model: EmbeddingModel;
  index: PostingIndex;
  /** Content hash by id of everything in the index. */
  hashes: Map<string, string>;
  duplicates: DuplicateIndex;
}

type PoolRow = Pick<StoredPosting, "posting" | "contentHash" | "cluster">;

export function createPool(model: EmbeddingModel, decisions: DuplicateDecision[]): Pool {
  return {
    model,
    index: createMemoryIndex({ model }),
    hashes: new Map(),
    duplicates: createDuplicateIndex({ decisions }),
  };
}

/** Fills the pool from the database; vectors that this model has not made yet are made and stored. */
export async function loadPool(pool: Pool, sql: Sql): Promise<void> {
  const before = new Map<string, string>();
  for await (const page of allPostings(sql)) {
    const vectors = await vectorsOf(pool, sql, page);
    pool.duplicates.addAll(page.map((row) => row.posting));
    for (const row of page) {
      before.set(row.posting.id, row.cluster);
      putIntoIndex(pool, row, vectors);
    }
    await breathe();
  }
  const moves = new Map<string, string>();
  noteMoves(pool.duplicates.clusters(), moves);
  await moveClusters(pool, sql, moves, before);
}

/** Postings prepared before others get their turn: about a millisecond. */
const WARMED_AT_ONCE = 2;

/** Prepares in the background what the first lists would otherwise have to wait for. */
export async function warmUp(pool: Pool, signal: AbortSignal): Promise<void> {
  let warmed = 0;
  for (const id of pool.hashes.keys()) {
    if (signal.aborted) return;
    const posting = pool.index.get(id);
    if (posting) requirementsOf(pool.model, posting);
    if (++warmed % WARMED_AT_ONCE === 0) await breathe();
  }
}

/** Puts stored postings into memory: vector, index, cluster. The store follows where clusters change. */
export async function admit(pool: Pool, sql: Sql, rows: readonly PoolRow[]): Promise<void> {
  const vectors = await vectorsOf(pool, sql, rows);
  for (const row of rows) {
    putIntoIndex(pool, row, vectors);
    requirementsOf(pool.model, row.posting);
  }
  const moves = new Map<string, string>();
  noteMoves(pool.duplicates.addAll(rows.map((row) => row.posting)).changed, moves);
  await moveClusters(pool, sql, moves, new Map(rows.map((row) => [row.posting.id, row.cluster])));
}

/** Takes closed postings out of memory. */
export async function dismiss(pool: Pool, sql: Sql, ids: readonly string[]): Promise<void> {
  const moves = new Map<string, string>();
  for (const id of ids) {
    noteMoves(pool.duplicates.remove(id).changed, moves);
    pool.index.remove(id);
    pool.hashes.delete(id);
  }
  for (const id of ids) moves.delete(id);
  await moveClusters(pool, sql, moves, new Map());
}

/** Names a posting's content: the same words, the same name. */
function contentHash(posting: Posting): string {
  return createHash("sha256").update(JSON.stringify(posting)).digest("hex").slice(0, 32);
}

export function toRow(posting: Posting, board: string): PostingRow {
  return {
    id: posting.id,
    source: posting.source,
    board,
    posting,
    contentHash: contentHash(posting),
    cluster: posting.id,
  };
}

/** A person's word on two postings, for ever. */
export async function decide(pool: Pool, sql: Sql, decision: DuplicateDecision): Promise<void> {
  const moves = new Map<string, string>();
  noteMoves(pool.duplicates.decide(decision.a, decision.b, decision.decision).changed, moves);
  await moveClusters(pool, sql, moves, new Map());
}

function putIntoIndex(
  pool: Pool,
  { posting, contentHash, cluster }: PoolRow,
  vectors: ReadonlyMap<string, StoredEmbedding>,
): void {
  const made = vectors.get(posting.id);
  if (!made) return;
  const { vector, code } = made;
  pool.hashes.set(posting.id, contentHash);
  pool.index.upsert({ posting, vector, cluster, ...(code ? { code } : {}) });
}

function noteMoves(clusters: readonly Cluster[], moves: Map<string, string>): void {
  for (const { canonical, members } of clusters) {
    for (const member of members) moves.set(member, canonical);
  }
}

async function vectorsOf(
  pool: Pool,
  sql: Sql,
  rows: readonly PoolRow[],
): Promise<Map<string, StoredEmbedding>> {
  const { model } = pool;
  const stored = await readEmbeddings(
    sql,
    model,
    rows.map((row) => row.posting.id),
  );
  const current = new Map(stored.map((row) => [row.postingId, row]));
  const vectors = new Map<string, StoredEmbedding>();
  const made: StoredEmbedding[] = [];
  for (const { posting, contentHash } of rows) {
    const known = current.get(posting.id);
    if (known?.contentHash === contentHash) {
      vectors.set(posting.id, known);
      continue;
    }
    const vector = embedPosting(model, posting);
    const fresh = { postingId: posting.id, contentHash, vector, code: model.coder.encode(vector) };
    made.push(fresh);
    vectors.set(posting.id, fresh);
  }
  await saveEmbeddings(sql, model, made);
  return vectors;
}

async function moveClusters(
  pool: Pool,
  sql: Sql,
  moves: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const changed: { id: string; cluster: string }[] = [];
  for (const [id, cluster] of moves) {
    if (before.get(id) !== cluster) changed.push({ id, cluster });
    pool.index.setCluster(id, cluster);
  }
  await assignClusters(sql, changed);
}
