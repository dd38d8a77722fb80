import { afterEach, expect, test } from "vitest";
import { type EmbeddingServer, startEmbeddingServer } from "./embedding-server.ts";
import { type Opened, open } from "./open.ts";
import { makeHome } from "./program.ts";

const opened: Opened[] = [];
const servers: EmbeddingServer[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  for (const one of servers.splice(0)) await one.close();
});

const HURRY = { lingerMs: 5, retryMs: 10, idleMs: 50, pauseMs: 40, longestPauseMs: 80 };

async function serve(options = {}) {
  const server = await startEmbeddingServer(options);
  servers.push(server);
  return server;
}

async function start(embedder: object, home?: string) {
  const config = { embedder, network: { allowPrivate: true }, grading: { top: 0 } };
  const program = await open(config, home ?? makeHome(config), { embedding: HURRY });
  opened.push(program);
  return program;
}

const TRADES = ["Baker", "Nurse", "Welder", "Crane Driver", "Berth Planner"];
const postings = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    id: `file:quay:${from + at}`,
    source: "file",
    title: `${TRADES[at % TRADES.length]} ${from + at}`,
    company: "Quay & Sons",
    description: `We look for a ${TRADES[at % TRADES.length]} at pier ${from + at}.`,
    postedAt: "2026-11-20T09:00:00Z",
  }));
const RESUME = "Berth Planner\nBerth Planner at Heronworks 2015 to 2024\nPlanned berths at pier 4";

async function list(program: Opened) {
  const { status, body } = await program.ask("POST", "/match/candidate-to-jobs", {
    resumeText: RESUME,
    top: 10,
  });
  expect(status).toBe(200);
  return body;
}

/** Waits until the configured model makes the list. */
async function ranksItself(program: Opened) {
  await expect
    .poll(async () => (await list(program)).embedding.fallback, { timeout: 20_000 })
    .toBe(false);
}

test("the built-in model ranks until the configured one knows everybody; every text is sent once", async () => {
  const server = await serve();
  const program = await start({ baseUrl: server.baseUrl, model: "api-model" });
  await program.ask("POST", "/postings", postings(120));
  const first = await list(program);
  expect(first.results).toHaveLength(10);
  expect(first.embedding).toMatchObject({ model: "work-embedding-v0", fallback: true });
  await ranksItself(program);
  const { embedding, results } = await list(program);
  expect(embedding).toMatchObject({
    model: "api-model",
    fallback: false,
    reason: null,
    missing: 0,
  });
  expect(results[0].posting.title).toContain("Berth Planner");
  const texts = server.calls.flatMap((call) => call.texts);
  expect(new Set(texts).size).toBe(texts.length);
  expect(server.calls.every((call) => call.texts.length <= 50)).toBe(true);
  expect(server.calls.length).toBeLessThanOrEqual(1 + 1 + 3);
  const { body: metrics } = await program.ask("GET", "/metrics");
  expect(metrics).toMatch(
    /rolecall_embedding_fallbacks_total\{from="api-model",to="work-embedding-v0"\} [1-9]/,
  );
  expect(metrics).toContain('rolecall_embedded_postings{model="api-model"} 120');
});
