import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createStaticEmbedding, type EmbeddingModel } from "../../engine/embed/index.ts";

/** The embedding that Rolecall brings along. */
const DEFAULT_EMBEDDING_FOLDER = fileURLToPath(
  new URL("../../../models/work-embedding-v1", import.meta.url),
);

/**
 * Loads a Model2Vec folder: `model.safetensors`, `tokenizer.json`, `config.json`. Nothing is fetched.
 * @throws ModelFolderError with one sentence that names the folder, what is wrong and what to do
 */
export async function loadStaticEmbedding(
  folder: string = DEFAULT_EMBEDDING_FOLDER,
): Promise<EmbeddingModel> {
  const [safetensors, tokenizerJson, config] = await Promise.all([
    readPart(folder, "model.safetensors"),
    readPart(folder, "tokenizer.json"),
    readPart(folder, "config.json"),
  ]);
  try {
    return createStaticEmbedding({
      name: basename(resolve(folder)),
      tokenizerJson: tokenizerJson.toString("utf8"),
      safetensors,
      config: config.toString("utf8"),
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelFolderError(
      "invalid",
      `The embedding model in ${folder} cannot be used: ${reason}`,
      cause,
    );
  }
}

async function readPart(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new ModelFolderError(
      "unreadable",
      `The embedding model needs ${join(folder, file)}, which cannot be read: point embedder.folder to a Model2Vec folder with model.safetensors, tokenizer.json and config.json.`,
      cause,
    );
  }
}

class ModelFolderError extends Error {
  override readonly name = "ModelFolderError";
  readonly kind: "unreadable" | "invalid";
  constructor(kind: ModelFolderError["kind"], message: string, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
