import { BYTE_VALUES, type Coder } from "./coder.ts";
import { dot } from "./vector.ts";

/** What `training/codes.py` learnt for one table of embeddings. */
export interface CodeBook {
  /** What all vectors share. */
  mean: Float32Array;
  /** As many as a vector has numbers, one after the other, in the order of the parts that they belong to. */
  directions: Float32Array;
  /** Parts that a turned vector is cut into, a byte each: a multiple of four. */
  parts: number;
  /** 256 for each part, one after the other. */
  centroids: Float32Array;
}

/**
 * A byte for each part of a vector: which of 256 centroids is nearest (Jégou, Douze and Schmid 2011, "Product quantization
 * for nearest neighbor search"), when the mean is taken off and the rest turned so that all parts vary alike (Ge et al. 2013,
 * "Optimized product quantization"). Centroids are shorter than what they stand for, so a code would promise too little:
 * it is stretched to the length of its vector. Some 0.2 ms a vector.
 */
export function createProductQuantiser(book: CodeBook): Required<Coder> {
  const squares = squaresOf(book);
  return {
    words: book.parts / 4,
    encode: (vector) => nearestCentroids(book, squares, productsOf(book, centred(book, vector))),
    stretch(vector, code) {
      const rest = centred(book, vector);
      let coded = 0;
      for (let part = 0; part < book.parts; part++)
        coded += squares[BYTE_VALUES * part + byteOf(code, part)] ?? 0;
      return coded > 0 ? Math.sqrt(dot(rest, rest) / coded) : 1;
    },
    ask: (query) => ({ products: productsOf(book, query), common: dot(query, book.mean) }),
  };
}

function centred({ mean }: CodeBook, vector: Float32Array): Float32Array {
  return mean.map((shared, at) => (vector[at] ?? 0) - shared);
}

/** Of the turned vector's parts with all their centroids, at `256 · part + centroid`. */
function productsOf(book: CodeBook, vector: Float32Array): Float32Array {
  const turned = turn(book, vector);
  const width = turned.length / book.parts;
  const products = new Float32Array(BYTE_VALUES * book.parts);
  for (let at = 0; at < products.length; at++) {
    const first = width * (at >>> 8);
    let product = 0;
    for (let index = 0; index < width; index++)
      product += (turned[first + index] ?? 0) * (book.centroids[width * at + index] ?? 0);
    products[at] = product;
  }
  return products;
}

function turn({ mean, directions }: CodeBook, vector: Float32Array): Float32Array {
  const turned = new Float32Array(mean.length);
  for (let at = 0; at < turned.length; at++)
    turned[at] = dot(directions.subarray(mean.length * at, mean.length * (at + 1)), vector);
  return turned;
}

function squaresOf({ mean, parts, centroids }: CodeBook): Float32Array {
  const width = mean.length / parts;
  return Float32Array.from({ length: BYTE_VALUES * parts }, (_, at) => {
    const centroid = centroids.subarray(width * at, width * (at + 1));
    return dot(centroid, centroid);
  });
}

function nearestCentroids(
  { parts }: CodeBook,
  squares: Float32Array,
  products: Float32Array,
): Uint32Array {
  const code = new Uint32Array(parts / 4);
  for (let part = 0; part < parts; part++) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let value = 0; value < BYTE_VALUES; value++) {
      const at = BYTE_VALUES * part + value;
      // |c|² − 2 c·v: the squared distance but for |v|².
      const distance = (squares[at] ?? 0) - 2 * (products[at] ?? 0);
      if (distance < least) [nearest, least] = [value, distance];
    }
    code[part >>> 2] = (code[part >>> 2] ?? 0) | (nearest << (8 * (part & 3)));
  }
  return code;
}

function byteOf(code: Uint32Array, part: number): number {
  return ((code[part >>> 2] ?? 0) >>> (8 * (part & 3))) & 255;
}
