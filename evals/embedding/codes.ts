/**
 * How many of the 50 nearest the codes bring among their first 400 of 100,000, by the index's own scan, and
 * with signs on both sides. The pools are real: `texts` holds whole postings, then distinct titles,
 * requirement lines and pieces of 60 words; `pieces` holds as many vectors made like those of postings (half
 * title, half a piece of the text). Takes two minutes.
 * Run: `ROLECALL_DATA=… node evals/embedding/codes.ts [MODEL_FOLDER]`; what it printed last is in
 * docs/results/embedding-speed.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import {
  binaryCode,
  CODE_WORDS,
  embedPosting,
  hammingDistance,
  mixVectors,
  type QuantisedVector,
  quantise,
} from "../../src/engine/embed/index.ts";
import { nearestCodes, nearestProduct } from "../../src/engine/index/scan.ts";
import { preparePerson, searchVectors } from "../../src/engine/match/person.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import { DATA, loadPostings, loadResumes } from "../match/data.ts";
import { seeded } from "../match/statistics.ts";
import { type Grouped, printed } from "./grouped.ts";

const SIZE = 100_000;
const NEAREST = 50;
const QUERIES = 100;
const PIECE_WORDS = 60;
const NOW = new Date("2026-11-21T00:00:00Z");

const model = await loadStaticEmbedding(process.argv[2] ?? "models/work-embedding-v0");
const random = seeded(3);
const postings = loadPostings();
const queries: [string, Float32Array[][]][] = [
  [
    "titles",
    shuffled([...new Set(postings.map(({ title }) => title))])
      .slice(0, QUERIES)
      .map((title) => [model.embed(title)]),
  ],
  [
    "resumes, as the matcher asks",
    shuffled(loadResumes())
      .slice(0, QUERIES)
      .map(({ text }) =>
        searchVectors(preparePerson(model, readProfile(text, NOW)), model.dimensions),
      ),
  ],
];
console.log(`${model.name}: recall of the nearest ${NEAREST} of ${SIZE}`);
console.log("| pool | queries | candidates | the index's scan | signs on both sides |");
console.log("|---|---|---|---|---|");
report("texts", texts());
report("pieces", pieces());

interface Pool {
  vectors: QuantisedVector[];
  codes: Uint32Array;
}

function report(name: string, vectors: Iterable<Float32Array>): void {
  const pool: Pool = { vectors: [], codes: new Uint32Array(SIZE * CODE_WORDS) };
  for (const vector of vectors) {
    pool.codes.set(binaryCode(vector), pool.vectors.length * CODE_WORDS);
    pool.vectors.push(quantise(vector));
  }
  const slots = Uint32Array.from(pool.vectors, (_, slot) => slot);
  for (const [asked, all] of queries) {
    const nearest = all.map((query) =>
      best(
        pool.vectors.map((vector) => nearestProduct(vector, query)),
        NEAREST,
      ),
    );
    for (const wanted of [400, 1_600]) {
      const scanned = all.map((query) => new Set(nearestCodes(pool.codes, slots, query, wanted)));
      const signs = all.map((query) => new Set(best(bySigns(pool, query), wanted)));
      console.log(
        `| ${name} | ${asked} | ${wanted} | ${recall(nearest, scanned)} | ${recall(nearest, signs)} |`,
      );
    }
  }
}

function bySigns({ codes, vectors }: Pool, query: readonly Float32Array[]): number[] {
  const asked = query.map(binaryCode);
  return vectors.map(
    (_, slot) => -Math.min(...asked.map((code) => hammingDistance(code, codes, slot))),
  );
}

function recall(nearest: readonly number[][], found: readonly Set<number>[]): string {
  return printed(
    nearest.map(
      (slots, at): Grouped => ({
        group: String(at),
        value: slots.filter((slot) => found[at]?.has(slot)).length / slots.length,
      }),
    ),
  );
}

function best(scores: readonly number[], count: number): number[] {
  return scores
    .map((score, slot) => ({ score, slot }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ slot }) => slot);
}

function* texts(): Generator<Float32Array> {
  const others = gunzipSync(readFileSync(join(DATA, "hn/months.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as { data: { full_html: string }[] }).data)
    .map(({ full_html }) => full_html.replace(/<[^>]*>/g, " "));
  const short = [
    postings.map(({ title }) => title),
    postings.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
    postings.flatMap(({ description }) => piecesOf(description ?? "")),
  ].flatMap((all) => shuffled([...new Set(all)]));
  for (const posting of postings) yield embedPosting(model, posting);
  for (const text of [...others, ...short].slice(0, SIZE - postings.length))
    yield model.embed(text);
}

function* pieces(): Generator<Float32Array> {
  const all = postings.flatMap(({ title, description }) =>
    piecesOf(description ?? "").map((piece) => ({ title, piece })),
  );
  for (const posting of postings) yield embedPosting(model, posting);
  for (const { title, piece } of shuffled(all).slice(0, SIZE - postings.length))
    yield mixVectors(
      [title, piece].map((text) => ({ vector: model.embed(text), weight: 0.5 })),
      model.dimensions,
    );
}

function piecesOf(text: string): string[] {
  const words = text.split(/\s+/);
  const count = Math.floor((words.length + PIECE_WORDS / 2) / PIECE_WORDS);
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * PIECE_WORDS, (at + 1) * PIECE_WORDS).join(" "),
  );
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
