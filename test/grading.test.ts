import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeProvider, startFakeProvider } from "./fake-provider.ts";
import { makeHome, type Server, serve } from "./program.ts";

const RESUME =
  "Ada Example\nBackend Engineer\n\nExperience\nBackend Engineer, Heronworks, 2018 – 2023\n• Built payment APIs in TypeScript for five years\n• Ran PostgreSQL with 40 million rows\n";
const POSTINGS = Array.from({ length: 12 }, (_, number) => ({
  id: `test:${number}`,
  source: "test",
  title: `Backend Engineer ${["Payments", "Search", "Ledger", "Mobile", "Cloud", "Risk", "Tax", "Maps", "Mail", "Video", "Voice", "Print"][number]}`,
  company: `Company ${number}`,
  description: `Requirements\n• 3+ years of TypeScript\n• PostgreSQL\n• Knowledge of field ${number}`,
}));

let provider: FakeProvider;
beforeAll(async () => {
  provider = await startFakeProvider({ delayMs: 300 });
});
afterAll(() => provider.close());

function home(): string {
  return makeHome({
    network: { allowPrivate: true },
    providers: [{ name: "loopback", baseUrl: provider.baseUrl, model: "fake", timeoutSeconds: 5 }],
  });
}

test("grades come from the provider, six at a time, and the list does not wait for them", async () => {
  const server = await serve(home());
  await post(server, "/postings", POSTINGS);
  const list = await post(server, "/match/candidate-to-jobs", { resumeText: RESUME });
  expect(list.results.every((row: { rubric: unknown }) => row.rubric === null)).toBe(true);
  const events = await watch(server, list.gradingId);
  const rubrics = events.filter((event) => event.kind === "rubric");
  expect(rubrics).toHaveLength(POSTINGS.length);
  expect(rubrics[0]?.data.gradedBy).toMatchObject({ provider: "loopback", model: "fake" });
  expect(provider.peak()).toBe(6);
  await server.stop();
});

test("a grading outlives a kill: the rest follows after the restart, then done, each once", async () => {
  const place = home();
  const first = await serve(place);
  await post(first, "/postings", POSTINGS);
  const { gradingId } = await post(first, "/match/candidate-to-jobs", { resumeText: RESUME });
  const seen = await watch(first, gradingId, 0, 3);
  const ended = new Promise((resolve) => first.process.on("close", resolve));
  first.process.kill("SIGKILL");
  await ended;
  const second = await serve(place);
  const rest = await watch(second, gradingId, seen.at(-1)?.id ?? 0);
  const graded = [...seen, ...rest]
    .filter((event) => event.kind === "rubric")
    .map((event) => event.data.postingId);
  expect(new Set(graded).size).toBe(POSTINGS.length);
  expect(graded).toHaveLength(POSTINGS.length);
  expect(rest.at(-1)).toMatchObject({ kind: "done", data: { done: POSTINGS.length, failed: 0 } });
  await second.stop();
});

test("a provider that is down costs nobody a grade: the built-in grader answers", async () => {
  provider.behave("500");
  const server = await serve(home());
  await post(server, "/postings", POSTINGS.slice(0, 3));
  const { gradingId } = await post(server, "/match/candidate-to-jobs", { resumeText: RESUME });
  const rubrics = (await watch(server, gradingId)).filter((event) => event.kind === "rubric");
  expect(rubrics.map((event) => event.data.gradedBy.provider)).toEqual([
    "offline",
    "offline",
    "offline",
  ]);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toMatch(
    /rolecall_llm_calls_total\{provider="loopback",outcome="unavailable"\} [1-9]/,
  );
  provider.behave("facts");
  await server.stop();
});

interface Event {
  id: number;
  kind: string;
  data: any;
}

/** Events after `after`, until done or until there are `enough`. */
async function watch(
  server: Server,
  gradingId: string,
  after = 0,
  enough = Number.POSITIVE_INFINITY,
): Promise<Event[]> {
  const stop = new AbortController();
  const response = await fetch(`${server.url}/gradings/${gradingId}/events`, {
    headers: { "last-event-id": String(after) },
    signal: stop.signal,
  });
  const events: Event[] = [];
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks.filter((one) => one.startsWith("id:"))) {
      const [id, kind, data] = block.split("\n").map((line) => line.slice(line.indexOf(": ") + 2));
      events.push({ id: Number(id), kind: kind ?? "", data: JSON.parse(data ?? "null") });
    }
    if (events.length >= enough) {
      stop.abort();
      return events;
    }
  }
  return events;
}

async function post(server: Server, path: string, body: unknown): Promise<any> {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.ok, `${path}: ${response.status}`).toBe(true);
  return response.json();
}
