import PQueue from "p-queue";
import { type Board, listBoards } from "../adapters/store/index.ts";
import { isPolled } from "./boards.ts";
import type { Context } from "./context.ts";
import { type BoardReport, ingestBoard } from "./ingest.ts";
import { giveUpLease, holdsLease } from "./lease.ts";

/** Boards read at the same time; each host has its own, stricter pace in the network client. */
const CONCURRENCY = 6;
const LOOK_EVERY_MS = 30_000;
/** Of several processes on one native database one polls, and another when that one is gone. */
const LEASE = "polling";

/** What the poller is doing, for the page. */
interface PollingState {
  running: string[];
  waiting: number;
}

export interface Poller {
  /** Polls boards now, whatever their plan says; one report a board, as each ends. */
  pollNow(
    boards: readonly Board[],
    onReport: (report: BoardReport) => void,
  ): Promise<BoardReport[]>;
  /** Polls what is due, now and from then on. */
  start(): void;
  state(): PollingState;
  stop(): Promise<void>;
}

export function createPoller(context: Context): Poller {
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const stopping = new AbortController();
  const underWay = new Map<string, Promise<BoardReport>>();
  const running = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  // A board asked for twice at a time is read once.
  const poll = (board: Board): Promise<BoardReport> => {
    const key = `${board.source}:${board.board}`;
    const already = underWay.get(key);
    if (already) return already;
    const report = queue
      .add(async () => {
        running.add(key);
        return ingestBoard(context, board, stopping.signal);
      })
      .finally(() => {
        running.delete(key);
        underWay.delete(key);
      });
    underWay.set(key, report);
    return report;
  };

  const pollDue = async (): Promise<void> => {
    const now = context.now();
    const due = (await listBoards(context.sql)).filter(
      (board) => isPolled(board) && (board.nextPollAt ?? now) <= now,
    );
    await Promise.allSettled(due.map(poll));
  };

  const complain = (error: unknown) =>
    stopping.signal.aborted || context.log.error({ err: error }, "polling failed");

  // A round may take longer than the lease, so it is not waited for.
  const look = async (): Promise<void> => {
    if (await holdsLease(context, LEASE)) void pollDue().catch(complain);
  };

  const tick = (): void => {
    void look()
      .catch(complain)
      .finally(() => {
        if (!stopping.signal.aborted) timer = setTimeout(tick, LOOK_EVERY_MS).unref();
      });
  };

  return {
    start: tick,
    pollNow: async (boards, onReport) =>
      Promise.all(
        boards.map(async (board) => {
          const report = await poll(board);
          onReport(report);
          return report;
        }),
      ),
    state: () => ({ running: [...running].sort(), waiting: queue.size }),
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      queue.clear();
      await Promise.allSettled(
        [...underWay.values()].map((work) => Promise.race([work, queue.onIdle()])),
      );
      await giveUpLease(context, LEASE).catch(() => undefined); // Then it runs out by itself.
    },
  };
}

/** The reports of a poll, one by one as boards end. */
export async function* reportPolls(
  poller: Poller,
  selected: Promise<Board[]>,
): AsyncGenerator<BoardReport> {
  const ready: BoardReport[] = [];
  let wake: () => void = () => undefined;
  let ended = false;
  const all = poller
    .pollNow(await selected, (report) => {
      ready.push(report);
      wake();
    })
    .finally(() => {
      ended = true;
      wake();
    });
  while (!ended || ready.length > 0) {
    const report = ready.shift();
    if (report) yield report;
    else if (!ended)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await all;
}
