import pg from "pg";
import { type Sql, StoreError, toStoreError } from "./sql.ts";

// int8 counts are far below 2^53 here; the embedded database returns numbers too.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens a native PostgreSQL 16+ with pgvector. @throws StoreError `unreachable` */
export async function openPostgres(url: string): Promise<Sql> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "rolecall",
  });
  // An idle connection that the server drops must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  try {
    await pool.query("select 1");
  } catch (cause) {
    await pool.end().catch(() => undefined);
    throw new StoreError(
      "unreachable",
      `PostgreSQL at ${hostOf(url)} does not answer: ${(cause as Error).message || "no connection"}.`,
      { cause },
    );
  }
  return createPool(pool);
}

function createPool(pool: pg.Pool): Sql {
  const listening = new Set<() => Promise<void>>();
  return {
    ...statements(pool),
    transaction: async (work) => {
      const client = await pool.connect().catch((cause) => Promise.reject(toStoreError(cause)));
      const inside: Sql = {
        ...statements(client),
        transaction: (nested) => nested(inside),
        listen: refuse,
        close: refuse,
      };
      let broken: Error | undefined;
      try {
        await client.query("begin");
        const result = await work(inside);
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((cause: Error) => {
          broken = cause;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    listen: async (channel, onNotice) => {
      const stop = await listenOn(pool, channel, onNotice);
      listening.add(stop);
      return async () => {
        listening.delete(stop);
        await stop();
      };
    },
    close: async () => {
      // A pool does not end while one of its connections is out.
      await Promise.all([...listening].map((stop) => stop()));
      await pool.end();
    },
  };
}

function statements(client: pg.Pool | pg.PoolClient): Pick<Sql, "backend" | "query" | "script"> {
  return {
    backend: "postgres",
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      try {
        return (await client.query(text, [...values])).rows as Row[];
      } catch (cause) {
        throw toStoreError(cause);
      }
    },
    script: async (text) => {
      try {
        const results = (await client.query(text)) as pg.QueryResult | pg.QueryResult[];
        return [results].flat().flatMap((result) => result.rows as Record<string, unknown>[]);
      } catch (cause) {
        throw toStoreError(cause);
      }
    },
  };
}

/** One connection of its own per listener, reopened when the server drops it. */
async function listenOn(pool: pg.Pool, channel: string, onNotice: (payload: string) => void) {
  let ended = false;
  let client: pg.PoolClient | null = null;
  const open = async (): Promise<void> => {
    client = await pool.connect();
    client.on(
      "notification",
      (notice) => notice.channel === channel && onNotice(notice.payload ?? ""),
    );
    client.on("error", () => {
      client?.release(true);
      client = null;
      if (!ended) setTimeout(() => void open().catch(() => undefined), 1000).unref();
    });
    await client.query(`listen "${channel.replaceAll('"', "")}"`);
  };
  await open();
  return async () => {
    ended = true;
    client?.release(true);
    client = null;
  };
}

const refuse = () => Promise.reject(new StoreError("failed", "Not inside a transaction."));

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the given address";
}
