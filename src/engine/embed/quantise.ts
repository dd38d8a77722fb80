/** A vector in a quarter of its size: `number ≈ values[i] · scale`, within half a per cent of the largest. */
export interface QuantisedVector {
  values: Int8Array;
  scale: number;
}

const STEPS = 127;

/** Rounds to 127 steps of the vector's own largest number. */
export function quantise(vector: Float32Array): QuantisedVector {
  let largest = 0;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const values = new Int8Array(vector.length);
  if (!(largest > 0) || !Number.isFinite(largest)) return { values, scale: 0 };
  const scale = Math.fround(largest / STEPS);
  for (let index = 0; index < vector.length; index++)
    values[index] = Math.round((vector[index] ?? 0) / scale);
  return { values, scale };
}

export function restore({ values, scale }: QuantisedVector): Float32Array {
  const vector = new Float32Array(values.length);
  for (let index = 0; index < values.length; index++) vector[index] = (values[index] ?? 0) * scale;
  return vector;
}

/** The vector as an index keeps it: what is compared everywhere, so that a pair has one score. */
export function roundVector(vector: Float32Array): Float32Array {
  return restore(quantise(vector));
}
