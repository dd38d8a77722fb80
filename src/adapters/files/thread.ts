import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { FileError, MAX_READING_MS } from "./fault.ts";
import type { ReadingResult, ReadingTask } from "./worker.ts";

/** Bounds what one file can take of the machine. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** How far the process may grow while one file is read: what a PDF unpacks is not on the heap. */
const MAX_GROWTH_BYTES = 1024 * 1024 * 1024;
const WATCH_EVERY_MS = 200;
const WORKER_FILE = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

let worker: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF or DOCX outside the event loop, one at a time. The thread stays warm between files,
 * does not keep the process alive, and is ended and replaced when a file takes too long.
 *
 * @throws FileError
 */
export function readInThread(task: ReadingTask): Promise<string> {
  const result = queue.then(() => readNow(task));
  queue = result.catch(() => undefined);
  return result;
}

function readNow(task: ReadingTask): Promise<string> {
  worker ??= new Worker(WORKER_FILE, { resourceLimits: RESOURCE_LIMITS, stderr: true });
  const current = worker;
  current.ref();
  return new Promise((resolve, reject) => {
    const stop = (kind: "too-slow" | "bomb") => settle(() => reject(new FileError(kind)), false);
    const timer = setTimeout(() => stop("too-slow"), MAX_READING_MS);
    const memoryAtStart = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - memoryAtStart > MAX_GROWTH_BYTES) stop("bomb");
    }, WATCH_EVERY_MS);
    const onMessage = (result: ReadingResult) =>
      settle(() => {
        if ("text" in result) resolve(result.text);
        else reject(new FileError(result.fault, { detail: result.detail }));
      }, true);
    const onEnd = (cause: unknown) =>
      settle(() => reject(new FileError("damaged", { cause })), false);
    const settle = (answer: () => void, keep: boolean) => {
      clearTimeout(timer);
      clearInterval(watch);
      current.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      current.unref();
      if (!keep) discard(current);
      answer();
    };
    current.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    current.postMessage(task);
  });
}

function discard(ended: Worker): void {
  if (worker === ended) worker = null;
  ended.on("error", () => undefined);
  void ended.terminate();
}
