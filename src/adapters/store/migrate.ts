import { readdirSync, readFileSync } from "node:fs";
import type { Sql } from "./sql.ts";

const FOLDER = new URL("./migrations/", import.meta.url);
// Any number that no other program on the same server is likely to use.
const ADVISORY_LOCK = 73_501_973;

/**
 * Brings the database to the newest shape: `migrations/NNNN_name.sql` in order, each once, each in a
 * transaction of its own. Several processes may start at the same time.
 */
export async function migrate(sql: Sql): Promise<void> {
  await sql.transaction(async (inside) => {
    // "if not exists" alone fails when two processes create it in the same moment.
    await inside.query("select pg_advisory_xact_lock($1)", [ADVISORY_LOCK]);
    await inside.script(
      "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
    );
  });
  for (const name of readdirSync(FOLDER)
    .filter((file) => file.endsWith(".sql"))
    .sort()) {
    await sql.transaction(async (inside) => {
      await inside.query("select pg_advisory_xact_lock($1)", [ADVISORY_LOCK]);
      const done = await inside.query("select 1 from migration where name = $1", [name]);
      if (done.length > 0) return;
      await inside.script(readFileSync(new URL(name, FOLDER), "utf8"));
      await inside.query("insert into migration (name) values ($1)", [name]);
    });
  }
}
