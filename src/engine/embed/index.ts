/** Turns words into vectors with a static table: no network, no native code, a few microseconds a title. */
export {
  binaryCode,
  CODE_BITS,
  CODE_WORDS,
  countBits,
  hammingDistance,
} from "./binary.ts";
export { BYTE_VALUES, type CodeQuery, type Coder, createSignCoder, signCoder } from "./coder.ts";
export type { EmbeddingModel } from "./model.ts";
export { createProjection, type Projection } from "./projection.ts";
export { type QuantisedVector, quantise, restore, roundVector } from "./quantise.ts";
export { embedPosting, embedResume, headOf, postingText, resumeText } from "./records.ts";
export { createStaticEmbedding, type StaticEmbeddingParts } from "./static.ts";
export { dot, meanVector, mixVectors, toUnitLength } from "./vector.ts";
