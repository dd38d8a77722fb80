import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import {
  type ModelId,
  REFERENCE_SUBJECT,
  readAskedEmbeddings,
  readTextEmbeddings,
} from "../adapters/store/index.ts";
import {
  createRankingSpace,
  type PersonVectors,
  type RankingSpace,
  REFERENCE_TEXTS,
} from "../engine/match/index.ts";
import type { Context } from "./context.ts";

/** The vectors of one model and version: of postings in the index, of people here. */
export interface Space {
  id: ModelId;
  ranking: RankingSpace;
  /** By resume, as far as they were asked for lately. */
  people: LRUCache<string, PersonVectors>;
}

const MOST_PEOPLE = 2_000;
const ROWS_AT_ONCE = 500;

/** Opens what the store has of a model. `null` when its reference is not whole. */
export async function openStoredSpace(
  context: Pick<Context, "pool" | "sql">,
  { name, version }: ModelId,
): Promise<Space | null> {
  const id = { name, version };
  const subjects = await readTextEmbeddings(context.sql, id, [REFERENCE_SUBJECT]);
  const vectors = subjects.get(REFERENCE_SUBJECT);
  const reference = REFERENCE_TEXTS.flatMap((text) => vectors?.get(hashText(text)) ?? []);
  const ranking = createRankingSpace(`${name} ${version}`, reference);
  if (!ranking) return null;
  context.pool.index.openSpace(ranking.name, ranking);
  const space: Space = { id, ranking, people: new LRUCache({ max: MOST_PEOPLE }) };
  await loadStoredVectors(context, space);
  return space;
}

/** Brings vectors that the store has of postings as they are now into the index. @returns how many */
export async function loadStoredVectors(
  { pool, sql }: Pick<Context, "pool" | "sql">,
  { id, ranking }: Space,
): Promise<number> {
  const ids = pool.index.idsWithout(ranking.name);
  let loaded = 0;
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    for (const row of await readAskedEmbeddings(sql, id, ids.slice(start, start + ROWS_AT_ONCE))) {
      if (row.contentHash !== pool.hashes.get(row.postingId)) continue;
      if (pool.index.putVector(ranking.name, row.postingId, row.vector, row.code)) loaded++;
    }
    await breathe();
  }
  return loaded;
}

/** Names a text: it is never sent twice. */
export function hashText(text: string): string {
  return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, 32);
}
