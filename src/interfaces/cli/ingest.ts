import { readFileSync } from "node:fs";
import pc from "picocolors";
import type { BoardReport } from "../../app/index.ts";
import { PostingInput } from "../../contract/index.ts";
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

/** Pushes a file of Postings, portion by portion; lines that are none are told by number. */
async function ingestFile(connection: Connection, path: string): Promise<void> {
  const sums = { postings: 0, changed: 0, faults: 0 };
  let portion: unknown[] = [];
  const push = async () => {
    if (portion.length === 0) return;
    const { ids, changed } = await connection.json<{ ids: string[]; changed: number }>({
      method: "POST",
      path: "/postings",
      body: portion,
    });
    sums.postings += ids.length;
    sums.changed += changed;
    portion = [];
  };
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const problem = checkLine(line, portion);
    if (problem) {
      sums.faults++;
      process.stderr.write(`${path}, line ${index + 1}: ${problem}\n`);
    }
    if (portion.length >= 500) await push();
  }
  await push();
  if (sums.faults > 0) process.exitCode = 1;
  await print(
    `${sums.postings} postings, ${sums.changed} new or changed, ${sums.faults} lines could not be read\n`,
  );
}

function checkLine(line: string, portion: unknown[]): string | null {
  try {
    const result = PostingInput.safeParse(JSON.parse(line));
    if (!result.success) {
      const [issue] = result.error.issues;
      return `${issue?.path.join(".") || "the line"}: ${issue?.message}`;
    }
    portion.push(JSON.parse(line));
    return null;
  } catch {
    return "this is not JSON";
  }
}
