import type { Sql } from "./sql.ts";

/** Wakes everybody who listens on the channel, in this process and in others. */
export async function notify(sql: Sql, channel: string, payload: object): Promise<void> {
  await sql.query("select pg_notify($1, $2)", [channel, JSON.stringify(payload)]);
}

/** Small facts that outlive a restart, by name. */
export async function readSetting<T>(sql: Sql, name: string): Promise<T | null> {
  const [row] = await sql.query<{ value: T }>("select value from setting where name = $1", [name]);
  return row?.value ?? null;
}

export async function writeSetting(sql: Sql, name: string, value: unknown): Promise<void> {
  await sql.query(
    "insert into setting (name, value) values ($1, $2::jsonb) on conflict (name) do update set value = excluded.value",
    [name, JSON.stringify(value)],
  );
}
