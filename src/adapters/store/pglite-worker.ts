/** The embedded database's own thread: no query of it ever stops the event loop of the server. */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";

export type WorkerRequest =
  | { id: number; kind: "query"; text: string; values: readonly unknown[] }
  | { id: number; kind: "script"; text: string }
  | { id: number; kind: "listen" | "unlisten"; channel: string }
  | { id: number; kind: "close" };

export type WorkerReply =
  | { id: number; rows: unknown[] }
  | { id: number; error: { message: string; code?: string | undefined } }
  | { notice: { channel: string; payload: string } };

const port = parentPort;
if (!port) throw new Error("This file runs in a worker thread.");
const reply = (message: WorkerReply) => port.postMessage(message);

const opening = PGlite.create((workerData as { folder: string }).folder, {
  extensions: { vector },
});
const unlisten = new Map<string, () => Promise<void>>();
// One at a time and in order: PGlite has one session, and a transaction must not be interleaved.
let last: Promise<void> = Promise.resolve();

port.on("message", (request: WorkerRequest) => {
  last = last.then(() => answer(request));
});

async function answer(request: WorkerRequest): Promise<void> {
  try {
    reply({ id: request.id, rows: await perform(request) });
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    reply({ id: request.id, error: { message, code } });
  }
  if (request.kind === "close") port?.close();
}

async function perform(request: WorkerRequest): Promise<unknown[]> {
  const database = await opening;
  switch (request.kind) {
    case "query":
      return (await database.query(request.text, [...request.values])).rows;
    case "script":
      return (await database.exec(request.text)).flatMap((result) => result.rows);
    case "listen": {
      const { channel } = request;
      const stop = await database.listen(channel, (payload) =>
        reply({ notice: { channel, payload } }),
      );
      unlisten.set(channel, () => stop());
      return [];
    }
    case "unlisten":
      await unlisten.get(request.channel)?.();
      unlisten.delete(request.channel);
      return [];
    case "close":
      await database.close();
      return [];
  }
}
