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
import { bm25, byModel, type Ranker, trigramCosine, withWords } from "./rankers.ts";
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
  const alone = models.map(byModel);
  const rankers = [...alone, ...alone.map(withWords), bm25, trigramCosine];
  const teacher = options.minilm ? [byTeacher(options.minilm)] : [];
  rankers.push(...teacher.map(withWords), ...teacher);
  const resumes = new Set(cases.map(({ resume }) => resume)).size;
  const different = cases.filter(({ isParaphrase }) => isParaphrase);
  const lines = cases.reduce((sum, { lines }) => sum + lines.length, 0) / cases.length;
  console.log(
    `${cases.length} requirements (${options.tuning ? "tuning" : "reporting"} half of ${all.length}), ${resumes} resumes, ${lines.toFixed(0)} lines to choose from; ${different.length} share no word with their answers\n`,
  );
  const last = rankers.at(-1);
  if (!last) return;
  console.log(
    `| | MRR | less ${last.name} | MAP | less ${last.name} | MRR, no word in common | less ${last.name} |`,
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const ranker of rankers) {
    const columns = [
      [cases, reciprocalRank],
      [cases, averagePrecision],
      [different, reciprocalRank],
    ] as const;
    const cells = columns.flatMap(([asked, measure]) => {
      const values = measured(ranker, asked, measure);
      const gain = ranker === last ? "" : printedGain(values, measured(last, asked, measure));
      return [printed(values), gain];
    });
    console.log(`| ${ranker.name} | ${cells.join(" | ")} |`);
  }
}

function measured(
  ranker: Ranker,
  asked: readonly RequirementCase[],
  measure: (isAnswer: readonly boolean[]) => number,
): Grouped[] {
  return asked.map((one) => ({ group: one.resume, value: measure(ranked(ranker, one)) }));
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

function writeTexts(file: string): void {
  const texts = all.flatMap(({ text, lines }) => [text, ...lines]).map(flat);
  writeFileSync(file, [...new Set(texts)].join("\n"));
}
