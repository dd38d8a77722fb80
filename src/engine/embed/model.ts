import type { Coder } from "./coder.ts";

/** What every embedding model looks like from inside the engine. Pure and synchronous. */
export interface EmbeddingModel {
  name: string;
  /** Hash of the content: vectors of different versions never meet in one list. */
  version: string;
  dimensions: number;
  /** How its vectors are written for a scan. */
  coder: Coder;
  /** Unit length; the zero vector when the model knows no piece of the text. Never throws. */
  embed(text: string): Float32Array;
}
