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

/** What a gate must know of the errors of the room that it stands in. */
interface GateKeeper {
  /** Monotone milliseconds. */
  now: () => number;
  /** Does the error say something about the provider's health? */
  isUnhealthy(error: unknown): boolean;
  /** The pause that a provider asked for: `null` when it named none, `undefined` when it did not ask. */
  pauseAsked(error: unknown): number | null | undefined;
  /** What is thrown in place of a call while the provider is left alone. */
  leftAlone(): Error;
}

/** The way to one provider: its breaker, its pause after 429, its token bucket. */
export interface Gate {
  /** Milliseconds until the pause that it asked for is over, 0 = now. */
  waitMs(): number;
  /** Milliseconds until the next probe may pass, while the breaker is open; else 0. */
  probeMs(): number;
  /** Is it healthy, as far as we know? */
  state(): "open" | "half-open" | "closed";
  /**
   * Makes the call when it is its turn in the token bucket. After a pause exactly one call goes through as a probe.
   * @throws `leftAlone()` at once, without a call, while the breaker is open or a probe is under way
   */
  pass<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

/** The pause after a 429 that names none. */
const DEFAULT_PAUSE_MS = 5_000;

export function createGate(keeper: GateKeeper, options: GateOptions = {}): Gate {
  const { failures = 3, pauseMs = 15_000, longestPauseMs = 300_000, requestsPerMinute } = options;
  const breaker = circuitBreaker(handleWhen(keeper.isUnhealthy), {
    breaker: new ConsecutiveBreaker(failures),
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: pauseMs,
      maxDelay: longestPauseMs,
      generator: noJitterGenerator,
    }),
  });
  const bucket = requestsPerMinute === undefined ? null : bucketFor(requestsPerMinute);
  let pausedUntil = 0;
  let probeAt = 0;
  let openings = 0;
  const noteState = () => {
    if (breaker.state === CircuitState.Closed) openings = 0;
    else if (breaker.state === CircuitState.Open && keeper.now() >= probeAt)
      probeAt = keeper.now() + Math.min(longestPauseMs, pauseMs * 2 ** openings++);
  };
  return {
    waitMs: () => Math.max(0, pausedUntil - keeper.now()),
    probeMs: () => (breaker.state === CircuitState.Open ? Math.max(0, probeAt - keeper.now()) : 0),
    state: () => (["closed", "open", "half-open", "open"] as const)[breaker.state],
    async pass(call, signal) {
      // A probe is under way: whoever comes now goes elsewhere instead of waiting for its outcome.
      if (breaker.state === CircuitState.HalfOpen) throw keeper.leftAlone();
      if (bucket !== null) await takeTurn(bucket, signal);
      try {
        const result = await breaker.execute(call);
        noteState();
        return result;
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw keeper.leftAlone();
        noteState();
        const pause = keeper.pauseAsked(error);
        if (pause !== undefined)
          pausedUntil = Math.max(pausedUntil, keeper.now() + (pause ?? DEFAULT_PAUSE_MS));
        throw error;
      }
    },
  };
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
