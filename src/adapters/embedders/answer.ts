import { toUnitLength } from "../../engine/embed/index.ts";
import { EmbedderError } from "./embedder.ts";

/**
 * Reads an answer of OpenAI's embeddings API (platform.openai.com/docs/api-reference/embeddings): as many vectors as
 * texts, each for its text, all finite and of one length. Anything else is refused whole, so that no text ever gets
 * another's vector.
 *
 * @param expected what was asked for; `dimensions` where the length is known
 * @throws EmbedderError `not-json`, `wrong-count`, `wrong-order`, `wrong-dimensions` or `bad-numbers`
 */
export function readAnswer(
  body: string,
  expected: { from: string; texts: number; dimensions: number | null },
): Float32Array[] {
  const { from, texts } = expected;
  const items = itemsOf(body, from);
  if (items.length !== texts)
    throw new EmbedderError(
      "wrong-count",
      `${from} answered ${texts} texts with ${items.length} vectors: nothing of it is used.`,
    );
  const vectors = inOrder(items, from).map(({ embedding }) => readVector(embedding, from));
  const length = expected.dimensions ?? vectors[0]?.length;
  const other = vectors.find((vector) => vector.length !== length);
  if (other)
    throw new EmbedderError(
      "wrong-dimensions",
      `${from} answered with vectors of ${other.length} numbers in place of ${length}: check model and dimensions.`,
    );
  return vectors;
}

interface Item {
  embedding?: unknown;
  index?: unknown;
}

function itemsOf(body: string, from: string): Item[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw notJson(from);
  }
  const data =
    typeof parsed === "object" && parsed !== null && "data" in parsed ? parsed.data : undefined;
  if (!Array.isArray(data)) throw notJson(from);
  return data.map((item: unknown) => (typeof item === "object" && item !== null ? item : {}));
}

function notJson(from: string): EmbedderError {
  return new EmbedderError(
    "not-json",
    `${from} answered something else than embeddings: check baseUrl, it must end before /embeddings.`,
  );
}

/** By `index`, each once; servers that number nothing are taken at their order. */
function inOrder(items: readonly Item[], from: string): Item[] {
  if (items.every(({ index }) => index === undefined)) return [...items];
  const ordered = new Array<Item | undefined>(items.length).fill(undefined);
  for (const item of items) {
    const { index } = item;
    if (typeof index !== "number" || !(index in ordered) || ordered[index] !== undefined)
      throw new EmbedderError(
        "wrong-order",
        `${from} does not say which vector belongs to which text: nothing of it is used.`,
      );
    ordered[index] = item;
  }
  return ordered.map((item) => item ?? {});
}

function readVector(embedding: unknown, from: string): Float32Array {
  if (!Array.isArray(embedding) || embedding.length === 0) throw badNumbers(from);
  const vector = new Float32Array(embedding.length);
  for (let at = 0; at < embedding.length; at++) {
    const number: unknown = embedding[at];
    if (typeof number !== "number" || !Number.isFinite(Math.fround(number))) throw badNumbers(from);
    vector[at] = number;
  }
  if (toUnitLength(vector).every((number) => number === 0)) throw badNumbers(from);
  return vector;
}

function badNumbers(from: string): EmbedderError {
  return new EmbedderError(
    "bad-numbers",
    `${from} answered with a vector that holds no finite numbers: nothing of it is used.`,
  );
}
