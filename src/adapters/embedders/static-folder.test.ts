import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dot } from "../../engine/embed/index.ts";
import { loadStaticEmbedding } from "./static-folder.ts";

const model = await loadStaticEmbedding();

test("the embedding that comes along has 256 numbers and a version of its content", () => {
  expect(model).toMatchObject({ name: "work-embedding-v1", dimensions: 256 });
  expect(model.version).toMatch(/^[0-9a-f]{16}$/);
});

test("near jobs stand nearer than far ones, across languages too", () => {
  const nurse = model.embed("registered nurse");
  expect(dot(nurse, model.embed("Krankenschwester"))).toBeGreaterThan(
    dot(nurse, model.embed("backend developer")),
  );
});

test("a vector has unit length, and nothing known gives the zero vector", () => {
  const vector = model.embed("Senior Backend Engineer (m/f/d), C++/C#");
  expect(dot(vector, vector)).toBeCloseTo(1, 5);
  expect(model.embed(" \n ").every((number) => number === 0)).toBe(true);
});

test("a folder that is no model is named in one sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rolecall-model-"));
  await expect(loadStaticEmbedding(folder)).rejects.toThrow(
    /The embedding model needs .*model\.safetensors/,
  );
  for (const file of ["model.safetensors", "tokenizer.json", "config.json"])
    await writeFile(join(folder, file), "{}");
  await expect(loadStaticEmbedding(folder)).rejects.toThrow(/cut short/);
  await expect(loadStaticEmbedding(folder)).rejects.toMatchObject({ kind: "invalid" });
});
