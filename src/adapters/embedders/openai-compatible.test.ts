import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type EmbeddingBehaviour,
  type EmbeddingServer,
  startEmbeddingServer,
  wordVector,
} from "../../../test/embedding-server.ts";
import { createGuardedFetch } from "../network/index.ts";
import { EmbedderError } from "./embedder.ts";
import { type OpenAiEmbedderOptions, openAiEmbedder } from "./openai-compatible.ts";

let server: EmbeddingServer;
beforeAll(async () => {
  server = await startEmbeddingServer({ dimensions: 24, retryAfterSeconds: 7 });
});
afterAll(() => server.close());

const forever = new AbortController().signal;

function embedder(more: Partial<OpenAiEmbedderOptions> = {}) {
  return openAiEmbedder({
    baseUrl: server.baseUrl,
    model: "m",
    apiKey: "sk-secret-123456",
    timeoutSeconds: 20,
    dimensions: null,
    tokensPerText: 8191,
    fetch: createGuardedFetch({ allowPrivate: true }),
    ...more,
  });
}

async function faultOf(work: Promise<unknown>): Promise<EmbedderError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EmbedderError)) throw new Error(`not an EmbedderError: ${error}`);
  return error;
}

test.each(["vectors", "shuffled"] as const)(
  "%s: every text gets its own vector",
  async (behaviour) => {
    server.behave(behaviour);
    const texts = ["crane driver", "nurse", "welder"];
    const vectors = await embedder().embed(texts, forever);
    for (const [at, vector] of vectors.entries()) {
      const own = wordVector(texts[at] ?? "", 24);
      for (const [index, number] of vector.entries())
        expect(number).toBeCloseTo(own[index] ?? 0, 5);
    }
    expect(server.calls.at(-1)).toMatchObject({
      texts,
      model: "m",
      authorization: "Bearer sk-secret-123456",
    });
  },
);

const FAULTS: [EmbeddingBehaviour, string][] = [
  ["500", "unavailable"],
  ["429", "rate-limited"],
  ["401", "bad-key"],
  ["hang", "timeout"],
  ["reset", "unavailable"],
  ["nan", "not-json"],
  ["html", "not-json"],
  ["null", "bad-numbers"],
  ["fewer", "wrong-count"],
  ["twice", "wrong-order"],
];
test.each(FAULTS)("%s is %s, told in a sentence without the key", async (behaviour, kind) => {
  server.behave(behaviour);
  const patient = behaviour === "hang" ? { timeoutSeconds: 0.3 } : {};
  const fault = await faultOf(embedder(patient).embed(["a crane", "a quay"], forever));
  expect(fault.kind).toBe(kind);
  expect(fault.message).toMatch(/127\.0\.0\.1/);
  expect(JSON.stringify([fault.message, String(fault.cause ?? "")])).not.toContain("sk-secret");
  expect(fault.retryAfterMs).toBe(kind === "rate-limited" ? 7_000 : null);
});

test("a length that was asked for is sent along and checked", async () => {
  server.behave("vectors");
  const fault = await faultOf(embedder({ dimensions: 12 }).embed(["a"], forever));
  expect(fault.kind).toBe("wrong-dimensions");
  expect(await embedder({ dimensions: 24 }).embed(["a"], forever)).toHaveLength(1);
});

test.each([
  ["a name that does not exist", { baseUrl: "http://nobody.invalid/v1" }, /nobody\.invalid/],
  [
    "a private address that is not allowed",
    { fetch: createGuardedFetch({ allowPrivate: false }) },
    /network\.allowPrivate/,
  ],
  ["a wrong path", { baseUrl: "" }, /baseUrl/],
])("%s is unavailable or no JSON, and says what to do", async (_, more, words) => {
  const baseUrl = "baseUrl" in more && more.baseUrl === "" ? `${server.baseUrl}/x` : undefined;
  const fault = await faultOf(
    embedder({ ...more, ...(baseUrl ? { baseUrl } : {}) }).embed(["a"], forever),
  );
  expect(fault.kind).toMatch(/unavailable|not-json/);
  expect(fault.message).toMatch(words);
});

test("who gives up is not told of a fault", async () => {
  server.behave("hang");
  const caller = new AbortController();
  const work = embedder().embed(["a"], caller.signal);
  caller.abort(new Error("enough"));
  await expect(work).rejects.toThrow("enough");
});

test("everything that decides a vector is in the version, and the key is not", () => {
  const plain = embedder().version;
  expect(embedder({ apiKey: "another", timeoutSeconds: 9 }).version).toBe(plain);
  for (const other of [
    { model: "n" },
    { baseUrl: "http://b/v1" },
    { dimensions: 3 },
    { tokensPerText: 9 },
  ])
    expect(embedder(other).version).not.toBe(plain);
});
