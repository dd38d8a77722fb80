import { dot, type EmbeddingModel } from "../embed/index.ts";
import { EVERY_RESUME, OCCUPATIONS } from "./reference.ts";
import { spreadOf } from "./spread.ts";

/** What a model makes of the field at large; the same for every person and posting. */
export interface Background {
  /** The vector's own meaning: what every resume says is taken out; unit length. */
  distinct(vector: Float32Array): Float32Array;
  /** A vector ready to be compared: cosines become standard deviations above a random line of work. */
  standard(vector: Float32Array): Standard;
}

export interface Standard {
  vector: Float32Array;
  mean: number;
  /** 0 for the zero vector. */
  deviation: number;
}

const KNOWN = new WeakMap<EmbeddingModel, Background>();

/** Computed once a model, in about a millisecond. */
export function backgroundOf(model: EmbeddingModel): Background {
  const known = KNOWN.get(model);
  if (known) return known;
  const background = readBackground(model);
  KNOWN.set(model, background);
  return background;
}

/** Standard deviations by which a vector stands nearer than a random line of work; 0 when nothing is known. */
export function nearness(from: Standard, to: Float32Array): number {
  return from.deviation === 0 ? 0 : (dot(from.vector, to) - from.mean) / from.deviation;
}

function readBackground(model: EmbeddingModel): Background {
  return backgroundFrom(
    OCCUPATIONS.map((title) => model.embed(title)),
    model.embed(EVERY_RESUME),
  );
}

/** @param field vectors of random lines of work @param common the vector of what every resume says */
export function backgroundFrom(field: readonly Float32Array[], common: Float32Array): Background {
  return {
    distinct(vector) {
      const shared = dot(vector, common);
      return unit(vector.map((number, at) => number - shared * (common[at] ?? 0)));
    },
    standard(vector) {
      return { vector, ...spreadOf(field.map((title) => dot(vector, title))) };
    },
  };
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((number) => number / length) : vector;
}
