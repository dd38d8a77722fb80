import { LRUCache } from "lru-cache";
import {
  addBoards,
  findPostings,
  findSources,
  recount,
  type StoredPosting,
  searchPostings,
} from "../adapters/store/index.ts";
import type { Posting, SourceLink } from "../contract/index.ts";
import { completePosting } from "../engine/extract/index.ts";
import { type Context, RequestError } from "./context.ts";
import { storePortion } from "./ingest.ts";

/** A posting with every place where the same job was seen. */
export type PostingWithSources = Posting & { sources: SourceLink[] };

/** Live postings by id, from memory where they were read lately. Ids that are not there are left out. */
export async function getPostings(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, StoredPosting>> {
  const cache = cacheOf(context);
  const missing = ids.filter((id) => cache.get(id)?.contentHash !== context.pool.hashes.get(id));
  for (const stored of missing.length > 0 ? await findPostings(context.sql, missing) : []) {
    cache.set(stored.posting.id, stored);
  }
  return new Map(ids.flatMap((id) => [cache.get(id) ?? []].flat().map((stored) => [id, stored])));
}

/** @throws RequestError `not-found` */
export async function getStoredPosting(context: Context, id: string): Promise<StoredPosting> {
  const [stored] = await findPostings(context.sql, [id]);
  if (!stored) throw new RequestError("not-found", `There is no posting ${id}.`);
  return stored;
}

/** @throws RequestError `not-found` */
export async function getPosting(context: Context, id: string): Promise<PostingWithSources> {
  const { posting, cluster } = await getStoredPosting(context, id);
  return withSources(posting, await findSources(context.sql, [cluster]), cluster);
}

/** One row a job, newest first. `cursor` is what the page before gave as `next`. */
export async function listPostings(
  context: Context,
  request: { query: string; limit: number; cursor: string | null },
): Promise<{ items: PostingWithSources[]; total: number; next: string | null }> {
  const { items, total, next } = await searchPostings(context.sql, {
    query: request.query,
    limit: request.limit,
    cursor: request.cursor === null ? null : readCursor(request.cursor),
  });
  const sources = await findSources(
    context.sql,
    items.map((item) => item.cluster),
  );
  return {
    items: items.map(({ posting, cluster }) => withSources(posting, sources, cluster)),
    total,
    next: next && Buffer.from(JSON.stringify(next)).toString("base64url"),
  };
}

/** Takes in postings that somebody pushes; what they leave out is read from their texts. */
export async function pushPostings(
  context: Context,
  postings: readonly Posting[],
): Promise<{ ids: string[]; changed: number }> {
  let changed = 0;
  const bySource = Map.groupBy(postings, (posting) => posting.source);
  for (const [source, group] of bySource) {
    await addBoards(context.sql, [{ source, board: "pushed", baseUrl: null, origin: "pushed" }]);
    for (let start = 0; start < group.length; start += 100) {
      const portion = group.slice(start, start + 100).map(completePosting);
      changed += (await storePortion(context, "pushed", portion, context.now())).length;
    }
    await recount(context.sql, source, "pushed");
  }
  return { ids: postings.map((posting) => posting.id), changed };
}

function withSources(
  posting: Posting,
  sources: ReadonlyMap<string, SourceLink[]>,
  cluster: string,
): PostingWithSources {
  const links = sources.get(cluster) ?? [{ source: posting.source, url: posting.url }];
  return { ...posting, sources: links };
}

function readCursor(text: string): { at: string; id: string } {
  try {
    const { at, id } = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as {
      at: unknown;
      id: unknown;
    };
    if (
      typeof at === "string" &&
      !Number.isNaN(Date.parse(at)) &&
      typeof id === "string" &&
      !id.includes("\u0000")
    )
      return { at, id };
  } catch {
    // Falls through to the one sentence below.
  }
  throw new RequestError(
    "invalid",
    "cursor: not one that this server gave; leave it out to begin at the first page.",
  );
}

// Bounded: reading fifty descriptions from the database costs more than ranking a hundred thousand postings.
const caches = new WeakMap<Context, LRUCache<string, StoredPosting>>();

function cacheOf(context: Context): LRUCache<string, StoredPosting> {
  const cache =
    caches.get(context) ?? new LRUCache<string, StoredPosting>({ max: 10_000, ttl: 300_000 });
  caches.set(context, cache);
  return cache;
}
