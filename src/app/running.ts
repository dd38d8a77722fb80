import { findOwner } from "../adapters/store/index.ts";
import type { Config } from "../config.ts";

/** The process that owns the embedded database now, so that a command talks to it instead; `null` when there is none. */
export function findRunningServer(
  config: Pick<Config, "home" | "databaseUrl">,
): { pid: number; address: string | null } | null {
  return config.databaseUrl ? null : findOwner(config.home);
}
