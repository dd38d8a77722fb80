/**
 * Does the nearest line of a resume answer the requirement? Requirements labelled by eye; see requirements.ts.
 * Run: `ROLECALL_DATA=… node evals/embedding/lines.ts [--model FOLDER]… [--minilm FOLDER] [--tuning]`, or with
 * `--texts FILE` to write the texts that training/minilm.py must embed first. What it printed last is in
 * docs/results/embedding-lines.md.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import { averagePrecision } from "../match/titles.ts";
import { type Grouped, printed, printedGain } from "./grouped.ts";
import { bm25, byModel, type Ranker, trigramCosine } from "./rankers.ts";
import { type RequirementCase, requirementCases } from "./requirements.ts";
import { byTeacher, flat } from "./teacher.ts";

const { values: options } = parseArgs({
  options: {
    model: { type: "string", multiple: true, default: ["models/work-embedding-v0"] },
    minilm: { type: "string" },
    texts: { type: "string" },
    tuning: { type: "boolean", default: false },
  },
});

const all = requirementCases();
const cases = all.filter(({ isReported }) => isReported !== options.tuning);
if (options.texts) writeTexts(options.texts);
else await report();

async function report(): Promise<void> {
  const models = await Promise.all(options.model.map((folder) => loadStaticEmbedding(folder)));
  const rankers = [...models.map(byModel), bm25, trigramCosine];
  if (options.minilm) rankers.push(byTeacher(options.minilm));
  const resumes = new Set(cases.map(({ resume }) => resume)).size;
  const different = cases.filter(({ isParaphrase }) => isParaphrase);
  const lines = cases.reduce((sum, { lines }) => sum + lines.length, 0) / cases.length;
  console.log(
    `${cases.length} requirements (${options.tuning ? "tuning" : "reporting"} half of ${all.length}), ${resumes} resumes, ${lines.toFixed(0)} lines to choose from; ${different.length} share no word with their answers\n`,
  );
  const names = rankers.map(({ name }) => name);
  const last = names.at(-1);
  console.log(
    `| | n | ${names.join(" | ")} | ${models.map(({ name }) => `${name} less ${last}`).join(" | ")} |`,
  );
  console.log(`|${"---|".repeat(2 + names.length + models.length)}`);
  row("MRR, all", cases, rankers, models.length, reciprocalRank);
  row("MAP, all", cases, rankers, models.length, precision);
  row("MRR, no word in common", different, rankers, models.length, reciprocalRank);
  row("MAP, no word in common", different, rankers, models.length, precision);
}

function row(
  name: string,
  asked: readonly RequirementCase[],
  rankers: readonly Ranker[],
  models: number,
  measure: (isAnswer: readonly boolean[]) => number,
): void {
  const values = rankers.map((ranker) =>
    asked.map((one): Grouped => ({ group: one.resume, value: measure(ranked(ranker, one)) })),
  );
  const base = values.at(-1) ?? [];
  const gains = values.slice(0, models).map((value) => printedGain(value, base));
  console.log(`| ${name} | ${asked.length} | ${[...values.map(printed), ...gains].join(" | ")} |`);
}

/** For each line, nearest first, whether it answers. */
function ranked(ranker: Ranker, { text, lines, answers }: RequirementCase): boolean[] {
  const scores = ranker.over(lines)(text);
  return lines
    .map((_, at) => at)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .map((at) => answers.has(at));
}

function reciprocalRank(isAnswer: readonly boolean[]): number {
  return 1 / (1 + isAnswer.indexOf(true));
}

function precision(isAnswer: readonly boolean[]): number {
  return averagePrecision(isAnswer);
}

function writeTexts(file: string): void {
  const texts = all.flatMap(({ text, lines }) => [text, ...lines]).map(flat);
  writeFileSync(file, [...new Set(texts)].join("\n"));
}
