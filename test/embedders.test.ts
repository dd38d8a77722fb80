import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type EmbeddingServer, MISBEHAVIOURS, startEmbeddingServer } from "./embedding-server.ts";
import { type Opened, open } from "./open.ts";
import { makeHome, serve as serveProgram } from "./program.ts";

const opened: Opened[] = [];
const servers: EmbeddingServer[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  for (const one of servers.splice(0)) await one.close();
});

const HURRY = { lingerMs: 200, retryMs: 10, idleMs: 50, pauseMs: 40, longestPauseMs: 80 };

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
  expect(first.embedding).toMatchObject({ model: "work-embedding-v1", fallback: true });
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
    /rolecall_embedding_fallbacks_total\{from="api-model",to="work-embedding-v1"\} [1-9]/,
  );
  expect(metrics).toContain('rolecall_embedded_postings{model="api-model"} 120');
});

test("every third call goes wrong, each time in another way: lists come all the same, each by one model, and in the end every posting has its vector", {
  timeout: 60_000,
}, async () => {
  const server = await serve({ retryAfterSeconds: 0.05 });
  server.behave(({ number }) =>
    number % 3 === 1
      ? (MISBEHAVIOURS[Math.floor(number / 3) % MISBEHAVIOURS.length] ?? "500")
      : "vectors",
  );
  const program = await start({ baseUrl: server.baseUrl, model: "api-model", timeoutSeconds: 2 });
  await program.ask("POST", "/postings", postings(550));
  await program.ask("POST", "/postings", postings(550, 550));
  const models = new Map<boolean, string>();
  await expect
    .poll(
      async () => {
        const { embedding, results } = await list(program);
        models.set(embedding.fallback, embedding.model);
        expect(results).toHaveLength(10);
        return (await program.ask("GET", "/metrics")).body;
      },
      { timeout: 50_000, interval: 300 },
    )
    .toContain('rolecall_embedded_postings{model="api-model"} 1100');
  await ranksItself(program);
  expect(models.get(true)).toBe("work-embedding-v1");
  const met = new Set(server.calls.map((call) => call.behaviour));
  expect([...met].sort()).toEqual([...MISBEHAVIOURS, "vectors"].sort());
  const good = server.calls.filter((call) => ["vectors", "slow"].includes(call.behaviour));
  const texts = good.flatMap((call) => call.texts);
  expect(new Set(texts).size, "no text is embedded twice").toBe(texts.length);
  // One for the reference, one for the resume, twenty-two for the postings; a fault costs one call more, and little besides.
  const sizes = server.calls.map((call) => `${call.behaviour} ${call.texts.length}`).join(", ");
  expect(good.length, sizes).toBeLessThanOrEqual(1.1 * 24);
  expect(server.peak()).toBeLessThanOrEqual(3);
});

test("a name that does not exist: the built-in model makes the lists, and the doctor says why", async () => {
  const program = await start({ baseUrl: "http://embeddings.invalid/v1", model: "api-model" });
  await program.ask("POST", "/postings", postings(20));
  const { results, embedding } = await list(program);
  expect(results).toHaveLength(10);
  expect(embedding).toEqual({
    model: "work-embedding-v1",
    version: expect.any(String),
    fallback: true,
    reason: "api-model has not answered yet",
    missing: 0,
  });
  const { body } = await program.ask("GET", "/doctor");
  const finding = body.findings.find(({ subject }: any) => subject === "embedder api-model");
  expect(finding).toMatchObject({
    state: "fault",
    message: expect.stringContaining("embeddings.invalid could not be reached"),
  });
});

test("a provider that is gone: what it knows ranks on; when too much is new, the built-in model does; then it is back", async () => {
  const server = await serve();
  const program = await start({ baseUrl: server.baseUrl, model: "api-model" });
  await program.ask("POST", "/postings", postings(200));
  await list(program);
  await ranksItself(program);
  server.behave("500");
  await program.ask("POST", "/postings", postings(2, 1_000));
  expect((await list(program)).embedding).toMatchObject({ fallback: false, missing: 2 });
  await program.ask("POST", "/postings", postings(30, 2_000));
  const { embedding, results } = await list(program);
  expect(embedding).toMatchObject({ model: "work-embedding-v1", fallback: true, missing: 0 });
  expect(embedding.reason).toContain("32 of 232 postings");
  expect(results).toHaveLength(10);
  server.behave("vectors");
  await ranksItself(program);
  expect((await list(program)).embedding.missing).toBe(0);
});

test("both ways round one model ranks, and a pair has one score", async () => {
  const server = await serve();
  const program = await start({ baseUrl: server.baseUrl, model: "api-model" });
  await program.ask("POST", "/postings", postings(60));
  await list(program);
  await ranksItself(program);
  const [best] = (await list(program)).results;
  const { body } = await program.ask("POST", "/match/job-to-candidates", {
    postingId: best.posting.id,
  });
  expect(body.embedding).toMatchObject({ model: "api-model", fallback: false });
  expect(body.results[0].score).toBe(best.score);
  const other = await program.rolecall.addCandidate({
    text: "Nurse\nNursed at pier 9",
    name: null,
  });
  expect(other.id).toMatch(/^cand_/);
  const again = await program.ask("POST", "/match/job-to-candidates", {
    postingId: best.posting.id,
  });
  expect(again.body.embedding.fallback, "the new resume was waited for").toBe(false);
});

test("after a restart nothing is asked again; another model takes over only when it knows everything", async () => {
  const server = await serve();
  const first = { baseUrl: server.baseUrl, model: "first-model", timeoutSeconds: 1 };
  const config = { embedder: first, network: { allowPrivate: true }, grading: { top: 0 } };
  const home = makeHome(config);
  const before = await start(first, home);
  await before.ask("POST", "/postings", postings(130));
  await list(before);
  await ranksItself(before);
  await close(before);

  const asked = server.calls.length;
  const same = await start(first, home);
  expect((await list(same)).embedding).toMatchObject({ model: "first-model", fallback: false });
  expect(server.calls).toHaveLength(asked);
  await close(same);

  writeFileSync(
    join(home, "rolecall.yaml"),
    JSON.stringify({ ...config, samples: "off", embedder: { ...first, model: "second-model" } }),
  );
  server.behave("hang");
  const changed = await start({ ...first, model: "second-model" }, home);
  expect((await list(changed)).embedding).toMatchObject({
    model: "first-model",
    fallback: true,
    reason: "second-model has not answered yet",
  });
  server.behave("vectors");
  await ranksItself(changed);
  expect((await list(changed)).embedding.model).toBe("second-model");
});

test("who is removed leaves no vector behind", async () => {
  const server = await serve();
  const program = await start({ baseUrl: server.baseUrl, model: "api-model" });
  await program.ask("POST", "/postings", postings(10));
  await list(program);
  await ranksItself(program);
  const { candidateId } = await list(program);
  const sent = server.calls
    .flatMap((call) => call.texts)
    .filter((text) => text.includes("Heronworks"));
  expect(new Set(sent).size, "nothing is sent twice").toBe(sent.length);
  await program.ask("DELETE", `/candidates/${candidateId}`);
  server.behave("500");
  const { embedding } = await list(program);
  expect(embedding).toMatchObject({
    fallback: true,
    reason: "api-model has not read this resume yet",
  });
});

async function close(program: Opened) {
  opened.splice(opened.indexOf(program), 1);
  await program.close();
}

test("killed in the middle, it goes on where it was: only what was under way is asked again", {
  timeout: 90_000,
}, async () => {
  const server = await serve({ usualMs: 300 });
  const embedder = { baseUrl: server.baseUrl, model: "api-model" };
  const home = makeHome({ embedder, network: { allowPrivate: true }, grading: { top: 0 } });
  const first = await serveProgram(home);
  for (const from of [0, 100, 200, 300])
    await fetch(`${first.url}/postings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(postings(100, from)),
    });
  await expect.poll(() => server.calls.length, { timeout: 30_000 }).toBeGreaterThan(4);
  first.process.kill("SIGKILL");
  await new Promise((resolve) => first.process.on("close", resolve));
  const second = await serveProgram(home);
  const metrics = async () => (await fetch(`${second.url}/metrics`)).text();
  await expect
    .poll(metrics, { timeout: 30_000, interval: 300 })
    .toContain('rolecall_embedded_postings{model="api-model"} 400');
  await second.stop();
  const texts = server.calls.flatMap((call) => call.texts);
  expect(texts.length - new Set(texts).size).toBeLessThanOrEqual(2 * 50);
  expect(server.calls.length).toBeLessThanOrEqual(1 + 8 + 2);
});
