import pc from "picocolors";
import type { Board } from "../../app/index.ts";
import { withConnection } from "./connect.ts";
import { print } from "./output.ts";

/** Prints every board with its state. */
export async function listSources(): Promise<void> {
  await withConnection(async (connection) => {
    const { items } = await connection.json<{ items: Board[] }>({ method: "GET", path: "/boards" });
    if (items.length === 0)
      await print("No sources yet: rolecall sources add https://jobs.ashbyhq.com/acme\n");
    for (const board of items) await print(`${describe(board)}\n`);
  });
}

export async function addSource(url: string): Promise<void> {
  await withConnection(async (connection) => {
    const board = await connection.json<Board>({ method: "POST", path: "/boards", body: { url } });
    await print(
      `Added ${board.source}:${board.board}. It is read at the next poll, or now: rolecall ingest --source ${board.source}:${board.board}\n`,
    );
  });
}

export async function removeSource(name: string): Promise<void> {
  const [source, ...rest] = name.split(":");
  await withConnection(async (connection) => {
    await connection.json({
      method: "DELETE",
      path: `/boards/${encodeURIComponent(source ?? "")}/${encodeURIComponent(rest.join(":"))}`,
    });
    await print(`Removed ${name}; its postings are closed.\n`);
  });
}

function describe(board: Board): string {
  const name = `${board.source}:${board.board}`;
  if (board.fault) return `${pc.red("fault")}  ${name}  ${board.fault.message}`;
  if (board.state === "new") return `${pc.dim("new")}    ${name}  not read yet`;
  return `${pc.green("ok")}     ${name}  ${board.livePostings} postings`;
}
