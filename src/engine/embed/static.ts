import { readCodeBook } from "./code-book.ts";
import { signCoder } from "./coder.ts";
import type { EmbeddingModel } from "./model.ts";
import { createPieceCounter } from "./pieces.ts";
import { createProductQuantiser } from "./product-quantiser.ts";
import { readSafetensors, type Tensor } from "./safetensors.ts";
import { toUnitLength } from "./vector.ts";
import type { PieceTally } from "./word-cache.ts";

/** The files of a Model2Vec folder, already read. */
export interface StaticEmbeddingParts {
  name: string;
  tokenizerJson: string;
  safetensors: Uint8Array;
  /** `config.json`; nothing in it changes a vector, it counts for the version. */
  config: string;
}

/**
 * A static embedding in Model2Vec's format (MinishLab/model2vec): a text's vector is the sum over its
 * pieces of `weights[piece] · embeddings[mapping[piece]]`, at unit length.
 * @throws Error with one sentence when a part cannot be read
 */
export function createStaticEmbedding(parts: StaticEmbeddingParts): EmbeddingModel {
  const tensors = readSafetensors(parts.safetensors);
  const table = readTable(tensors);
  const codeBook = readCodeBook(tensors, table.dimensions);
  const countPieces = createPieceCounter(parts.tokenizerJson);
  return {
    name: parts.name,
    version: contentHash([parts.tokenizerJson, parts.config], parts.safetensors),
    dimensions: table.dimensions,
    coder: codeBook ? createProductQuantiser(codeBook) : signCoder,
    embed(text) {
      const seen: number[] = [];
      countPieces(text, { counts: table.counts, seen });
      return sumRows(table, seen);
    },
  };
}

/** Equal pieces are added once, times their count: long texts repeat two pieces of three. */
function sumRows(table: Table, seen: PieceTally["seen"]): Float32Array {
  const sum = new Float32Array(table.dimensions);
  for (const piece of seen) {
    addRow(sum, table, piece, table.counts[piece] ?? 0);
    table.counts[piece] = 0;
  }
  return toUnitLength(sum);
}

interface Table {
  dimensions: number;
  rows: Tensor["values"];
  weights: Tensor["values"] | null;
  mapping: Tensor["values"] | null;
  /** Scratch, one count a piece, all 0 between two texts. */
  counts: Uint32Array;
}

function readTable(tensors: Map<string, Tensor>): Table {
  const embeddings = tensors.get("embeddings");
  const dimensions = embeddings?.shape[1];
  if (!embeddings || !dimensions)
    throw new Error(
      'model.safetensors has no table named "embeddings": it is not a Model2Vec model.',
    );
  const mapping = tensors.get("mapping")?.values ?? null;
  return {
    dimensions,
    rows: embeddings.values,
    weights: tensors.get("weights")?.values ?? null,
    mapping,
    counts: new Uint32Array(mapping?.length ?? embeddings.shape[0] ?? 0),
  };
}

function addRow(sum: Float32Array, table: Table, piece: number, count: number): void {
  const weight = count * (table.weights ? (table.weights[piece] ?? 0) : 1);
  const row = (table.mapping ? (table.mapping[piece] ?? 0) : piece) * table.dimensions;
  const { rows, dimensions } = table;
  if (row + dimensions > rows.length) return;
  for (let index = 0; index < dimensions; index++)
    sum[index] = (sum[index] ?? 0) + weight * (rows[row + index] ?? 0);
}

/** 64 bits over all parts, as 16 hexadecimal digits: two FNV-1a hashes of 32 bits, four bytes a step. */
function contentHash(texts: readonly string[], bytes: Uint8Array): string {
  let first = 0x811c9dc5;
  let second = 0xcbf29ce4;
  const mix = (word: number) => {
    first = Math.imul(first ^ word, 0x01000193);
    second = Math.imul(second ^ (word >>> 7) ^ (word << 25), 0x01000193) ^ (first >>> 15);
  };
  for (const text of texts) for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) mix(view.getUint32(at, true));
  for (let at = whole; at < bytes.length; at++) mix(view.getUint8(at));
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
