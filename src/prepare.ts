/** `npm run build`: makes once what every first start would otherwise have to make. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { createQueue } from "./adapters/queue/index.ts";
import { openStore, TEMPLATE_FOLDER } from "./adapters/store/index.ts";

if (!existsSync(TEMPLATE_FOLDER)) {
  mkdirSync(dirname(TEMPLATE_FOLDER), { recursive: true });
  const home = mkdtempSync(`${TEMPLATE_FOLDER}-`);
  const sql = await openStore({ home, databaseUrl: null });
  const queue = await createQueue(sql, (error) => {
    throw error;
  });
  await queue.stop();
  await sql.close();
  renameSync(join(home, "database"), TEMPLATE_FOLDER);
  rmSync(home, { recursive: true });
}
