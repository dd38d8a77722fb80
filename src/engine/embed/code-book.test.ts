import { expect, test } from "vitest";
import { readCodeBook } from "./code-book.ts";
import type { Tensor } from "./safetensors.ts";

const tensor = (...shape: number[]): Tensor => ({
  shape,
  values: new Float32Array(shape.reduce((product, size) => product * size, 1)),
});
const book = (...centroids: number[]) =>
  new Map([
    ["code.mean", tensor(16)],
    ["code.directions", tensor(16, 16)],
    ["code.centroids", tensor(...centroids)],
  ]);

test("a model's own code book is read, and a model without one is no error", () => {
  expect(readCodeBook(book(4, 256, 4), 16)).toMatchObject({ parts: 4 });
  expect(readCodeBook(new Map(), 16)).toBeNull();
  expect(readCodeBook(new Map([["code.mean", tensor(16)]]), 16)).toBeNull();
});

test.each([
  ["parts that are no whole words", [2, 256, 8], 16],
  ["too few centroids", [4, 100, 4], 16],
  ["centroids of another width", [4, 256, 8], 16],
  ["another table's numbers", [4, 256, 4], 32],
  ["no parts", [0, 256, 4], 16],
])("a code book of %s is told in one sentence", (_, shape, dimensions) => {
  expect(() => readCodeBook(book(...shape), dimensions)).toThrow(
    `does not fit its table of ${dimensions} numbers a row`,
  );
});
