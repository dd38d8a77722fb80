/** The verifier on real resumes, kind by kind. Run: node evals/verify/run.ts [--half tuning] [--resumes 100] [--show KIND] */
import { parseArgs } from "node:util";
import { type Evidence, prepareEvidence, verifyEvidence } from "../../src/engine/verify/index.ts";
import { makeClaims } from "./claims.ts";
import { readResumes } from "./data.ts";
import { interval } from "./interval.ts";

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "reporting" },
    resumes: { type: "string" },
    show: { type: "string" },
  },
});
const resumes = readResumes(values.half === "tuning" ? "tuning" : "reporting");
const tally = new Map<string, { label: boolean; wrong: number; all: number }>();
let evidence: Evidence = prepareEvidence("");
let badSpans = 0;
for (const claim of makeClaims(
  values.resumes ? resumes.slice(0, Number(values.resumes)) : resumes,
)) {
  if (evidence.text !== claim.resume) evidence = prepareEvidence(claim.resume);
  const verdict = verifyEvidence(claim.quote, evidence);
  if (
    verdict.start !== null &&
    verdict.end !== null &&
    claim.resume.slice(verdict.start, verdict.end) !== verdict.matched
  )
    badSpans += 1;
  const wrong = (verdict.status === "verified") !== claim.label;
  const row = tally.get(claim.kind) ?? { label: claim.label, wrong: 0, all: 0 };
  row.all += 1;
  if (wrong) row.wrong += 1;
  tally.set(claim.kind, row);
  if (wrong && values.show !== undefined && (values.show === "" || claim.kind === values.show))
    console.log(
      JSON.stringify([
        claim.kind,
        claim.resumeId,
        claim.quote,
        verdict.status,
        verdict.field,
        verdict.said,
        verdict.source,
        verdict.matched?.slice(0, 160),
      ]),
    );
}
for (const label of [true, false]) {
  const rows = [...tally].filter(([, row]) => row.label === label);
  console.log(
    `\n| ${label ? "truthful" : "false"} | claims | ${label ? "refused" : "accepted"} | 95 % |\n|---|---|---|---|`,
  );
  for (const [kind, row] of [...rows, ["**all**", sum(rows.map(([, row]) => row))] as const])
    console.log(
      `| ${kind} | ${row.all} | ${((100 * row.wrong) / row.all).toFixed(2)} % | ${interval(row.wrong, row.all)} |`,
    );
}
console.log(`\nspans that do not slice: ${badSpans}`);

function sum(rows: readonly { wrong: number; all: number }[]): { wrong: number; all: number } {
  return rows.reduce(
    (total, row) => ({ wrong: total.wrong + row.wrong, all: total.all + row.all }),
    { wrong: 0, all: 0 },
  );
}
