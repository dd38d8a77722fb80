/** The only rooms with SQL: one PostgreSQL in two sizes behind the same statements. */
import type { Config } from "../../config.ts";
import { migrate } from "./migrate.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import type { Sql } from "./sql.ts";

export {
  type AskedEmbedding,
  findAskedTexts,
  readAskedEmbeddings,
  removeOtherModels,
  saveAskedEmbeddings,
} from "./asked-embeddings.ts";
export * from "./boards.ts";
export * from "./candidates.ts";
export * from "./duplicates.ts";
export * from "./embeddings.ts";
export * from "./feedback.ts";
export * from "./gradings.ts";
export * from "./leases.ts";
export { announceAddress, findOwner } from "./lock.ts";
export * from "./postings.ts";
export * from "./settings.ts";
export { type Sql, StoreError } from "./sql.ts";
export { TEMPLATE_FOLDER } from "./template.ts";
export * from "./text-embeddings.ts";

/** Opens the database that the configuration names and brings it to the newest shape. @throws StoreError */
export async function openStore(config: Pick<Config, "home" | "databaseUrl">): Promise<Sql> {
  const sql = config.databaseUrl
    ? await openPostgres(config.databaseUrl)
    : await openPglite(config.home);
  try {
    await migrate(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
  return sql;
}
