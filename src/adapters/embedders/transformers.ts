import { toUnitLength } from "../../engine/embed/index.ts";
import { type Embedder, EmbedderError } from "./embedder.ts";

/** The little that is used of `@huggingface/transformers` 4: a pipeline that turns texts into a table of numbers. */
interface Transformers {
  pipeline(task: "feature-extraction", model: string): Promise<Extractor>;
}
type Extractor = (
  texts: string[],
  options: { pooling: "mean"; normalize: true },
) => Promise<{ dims: readonly number[]; data: ArrayLike<number> }>;

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
  load?: () => Promise<unknown>;
}): Embedder {
  const { model, tokensPerText, load = () => import(PACKAGE) } = options;
  let loading: Promise<Extractor> | null = null;
  const extractor = () => {
    loading ??= open(model, load).catch((error: unknown) => {
      loading = null; // Installed or fetched in the meantime, it is found at the next try.
      throw error;
    });
    return loading;
  };
  return {
    name: model,
    place: "this machine",
    version: `transformers-${tokensPerText}`,
    dimensions: null,
    limits: { texts: TEXTS_PER_CALL, tokensPerText, tokensPerCall: Number.POSITIVE_INFINITY },
    async embed(texts, signal) {
      const extract = await extractor();
      signal.throwIfAborted();
      return readTable(
        await extract([...texts], { pooling: "mean", normalize: true }),
        texts.length,
        model,
      );
    },
  };
}

async function open(model: string, load: () => Promise<unknown>): Promise<Extractor> {
  let transformers: Transformers;
  try {
    transformers = (await load()) as Transformers;
  } catch (cause) {
    throw new EmbedderError(
      "not-installed",
      `embedder.local needs the package ${PACKAGE}, which is not installed: run npm install ${PACKAGE} (about 470 MB) or choose another embedder.`,
      { cause },
    );
  }
  try {
    return await transformers.pipeline("feature-extraction", model);
  } catch (cause) {
    throw new EmbedderError(
      "unavailable",
      `The model ${model} cannot be loaded: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function readTable(
  { dims, data }: { dims: readonly number[]; data: ArrayLike<number> },
  texts: number,
  model: string,
): Float32Array[] {
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
