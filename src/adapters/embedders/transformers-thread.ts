import { Worker } from "node:worker_threads";
import { untilAborted } from "../gate/index.ts";
import type {
  Table,
  TransformersReply,
  TransformersRequest,
  TransformersSetup,
} from "./transformers-worker.ts";

const WORKER_FILE = new URL("./transformers-worker.ts", import.meta.url);

/**
 * The way to a transformer in a thread of its own, which starts with the first call and keeps the process alive only
 * while somebody waits. A thread that could not load its model ends; the next call starts another one.
 */
export function createTransformersThread(setup: TransformersSetup) {
  const calls = new Map<number, PromiseWithResolvers<Table>>();
  let worker: Worker | null = null;
  let next = 1;

  function start(): Worker {
    const started = new Worker(WORKER_FILE, { workerData: setup });
    const end = (cause: unknown) => {
      if (worker !== started) return;
      worker = null;
      for (const { reject } of calls.values()) reject(cause);
    };
    return started
      .on("message", (reply: TransformersReply) => {
        const call = calls.get(reply.id);
        if ("table" in reply) call?.resolve(reply.table);
        else call?.reject(reply.error);
      })
      .on("error", end)
      .on("exit", () => end(new Error("its thread ended.")));
  }

  return async (texts: readonly string[], signal: AbortSignal): Promise<Table> => {
    signal.throwIfAborted();
    worker ??= start();
    const call = Promise.withResolvers<Table>();
    const id = next++;
    calls.set(id, call);
    worker.ref();
    worker.postMessage({ id, texts } satisfies TransformersRequest);
    try {
      return await untilAborted(call.promise, signal);
    } finally {
      calls.delete(id);
      if (calls.size === 0) worker?.unref();
    }
  };
}
