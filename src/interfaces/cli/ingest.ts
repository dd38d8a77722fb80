import { readFileSync } from "node:fs";
import pc from "picocolors";
import * as engine from "../../app/engine.ts";
import type { BoardReport } from "../../app/index.ts";
import { type Connection, withConnection } from "./connect.ts";
import { print } from "./output.ts";

/** Polls now, a line a board; exit status 1 if one failed. */
export async function ingest(options: { source?: string[]; file?: string }): Promise<void> {
  const { file, source } = options;
  await withConnection((connection) =>
    file === undefined ? ingestBoards(connection, source ?? []) : ingestFile(connection, file),
  );
}

async function ingestBoards(connection: Connection, sources: string[]): Promise<void> {
  const sums = { boards: 0, postings: 0, changed: 0, faults: 0 };
  for await (const line of connection.lines({
    method: "POST",
    path: "/polls",
    body: { sources },
  })) {
    const report = JSON.parse(line) as BoardReport;
    await print(`${describe(report)}\n`);
    sums.boards++;
    sums.postings += report.listed;
    sums.changed += report.changed;
    if (report.fault) sums.faults++;
  }
  if (sums.faults > 0) process.exitCode = 1;
  await print(
    `${sums.boards} boards, ${sums.postings} postings, ${sums.changed} new or changed, ${sums.faults} boards in fault\n`,
  );
}

function describe(report: BoardReport): string {
  const name = `${report.source}:${report.board}`;
  if (report.fault) return `${pc.red("fault")}      ${name}  ${report.fault.message}`;
  const problems =
    report.problems.length > 0 ? `, ${report.problems.length} could not be read` : "";
  if (report.outcome === "unchanged")
    return `${pc.dim("unchanged")}  ${name}  ${report.listed} postings`;
  return `${pc.green("read")}       ${name}  ${report.listed} postings, ${report.changed} new or changed, ${report.closed} closed${problems}`;
}

/** Postings in one request. */
const PORTION = 200;

/** Pushes a file of Postings, portion by portion; lines that are none are told by number. */
async function ingestFile(connection: Connection, path: string): Promise<void> {
  const { items, problems } = engine.parsePostings("file", readFileSync(path), null, new Date());
  let changed = 0;
  for (let start = 0; start < items.length; start += PORTION) {
    const body = items.slice(start, start + PORTION);
    changed += (
      await connection.json<{ changed: number }>({ method: "POST", path: "/postings", body })
    ).changed;
  }
  for (const { message } of problems) process.stderr.write(`${path}: ${message}\n`);
  if (problems.length > 0) process.exitCode = 1;
  await print(
    `${items.length} postings, ${changed} new or changed, ${problems.length} could not be read\n`,
  );
}
