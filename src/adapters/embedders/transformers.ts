import { toUnitLength } from "../../engine/embed/index.ts";
import { type Embedder, EmbedderError } from "./embedder.ts";
import { createTransformersProcess } from "./transformers-process.ts";
import type { Table, TransformersFault } from "./transformers-worker.ts";

const PACKAGE = "@huggingface/transformers";
/** A processor pads all texts of a call to the longest: few at a time waste least. */
const TEXTS_PER_CALL = 16;

/**
 * A sentence transformer on this machine. Its package is large and native, so it is no dependency: who wants it installs
 * it. The model is a folder, or a name that the package fetches once.
 */
export function transformersEmbedder(options: {
  model: string;
  tokensPerText: number;
  /** What stands in for the package. */
  source?: string;
}): Embedder {
  const { model, tokensPerText, source = PACKAGE } = options;
  const ask = createTransformersProcess(model, source);
  return {
    name: model,
    place: "this machine",
    version: `transformers-${tokensPerText}`,
    dimensions: null,
    limits: { texts: TEXTS_PER_CALL, tokensPerText, tokensPerCall: Number.POSITIVE_INFINITY },
    async embed(texts, signal) {
      const reply = await ask(texts, signal);
      if ("fault" in reply) throw faultOf(reply.fault, reply.reason, model);
      return readTable(reply.table, texts.length, model);
    },
  };
}

function faultOf(fault: TransformersFault, reason: string, model: string): EmbedderError {
  if (fault === "not-installed")
    return new EmbedderError(
      fault,
      `embedder.local needs the package ${PACKAGE}, which is not installed: run npm install ${PACKAGE} (about 470 MB) or choose another embedder.`,
    );
  return new EmbedderError(
    fault,
    `The model ${model} cannot be used: ${reason.replace(/\.?$/, ".")}`,
  );
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
