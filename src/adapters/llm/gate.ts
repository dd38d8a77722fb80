import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
} from "cockatiel";
import { TokenBucket } from "limiter";
import { LlmError } from "./error.ts";
import type { LlmProvider } from "./provider.ts";
import { sleep } from "./sleep.ts";

export interface GateOptions {
  /** Failures in a row that open the breaker. */
  failures?: number;
  /** First pause of an open breaker; doubles with each failed probe, up to `longestPauseMs`. */
  pauseMs?: number;
  longestPauseMs?: number;
  /** Calls a minute, with bursts of a tenth of that; no limit where absent. */
  requestsPerMinute?: number;
}

/** The way to one provider: its breaker, its pause after 429, its token bucket. */
export interface Gate {
  readonly provider: LlmProvider;
  /** Milliseconds until the pause that it asked for is over, 0 = now. */
  waitMs(): number;
  /** Is it healthy, as far as we know? */
  state(): "open" | "half-open" | "closed";
  /**
   * Makes the call when it is its turn in the token bucket.
   * @throws LlmError `unavailable` at once, without a call, while the breaker is open
   */
  pass<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Is a repair call worth its money? No longer once repairs have failed several times and nothing was readable since. */
  mayRepair(): boolean;
  /** What became of a grade's replies here: many unreadable ones in a row, and the provider is left alone for a while. */
  wasRead(readable: boolean): void;
}

/** Failures that say something about the provider's health; a bad reply or a long prompt says nothing. */
const UNHEALTHY = new Set(["unavailable", "timeout", "bad-key"]);
/** The pause after a 429 that names none. */
const DEFAULT_PAUSE_MS = 5_000;

/** Grades in a row that nobody could read, after which repairs stop, and after which the provider is left alone. */
const REPAIRS_IN_VAIN = 4;
const UNREADABLE_IN_A_ROW = 8;

export function createGate(
  provider: LlmProvider,
  now: () => number,
  options: GateOptions = {},
): Gate {
  const { failures = 3, pauseMs = 15_000, longestPauseMs = 300_000, requestsPerMinute } = options;
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof LlmError && UNHEALTHY.has(error.kind)),
    {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: pauseMs,
        maxDelay: longestPauseMs,
        generator: noJitterGenerator,
      }),
    },
  );
  const bucket = requestsPerMinute === undefined ? null : bucketFor(requestsPerMinute);
  let pausedUntil = 0;
  let unreadable = 0;
  let silentUntil = 0;
  return {
    provider,
    waitMs: () => Math.max(0, pausedUntil - now()),
    state: () => (["closed", "open", "half-open", "open"] as const)[breaker.state],
    mayRepair: () => unreadable < REPAIRS_IN_VAIN,
    wasRead(readable) {
      unreadable = readable ? 0 : unreadable + 1;
      if (unreadable >= UNREADABLE_IN_A_ROW) silentUntil = now() + pauseMs;
    },
    async pass(call, signal) {
      // A probe is under way: whoever comes now goes to the next provider instead of waiting for its outcome.
      if (breaker.state === CircuitState.HalfOpen || now() < silentUntil) throw leftAlone(provider);
      if (bucket !== null) await takeTurn(bucket, signal);
      try {
        return await breaker.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw leftAlone(provider);
        if (error instanceof LlmError && error.kind === "rate-limited")
          pausedUntil = Math.max(pausedUntil, now() + (error.retryAfterMs ?? DEFAULT_PAUSE_MS));
        throw error;
      }
    },
  };
}

function leftAlone({ name }: LlmProvider): LlmError {
  return new LlmError("unavailable", `${name} failed several times and is left alone for a while.`);
}

async function takeTurn(bucket: TokenBucket, signal: AbortSignal): Promise<void> {
  while (!bucket.tryRemoveTokens(1)) await sleep(Math.max(1, bucket.getWaitTime(1)), signal);
}

function bucketFor(requestsPerMinute: number): TokenBucket {
  const bucket = new TokenBucket({
    bucketSize: Math.max(1, Math.ceil(requestsPerMinute / 10)),
    tokensPerInterval: requestsPerMinute,
    interval: "minute",
  });
  bucket.content = bucket.bucketSize;
  return bucket;
}
