/** The same claims given to what others do. Run: node evals/verify/compare.ts [--resumes 60] */
import { parseArgs } from "node:util";
import { prepareEvidence, verifyEvidence } from "../../src/engine/verify/index.ts";
import { partialRatio, referenceRule, tokenCoverage } from "./baselines.ts";
import { makeClaims } from "./claims.ts";
import { readResumes } from "./data.ts";
import { interval } from "./interval.ts";

const { values } = parseArgs({ options: { resumes: { type: "string", default: "60" } } });
const names = [
  "Rolecall",
  "reference rule",
  "partial ratio ≥ 85",
  "partial ratio ≥ 95",
  "token coverage ≥ 0.75",
];
const wrong = new Map<string, { label: boolean; all: number; wrong: number[] }>();
const all = readResumes("reporting");
const step = Math.max(1, Math.floor(all.length / Number(values.resumes)));
for (const claim of makeClaims(all.filter((_, index) => index % step === 0))) {
  const own = verifyEvidence(claim.quote, prepareEvidence(claim.resume)).status === "verified";
  const reference = referenceRule(claim.quote, claim.resume);
  const coverage = tokenCoverage(claim.quote, claim.resume) >= 0.75;
  const ratio = partialRatio(claim.quote, claim.resume);
  const row = wrong.get(claim.kind) ?? { label: claim.label, all: 0, wrong: names.map(() => 0) };
  row.all += 1;
  [own, reference, ratio >= 85, ratio >= 95, coverage].forEach((accepted, index) => {
    if (accepted !== claim.label) row.wrong[index] = row.wrong[index]! + 1;
  });
  wrong.set(claim.kind, row);
}
for (const label of [true, false]) {
  const rows = [...wrong].filter(([, row]) => row.label === label);
  console.log(
    `\n| ${label ? "truthful: refused" : "false: accepted"} | claims | ${names.join(" | ")} |\n|---|---|${names.map(() => "---").join("|")}|`,
  );
  for (const [kind, row] of rows)
    console.log(
      `| ${kind} | ${row.all} | ${row.wrong.map((count) => `${((100 * count) / row.all).toFixed(1)} %`).join(" | ")} |`,
    );
  const total = rows.reduce((sum, [, row]) => sum + row.all, 0);
  const sums = names.map((_, index) => rows.reduce((sum, [, row]) => sum + row.wrong[index]!, 0));
  console.log(
    `| **all** | ${total} | ${sums.map((count) => `${((100 * count) / total).toFixed(2)} % (${interval(count, total)})`).join(" | ")} |`,
  );
}
