/** Turns texts into vectors: by the table that comes along, by an API, or by a transformer on this machine. */
export { EmbedderError, type EmbedderLimits } from "./embedder.ts";
export { type GuardedEmbedder, guardEmbedder } from "./guarded.ts";
export { openAiEmbedder } from "./openai-compatible.ts";
export { loadStaticEmbedding } from "./static-folder.ts";
export { batchSize, countTokens, cutToTokens, tidyText } from "./tokens.ts";
export { transformersEmbedder } from "./transformers.ts";
