import { PgBoss } from "pg-boss";
import type { Sql } from "../store/index.ts";

/** One piece of background work, named by key: the same key twice is the same work. */
interface Job {
  key: string;
  data: object;
  /** Higher first. */
  priority: number;
}

export interface Queue {
  /** Hands in work, inside a transaction of the store if one is given. */
  send(jobs: readonly Job[], sql?: Sql): Promise<void>;
  /**
   * Works on jobs, `concurrency` at a time, until `stop`. The handler commits its result and calls
   * `complete` in the same transaction; a job whose handler throws comes back after a while.
   */
  work(concurrency: number, handler: JobHandler): void;
  /** Forgets everything that waits: the caller hands in anew what is still owed. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

type JobHandler = (data: object, complete: (sql: Sql) => Promise<void>) => Promise<void>;

const QUEUE = "grade";
/** How long an idle worker sleeps when nobody wakes it: other processes may hand in work. */
const IDLE_POLL_MS = 1000;
/** A worker that says nothing for this long is dead, and its job goes to another. */
const HEARTBEAT_SECONDS = 60;

/** A durable queue on the program's own database (pg-boss). @throws StoreError */
export async function createQueue(sql: Sql, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    db: toDatabase(sql),
    backend: sql.backend,
    schedule: false,
  });
  boss.on("error", onError);
  await boss.start();
  await boss.createQueue(QUEUE, {
    retryLimit: 5,
    retryDelay: 5,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: 3600,
  });
  const loop = createLoop(boss, onError);
  return {
    send: async (jobs, inside = sql) => {
      if (jobs.length === 0) return;
      const rows = jobs.map(({ key, data, priority }) => ({ data, priority, singletonKey: key }));
      await boss.insert(QUEUE, rows, { db: toDatabase(inside) });
      // The rows are seen once the caller's transaction has committed; a later look costs nothing.
      setTimeout(loop.wake, 5);
    },
    work: loop.start,
    clear: () => boss.deleteAllJobs(QUEUE),
    stop: async () => {
      await loop.stop();
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/** Fetches as many jobs as there are free hands, and again as soon as one is free. */
function createLoop(boss: PgBoss, onError: (error: Error) => void) {
  let wakeUp: () => void = () => undefined;
  let stopped = false;
  let fetching: Promise<void> = Promise.resolve();
  const running = new Set<Promise<void>>();

  const perform = async (job: { id: string; data: object }, handler: JobHandler): Promise<void> => {
    const pulse = setInterval(
      () => void boss.touch(QUEUE, job.id).catch(onError),
      (HEARTBEAT_SECONDS * 1000) / 3,
    );
    try {
      await handler(job.data, async (sql) => {
        await boss.complete(QUEUE, job.id, null, { db: toDatabase(sql) });
      });
    } catch (error) {
      onError(error as Error);
      await boss.fail(QUEUE, job.id, { message: (error as Error).message }).catch(onError);
    } finally {
      clearInterval(pulse);
    }
  };

  const round = async (concurrency: number, handler: JobHandler): Promise<void> => {
    const free = concurrency - running.size;
    const fetched =
      free > 0 ? await boss.fetch<object>(QUEUE, { batchSize: free, includeMetadata: true }) : [];
    const jobs = fetched.sort((one, other) => other.priority - one.priority);
    for (const job of jobs) {
      const work = perform(job, handler).finally(() => {
        running.delete(work);
        wakeUp();
      });
      running.add(work);
    }
    if (jobs.length < free || free === 0) await sleepUntilWoken();
  };

  const sleepUntilWoken = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, IDLE_POLL_MS);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    wake: () => wakeUp(),
    start: (concurrency: number, handler: JobHandler) => {
      fetching = (async () => {
        while (!stopped) {
          await round(concurrency, handler).catch(async (error: Error) => {
            if (!stopped) onError(error);
            await sleepUntilWoken();
          });
        }
      })();
    },
    stop: async () => {
      stopped = true;
      wakeUp();
      await fetching;
      await Promise.allSettled(running);
    },
  };
}

/** pg-boss sends several statements at once only when there are no parameters. */
function toDatabase(sql: Sql) {
  return {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: values?.length
        ? await sql.query<Record<string, unknown>>(text, values)
        : await sql.script(text),
    }),
  };
}
