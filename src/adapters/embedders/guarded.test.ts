import { expect, test } from "vitest";
import { type Embedder, EmbedderError, type EmbedderErrorKind } from "./embedder.ts";
import { type GuardOptions, guardEmbedder } from "./guarded.ts";

const forever = new AbortController().signal;

/** A model whose calls take as long, and end, as the test says; its clock is the test's. */
function model() {
  const state = {
    now: 0,
    takesMs: 10,
    fault: null as EmbedderErrorKind | null,
    length: 4,
    calls: 0,
  };
  const embedder: Embedder = {
    name: "m",
    place: "here",
    version: "1",
    dimensions: null,
    limits: { texts: 50, tokensPerText: 100, tokensPerCall: 1000 },
    embed: async (texts) => {
      state.calls++;
      state.now += state.takesMs;
      if (state.fault)
        throw new EmbedderError(state.fault, `It is ${state.fault}.`, { retryAfterMs: 2_000 });
      return texts.map(() => new Float32Array(state.length).fill(0.5));
    },
  };
  const guard = (more: Partial<GuardOptions> = {}) =>
    guardEmbedder(embedder, { slowFactor: 5, slowFloorMs: 20, now: () => state.now, ...more });
  return { state, guard };
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: unknown) => (error instanceof EmbedderError ? error.kind : "thrown"),
  );

test("three faults in a row, and it is left alone; exactly one probe, and it is back", async () => {
  const { state, guard } = model();
  const guarded = guard({ gate: { pauseMs: 30, longestPauseMs: 30 } });
  const ask = () => outcome(guarded.embed(["a"], forever));
  state.fault = "unavailable";
  for (let at = 0; at < 3; at++) expect(await ask()).toBe("unavailable");
  expect(await ask()).toBe("left-alone");
  expect(guarded.health()).toMatchObject({ state: "open", fault: { kind: "unavailable" } });
  expect(guarded.patienceMs(1000)).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  state.fault = null;
  const outcomes = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
  expect(outcomes.filter((one) => one === "ok")).toHaveLength(1);
  expect(state.calls).toBe(4);
  expect(await ask()).toBe("ok");
  expect(guarded.health()).toMatchObject({ state: "answers", fault: null });
});

test("a pause that was asked for is kept, and no call is made in it", async () => {
  const { state, guard } = model();
  const guarded = guard();
  state.fault = "rate-limited";
  expect(await outcome(guarded.embed(["a"], forever))).toBe("rate-limited");
  state.fault = null;
  expect(await outcome(guarded.embed(["a"], forever))).toBe("rate-limited");
  expect(guarded.health()).toMatchObject({ state: "paused", waitMs: 2_000 });
  expect(state.calls).toBe(1);
  state.now += 2_001;
  expect(await outcome(guarded.embed(["a"], forever))).toBe("ok");
});

test("slow is measured by its own usual time, and what stays slow becomes the usual", async () => {
  const { state, guard } = model();
  const guarded = guard();
  const ask = () => guarded.embed(["a"], forever);
  for (let at = 0; at < 5; at++) await ask();
  expect(guarded.patienceMs(1000)).toBe(50);
  state.takesMs = 100;
  await ask();
  expect(guarded.health().state).toBe("slow");
  expect(guarded.patienceMs(1000)).toBe(0);
  state.takesMs = 12;
  await ask();
  expect(guarded.health().state).toBe("answers");
  state.takesMs = 100;
  for (let at = 0; at < 12; at++) await ask();
  expect(guarded.health().state).toBe("answers");
  expect(guarded.patienceMs(1000)).toBe(500);
});

test("full calls take longer than a resume's, and neither is measured by the other", async () => {
  const { state, guard } = model();
  const guarded = guard();
  for (let at = 0; at < 5; at++) await guarded.embed(["a"], forever);
  state.takesMs = 900;
  await guarded.embed(
    Array.from({ length: 50 }, () => "a"),
    forever,
  );
  expect(guarded.health().state).toBe("answers");
});

test("vectors of another length than known are a fault, and counted while they stay the same", async () => {
  const { state, guard } = model();
  const guarded = guard({ gate: { failures: 100 } });
  const ask = () => outcome(guarded.embed(["a"], forever));
  expect(await ask()).toBe("ok");
  guarded.expect(4);
  state.length = 3;
  for (let at = 0; at < 4; at++) expect(await ask()).toBe("wrong-dimensions");
  expect(guarded.drifted()).toBe(4);
  state.length = 5;
  await ask();
  expect(guarded.drifted()).toBe(1);
  state.length = 4;
  expect(await ask()).toBe("ok");
  expect(guarded.drifted()).toBe(0);
});
