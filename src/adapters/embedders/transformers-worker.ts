/**
 * A transformer's own process: `node transformers-worker.ts MODEL PACKAGE`, texts in, tables out. The package loads and computes
 * in one go, which nobody else must wait for; in a mere thread, an end in the middle of that would be a crash.
 */
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { innermost } from "../gate/index.ts";

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

export interface TransformersRequest {
  id: number;
  texts: readonly string[];
}

/** `refused`: these texts could not be computed; else there is no model, and the process is of no more use. */
export type TransformersFault = "not-installed" | "unavailable" | "refused";
export type TransformersReply = { id: number } & (
  | { table: Table }
  | { fault: TransformersFault; reason: string }
);

const PARTS = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"];

const [model = "", source = ""] = process.argv.slice(2);
const opening = open();
opening.catch(() => undefined); // Told to whoever asks.
// One at a time and in order: two at once would only share the same cores.
let last: Promise<unknown> = Promise.resolve();

process.on("message", (request: TransformersRequest) => {
  last = last.then(() => answer(request)).then(send);
});

async function open(): Promise<Extractor> {
  const { pipeline } = (await import(source)) as Transformers;
  const missing = isAbsolute(model) && PARTS.find((part) => !existsSync(join(model, part)));
  if (missing) throw new Error(`${missing} is missing; its folder needs ${PARTS.join(", ")}`);
  return pipeline("feature-extraction", model);
}

async function answer({ id, texts }: TransformersRequest): Promise<TransformersReply> {
  let opened = false;
  try {
    const extract = await opening;
    opened = true;
    const { dims, data } = await extract(texts, { pooling: "mean", normalize: true });
    return { id, table: { dims, data } };
  } catch (error) {
    const reason = innermost(error as Error).message.split("\n")[0] ?? ""; // Lines below may say what required what.
    return { id, fault: opened ? "refused" : faultOf(error as NodeJS.ErrnoException), reason };
  }
}

function faultOf({ code }: NodeJS.ErrnoException): TransformersFault {
  return code === "ERR_MODULE_NOT_FOUND" ? "not-installed" : "unavailable";
}

function send(reply: TransformersReply): void {
  // Whoever asked may be gone, and then nothing is left to do here.
  process.send?.(reply, undefined, undefined, (error) => error && process.exit());
}
