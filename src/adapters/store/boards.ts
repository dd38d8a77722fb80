import type { Problem } from "../../contract/index.ts";
import type { Sql } from "./sql.ts";

export type BoardOrigin = "starter" | "configured" | "added" | "pushed" | "sample";

/** One list of postings that is polled, and how its last reading went. */
export interface Board {
  source: string;
  board: string;
  baseUrl: string | null;
  origin: BoardOrigin;
  enabled: boolean;
  state: "new" | "ok" | "fault";
  fault: { kind: string; message: string } | null;
  problems: Problem[];
  livePostings: number;
  failuresInARow: number;
  lastPolledAt: Date | null;
  lastChangedAt: Date | null;
  nextPollAt: Date | null;
}

/** What a server gave to recognise its replies by, by address. */
export type StoredValidators = Record<string, { etag: string | null; lastModified: string | null }>;

/** Adds boards; one that is there keeps its state and takes the new address and origin. */
export async function addBoards(
  sql: Sql,
  boards: readonly { source: string; board: string; baseUrl: string | null; origin: BoardOrigin }[],
): Promise<void> {
  if (boards.length === 0) return;
  await sql.query(
    `insert into board (source, board, base_url, origin)
     select source, board, "baseUrl", origin from jsonb_to_recordset($1::jsonb) as row(source text, board text, "baseUrl" text, origin text)
     on conflict (source, board) do update set base_url = excluded.base_url, enabled = true,
       validators = case when board.base_url is distinct from excluded.base_url then '{}' else board.validators end,
       origin = case when board.origin = 'configured' then board.origin else excluded.origin end`,
    [JSON.stringify(boards)],
  );
}

export async function listBoards(sql: Sql): Promise<Board[]> {
  const rows = await sql.query<
    Omit<Board, "fault"> & { faultKind: string | null; faultMessage: string | null }
  >(
    `select source, board, base_url as "baseUrl", origin, enabled, state, fault_kind as "faultKind", fault_message as "faultMessage", problems,
       live_postings as "livePostings", failures_in_a_row as "failuresInARow", last_polled_at as "lastPolledAt",
       last_changed_at as "lastChangedAt", next_poll_at as "nextPollAt"
     from board order by source, board`,
  );
  return rows.map(({ faultKind, faultMessage, ...row }) => ({
    ...row,
    fault: faultKind === null ? null : { kind: faultKind, message: faultMessage ?? "" },
  }));
}

export async function readValidators(
  sql: Sql,
  source: string,
  board: string,
): Promise<StoredValidators> {
  const [row] = await sql.query<{ validators: StoredValidators }>(
    "select validators from board where source = $1 and board = $2",
    [source, board],
  );
  return row?.validators ?? {};
}

/** Notes a reading that worked. `validators: null` leaves them as they are (nothing had changed). */
export async function recordReading(
  sql: Sql,
  key: { source: string; board: string },
  reading: {
    at: Date;
    nextPollAt: Date;
    changed: boolean;
    problems: Problem[];
    validators: StoredValidators | null;
  },
): Promise<void> {
  await sql.query(
    `update board set state = 'ok', fault_kind = null, fault_message = null, failures_in_a_row = 0, last_polled_at = $3, next_poll_at = $4,
       last_changed_at = case when $5 then $3 else last_changed_at end,
       problems = case when $5 then $6::jsonb else problems end,
       validators = coalesce($7::jsonb, validators),
       live_postings = (select count(*) from posting where posting.source = $1 and posting.board = $2 and closed_at is null)
     where source = $1 and board = $2`,
    [
      key.source,
      key.board,
      reading.at,
      reading.nextPollAt,
      reading.changed,
      JSON.stringify(reading.problems.slice(0, 200)),
      reading.validators && JSON.stringify(reading.validators),
    ],
  );
}

/** Notes a reading that failed; the postings of the last good one stay. */
export async function recordFault(
  sql: Sql,
  key: { source: string; board: string },
  fault: { at: Date; nextPollAt: Date; kind: string; message: string },
): Promise<void> {
  await sql.query(
    `update board set state = 'fault', fault_kind = $3, fault_message = $4, failures_in_a_row = failures_in_a_row + 1,
       last_polled_at = $5, next_poll_at = $6 where source = $1 and board = $2`,
    [key.source, key.board, fault.kind, fault.message, fault.at, fault.nextPollAt],
  );
}

/** Notes that postings of a board came or went without a poll (pushed ones, samples). */
export async function recount(sql: Sql, source: string, board: string): Promise<void> {
  await sql.query(
    `update board set state = 'ok', live_postings = (select count(*) from posting where posting.source = $1 and posting.board = $2 and closed_at is null)
     where source = $1 and board = $2`,
    [source, board],
  );
}

export async function removeBoard(sql: Sql, source: string, board: string): Promise<boolean> {
  const rows = await sql.query("delete from board where source = $1 and board = $2 returning 1", [
    source,
    board,
  ]);
  return rows.length > 0;
}
