/** `ROLECALL_DATA=… node bench/resume.ts`: reading a resume, against unpdf's own text extraction in the same run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractText } from "unpdf";
import { hasData, quantile, RESUMES, readTexts } from "../evals/resume/data.ts";
import { readResumeFile } from "../src/adapters/files/index.ts";
import { readProfile } from "../src/engine/resume/index.ts";

const NOW = new Date("2026-11-21T00:00:00Z");
const PROFILES = 200;

async function main(): Promise<void> {
  const files = readdirSync(join(RESUMES, "pdf")).map((name) =>
    readFileSync(join(RESUMES, "pdf", name)),
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const bytes of files) {
    ours.push(await timeOf(() => readResumeFile(bytes, null)));
    theirs.push(await timeOf(() => extractText(new Uint8Array(bytes), { mergePages: true })));
  }
  const texts = [...readTexts().values()].slice(0, PROFILES);
  const profiles: number[] = [];
  for (const text of texts) profiles.push(await timeOf(() => readProfile(text, NOW)));
  console.log(row("PDF to text in reading order, in a thread", ours.slice(1)));
  console.log(row("unpdf extractText, on the event loop", theirs.slice(1)));
  console.log(
    `  ratio of medians ${(quantile(ours, 0.5) / quantile(theirs, 0.5)).toFixed(2)}; first PDF, with the thread's start: ${ours[0]?.toFixed(0)} ms`,
  );
  console.log(row("text to profile", profiles));
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function row(name: string, times: readonly number[]): string {
  return `${name.padEnd(44)} median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, n ${times.length}`;
}

if (hasData) await main();
else console.log(`There are no resumes at ${RESUMES}: set ROLECALL_DATA.`);
