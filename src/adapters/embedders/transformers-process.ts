import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { fileURLToPath } from "node:url";
import { untilAborted } from "../gate/index.ts";
import type {
  TransformersFault,
  TransformersReply,
  TransformersRequest,
} from "./transformers-worker.ts";

/** The package prints what it was given when it fails, and that is somebody's resume: only its answers are heard. */
const STDIO: StdioOptions = ["ignore", "ignore", "ignore", "ipc"];
const WORKER_FILE = fileURLToPath(new URL("./transformers-worker.ts", import.meta.url));

/**
 * The way to a transformer in a process of its own. That one starts with the first call, keeps this one alive only while
 * somebody waits, and is killed when it has no model or when the last who waited gave up; the next call starts another.
 * @param source what is imported as the package
 */
export function createTransformersProcess(model: string, source: string) {
  const calls = new Map<number, (reply: TransformersReply) => void>();
  let child: ChildProcess | null = null;
  let next = 1;

  function start(): ChildProcess {
    const started = fork(WORKER_FILE, [model, source], { serialization: "advanced", stdio: STDIO });
    const end = (fault: TransformersFault, reason: string) => {
      if (child !== started) return;
      stop();
      for (const [id, answer] of calls) answer({ id, fault, reason });
    };
    return started
      .on("message", (reply: TransformersReply) => {
        if ("fault" in reply && reply.fault !== "refused") end(reply.fault, reply.reason);
        else calls.get(reply.id)?.(reply);
      })
      .on("error", ({ message }) => end("unavailable", message))
      .on("exit", (status, signal) =>
        end("unavailable", `its process ended (${signal ?? status})`),
      );
  }

  function keepAlive(wanted: boolean): void {
    const change = wanted ? "ref" : "unref";
    child?.[change]();
    child?.channel?.[change]();
  }

  function stop(): void {
    child?.kill("SIGKILL");
    child = null;
  }

  return async (texts: readonly string[], signal: AbortSignal): Promise<TransformersReply> => {
    signal.throwIfAborted();
    child ??= start();
    const { promise, resolve } = Promise.withResolvers<TransformersReply>();
    const id = next++;
    calls.set(id, resolve);
    keepAlive(true);
    child.send({ id, texts } satisfies TransformersRequest);
    try {
      return await untilAborted(promise, signal);
    } finally {
      calls.delete(id);
      if (calls.size === 0 && signal.aborted) stop();
      else if (calls.size === 0) keepAlive(false);
    }
  };
}
