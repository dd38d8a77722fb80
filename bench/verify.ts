/**
 * Time per claim against Python's difflib on the same claims in the same run, and time against the length of the resume.
 * Run: node bench/verify.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeClaims } from "../evals/verify/claims.ts";
import { readResumes } from "../evals/verify/data.ts";
import { prepareEvidence, verifyEvidence } from "../src/engine/verify/index.ts";

/** The reference rule, lines prepared once for each resume; milliseconds a claim. */
const PYTHON = `
import difflib, json, re, sys, time
data = json.load(open(sys.argv[1]))
plain = lambda text: re.sub(r"\\s+", " ", text.lower()).strip()
prepared = [(plain(text), [plain(line) for line in text.split("\\n")]) for text in data["texts"]]
times = []
for quote, index in data["claims"]:
    started = time.perf_counter()
    wanted = plain(quote)
    whole, lines = prepared[index]
    found = wanted in whole
    if not found:
        for line in lines:
            if difflib.SequenceMatcher(None, wanted, line).ratio() >= 0.85:
                found = True
                break
    times.append((time.perf_counter() - started) * 1000)
print(json.dumps(times))
`;

const resumes = readResumes("reporting").filter((_, index) => index % 40 === 0);
const claims = [...makeClaims(resumes)].filter((claim) =>
  resumes.some(({ text }) => text === claim.resume),
);
console.log(`${claims.length} claims on ${resumes.length} resumes`);

const prepared = new Map(resumes.map(({ text }) => [text, prepareEvidence(text)]));
for (const { text } of resumes) prepareEvidence(text);
const preparing = resumes.map(({ text }) => clock(() => prepareEvidence(text)));
const rates = resumes.map(({ text }, index) => ((preparing[index] ?? 0) / text.length) * 6000);
console.log(`prepare: median ${median(rates).toFixed(2)} ms for 6,000 characters`);

const own = claims.map(({ quote, resume }) =>
  clock(() => verifyEvidence(quote, prepared.get(resume)!)),
);
const warm = claims.map(({ quote, resume }) =>
  clock(() => verifyEvidence(quote, prepared.get(resume)!)),
);
report("Rolecall, first pass", own);
report("Rolecall", warm);
const python = runPython();
if (python) {
  report("Python difflib, the reference rule", python);
  console.log(
    `ratio of medians ${(median(python) / median(warm)).toFixed(0)}, of means ${(sum(python) / sum(warm)).toFixed(0)}`,
  );
} else console.log("Python is not here: no ratio");
console.log("\n| resume | prepare ms | median µs a claim | mean µs |\n|---|---|---|---|");
const long = resumes.map(({ text }) => text).join("\n\n");
for (const size of [1 << 14, 1 << 16, 1 << 18, 1 << 20]) {
  const text = long.repeat(Math.ceil(size / long.length)).slice(0, size);
  const started = performance.now();
  const evidence = prepareEvidence(text);
  const took = performance.now() - started;
  const times = claims
    .slice(0, 1000)
    .map(({ quote }) => clock(() => verifyEvidence(quote, evidence)));
  console.log(
    `| ${size >> 10} KB | ${took.toFixed(1)} | ${(median(times) * 1000).toFixed(1)} | ${((sum(times) / times.length) * 1000).toFixed(1)} |`,
  );
}

function clock(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
function quantile(values: readonly number[], share: number): number {
  return (
    [...values].sort((left, right) => left - right)[Math.floor(share * (values.length - 1))] ?? 0
  );
}
function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
function report(name: string, times: readonly number[]): void {
  console.log(
    `${name}: median ${(median(times) * 1000).toFixed(1)} µs, mean ${((sum(times) / times.length) * 1000).toFixed(1)} µs, p99 ${(quantile(times, 0.99) * 1000).toFixed(0)} µs`,
  );
}

/** Null where there is no Python. */
function runPython(): number[] | null {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    const texts = resumes.map(({ text }) => text);
    writeFileSync(
      join(folder, "claims.json"),
      JSON.stringify({
        texts,
        claims: claims.map(({ quote, resume }) => [quote, texts.indexOf(resume)]),
      }),
    );
    return JSON.parse(
      execFileSync("python3", ["-c", PYTHON, join(folder, "claims.json")], {
        maxBuffer: 1 << 28,
      }).toString(),
    ) as number[];
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
