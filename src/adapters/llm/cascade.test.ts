import { afterEach, describe, expect, test } from "vitest";
import {
  type Behaviour,
  type FakeProvider,
  startFakeProvider,
} from "../../../test/fake-provider.ts";
import { ReplyError, readReply } from "../../engine/grade/index.ts";
import { createBudget } from "./budget.ts";
import { type CallReport, type CascadeOptions, createCascade } from "./cascade.ts";
import { LlmError } from "./error.ts";
import { openAiCompatible } from "./openai-compatible.ts";
import type { ChatRequest, ProviderOptions } from "./provider.ts";

const servers: FakeProvider[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(
  behaviour: Behaviour | readonly Behaviour[],
  more: { retryAfterSeconds?: number; delayMs?: number } = {},
) {
  const server = await startFakeProvider({ behaviour, ...more });
  servers.push(server);
  return server;
}

const REQUEST: ChatRequest = {
  messages: [
    { role: "system", content: "Grade. Answer with JSON." },
    {
      role: "user",
      content:
        "<<<RESUME\n1| Planned berths\nRESUME>>>\n\n<<<JOB\nJ| title: Planner\nR1| (must) Berth planning\nJOB>>>",
    },
  ],
  maxTokens: 500,
  temperature: 0.1,
  schema: { name: "facts", schema: { type: "object" } },
  promptTokens: 100,
};

const READING = {
  read: ({ text, finishReason }: { text: string; finishReason: string }) =>
    readReply(text, finishReason).facts,
  repair: (bad: string, error: Error) => [
    ...REQUEST.messages,
    { role: "assistant" as const, content: bad },
    { role: "user" as const, content: error.message },
  ],
};

function providersOf(all: readonly FakeProvider[], more: Partial<ProviderOptions> = {}) {
  return all.map((server, at) =>
    openAiCompatible({
      name: `p${at}`,
      baseUrl: server.baseUrl,
      model: "m",
      apiKey: "sk-very-secret-1234",
      timeoutSeconds: 0.4,
      ...more,
    }),
  );
}

function cascadeOf(all: readonly FakeProvider[], more: Partial<CascadeOptions> = {}) {
  return createCascade({ providers: providersOf(all), ...more });
}

const forever = new AbortController().signal;

async function failureOf(work: Promise<unknown>): Promise<LlmError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LlmError)) throw new Error(`not an LlmError: ${String(error)}`);
  return error;
}

test("a good provider answers with one call, its tokens and its cost", async () => {
  const good = await serve("facts");
  const reports: CallReport[] = [];
  const cascade = createCascade({
    providers: providersOf([good], { prices: { inputPerMillion: 1, outputPerMillion: 2 } }),
    onCall: (report) => reports.push(report),
  });
  const reply = await cascade.ask(REQUEST, READING, forever);
  expect(reply.value.requirements).toMatchObject([
    { requirement: "Berth planning", met: "met", lines: [1] },
  ]);
  expect(good.calls).toHaveLength(1);
  expect(good.calls[0]?.body).toMatchObject({
    model: "m",
    temperature: 0.1,
    max_tokens: 500,
    response_format: { type: "json_schema" },
  });
  expect(good.calls[0]?.headers["authorization"]).toBe("Bearer sk-very-secret-1234");
  expect(reply.cost).toBeCloseTo((reply.usage.input + 2 * reply.usage.output) / 1e6, 12);
  expect(reports).toMatchObject([
    { provider: "p0", outcome: "ok", repair: false, tokens: reply.usage },
  ]);
});

describe("trouble goes to the next provider after one call, never to the same one again", () => {
  const troubles: [Behaviour, string][] = [
    ["500", "unavailable"],
    ["hang", "timeout"],
    ["slow-body", "timeout"],
    ["reset", "unavailable"],
    ["401", "bad-key"],
    ["html", "unavailable"],
    [{ status: 404, body: '{"error":{"message":"model gone"}}' }, "unavailable"],
    [
      {
        status: 429,
        body: '{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}',
      },
      "bad-key",
    ],
    [
      { status: 400, body: '{"error":{"message":"maximum context length is 4096 tokens"}}' },
      "too-long",
    ],
    ["429", "rate-limited"],
  ];
  test.each(troubles)("%j", async (behaviour, kind) => {
    const bad = await serve(behaviour);
    const good = await serve("facts");
    const reply = await cascadeOf([bad, good]).ask(REQUEST, READING, forever);
    expect(reply.provider).toBe("p1");
    expect(reply.attempts).toMatchObject([{ provider: "p0", kind }]);
    expect(bad.calls).toHaveLength(1);
    expect(good.calls).toHaveLength(1);
  });
});

describe("unreadable replies", () => {
  test.each<Behaviour>(["prose", "truncated", "empty", "refusal"])(
    "%s: one repair call repeats the conversation, the reply and the error",
    async (behaviour) => {
      const server = await serve([behaviour, "fenced"]);
      const reply = await cascadeOf([server]).ask(REQUEST, READING, forever);
      expect(reply.value.archetype).toBe("Planner");
      expect(server.calls).toHaveLength(2);
      expect(server.calls[1]?.body.messages.map(({ role }) => role)).toEqual([
        "system",
        "user",
        "assistant",
        "user",
      ]);
    },
  );

  test("there is exactly one repair call in the whole cascade", async () => {
    const first = await serve("prose");
    const second = await serve("prose");
    const error = await failureOf(cascadeOf([first, second]).ask(REQUEST, READING, forever));
    expect(error.kind).toBe("exhausted");
    expect(error.attempts.map(({ kind }) => kind)).toEqual(["bad-reply", "bad-reply"]);
    expect([first.calls.length, second.calls.length]).toEqual([2, 1]);
    expect(ReplyError).toBeDefined();
  });
});

test("repairs stop when they are in vain, then the provider is left alone, then tried again", async () => {
  const bad = await serve("prose");
  const cascade = cascadeOf([bad], { gates: { pauseMs: 1500 } });
  for (let grade = 0; grade < 20; grade++) await failureOf(cascade.ask(REQUEST, READING, forever));
  expect(bad.calls).toHaveLength(4 * 2 + 4);
  bad.behave("facts");
  await new Promise((resolve) => setTimeout(resolve, 1600));
  expect((await cascade.ask(REQUEST, READING, forever)).provider).toBe("p0");
  bad.behave(({ number }) => (number % 2 === 0 ? "fenced" : "prose"));
  for (let grade = 0; grade < 20; grade++) await cascade.ask(REQUEST, READING, forever);
});

describe("429", () => {
  test("with nobody else, its pause is waited for once", async () => {
    const server = await serve(["429", "facts"], { retryAfterSeconds: 1 });
    const began = performance.now();
    const reply = await cascadeOf([server]).ask(REQUEST, READING, forever);
    expect(reply.value.archetype).toBe("Planner");
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(server.calls).toHaveLength(2);
  });

  test("a pause longer than we wait is an answer of its own, and later calls keep away", async () => {
    const server = await serve("429", { retryAfterSeconds: 120 });
    const cascade = cascadeOf([server]);
    const error = await failureOf(cascade.ask(REQUEST, READING, forever));
    expect(error.attempts).toMatchObject([{ kind: "rate-limited" }]);
    await failureOf(cascade.ask(REQUEST, READING, forever));
    expect(server.calls).toHaveLength(1);
    expect(cascade.health()[0]?.waitMs).toBeGreaterThan(100_000);
  });
});

test("a provider that keeps failing is left alone, then probed by a single call", async () => {
  const bad = await serve("500");
  const good = await serve("facts");
  const cascade = cascadeOf([bad, good], { gates: { failures: 3, pauseMs: 1500 } });
  for (let call = 0; call < 8; call++) await cascade.ask(REQUEST, READING, forever);
  expect(bad.calls.length).toBe(3);
  expect(cascade.health().map(({ state }) => state)).toEqual(["open", "closed"]);
  bad.behave("facts");
  await new Promise((resolve) => setTimeout(resolve, 1600));
  const replies = await Promise.all([1, 2, 3].map(() => cascade.ask(REQUEST, READING, forever)));
  expect(bad.calls.length).toBe(4);
  expect(replies.map(({ provider }) => provider).sort()).toEqual(["p0", "p1", "p1"]);
  expect((await cascade.ask(REQUEST, READING, forever)).provider).toBe("p0");
});

test("one deadline ends the whole cascade", async () => {
  const all = [await serve("hang"), await serve("hang"), await serve("hang")];
  const began = performance.now();
  const error = await failureOf(
    createCascade({ providers: providersOf(all, { timeoutSeconds: 10 }), deadlineMs: 300 }).ask(
      REQUEST,
      READING,
      forever,
    ),
  );
  expect(error.kind).toBe("exhausted");
  expect(performance.now() - began).toBeLessThan(2000);
});

test("a reply that hit its limit is repaired with twice the room", async () => {
  const server = await serve(["truncated", "facts"]);
  await cascadeOf([server]).ask(REQUEST, READING, forever);
  expect(server.calls.map(({ body }) => body.max_tokens)).toEqual([500, 1000]);
});

test("who hangs past the deadline is left alone like who times out", async () => {
  const server = await serve("hang");
  const cascade = createCascade({
    providers: providersOf([server], { timeoutSeconds: 10 }),
    deadlineMs: 50,
  });
  for (let call = 0; call < 5; call++) await failureOf(cascade.ask(REQUEST, READING, forever));
  expect(server.calls).toHaveLength(3);
});

test("a caller's abort is the caller's own error", async () => {
  const server = await serve("hang");
  const abort = new AbortController();
  const work = cascadeOf([server]).ask(REQUEST, READING, abort.signal);
  setTimeout(() => abort.abort(new Error("enough")), 50);
  await expect(work).rejects.toThrow("enough");
});

describe("how a server wants to be asked is learnt once", () => {
  test.each<[Behaviour, number, object]>([
    ["no-json-schema", 2, { response_format: { type: "json_object" } }],
    ["no-response-format", 3, {}],
    ["no-temperature", 3, { max_completion_tokens: 500, response_format: { type: "json_schema" } }],
  ])("%j", async (behaviour, calls, asked) => {
    const server = await serve(behaviour);
    const cascade = cascadeOf([server]);
    await cascade.ask(REQUEST, READING, forever);
    expect(server.calls).toHaveLength(calls);
    await cascade.ask(REQUEST, READING, forever);
    expect(server.calls).toHaveLength(calls + 1);
    expect(server.calls.at(-1)?.body).toMatchObject(asked);
    if (behaviour === "no-response-format")
      expect(server.calls.at(-1)?.body.response_format).toBeUndefined();
    if (behaviour === "no-temperature")
      expect(server.calls.at(-1)?.body.temperature).toBeUndefined();
  });
});

test("a key never stands in an error, whatever the server echoes", async () => {
  const server = await serve("401");
  const error = await failureOf(cascadeOf([server]).ask(REQUEST, READING, forever));
  const everything = JSON.stringify([
    error.message,
    error.attempts,
    String(error.cause),
    error.stack,
  ]);
  expect(everything).not.toContain("very-secret");
  expect(error.message).toContain("keyEnv");
});

test("a prompt that does not fit is refused before any call", async () => {
  const small = await serve("facts");
  const cascade = createCascade({ providers: providersOf([small], { contextTokens: 400 }) });
  expect((await failureOf(cascade.ask(REQUEST, READING, forever))).kind).toBe("too-long");
  expect(small.calls).toHaveLength(0);
});

test("the day's budget holds with many calls at once, and a free provider needs none", async () => {
  const paid = await serve("facts", { delayMs: 20 });
  const free = await serve("facts");
  const prices = { inputPerMillion: 100, outputPerMillion: 100 };
  const [first] = providersOf([paid], { prices });
  const [, second] = providersOf([free, free]);
  if (!first || !second) throw new Error("no providers");
  const budget = createBudget({ perDay: 0.2, now: () => new Date("2026-01-05T10:00:00Z") });
  const cascade = createCascade({ providers: [first, second], budget });
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => cascade.ask(REQUEST, READING, forever)),
  );
  expect(replies.filter(({ provider }) => provider === "p0").length).toBeLessThanOrEqual(3);
  expect(budget.spent()).toBeLessThanOrEqual(0.2);
  expect(replies.some(({ attempts }) => attempts.some(({ kind }) => kind === "over-budget"))).toBe(
    true,
  );
});

test("a provider's calls a minute are kept, bursts of a tenth allowed", async () => {
  const server = await serve("facts");
  const cascade = cascadeOf([server], { gates: { requestsPerMinute: 300 } });
  const began = performance.now();
  await Promise.all(Array.from({ length: 34 }, () => cascade.ask(REQUEST, READING, forever)));
  expect(performance.now() - began).toBeGreaterThan(700);
  expect(server.calls).toHaveLength(34);
});

test("an outage costs no more than one call a grade", async () => {
  const bad = await serve(["500", "reset"]);
  const cascade = cascadeOf([bad]);
  await Promise.allSettled(
    Array.from({ length: 50 }, () => cascade.ask(REQUEST, READING, forever)),
  );
  for (let call = 0; call < 50; call++)
    await cascade.ask(REQUEST, READING, forever).catch(() => {});
  expect(bad.calls.length).toBeLessThanOrEqual(55);
});
