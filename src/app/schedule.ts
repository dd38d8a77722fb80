import type { Board } from "../adapters/store/index.ts";

const MINUTE_MS = 60_000;
const SHORTEST_MS = 10 * MINUTE_MS;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/**
 * When to look at a board again: half the time since it last changed, so that busy boards are read often
 * and quiet ones seldom, between ten minutes and six hours.
 */
export function nextPollAfterReading(
  board: Pick<Board, "lastChangedAt">,
  now: Date,
  changed: boolean,
): Date {
  const quietMs =
    changed || !board.lastChangedAt ? 0 : now.getTime() - board.lastChangedAt.getTime();
  return after(now, Math.min(Math.max(quietMs / 2, SHORTEST_MS), LONGEST_MS));
}

/** Doubles with each failure in a row; what the server asked for is obeyed. */
export function nextPollAfterFault(
  board: Pick<Board, "failuresInARow">,
  now: Date,
  retryAfterSeconds: number | null,
): Date {
  const backOffMs = Math.min(SHORTEST_MS * 2 ** Math.min(board.failuresInARow, 10), LONGEST_MS);
  return after(now, Math.max(backOffMs, (retryAfterSeconds ?? 0) * 1000));
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds);
