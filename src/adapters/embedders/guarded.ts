import { createGate, type GateOptions } from "../gate/index.ts";
import { type Embedder, EmbedderError, type EmbedderErrorKind } from "./embedder.ts";
import { createUsualTime, type UsualTime } from "./usual-time.ts";

export interface GuardOptions {
  /** Slow is above this multiple of its own usual time … */
  slowFactor: number;
  /** … and above this. */
  slowFloorMs?: number;
  gate?: GateOptions;
  /** Monotone milliseconds. */
  now?: () => number;
  onCall?: (call: {
    outcome: "ok" | "aborted" | EmbedderErrorKind;
    texts: number;
    ms: number;
  }) => void;
}

interface EmbedderHealth {
  /** `paused`: it asked to be left alone; `open`: it failed several times and is left alone until a probe succeeds. */
  state: "answers" | "untried" | "slow" | "paused" | "open" | "half-open" | "failing";
  /** Milliseconds until a call has any chance to be made. */
  waitMs: number;
  /** The latest fault, until a call succeeds. */
  fault: { kind: EmbedderErrorKind; message: string } | null;
}

/** An embedder that is left alone while it fails, asks for a pause or hangs: who calls then hears so at once. */
export interface GuardedEmbedder extends Embedder {
  health(): EmbedderHealth;
  /** From now on, vectors of another length are a fault; `null` takes any. */
  expect(dimensions: number | null): void;
  /** Answers in a row that all had the same other length than expected: the model itself may have changed. */
  drifted(): number;
  /** How long a person should be made to wait for a short call: 0 while there is no hope of an answer. */
  patienceMs(most: number): number;
}

/** A resume is a handful of texts; more is a batch. What is usual for one says nothing of the other. */
const SHORT_CALL = 8;
const SLOW_FLOOR_MS = 250;

export function guardEmbedder(embedder: Embedder, options: GuardOptions): GuardedEmbedder {
  const now = options.now ?? (() => performance.now());
  const factor = options.slowFactor;
  const floorMs = options.slowFloorMs ?? SLOW_FLOOR_MS;
  const times = {
    short: createUsualTime({ factor, floorMs }),
    batch: createUsualTime({ factor, floorMs }),
  };
  const gate = createGate(keeperOf(embedder, now), options.gate);
  const underWay = new Map<symbol, { began: number; time: UsualTime }>();
  let lastWasSlow = false;
  let tried = false;
  let fault: EmbedderHealth["fault"] = null;
  let expected = embedder.dimensions;
  let drift = { length: 0, times: 0 };

  function checkLength(vectors: readonly Float32Array[]): void {
    const length = vectors[0]?.length ?? expected;
    if (expected === null || length === null || length === expected) {
      drift = { length: 0, times: 0 };
      return;
    }
    drift = { length, times: drift.length === length ? drift.times + 1 : 1 };
    throw new EmbedderError(
      "wrong-dimensions",
      `${embedder.place} answered with vectors of ${length} numbers in place of ${expected}: is ${embedder.name} still the same model?`,
    );
  }

  const isLate = (began: number, time: UsualTime) => now() - began > (time.limitMs() ?? Infinity);
  const isSlow = () =>
    lastWasSlow || [...underWay.values()].some(({ began, time }) => isLate(began, time));

  async function timed(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> {
    const call = { began: now(), time: texts.length <= SHORT_CALL ? times.short : times.batch };
    const key = Symbol();
    underWay.set(key, call);
    try {
      const vectors = await embedder.embed(texts, signal);
      checkLength(vectors);
      lastWasSlow = isLate(call.began, call.time);
      call.time.note(now() - call.began);
      fault = null;
      options.onCall?.({ outcome: "ok", texts: texts.length, ms: now() - call.began });
      return vectors;
    } catch (error) {
      const known = error instanceof EmbedderError ? error : null;
      if (known) fault = { kind: known.kind, message: known.message };
      options.onCall?.({
        outcome: known?.kind ?? "aborted",
        texts: texts.length,
        ms: now() - call.began,
      });
      throw error;
    } finally {
      tried = true;
      underWay.delete(key);
    }
  }

  function state(): EmbedderHealth["state"] {
    if (gate.waitMs() > 0) return "paused";
    if (gate.state() !== "closed") return gate.state() as "open" | "half-open";
    if (fault) return "failing";
    if (isSlow()) return "slow";
    return tried ? "answers" : "untried";
  }

  return {
    ...embedder,
    async embed(texts, signal) {
      if (gate.waitMs() > 0)
        throw new EmbedderError(
          "rate-limited",
          `${embedder.place} is paused after it asked to slow down.`,
          {
            retryAfterMs: gate.waitMs(),
          },
        );
      return gate.pass(() => timed(texts, signal), signal);
    },
    health: () => ({
      state: state(),
      waitMs: Math.ceil(Math.max(gate.waitMs(), gate.probeMs())),
      fault,
    }),
    expect(dimensions) {
      expected = dimensions;
      drift = { length: 0, times: 0 };
    },
    drifted: () => drift.times,
    patienceMs(most) {
      const hopeless = ["paused", "open", "half-open", "slow"].includes(state());
      return hopeless ? 0 : Math.min(most, times.short.limitMs() ?? most);
    },
  };
}

function keeperOf({ place }: Embedder, now: () => number) {
  return {
    now,
    /** What one text did is no illness; all else is. */
    isUnhealthy: (error: unknown) =>
      error instanceof EmbedderError && error.kind !== "rate-limited" && error.kind !== "too-long",
    pauseAsked: (error: unknown) =>
      error instanceof EmbedderError && error.kind === "rate-limited"
        ? error.retryAfterMs
        : undefined,
    leftAlone: () =>
      new EmbedderError(
        "left-alone",
        `${place} failed several times and is left alone for a while.`,
      ),
  };
}
