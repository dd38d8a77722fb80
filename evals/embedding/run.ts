/**
 * How good the embedding is, on real data that is not part of the repository, reported half only.
 * Run: `ROLECALL_DATA=… node evals/embedding/run.ts [--texts FILE | --minilm FOLDER]`; what it printed last is in
 * docs/results/embedding.md. `--texts` only writes the texts that the teacher must embed (training/minilm.py
 * does); FOLDER then holds `texts.txt` and `vectors.npy`. The 260,000 labels of linking are too many for it.
 */
import { writeFileSync } from "node:fs";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import { withInterval } from "../match/statistics.ts";
import { averagePrecision } from "../match/titles.ts";
import { everydayTasks, linkingTasks } from "./linking.ts";
import { bm25, byModel, type Ranker, trigramCosine } from "./rankers.ts";
import {
  aliasTask,
  type CoverageCase,
  coverageCases,
  type RankingTask,
  sharedSkillTask,
  titleTask,
} from "./tasks.ts";
import { byTeacher, flat, TEACHER } from "./teacher.ts";

const [flag, path = ""] = process.argv.slice(2);
const MODELS = ["models/work-embedding-v0", "models/work-embedding-v1"];

const [ofEsco, ofLife] = [linkingTasks(), everydayTasks()];
const linking = [...ofEsco, ...ofLife];
const isAcross = ({ name }: RankingTask) => name.includes(" to ");
const cases = coverageCases();
const titles = ["english", "spanish", "german"].map(titleTask);
const groups: [string, RankingTask[]][] = [
  ...titles.map((task): [string, RankingTask[]] => [`${task.name}, MAP`, [task]]),
  ["everyday titles to ESCO within 8 languages, MAP", ofLife.filter((task) => !isAcross(task))],
  ["everyday titles to ESCO across, 7 to English, MAP", ofLife.filter(isAcross)],
  ["linking within 8 languages (proxy), MAP", ofEsco.filter((task) => !isAcross(task))],
  ["linking across, 7 to English (proxy), MAP", ofEsco.filter(isAcross)],
  ["skill aliases, MAP", [aliasTask()]],
  ["requirement line, resume lines of its skill (proxy), MAP", [sharedSkillTask(cases)]],
];

if (flag === "--texts") writeTexts(path);
else await report();

async function report(): Promise<void> {
  const rankers = [...(await Promise.all(MODELS.map(loadIfThere))).flat(), bm25, trigramCosine];
  if (flag === "--minilm") rankers.push(byTeacher(path));
  const [base, next] = rankers;
  const table = groups.map(([name, tasks]) => ({
    name,
    values: rankers.map((ranker) =>
      ranker.name === TEACHER && tasks.some((task) => linking.includes(task))
        ? []
        : tasks.flatMap((task) => precisions(ranker, task)),
    ),
  }));
  table.push({
    name: "requirement lines of fitting postings against others' (proxy), AUC",
    values: rankers.map((ranker) => cases.map((one) => areaUnderCurve(ranker, one))),
  });
  console.log(`| | n | ${rankers.map(({ name }) => name).join(" | ")} | second less first |`);
  console.log(`|---|---|${rankers.map(() => "---|").join("")}---|`);
  for (const { name, values } of table) {
    const [old = [], now = []] = values;
    const gain = base && next ? withSign(old.map((value, at) => (now[at] ?? 0) - value)) : "";
    console.log(`| ${name} | ${old.length} | ${values.map(cell).join(" | ")} | ${gain} |`);
  }
}

async function loadIfThere(folder: string): Promise<Ranker[]> {
  try {
    return [byModel(await loadStaticEmbedding(folder))];
  } catch (cause) {
    console.error(`Left out: ${cause instanceof Error ? cause.message : String(cause)}`);
    return [];
  }
}

function precisions(ranker: Ranker, { corpus, queries }: RankingTask): number[] {
  const nearness = ranker.over(corpus);
  const order = corpus.map((_, row) => row);
  return queries.map(({ text, relevant, left }) => {
    const scores = nearness(text);
    const ranked = order
      .filter((row) => !left.has(row))
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    return averagePrecision(ranked.map((row) => relevant.has(row)));
  });
}

/** How often a fitting posting's line has a nearer resume line than another posting's; a tie is half. */
function areaUnderCurve(ranker: Ranker, { resumeLines, fitting, random }: CoverageCase): number {
  const nearness = ranker.over(resumeLines);
  const nearest = (line: string) => Math.max(...Array.from(nearness(line)));
  const others = random.map(nearest);
  const wins = fitting
    .map(nearest)
    .flatMap((fit) => others.map((other) => (fit > other ? 1 : fit === other ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cell(values: readonly number[]): string {
  if (values.length === 0) return "not run";
  const [value, low, high] = withInterval(values, mean).map((number) => number.toFixed(3));
  return `${value} (${low}–${high})`;
}

function withSign(values: readonly number[]): string {
  const [value = 0, low = 0, high = 0] = withInterval(values, mean);
  const signed = (number: number) => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(3)}`;
  return `${signed(value)} (${signed(low)} to ${signed(high)})`;
}

function writeTexts(file: string): void {
  const all = [
    ...groups.flatMap(([, tasks]) =>
      tasks
        .filter((task) => !linking.includes(task))
        .flatMap(({ corpus, queries }) => [...corpus, ...queries.map(({ text }) => text)]),
    ),
    ...cases.flatMap(({ resumeLines, fitting, random }) => [...resumeLines, ...fitting, ...random]),
  ];
  writeFileSync(file, [...new Set(all.map(flat))].join("\n"));
}
