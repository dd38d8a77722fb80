import { withConnection } from "./connect.ts";
import { print } from "./output.ts";

/** Writes everything worth keeping to stdout. */
export async function exportLines(): Promise<void> {
  await withConnection(async (connection) => {
    for await (const line of connection.lines({ method: "GET", path: "/export" }))
      await print(`${line}\n`);
  });
}

/** Reads an export from stdin; lines that cannot be read are told, the rest counts. */
export async function importLines(): Promise<void> {
  await withConnection(async (connection) => {
    const { imported, problems } = await connection.json<{
      imported: number;
      problems: { message: string }[];
    }>({
      method: "POST",
      path: "/import",
      body: process.stdin,
      contentType: "application/x-ndjson",
    });
    for (const { message } of problems) process.stderr.write(`${message}\n`);
    if (problems.length > 0) process.exitCode = 1;
    await print(`${imported} lines imported, ${problems.length} could not be read\n`);
  });
}

export async function removeSamples(): Promise<void> {
  await withConnection(async (connection) => {
    const { postings, candidates } = await connection.json<{
      postings: number;
      candidates: number;
    }>({ method: "DELETE", path: "/samples" });
    await print(`${postings} sample postings and ${candidates} sample resumes removed\n`);
  });
}
