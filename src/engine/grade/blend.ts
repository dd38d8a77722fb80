/** How much each of the two scores weighs; any scale, only the ratio counts. */
export interface BlendWeights {
  vector: number;
  model: number;
}

/**
 * The list's score and the grade, in one number.
 *
 * @param fast 0 to 100, from the fast path
 * @param globalScore 1 to 5, from a Rubric; 1 counts as 0 and 5 as 100
 * @returns 0 to 100, unrounded; never falls when either part rises. Weights that add up to 0 leave `fast`.
 */
export function blendScore(fast: number, globalScore: number, weights: BlendWeights): number {
  const vector = Math.max(0, weights.vector);
  const model = Math.max(0, weights.model);
  if (vector + model === 0) return clamp(fast, 0, 100);
  const graded = ((clamp(globalScore, 1, 5) - 1) / 4) * 100;
  return (clamp(fast, 0, 100) * vector + graded * model) / (vector + model);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
