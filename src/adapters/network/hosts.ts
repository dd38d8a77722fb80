import { TokenBucket } from "limiter";
import { untilAborted } from "../gate/index.ts";
import { inWords } from "./retry.ts";
import { SourceError } from "./source-error.ts";

/** The clock as the client is given it. */
export interface Clock {
  now: () => Date;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Whose turn it is: one token bucket a host, and a pause when a host asked for one. */
export interface HostQueue {
  /**
   * Waits for this host's turn.
   * @throws SourceError `rate-limited` when the host asked for a longer pause than is waited for
   */
  turn(host: string, signal: AbortSignal): Promise<void>;
  /** The host asked not to be asked for so long: holds for all requests to it. */
  pause(host: string, milliseconds: number): void;
  /** At most one request in so many milliseconds from now on (robots.txt, `Crawl-delay`). */
  slowDown(host: string, milliseconds: number): void;
}

export interface HostLimits {
  requestsPerSecond: number;
  burst: number;
  /** The longest pause that is waited for in place; a longer one becomes a fault. */
  maxRetryAfterMs: number;
}

export function createHostQueue(limitsOf: (host: string) => HostLimits, clock: Clock): HostQueue {
  const buckets = new Map<string, TokenBucket>();
  const pausedUntil = new Map<string, number>();

  function bucketOf(host: string): TokenBucket {
    const known = buckets.get(host);
    if (known) return known;
    const { requestsPerSecond, burst } = limitsOf(host);
    const bucket = new TokenBucket({
      bucketSize: burst,
      tokensPerInterval: requestsPerSecond,
      interval: "second",
    });
    bucket.content = burst;
    buckets.set(host, bucket);
    return bucket;
  }

  return {
    async turn(host, signal) {
      await untilAborted(bucketOf(host).removeTokens(1), signal);
      const wait = (pausedUntil.get(host) ?? 0) - clock.now().getTime();
      if (wait <= 0) return;
      if (wait > limitsOf(host).maxRetryAfterMs) {
        throw new SourceError(
          "rate-limited",
          `${host} asks for a pause of ${inWords(wait)}; it is not asked again before.`,
          { retryAfterSeconds: Math.ceil(wait / 1000) },
        );
      }
      await clock.sleep(wait, signal);
    },
    pause(host, milliseconds) {
      const until = clock.now().getTime() + milliseconds;
      pausedUntil.set(host, Math.max(until, pausedUntil.get(host) ?? 0));
    },
    slowDown(host, milliseconds) {
      const bucket = bucketOf(host);
      if (milliseconds <= bucket.interval / bucket.tokensPerInterval) return;
      bucket.bucketSize = 1;
      bucket.content = Math.min(bucket.content, 1);
      bucket.tokensPerInterval = 1;
      bucket.interval = milliseconds;
    },
  };
}
