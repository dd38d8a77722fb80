import { z } from "zod";
import { findPostings, notify } from "../adapters/store/index.ts";
import type { Context } from "./context.ts";
import { admit, decide, dismiss } from "./pool.ts";

const CHANNEL = "rolecall_pool";
/** PostgreSQL carries at most 8,000 bytes in a notification; an id has at most 500. */
const IDS_AT_ONCE = 12;

const News = z.object({
  from: z.string(),
  changed: z.array(z.string()).default([]),
  closed: z.array(z.string()).default([]),
  decided: z
    .object({ a: z.string(), b: z.string(), decision: z.enum(["same", "different"]) })
    .optional(),
});
type News = z.infer<typeof News>;

/** Tells the other processes on a native database what came, went or was decided here. */
export async function tellOthers(
  context: Context,
  news: Partial<Omit<News, "from">>,
): Promise<void> {
  if (context.sql.backend === "pglite") return; // One process owns it: there is nobody to tell.
  const { decided } = news;
  const from = context.processId;
  for (const changed of portions(news.changed ?? []))
    await notify(context.sql, CHANNEL, { from, changed });
  for (const closed of portions(news.closed ?? []))
    await notify(context.sql, CHANNEL, { from, closed });
  if (decided) await notify(context.sql, CHANNEL, { from, decided });
}

/** Keeps the pool of this process current with what the others tell. */
export async function followOthers(context: Context): Promise<void> {
  if (context.sql.backend === "pglite") return;
  // One after the other: what came must be there before it can go.
  let last: Promise<void> = Promise.resolve();
  await context.sql.listen(CHANNEL, (payload) => {
    last = last
      .then(() => take(context, News.parse(JSON.parse(payload))))
      .catch((error) => context.log.error({ err: error }, "news of another process were lost"));
  });
}

async function take(context: Context, news: News): Promise<void> {
  if (news.from === context.processId) return;
  const { pool, sql } = context;
  if (news.changed.length > 0) await admit(pool, sql, await findPostings(sql, news.changed));
  if (news.closed.length > 0) await dismiss(pool, sql, news.closed);
  if (news.decided) await decide(pool, sql, news.decided);
  context.embedding?.poke();
  context.metrics.postings.set(pool.index.size);
}

function portions(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, index) =>
    ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  );
}
