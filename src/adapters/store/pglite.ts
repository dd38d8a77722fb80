import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { takeLock } from "./lock.ts";
import type { WorkerReply, WorkerRequest } from "./pglite-worker.ts";
import { type Sql, StoreError, toStoreError } from "./sql.ts";
import { copyTemplate } from "./template.ts";

type Unnumbered<T> = T extends { id: number } ? Omit<T, "id"> : never;
type Send = (request: Unnumbered<WorkerRequest>) => Promise<unknown[]>;

/**
 * Opens the embedded PostgreSQL under `home`, alone: two processes on one folder lose data silently.
 * @throws StoreError `locked` when another process owns it
 */
export async function openPglite(home: string): Promise<Sql> {
  mkdirSync(home, { recursive: true });
  const lock = takeLock(home);
  const folder = join(home, "database");
  copyTemplate(folder);
  const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), {
    workerData: { folder },
  });
  const { send, listeners, closed } = converse(worker);
  const close = async () => {
    if (!closed.value) await send({ kind: "close" }).catch(() => undefined);
    closed.value = true;
    await worker.terminate();
    lock.release();
  };
  try {
    await send({ kind: "script", text: "select 1" });
  } catch (error) {
    await close();
    throw error;
  }
  return createSession(send, listeners, close);
}

/** Numbers requests, settles their promises by the replies, and fails them all when the thread dies. */
function converse(worker: Worker) {
  const waiting = new Map<
    number,
    { resolve: (rows: unknown[]) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, Set<(payload: string) => void>>();
  const closed = { value: false };
  let next = 1;
  worker.on("message", (message: WorkerReply) => {
    if ("notice" in message) {
      for (const listener of listeners.get(message.notice.channel) ?? [])
        listener(message.notice.payload);
      return;
    }
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    if ("error" in message) {
      request?.reject(
        toStoreError(Object.assign(new Error(message.error.message), { code: message.error.code })),
      );
    } else request?.resolve(message.rows);
  });
  const fail = (cause?: unknown) => {
    closed.value = true;
    for (const { reject } of waiting.values())
      reject(new StoreError("closed", "The database is closed.", { cause }));
    waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail());
  const send: Send = (request) =>
    new Promise((resolve, reject) => {
      if (closed.value) {
        reject(new StoreError("closed", "The database is closed."));
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id });
    });
  return { send, listeners, closed };
}

function createSession(
  send: Send,
  listeners: Map<string, Set<(payload: string) => void>>,
  close: () => Promise<void>,
): Sql {
  const direct = { backend: "pglite" as const, ...statements(send), close };
  const { isInside, inTurn, asTransaction } = takeTurns();
  const listen: Sql["listen"] = async (channel, onNotice) => {
    const group = listeners.get(channel) ?? new Set();
    listeners.set(channel, group.add(onNotice));
    if (group.size === 1) await inTurn(() => send({ kind: "listen", channel }));
    return async () => {
      group.delete(onNotice);
      if (group.size > 0) return;
      await inTurn(() => send({ kind: "unlisten", channel })).catch(() => undefined);
    };
  };
  const inside: Sql = { ...direct, listen, transaction: (work) => work(inside) };
  return {
    ...direct,
    listen,
    query: (text, values) => inTurn(() => inside.query(text, values)),
    script: (text) => inTurn(() => inside.script(text)),
    transaction: async (work) => {
      if (isInside()) return work(inside);
      return asTransaction(async () => {
        await inside.script("begin");
        try {
          const result = await work(inside);
          await inside.script("commit");
          return result;
        } catch (error) {
          await inside.script("rollback").catch(() => undefined);
          throw error;
        }
      });
    },
  };
}

/**
 * There is one session: statements outside of a transaction wait for the open one. What the open one's own code
 * sends without its handle (a library that looks something up) belongs to it and goes through, else it would wait
 * for itself.
 */
function takeTurns() {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  const isInside = () => current.getStore()?.open ?? false;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (isInside()) return work();
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const asTransaction = <T>(work: () => Promise<T>): Promise<T> => {
    const token = { open: true };
    return inTurn(() =>
      current.run(token, work).finally(() => {
        token.open = false;
      }),
    );
  };
  return { isInside, inTurn, asTransaction };
}

function statements(send: Send): Pick<Sql, "query" | "script"> {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await send({ kind: "query", text, values })) as Row[],
    script: async (text) => {
      try {
        return (await send({ kind: "script", text })) as Record<string, unknown>[];
      } catch (error) {
        // A failed script may have left its own transaction open, which would poison the session.
        if (/^\s*begin\b/i.test(text) && text.length > 10) {
          await send({ kind: "script", text: "rollback" }).catch(() => undefined);
        }
        throw error;
      }
    },
  };
}
