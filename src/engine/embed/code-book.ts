import type { CodeBook } from "./product-quantiser.ts";
import type { Tensor } from "./safetensors.ts";

/**
 * The code book that a model's file brings beside its table, where it does: `code.mean` [dimensions], `code.directions`
 * [dimensions, dimensions], `code.centroids` [parts, 256, dimensions / parts].
 * @throws Error with one sentence when they do not fit the table
 */
export function readCodeBook(tensors: Map<string, Tensor>, dimensions: number): CodeBook | null {
  const [mean, directions, centroids] = ["mean", "directions", "centroids"].map((name) =>
    tensors.get(`code.${name}`),
  );
  if (!mean || !directions || !centroids) return null;
  const parts = centroids.shape[0] ?? 0;
  const fits =
    parts > 0 &&
    parts % 4 === 0 &&
    sameShape(mean, [dimensions]) &&
    sameShape(directions, [dimensions, dimensions]) &&
    sameShape(centroids, [parts, 256, dimensions / parts]);
  if (!fits)
    throw new Error(
      `The code book in model.safetensors does not fit its table of ${dimensions} numbers a row: write it anew with training/codes.py.`,
    );
  return {
    mean: Float32Array.from(mean.values),
    directions: Float32Array.from(directions.values),
    parts,
    centroids: Float32Array.from(centroids.values),
  };
}

function sameShape({ shape }: Tensor, wanted: readonly number[]): boolean {
  return shape.length === wanted.length && shape.every((size, at) => size === wanted[at]);
}
