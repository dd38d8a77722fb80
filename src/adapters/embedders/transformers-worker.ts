/** A transformer's own thread: its package loads and computes in one go, and nobody else must wait for that. */
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

/** The little that is used of `@huggingface/transformers` 4: a pipeline that turns texts into a table of numbers. */
interface Transformers {
  pipeline(task: "feature-extraction", model: string): Promise<Extractor>;
}
type Extractor = (
  texts: readonly string[],
  options: { pooling: "mean"; normalize: true },
) => Promise<Table>;

export interface Table {
  dims: readonly number[];
  data: ArrayLike<number>;
}

export interface TransformersSetup {
  /** A folder by its absolute path, or a name that the package fetches. */
  model: string;
  /** What is imported as the package. */
  source: string;
}

export interface TransformersRequest {
  id: number;
  texts: readonly string[];
}

export type TransformersReply = { id: number } & ({ table: Table } | { error: unknown });

const PARTS = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"];

const port = parentPort;
if (!port) throw new Error("This file runs in a worker thread.");
// What fails here ends the thread, and its error says why.
const extract = await open(workerData as TransformersSetup);
// One at a time and in order: two at once would only share the same cores.
let last: Promise<void> = Promise.resolve();

port.on("message", (request: TransformersRequest) => {
  last = last.then(async () => port.postMessage(await answer(request)));
});

async function open({ model, source }: TransformersSetup): Promise<Extractor> {
  const transformers = (await import(source)) as Transformers;
  const missing = isAbsolute(model) && PARTS.find((part) => !existsSync(join(model, part)));
  if (missing) throw new Error(`${missing} is missing; its folder needs ${PARTS.join(", ")}.`);
  return transformers.pipeline("feature-extraction", model);
}

async function answer({ id, texts }: TransformersRequest): Promise<TransformersReply> {
  try {
    const { dims, data } = await extract(texts, { pooling: "mean", normalize: true });
    return { id, table: { dims, data } };
  } catch (error) {
    return { id, error };
  }
}
