/**
 * How the offline grader's global score agrees with a human-resources judge (1 to 7) on real resumes, where the job is a
 * handful of keywords. Half of the jobs, by a hash of their id, were never looked at while tuning.
 * `ROLECALL_DATA=… node evals/grade/offline.ts`
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PostingInput } from "../../src/contract/index.ts";
import { gradeOffline, scoreFacts } from "../../src/engine/grade/index.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import { prepareEvidence } from "../../src/engine/verify/index.ts";
import { seeded } from "./random.ts";

interface Pair {
  jd_id: string;
  jd_keywords: string[];
  resume_id: string;
  score_1to7: number;
}
interface Judged {
  job: string;
  human: number;
  ours: number;
  baseline: number;
}

const DATA = process.env["ROLECALL_DATA"] ?? join(import.meta.dirname, "../../../shared/data");
const NOW = new Date("2021-01-01T00:00:00Z");

const texts = new Map(
  gunzipSync(readFileSync(join(DATA, "resumes/resumes.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { resume_id: string; text: string })
    .map(({ resume_id, text }): [string, string] => [String(resume_id), text]),
);
const pairs = readFileSync(join(DATA, "relevance/resume-job/pairs.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ resume_id }) => texts.has(String(resume_id)));

const held = (id: string) => (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 1;
const rows = [
  ["half", "pairs", "jobs", "grader", "rank correlation within jobs", "95 %"],
  ["---", "---", "---", "---", "---", "---"],
];
for (const [name, keep] of [
  ["tuning", false],
  ["reported", true],
] as const) {
  const judged = pairs.filter(({ jd_id }) => held(jd_id) === keep).map(judge);
  for (const grader of ["ours", "baseline"] as const) {
    const jobs = [...Map.groupBy(judged, ({ job }) => job).values()];
    rows.push([
      name,
      String(judged.length),
      String(jobs.length),
      grader === "ours" ? "offline grader" : "share of keywords found",
      correlation(jobs, grader).toFixed(2),
      bootstrap(jobs, grader),
    ]);
  }
}
process.stdout.write(`${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);

function judge(pair: Pair): Judged {
  const text = texts.get(String(pair.resume_id)) ?? "";
  const profile = readProfile(text, NOW);
  const posting = PostingInput.parse({
    id: pair.jd_id,
    source: "eval",
    title: pair.jd_keywords[0] ?? "job",
    requirements: pair.jd_keywords.map((keyword) => ({ text: keyword, kind: "must" as const })),
  });
  const rubric = scoreFacts(gradeOffline(posting, profile, NOW), {
    posting,
    resumeId: pair.resume_id,
    profile,
    evidence: prepareEvidence(text, profile),
    gradedBy: { provider: "offline", model: "-" },
    promptVersion: "-",
  });
  const lower = text.toLowerCase();
  const found = pair.jd_keywords.filter((keyword) => lower.includes(keyword.toLowerCase())).length;
  return {
    job: pair.jd_id,
    human: pair.score_1to7,
    ours: rubric.globalScore,
    baseline: found / pair.jd_keywords.length,
  };
}

/** Spearman's rho inside each job, weighted by its pairs; a job where either side is constant counts as 0. */
function correlation(jobs: readonly Judged[][], by: "ours" | "baseline"): number {
  let total = 0;
  let weight = 0;
  for (const job of jobs.filter(({ length }) => length >= 4)) {
    total +=
      job.length * pearson(ranks(job.map(({ human }) => human)), ranks(job.map((one) => one[by])));
    weight += job.length;
  }
  return weight === 0 ? 0 : total / weight;
}

function ranks(values: readonly number[]): number[] {
  return values.map(
    (value) =>
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length + 1) / 2,
  );
}

function pearson(left: readonly number[], right: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ml, mr] = [mean(left), mean(right)];
  let [both, ll, rr] = [0, 0, 0];
  left.forEach((value, at) => {
    const other = (right[at] ?? 0) - mr;
    both += (value - ml) * other;
    ll += (value - ml) ** 2;
    rr += other ** 2;
  });
  return ll === 0 || rr === 0 ? 0 : both / Math.sqrt(ll * rr);
}

/** Percentile bootstrap over whole jobs. */
function bootstrap(jobs: readonly Judged[][], by: "ours" | "baseline"): string {
  const random = seeded(7);
  const drawn = Array.from({ length: 1000 }, () =>
    correlation(
      jobs.map(() => random.pick(jobs)),
      by,
    ),
  ).sort((a, b) => a - b);
  return `${drawn[25]?.toFixed(2)} to ${drawn[974]?.toFixed(2)}`;
}
