import pg from "pg";
import { createListener } from "./postgres-listener.ts";
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
  const listener = createListener(pool);
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
    listen: listener.listen,
    close: async () => {
      // A pool does not end while one of its connections is out.
      listener.close();
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

const refuse = () => Promise.reject(new StoreError("failed", "Not inside a transaction."));

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the given address";
}
