/**
 * `node evals/first-light/match.ts`: 20 resumes against the captured Ashby and NHS postings through the HTTP API:
 * p50 and p95 of `POST /match/candidate-to-jobs`, then the time to the first and the last rubric with the offline
 * grader, and with a loopback provider that takes two seconds an answer.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as engine from "../../src/app/engine.ts";
import type { MatchResponse } from "../../src/contract/index.ts";
import { startFakeProvider } from "../../test/fake-provider.ts";
import { makeHome, run, type Server, serve } from "../../test/program.ts";
import { ashbyBoards, nhsAdverts, resumes } from "./data.ts";

const RESUMES = 20;

const home = makeHome({ network: { allowPrivate: true } });
const postings = [
  ...ashbyBoards().flatMap(
    ({ board, payload }) =>
      engine.parsePostings("ashby", Buffer.from(payload), board, new Date()).items,
  ),
  ...engine.parsePostings("jsonld", Buffer.from(JSON.stringify(nhsAdverts())), "nhs", new Date())
    .items,
];
const file = join(home, "postings.jsonl");
writeFileSync(file, postings.map((posting) => JSON.stringify(posting)).join("\n"));
const began = performance.now();
const ingest = await run(home, ["ingest", "--file", file]);
console.log(
  `${ingest.stdout.trim()} (${((performance.now() - began) / 1000).toFixed(0)} s) ${ingest.stderr}`,
);
const people = resumes()
  .filter((_, index) => index % 65 === 0)
  .slice(0, RESUMES);

console.log(
  "\n| grader | match p50 | match p95 | first rubric p50 / max | last rubric p50 / max | rubrics a list |\n|---|---|---|---|---|---|",
);
await measure("offline", people, await start());
const provider = await startFakeProvider({ delayMs: 2000 });
writeFileSync(
  join(home, "rolecall.yaml"),
  JSON.stringify({
    samples: "off",
    network: { allowPrivate: true },
    providers: [{ name: "loopback", baseUrl: provider.baseUrl, model: "fake" }],
  }),
);
await measure("provider of 2 s, 6 at a time", people, await start());
await provider.close();

async function start(): Promise<Server> {
  const began = performance.now();
  const server = await serve(home);
  console.error(`start with the filled pool: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return server;
}

async function measure(
  name: string,
  people: readonly { text: string }[],
  server: Server,
): Promise<void> {
  const latencies: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  let rubrics = 0;
  for (const { text } of people) {
    const { id } = (await post(server, "/candidates", { text })) as { id: string };
    // Alone, thrice, without the grading of the list before: what a reader waits for.
    const began = performance.now();
    const list = (await post(server, "/match/candidate-to-jobs", {
      candidateId: id,
      top: 50,
    })) as MatchResponse;
    latencies.push(performance.now() - began);
    const times = await watch(server, list.gradingId, began);
    first.push(times.at(0) ?? Number.NaN);
    last.push(times.at(-1) ?? Number.NaN);
    rubrics += times.length;
  }
  const s = (values: number[], quantile: number) => `${(at(values, quantile) / 1000).toFixed(2)} s`;
  console.log(
    `| ${name} | ${at(latencies, 0.5).toFixed(0)} ms | ${at(latencies, 0.95).toFixed(0)} ms | ${s(first, 0.5)} / ${s(first, 1)} | ${s(last, 0.5)} / ${s(last, 1)} | ${rubrics / people.length} |`,
  );
  await server.stop();
}

/** Milliseconds from `began` to each rubric. */
async function watch(server: Server, gradingId: string, began: number): Promise<number[]> {
  const times: number[] = [];
  const response = await fetch(`${server.url}/gradings/${gradingId}/events`);
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const _ of chunk.matchAll(/^event: rubric$/gm)) times.push(performance.now() - began);
  }
  return times;
}

async function post(server: Server, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

function at(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(quantile * sorted.length) - 1)] ?? Number.NaN;
}
