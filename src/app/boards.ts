import { recogniseSource, sources, starterBoards } from "../adapters/sources/index.ts";
import {
  addBoards,
  type Board,
  type BoardOrigin,
  closeMissing,
  listBoards,
  readSetting,
  removeBoard,
  writeSetting,
} from "../adapters/store/index.ts";
import type { ConfiguredSource } from "../config.ts";
import { type Context, RequestError } from "./context.ts";
import { dismiss } from "./pool.ts";
import { tellOthers } from "./pool-news.ts";

export type { Board } from "../adapters/store/index.ts";

type BoardKey = { source: string; board: string; baseUrl: string | null };

/** Adds the board that a pasted careers address belongs to. @throws RequestError `unsupported` */
export async function addBoard(context: Context, address: string): Promise<Board> {
  const key = recognise(address);
  await addBoards(context.sql, [{ ...key, origin: "added" }]);
  return findBoard(context, key);
}

/** Boards by state: faults first, then by name. */
export async function allBoards(context: Context): Promise<Board[]> {
  return listBoards(context.sql);
}

/**
 * Boards that are polled, or those named: "ashby" (all of that source) or "ashby:9fin".
 * @throws RequestError `not-found` for a name that no board has
 */
export async function selectBoards(context: Context, names: readonly string[]): Promise<Board[]> {
  const polled = (await listBoards(context.sql)).filter(isPolled);
  if (names.length === 0) return polled;
  return names.flatMap((name) => {
    const named = polled.filter(
      ({ source, board }) => source === name || `${source}:${board}` === name,
    );
    if (named.length === 0)
      throw new RequestError(
        "not-found",
        `No board is named ${name}; see them with: rolecall sources`,
      );
    return named;
  });
}

/** Pushed postings and samples have no address to poll. */
export function isPolled(board: Board): boolean {
  return board.enabled && board.origin !== "pushed" && board.origin !== "sample";
}

/** Stops polling a board and closes its postings. @throws RequestError `not-found` */
export async function forgetBoard(context: Context, source: string, board: string): Promise<void> {
  const gone = await context.sql.transaction(async (sql) => {
    if (!(await removeBoard(sql, source, board))) {
      throw new RequestError("not-found", `There is no board ${source}:${board}.`);
    }
    return closeMissing(sql, source, board, [], context.now());
  });
  await dismiss(context.pool, context.sql, gone);
  await tellOthers(context, { closed: gone });
}

/**
 * Puts the boards in place that should be polled: those of the configuration, or, where nothing was ever
 * configured or added, a starter set of public ones, once.
 */
export async function prepareBoards(context: Context): Promise<void> {
  const configured = context.config.sources.map((entry) => ({
    ...fromConfig(entry),
    origin: "configured" as BoardOrigin,
  }));
  await addBoards(context.sql, configured);
  const offered = await readSetting<boolean>(context.sql, "starter-offered");
  if (configured.length === 0 && !offered && (await listBoards(context.sql)).length === 0) {
    await addBoards(
      context.sql,
      starterBoards.map((key) => ({ ...key, baseUrl: null, origin: "starter" as BoardOrigin })),
    );
  }
  await writeSetting(context.sql, "starter-offered", true);
}

function fromConfig(entry: ConfiguredSource): BoardKey {
  if ("url" in entry) return recognise(entry.url);
  if (!sources[entry.source]) {
    throw new RequestError(
      "unsupported",
      `The configuration names the source "${entry.source}"; known are ${Object.keys(sources).join(", ")}.`,
    );
  }
  return { source: entry.source, board: entry.board, baseUrl: entry.baseUrl ?? null };
}

function recognise(address: string): BoardKey {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new RequestError(
      "invalid",
      `"${address}" is not a web address; paste the address of a careers page, like https://jobs.ashbyhq.com/acme.`,
    );
  }
  const found = recogniseSource(address);
  if (!found) {
    throw new RequestError(
      "unsupported",
      `No source recognises ${address}; known are ${Object.keys(sources).join(", ")}.`,
    );
  }
  return { source: found.source, board: found.board, baseUrl: null };
}

async function findBoard(context: Context, key: BoardKey): Promise<Board> {
  const board = (await listBoards(context.sql)).find(
    (one) => one.source === key.source && one.board === key.board,
  );
  if (!board) throw new RequestError("not-found", `There is no board ${key.source}:${key.board}.`);
  return board;
}
