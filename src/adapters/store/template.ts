import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * An initialised, empty database folder, made by `npm run build`. Initialising one takes seconds, copying it a
 * twentieth of one, and the first start should not keep anybody waiting. Named by the version that made it.
 */
export const TEMPLATE_FOLDER = fileURLToPath(
  new URL(`../../../dist/database-${pgliteVersion()}`, import.meta.url),
);

/** Puts the template where a database shall be; does nothing where there is one already, or no template. */
export function copyTemplate(folder: string): void {
  if (existsSync(folder) || !existsSync(TEMPLATE_FOLDER)) return;
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(TEMPLATE_FOLDER, aside, { recursive: true });
  // Complete or not there at all, whenever the process is killed.
  renameSync(aside, folder);
}

/** The pinned one; the database library does not export its own. */
function pgliteVersion(): string {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return dependencies["@electric-sql/pglite"] ?? "unknown";
}
