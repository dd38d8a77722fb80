/** Σ aᵢbᵢ; the cosine when both are of unit length. The shorter one decides how far. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = Math.min(a.length, b.length);
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** Scales to unit length in place; the zero vector stays as it is. */
export function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 0) || !Number.isFinite(length)) return vector.fill(0);
  const factor = 1 / length;
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * factor;
  return vector;
}

/** The weighted sum of vectors of one model, at unit length. */
export function mixVectors(
  parts: readonly { vector: Float32Array; weight: number }[],
  dimensions: number,
): Float32Array {
  const mixed = new Float32Array(dimensions);
  for (const { vector, weight } of parts)
    for (let index = 0; index < dimensions; index++)
      mixed[index] = (mixed[index] ?? 0) + weight * (vector[index] ?? 0);
  return toUnitLength(mixed);
}

/** The plain mean of vectors of one length; `null` of none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array | null {
  const [first] = vectors;
  if (!first) return null;
  const mean = new Float32Array(first.length);
  for (const vector of vectors)
    for (let index = 0; index < mean.length; index++)
      mean[index] = (mean[index] ?? 0) + (vector[index] ?? 0) / vectors.length;
  return mean;
}
