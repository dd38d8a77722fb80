/**
 * How many of the 50 nearest the codes bring among their first 400 of 100,000: by the model's own coder, and by
 * the signs of its first 256 numbers. The pools are real: `texts` holds whole postings, then distinct titles,
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
  type Coder,
  embedPosting,
  mixVectors,
  quantise,
  signCoder,
} from "../../src/engine/embed/index.ts";
import { nearestCodes, nearestProduct } from "../../src/engine/index/scan.ts";
import { createSpace, putVector, type Space, vectorAt } from "../../src/engine/index/space.ts";
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
console.log("| pool | queries | candidates | the model's codes | signs |");
console.log("|---|---|---|---|---|");
report("texts", texts());
reportSpeed(report("pieces", pieces()));

/** @returns the pool by the model's codes and by signs */
function report(name: string, pool: Iterable<Float32Array>): Space[] {
  const vectors = [...pool];
  const spaces = [model.coder, signCoder].map((coder) => spaceOf(vectors, coder));
  const slots = Uint32Array.from(vectors, (_, slot) => slot);
  for (const [asked, all] of queries) {
    const nearest = all.map((query) => exactly(spaces[0] as Space, slots, query));
    for (const wanted of [400, 1_600]) {
      const cells = spaces.map((space) =>
        recall(
          nearest,
          all.map((query) => {
            const asked = query.map((vector) => space.coder.ask(vector));
            return new Set(nearestCodes(space, slots, asked, wanted));
          }),
        ),
      );
      console.log(`| ${name} | ${asked} | ${wanted} | ${cells.join(" | ")} |`);
    }
  }
  return spaces;
}

/** The best of twenty, beside each other in one run: a scan for one query, and a code. */
function reportSpeed(spaces: readonly Space[]): void {
  const slots = Uint32Array.from({ length: SIZE }, (_, slot) => slot);
  const query = model.embed(postings[0]?.title ?? "");
  for (const space of spaces) {
    const { coder } = space;
    const scan = fastest(() => nearestCodes(space, slots, [coder.ask(query)], 400));
    const code = fastest(() => coder.encode(query));
    const name = coder === signCoder ? "signs" : "the model's codes";
    console.log(
      `${name}: ${scan.toFixed(1)} ms for a scan of ${SIZE}, ${(1000 * code).toFixed(0)} µs for a code`,
    );
  }
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: 20 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function spaceOf(vectors: readonly Float32Array[], coder: Coder): Space {
  const space = createSpace(model.dimensions, coder, vectors.length);
  for (const [slot, vector] of vectors.entries())
    putVector(space, slot, quantise(vector), coder.encode(vector));
  return space;
}

/** The nearest slots by the vectors as the index keeps them. */
function exactly(space: Space, slots: Uint32Array, query: readonly Float32Array[]): number[] {
  return Array.from(slots, (slot) => ({
    slot,
    score: nearestProduct(vectorAt(space, slot), query),
  }))
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST)
    .map(({ slot }) => slot);
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
