import { dropLease, takeLease } from "../adapters/store/index.ts";
import type { Context } from "./context.ts";

type Holder = Pick<Context, "sql" | "processId" | "now">;

const LEASE_MS = 60_000;

/** Whether this process may do work that one of several on a native database does; to be asked again within a minute. */
export async function holdsLease({ sql, processId, now }: Holder, name: string): Promise<boolean> {
  if (sql.backend === "pglite") return true;
  const at = now();
  const until = new Date(at.getTime() + LEASE_MS);
  return takeLease(sql, { name, holder: processId, now: at, until });
}

/** Leaves the work to another process at once. */
export async function giveUpLease({ sql, processId }: Holder, name: string): Promise<void> {
  if (sql.backend !== "pglite") await dropLease(sql, { name, holder: processId });
}
