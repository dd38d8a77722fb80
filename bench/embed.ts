/**
 * How fast the built-in embedding is on one core, and what it takes to have it loaded, against the same sums
 * made the plain way: the tokenizers library asked for each text, nothing remembered. With a Python that has
 * `tokenizers` (written in Rust) and `numpy`, against those two as well. The best of several short runs is
 * printed, by the clock and by processor time, since the machine is seldom idle. Real titles and postings that are not part of the repository.
 * Run: `ROLECALL_DATA=… node bench/embed.ts [--model FOLDER] [--python PROGRAM]`; what it printed last is in
 * docs/results/embedding-speed.md.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Tokenizer } from "@huggingface/tokenizers";
import { loadPostings } from "../evals/match/data.ts";
import { loadStaticEmbedding } from "../src/adapters/embedders/index.ts";
import { embedPosting, postingText } from "../src/engine/embed/index.ts";
import { readSafetensors } from "../src/engine/embed/safetensors.ts";

const { values: options } = parseArgs({
  options: {
    model: { type: "string", default: "models/work-embedding-v0" },
    python: { type: "string" },
    load: { type: "boolean", default: false },
  },
});

const RUNS = 7;
const LOADS = 7;
const FEW_TITLES = 3_000;
const FEW_TEXTS = 300;
const MOST_TEXTS = 2_000;

/** Tokens of each text, then the sum of their rows. */
const PYTHON = `
import json, sys, time
import numpy as np
from tokenizers import Tokenizer
from safetensors.numpy import load_file
folder, file = sys.argv[1], sys.argv[2]
tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
table = load_file(folder + "/model.safetensors")
rows, weights = table["embeddings"].astype(np.float32), table["weights"]
rows = rows * weights[:, None]
for texts in json.load(open(file)):
    best, least = 1e9, 1e9
    for _ in range(5):
        started, used = time.perf_counter(), time.process_time()
        for text in texts:
            vector = rows[tokenizer.encode(text, add_special_tokens=False).ids].sum(axis=0)
            vector = vector / max(np.linalg.norm(vector), 1e-9)
        best = min(best, time.perf_counter() - started)
        least = min(least, time.process_time() - used)
    print(len(texts) / best, len(texts) / least)
`;

if (options.load) await printLoading();
else await printAll();

/** In a process of its own, which has seen nothing else. */
async function printLoading(): Promise<void> {
  collectGarbage();
  const before = process.memoryUsage.rss();
  const used = process.cpuUsage();
  const start = performance.now();
  const model = await loadStaticEmbedding(options.model);
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const processor = (user + system) / 1000;
  model.embed("nurse");
  collectGarbage();
  console.log(
    JSON.stringify({ took, processor, megabytes: (process.memoryUsage.rss() - before) / 1e6 }),
  );
}

function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

async function printAll(): Promise<void> {
  const postings = loadPostings();
  const titles = [...new Set(postings.map(({ title }) => title))];
  const some = postings.filter((_, at) => at % Math.ceil(postings.length / MOST_TEXTS) === 0);
  const texts = some.map(postingText);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  console.log(
    `${titles.length} titles, ${postings.length} postings of ${characters.toFixed(0)} characters`,
  );
  printLoads();

  const cold = await loadStaticEmbedding(options.model);
  const firstTitles = rate(titles, (title) => cold.embed(title), 1);
  const firstPostings = rate(postings, (posting) => embedPosting(cold, posting), 1);
  const plain = plainEmbedding();
  const fewTitles = titles.slice(0, FEW_TITLES);
  const fewTexts = texts.slice(0, FEW_TEXTS);
  print("titles, words never seen", firstTitles);
  print(
    "titles",
    rate(titles, (title) => cold.embed(title)),
  );
  print("  the plain way", rate(fewTitles, plain, 3));
  print("whole postings (title and text), words never seen", firstPostings);
  print(
    "whole postings (title and text)",
    rate(some, (posting) => embedPosting(cold, posting)),
  );
  print(
    "whole texts",
    rate(texts, (text) => cold.embed(text)),
  );
  print("  the plain way", rate(fewTexts, plain, 2));
  if (options.python) printPython(options.python, fewTitles, fewTexts);
}

function printLoads(): void {
  const arguments_ = ["--expose-gc", import.meta.filename, "--load", "--model", options.model];
  const loads = Array.from({ length: LOADS }, () => {
    const printed = execFileSync(process.execPath, arguments_, { encoding: "utf8" });
    return JSON.parse(printed) as { took: number; processor: number; megabytes: number };
  });
  const times = loads.map(({ took }) => took).toSorted((a, b) => a - b);
  const processor = loads.map((load) => load.processor).toSorted((a, b) => a - b);
  const memory = loads.map(({ megabytes }) => megabytes).toSorted((a, b) => a - b);
  console.log(
    `loaded in ${times[0]?.toFixed(0)} ms at best, ${times[LOADS >> 1]?.toFixed(0)} ms in the middle (${processor[0]?.toFixed(0)} and ${processor[LOADS >> 1]?.toFixed(0)} ms of processor time, all threads); ${memory[LOADS >> 1]?.toFixed(0)} MB resident (${memory[0]?.toFixed(0)} to ${memory.at(-1)?.toFixed(0)})`,
  );
}

interface Rate {
  /** Items a second by the clock, the best of some runs. */
  wall: number;
  /** Items a second of processor time: what the clock would say were the machine idle. */
  processor: number;
}

function rate<Item>(items: readonly Item[], work: (item: Item) => unknown, runs = RUNS): Rate {
  const best: Rate = { wall: 0, processor: 0 };
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const used = process.threadCpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.threadCpuUsage(used);
    best.wall = Math.max(best.wall, (1000 * items.length) / (performance.now() - start));
    best.processor = Math.max(best.processor, (1e6 * items.length) / (user + system));
  }
  return best;
}

function print(what: string, { wall, processor }: Rate): void {
  const [byClock, byProcessor] = [wall, processor].map((number) =>
    Math.round(number).toLocaleString("en"),
  );
  console.log(`${what}: ${byClock} a second by the clock, ${byProcessor} of processor time`);
}

function plainEmbedding(): (text: string) => Float32Array {
  const tensors = readSafetensors(readFileSync(join(options.model, "model.safetensors")));
  const described = readFileSync(join(options.model, "tokenizer.json"), "utf8");
  const tokenizer = new Tokenizer(JSON.parse(described) as object, {});
  const rows = tensors.get("embeddings")!;
  const weights = tensors.get("weights")!.values;
  const width = rows.shape[1]!;
  return (text) => {
    const sum = new Float32Array(width);
    for (const id of tokenizer.encode(text, { add_special_tokens: false }).ids)
      for (let index = 0; index < width; index++)
        sum[index]! += weights[id]! * rows.values[id * width + index]!;
    const length = Math.hypot(...sum) || 1;
    return sum.map((number) => number / length);
  };
}

function printPython(program: string, titles: readonly string[], texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  const file = join(folder, "texts.json");
  writeFileSync(file, JSON.stringify([titles, texts]));
  const printed = execFileSync(program, ["-c", PYTHON, options.model, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const [ofTitles, ofTexts] = printed
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number))
    .map(([wall = 0, processor = 0]): Rate => ({ wall, processor }));
  if (ofTitles) print("  titles, Python: tokenizers (Rust) and NumPy", ofTitles);
  if (ofTexts) print("  whole texts, Python: tokenizers (Rust) and NumPy", ofTexts);
}
