import type { Sql } from "./sql.ts";

/**
 * Takes or renews a piece of work that only one process at a time may do. Who dies without a word holds it until `until`.
 * @returns whether the holder has it now
 */
export async function takeLease(
  sql: Sql,
  lease: { name: string; holder: string; now: Date; until: Date },
): Promise<boolean> {
  const rows = await sql.query(
    `insert into lease (name, holder, until) values ($1, $2, $3)
     on conflict (name) do update set holder = excluded.holder, until = excluded.until
       where lease.holder = excluded.holder or lease.until < $4
     returning 1`,
    [lease.name, lease.holder, lease.until, lease.now],
  );
  return rows.length > 0;
}

/** Gives it back; nothing when another one holds it. */
export async function dropLease(
  sql: Sql,
  { name, holder }: { name: string; holder: string },
): Promise<void> {
  await sql.query("delete from lease where name = $1 and holder = $2", [name, holder]);
}
