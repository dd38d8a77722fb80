import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { transformersEmbedder } from "./transformers.ts";

const forever = new AbortController().signal;

/** Stands in for the package: its little that is used. `extractor` is the source of what turns texts into a table. */
async function withPackage(extractor: string | null, model = "m") {
  const path = join(await mkdtemp(join(tmpdir(), "rolecall-package-")), "package.mjs");
  const install = (what: string) => writeFile(path, `export const pipeline = async () => ${what};`);
  if (extractor !== null) await install(extractor);
  const embedder = transformersEmbedder({
    model,
    tokensPerText: 512,
    source: pathToFileURL(path).href,
  });
  return { embed: embedder.embed, install };
}

const TABLE = "(texts) => ({ dims: [texts.length, 2], data: texts.flatMap(() => [3, 4]) })";
/** Computes for half a second in one go, as a model does. */
const BUSY = `async (texts) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  return (${TABLE})(texts);
}`;

test("a package that is not installed is named with what to do, and found once it is", async () => {
  const { embed, install } = await withPackage(null);
  const calls = [embed(["a"], forever), embed(["b"], forever)];
  await Promise.all(
    calls.map((call) =>
      expect(call).rejects.toMatchObject({
        kind: "not-installed",
        message: expect.stringContaining("npm install @huggingface/transformers"),
      }),
    ),
  );
  await install(TABLE);
  expect(await embed(["a"], forever)).toEqual([Float32Array.of(0.6, 0.8)]);
});

test("a model's folder that lacks a part is told in one sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rolecall-model-"));
  await writeFile(join(folder, "config.json"), "{}");
  const { embed } = await withPackage(TABLE, folder);
  await expect(embed(["a"], forever)).rejects.toMatchObject({
    kind: "unavailable",
    message: `The model ${folder} cannot be used: tokenizer.json is missing; its folder needs config.json, tokenizer.json, tokenizer_config.json, onnx/model.onnx.`,
  });
});

test.each([
  ["too few rows", "{ dims: [1, 2], data: [1, 0] }", "wrong-count"],
  ["a table of another depth", "{ dims: [2, 1, 2], data: [1, 0, 0, 1] }", "wrong-count"],
  ["no numbers", "{ dims: [2, 2], data: [1, 0, NaN, 1] }", "bad-numbers"],
])("%s are refused", async (_, table, kind) => {
  const { embed } = await withPackage(`async () => (${table})`);
  await expect(embed(["a", "b"], forever)).rejects.toMatchObject({ kind });
});

test("what the model cannot compute is a fault with its first reason, and the next call is answered", async () => {
  const { embed } = await withPackage(`async (texts) => {
    if (texts.includes("bad")) throw new Error("run failed", { cause: new Error("513 by 512\\nin a node") });
    return (${TABLE})(texts);
  }`);
  await expect(embed(["bad"], forever)).rejects.toMatchObject({
    kind: "refused",
    message: "The model m cannot be used: 513 by 512.",
  });
  expect(await embed(["a", "b"], forever)).toHaveLength(2);
});

test("others go on while a model computes", async () => {
  const { embed } = await withPackage(BUSY);
  const vectors = embed(["a"], forever).then(() => "vectors");
  expect(await Promise.race([vectors, wait(50, "others")])).toBe("others");
  expect(await vectors).toBe("vectors");
});

test("a process that dies fails its calls, and the next call starts another", async () => {
  const { embed, install } = await withPackage("async () => process.exit(3)");
  const calls = [embed(["a"], forever), embed(["b"], forever)];
  await Promise.all(
    calls.map((call) =>
      expect(call).rejects.toMatchObject({
        kind: "unavailable",
        message: "The model m cannot be used: its process ended (3).",
      }),
    ),
  );
  await install(TABLE);
  expect(await embed(["a"], forever)).toHaveLength(1);
});

test("who gives up in the middle is let go at once, and whoever asks next gets the own vectors", async () => {
  const { embed } = await withPackage(BUSY);
  await embed(["warm"], forever);
  const impatient = new AbortController();
  const given = embed(["a", "b", "c"], impatient.signal).catch((reason: unknown) => reason);
  const next = embed(["d"], forever);
  impatient.abort("enough");
  expect(await Promise.race([given, next])).toBe("enough");
  expect(await next).toHaveLength(1);
});
