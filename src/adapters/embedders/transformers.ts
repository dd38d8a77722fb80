import { toUnitLength } from "../../engine/embed/index.ts";
import { innermost } from "../gate/index.ts";
import { type Embedder, EmbedderError } from "./embedder.ts";
import { createTransformersThread } from "./transformers-thread.ts";
import type { Table } from "./transformers-worker.ts";

const PACKAGE = "@huggingface/transformers";
/** A processor pads all texts of a call to the longest: few at a time waste least. */
const TEXTS_PER_CALL = 16;

/**
 * A sentence transformer in this process. Its package is large and native, so it is no dependency: who wants it installs
 * it. The model is a folder, or a name that the package fetches once.
 */
export function transformersEmbedder(options: {
  model: string;
  tokensPerText: number;
  /** What stands in for the package. */
  source?: string;
}): Embedder {
  const { model, tokensPerText, source = PACKAGE } = options;
  const ask = createTransformersThread({ model, source });
  return {
    name: model,
    place: "this machine",
    version: `transformers-${tokensPerText}`,
    dimensions: null,
    limits: { texts: TEXTS_PER_CALL, tokensPerText, tokensPerCall: Number.POSITIVE_INFINITY },
    async embed(texts, signal) {
      try {
        return readTable(await ask(texts, signal), texts.length, model);
      } catch (error) {
        signal.throwIfAborted();
        throw error instanceof EmbedderError ? error : faultOf(error as Error, model);
      }
    },
  };
}

function faultOf(cause: Error, model: string): EmbedderError {
  if ((cause as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND")
    return new EmbedderError(
      "not-installed",
      `embedder.local needs the package ${PACKAGE}, which is not installed: run npm install ${PACKAGE} (about 470 MB) or choose another embedder.`,
      { cause },
    );
  const [reason] = innermost(cause).message.split("\n"); // Below it may stand what required what.
  return new EmbedderError("unavailable", `The model ${model} cannot be used: ${reason}`, {
    cause,
  });
}

function readTable({ dims, data }: Table, texts: number, model: string): Float32Array[] {
  const [rows, columns = 0] = dims;
  if (dims.length !== 2 || rows !== texts || data.length !== texts * columns)
    throw new EmbedderError("wrong-count", `${model} gave no vector for each text.`);
  return Array.from({ length: texts }, (_, row) => {
    const vector = Float32Array.from({ length: columns }, (_, at) => data[row * columns + at] ?? 0);
    const finite = vector.every(Number.isFinite) && toUnitLength(vector).some((one) => one !== 0);
    if (finite) return vector;
    throw new EmbedderError("bad-numbers", `${model} gave a vector without finite numbers.`);
  });
}
