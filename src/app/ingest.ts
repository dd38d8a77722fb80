import { setImmediate as breathe } from "node:timers/promises";
import { type Source, SourceError, sources, type Validators } from "../adapters/sources/index.ts";
import {
  type Board,
  closeMissing,
  findPostings,
  readValidators,
  recordFault,
  recordReading,
  type StoredValidators,
  savePostings,
} from "../adapters/store/index.ts";
import type { Posting, Problem } from "../contract/index.ts";
import { readPosting, type StatedPosting } from "../engine/extract/index.ts";
import type { Context } from "./context.ts";
import { admit, dismiss, toRow } from "./pool.ts";
import { tellOthers } from "./pool-news.ts";
import { nextPollAfterFault, nextPollAfterReading } from "./schedule.ts";

/** How the reading of one board went, for a person and for `rolecall ingest`. */
export interface BoardReport {
  source: string;
  board: string;
  outcome: "listed" | "unchanged" | "fault";
  /** Postings that the board lists now. */
  listed: number;
  /** New or changed ones. */
  changed: number;
  /** Ones that are gone. */
  closed: number;
  problems: Problem[];
  fault: { kind: string; message: string } | null;
}

/** Postings are read, embedded and stored in portions, so that requests are answered in between. */
const PORTION = 100;

/**
 * Polls one board: list → read → store → index. A fault leaves the postings of the last good reading in
 * place and says why; it never throws for what a source did.
 */
export async function ingestBoard(
  context: Context,
  board: Board,
  signal: AbortSignal,
): Promise<BoardReport> {
  const report: BoardReport = {
    source: board.source,
    board: board.board,
    outcome: "listed",
    listed: 0,
    changed: 0,
    closed: 0,
    problems: [],
    fault: null,
  };
  try {
    await readBoard(context, board, report, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    await noteFault(context, board, report, error as Error);
  }
  context.metrics.sourcePolls.inc({
    source: board.source,
    outcome: report.fault?.kind ?? report.outcome,
  });
  return report;
}

async function readBoard(
  context: Context,
  board: Board,
  report: BoardReport,
  signal: AbortSignal,
): Promise<void> {
  const source = sourceOf(board.source);
  const stored = await readValidators(context.sql, board.source, board.board);
  const fresh: StoredValidators = {};
  const listing = await source.list(board.board, {
    fetch: context.network.fetch,
    signal,
    now: context.now,
    baseUrl: board.baseUrl,
    validators: rememberIn(stored, fresh),
    known: (id) => context.pool.index.get(id) !== undefined,
  });
  const at = context.now();
  if (listing.state === "unchanged") {
    report.outcome = "unchanged";
    report.listed = board.livePostings;
    await recordReading(context.sql, board, {
      at,
      nextPollAt: nextPollAfterReading(board, at, false),
      changed: false,
      problems: [],
      validators: null,
    });
    return;
  }
  const { postings, problems } = await readAll(listing.items);
  report.problems = [...listing.problems, ...problems];
  report.listed = postings.length + listing.kept.length;
  const listed = [...postings.map((posting) => posting.id), ...listing.kept];
  const { changed, closed } = await store(
    context,
    board,
    postings,
    listing.complete ? listed : null,
    at,
    async (sql, anything) => {
      await recordReading(sql, board, {
        at,
        nextPollAt: nextPollAfterReading(board, at, anything),
        changed: anything || report.problems.length > 0,
        problems: report.problems,
        validators: { ...stored, ...fresh },
      });
    },
  );
  report.changed = changed;
  report.closed = closed;
}

/**
 * Stores what a board lists, in portions; the last one commits together with the closed postings and the
 * validators, so that a process killed in between reads the board again instead of trusting a 304.
 */
async function store(
  context: Context,
  board: Pick<Board, "source" | "board">,
  postings: readonly Posting[],
  listed: readonly string[] | null,
  at: Date,
  finish: (sql: Context["sql"], anything: boolean) => Promise<void>,
): Promise<{ changed: number; closed: number }> {
  const changed: string[] = [];
  for (let start = 0; start < postings.length; start += PORTION) {
    changed.push(
      ...(await storePortion(context, board.board, postings.slice(start, start + PORTION), at)),
    );
    await breathe();
  }
  const closed = await context.sql.transaction(async (sql) => {
    const gone = listed ? await closeMissing(sql, board.source, board.board, listed, at) : [];
    await finish(sql, changed.length + gone.length > 0);
    return gone;
  });
  await dismiss(context.pool, context.sql, closed);
  await tellOthers(context, { closed });
  return { changed: changed.length, closed: closed.length };
}

/** Stores and indexes postings that were pushed or listed. @returns ids that are new or changed */
export async function storePortion(
  context: Context,
  board: string,
  postings: readonly Posting[],
  at: Date,
): Promise<string[]> {
  const rows = postings.map((posting) => toRow(storable(posting), board));
  const changed = await context.sql.transaction((sql) => savePostings(sql, rows, at));
  if (changed.length > 0)
    await admit(context.pool, context.sql, await findPostings(context.sql, changed));
  await tellOthers(context, { changed });
  context.embedding?.poke();
  context.metrics.postings.set(context.pool.index.size);
  return changed;
}

/** Reads fields out of texts; a posting that defeats the reader is a problem, not a crash. */
async function readAll(
  items: readonly StatedPosting[],
): Promise<{ postings: Posting[]; problems: Problem[] }> {
  const postings: Posting[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    if (index % 20 === 19) await breathe();
    try {
      postings.push(readPosting(item));
    } catch (error) {
      problems.push({
        kind: "unreadable",
        message: `“${item.title}” cannot be read: ${(error as Error).message}`,
        item: item.id,
      });
    }
  }
  return { postings, problems };
}

async function noteFault(
  context: Context,
  board: Board,
  report: BoardReport,
  error: Error,
): Promise<void> {
  const known = error instanceof SourceError;
  if (!known)
    context.log.error({ err: error, board: `${board.source}:${board.board}` }, "ingest failed");
  const kind = known ? error.kind : "failed";
  const message = known
    ? error.message
    : `Reading ${board.source}:${board.board} failed: ${error.message}`;
  const at = context.now();
  report.outcome = "fault";
  report.listed = board.livePostings;
  report.fault = { kind, message };
  const wait = known ? (error.retryAfterSeconds ?? null) : null;
  await recordFault(context.sql, board, {
    at,
    nextPollAt: nextPollAfterFault(board, at, wait),
    kind,
    message,
  });
}

function sourceOf(id: string): Source {
  const source = sources[id];
  if (!source) throw new SourceError("not-found", `There is no source named "${id}".`);
  return source;
}

function rememberIn(stored: StoredValidators, fresh: StoredValidators): Validators {
  return {
    get: (url) => stored[url] ?? null,
    set: (url, validator) => {
      fresh[url] = validator;
    },
  };
}

/** PostgreSQL stores neither NUL nor half of a surrogate pair; nobody can read them either. */
function storable<T>(value: T): T {
  if (typeof value === "string") return value.replaceAll("\u0000", "").toWellFormed() as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, storable(item)]),
  ) as T;
}
