/**
 * Postings of one occupation across languages: real titles and postings in German, French, Spanish,
 * Portuguese (and, outside the model's languages, Chinese, Japanese and Korean), each to be found among 443
 * English postings whose occupation was read by eye.
 * Run: `ROLECALL_DATA=… node evals/embedding/occupations.ts [--model FOLDER]… [--minilm FOLDER]`, or with
 * `--texts FILE` to write what training/minilm.py must embed first. What it printed last is in
 * docs/results/embedding-lines.md.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import type { Posting } from "../../src/contract/index.ts";
import { type EmbeddingModel, embedPosting, postingText } from "../../src/engine/embed/index.ts";
import { DATA, loadPostings } from "../match/data.ts";
import { averagePrecision } from "../match/titles.ts";
import { type Grouped, printed, printedGain } from "./grouped.ts";
import { bm25, byModel, byVectors, type Ranker, trigramCosine } from "./rankers.ts";
import { byTeacher, flat } from "./teacher.ts";

const { values: options } = parseArgs({
  options: {
    model: { type: "string", multiple: true, default: ["models/work-embedding-v0"] },
    minilm: { type: "string" },
    texts: { type: "string" },
  },
});

interface Query {
  language: string;
  occupations: string[];
  title: string;
  posting: Posting | null;
}

const LABELS = new URL("occupation-labels.tsv", import.meta.url);
const FIRST = 5;
/** The teacher reads 64 tokens: a title and the beginning. */
const TEACHER_CHARACTERS = 400;

const rows = readFileSync(LABELS, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split("\t"));
const postings = new Map(loadPostings().map((posting) => [hash(posting.id), posting]));
const titles = new Map([...postings.values()].map(({ title }) => [hash(title), title]));
for (const title of listedTitles()) titles.set(hash(title), title);
const pool = rows
  .filter(([kind]) => kind === "pool")
  .map(([, , key = "", occupations = ""]) => ({
    posting: known(postings, key),
    occupations: occupations.split(",").filter(Boolean),
  }));
const queries = rows.filter(([kind]) => kind !== "pool").map(readQuery);

if (options.texts) writeTexts(options.texts);
else await report();

async function report(): Promise<void> {
  const models = await Promise.all(options.model.map((folder) => loadStaticEmbedding(folder)));
  const byTitle = [...models.map(byModel), bm25, trigramCosine];
  if (options.minilm) byTitle.push(byTeacher(options.minilm));
  const names = byTitle.map(({ name }) => name);
  const gains = models.slice(1).map(({ name }) => `${name} less ${names[0]}`);
  console.log(`| | n | ${[...names, ...gains].join(" | ")} |`);
  console.log(`|${"---|".repeat(2 + names.length + gains.length)}`);
  const spoken = ["de", "fr", "es", "pt"];
  const onlyTitles = queries.filter(({ posting }) => !posting);
  const whole = queries.filter(({ posting }) => posting);
  const titleOf = ({ title }: Query | Posting) => title;
  for (const languages of [spoken, ...spoken.map((one) => [one])]) {
    const asked = onlyTitles.filter(({ language }) => languages.includes(language));
    print(
      `titles, ${languages.join(" ")}`,
      asked,
      byTitle.map((ranker) => scoreBy(ranker, titleOf)),
      models.length,
    );
  }
  const texts = [
    ...models.map((model) => scoreBy(byPosting(model), ({ id }: Posting) => id)),
    scoreBy(bm25, postingText),
    scoreBy(trigramCosine, postingText),
    ...(options.minilm ? [scoreBy(byTeacher(options.minilm), opening)] : []),
  ];
  const apart: [string, string[]][] = [
    ["de fr es", spoken],
    ["zh ja ko", ["zh", "ja", "ko"]],
  ];
  for (const [what, languages] of apart) {
    const asked = whole.filter(({ language }) => languages.includes(language));
    print(
      `their titles, ${what}`,
      asked,
      byTitle.map((ranker) => scoreBy(ranker, titleOf)),
      models.length,
    );
    print(`whole postings, ${what}`, asked, texts, models.length);
    print(
      `whole postings, ${what}, the employer's own left out`,
      asked,
      texts,
      models.length,
      true,
    );
  }
}

type Scorer = (query: Query) => ArrayLike<number>;

/** Compares the same view of the query and of each posting of the pool. */
function scoreBy(ranker: Ranker, view: (posting: Posting) => string): Scorer {
  const near = ranker.over(pool.map(({ posting }) => view(posting)));
  return ({ posting, title }) => near(posting ? view(posting) : title);
}

function byPosting(model: EmbeddingModel): Ranker {
  const byId = new Map([...postings.values()].map((posting) => [posting.id, posting]));
  return byVectors(model.name, (id) => embedPosting(model, known(byId, id)));
}

function print(
  what: string,
  asked: readonly Query[],
  scorers: readonly Scorer[],
  models: number,
  isOwnLeftOut = false,
): void {
  const lists = scorers.map((score) =>
    asked.flatMap((query) => ranked(query, score, isOwnLeftOut)),
  );
  for (const [name, measure] of [
    ["MAP", averagePrecision],
    ["right of the first 5", firstFew],
  ] as const) {
    const values = lists.map((all) =>
      all.map(({ group, isRight }): Grouped => ({ group, value: measure(isRight) })),
    );
    const gains = values.slice(1, models).map((value) => printedGain(value, values[0] ?? []));
    console.log(
      `| ${what}, ${name} | ${values[0]?.length ?? 0} | ${[...values.map(printed), ...gains].join(" | ")} |`,
    );
  }
}

/** Nothing when the pool holds no posting of the occupation. */
function ranked(
  query: Query,
  score: Scorer,
  isOwnLeftOut: boolean,
): { group: string; isRight: boolean[] }[] {
  const scores = score(query);
  const isRight = pool
    .map(({ posting, occupations }, at) => ({ posting, occupations, score: scores[at] ?? 0 }))
    .filter(({ posting }) => !(isOwnLeftOut && posting.company === query.posting?.company))
    .sort((a, b) => b.score - a.score || (a.posting.id < b.posting.id ? -1 : 1))
    .map(({ occupations }) => occupations.some((one) => query.occupations.includes(one)));
  return isRight.includes(true) ? [{ group: query.occupations.join(), isRight }] : [];
}

/** Of the first five, or of as many as there are to find, the share that is right. */
function firstFew(isRight: readonly boolean[]): number {
  const wanted = Math.min(FIRST, isRight.filter(Boolean).length);
  return isRight.slice(0, wanted).filter(Boolean).length / wanted;
}

function readQuery([kind, language = "", key = "", occupations = ""]: readonly string[]): Query {
  const posting = kind === "posting" ? known(postings, key) : null;
  return {
    language,
    occupations: occupations.split(","),
    title: posting?.title ?? known(titles, key),
    posting,
  };
}

function listedTitles(): string[] {
  return readFileSync(join(DATA, "dedup/records.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { title: string }).title);
}

function opening({ title, description }: Posting): string {
  return `${title}. ${description ?? ""}`.slice(0, TEACHER_CHARACTERS);
}

function writeTexts(file: string): void {
  const seen = [
    ...pool.map(({ posting }) => posting),
    ...queries.flatMap(({ posting }) => posting ?? []),
  ];
  const texts = [
    ...seen.flatMap((posting) => [posting.title, opening(posting)]),
    ...queries.map(({ title }) => title),
  ];
  writeFileSync(file, [...new Set(texts.map(flat))].join("\n"));
}

function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`The data folder lacks what label "${key}" points at.`);
  return value;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
