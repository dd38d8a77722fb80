import { expect, test } from "vitest";
import { transformersEmbedder } from "./transformers.ts";

const forever = new AbortController().signal;

/** Stands in for the package: its little that is used, with tables as it gives them. */
const packageOf = (table: (texts: string[]) => { dims: number[]; data: number[] }) => async () => ({
  pipeline: async () => async (texts: string[]) => table(texts),
});

test("a model that is not installed is named with what to do, and found once it is", async () => {
  const missing = transformersEmbedder({ model: "m", tokensPerText: 512 });
  await expect(missing.embed(["a"], forever)).rejects.toMatchObject({
    kind: "not-installed",
    message: expect.stringContaining("npm install @huggingface/transformers"),
  });
  let installed = false;
  const later = transformersEmbedder({
    model: "m",
    tokensPerText: 512,
    load: async () => {
      if (!installed) throw new Error("no such package");
      return packageOf((texts) => ({ dims: [texts.length, 2], data: [3, 4] }))();
    },
  });
  await expect(later.embed(["a"], forever)).rejects.toMatchObject({ kind: "not-installed" });
  installed = true;
  expect((await later.embed(["a"], forever))[0]).toEqual(Float32Array.of(0.6, 0.8));
});

test.each([
  ["too few rows", { dims: [1, 2], data: [1, 0] }, "wrong-count"],
  ["a table of another depth", { dims: [2, 1, 2], data: [1, 0, 0, 1] }, "wrong-count"],
  ["no numbers", { dims: [2, 2], data: [1, 0, Number.NaN, 1] }, "bad-numbers"],
])("%s are refused", async (_, table, kind) => {
  const embedder = transformersEmbedder({
    model: "m",
    tokensPerText: 512,
    load: packageOf(() => table),
  });
  await expect(embedder.embed(["a", "b"], forever)).rejects.toMatchObject({ kind });
});
