import { LRUCache } from "lru-cache";
import robotsParserModule, { type Robot } from "robots-parser";
import type { PoliteReply } from "./polite-fetch.ts";
import { SourceError } from "./source-error.ts";

/** What a host's robots.txt (RFC 9309) says about one address. */
export interface Robots {
  /** @throws SourceError when robots.txt cannot be had: then nothing of the host may be read (RFC 9309, 2.3.1.4) */
  rulesFor(
    url: URL,
    signal: AbortSignal,
  ): Promise<{ allowed: boolean; crawlDelayMs: number | null; sitemaps: string[] }>;
}

export function createRobots(
  userAgent: string,
  get: (url: URL, signal: AbortSignal) => Promise<PoliteReply>,
): Robots {
  const known = new LRUCache<string, Robot>({ max: 2000, ttl: DAY_MS });

  async function robotOf(origin: string, signal: AbortSignal): Promise<Robot> {
    const cached = known.get(origin);
    if (cached) return cached;
    const address = new URL("/robots.txt", origin);
    const robot = parseRobots(address.href, await readRules(address, signal, get));
    known.set(origin, robot);
    return robot;
  }

  return {
    async rulesFor(url, signal) {
      const robot = await robotOf(url.origin, signal);
      const delaySeconds = robot.getCrawlDelay(userAgent);
      return {
        allowed: robot.isAllowed(url.href, userAgent) ?? true,
        crawlDelayMs: delaySeconds ? Math.min(delaySeconds, MAX_DELAY_SECONDS) * 1000 : null,
        sitemaps: robot.getSitemaps(),
      };
    },
  };
}

const DAY_MS = 86_400_000;
const MAX_DELAY_SECONDS = 60;
const MAX_RULES = 500_000; // RFC 9309, 2.5: at least 500 KiB must be read.

async function readRules(
  address: URL,
  signal: AbortSignal,
  get: (url: URL, signal: AbortSignal) => Promise<PoliteReply>,
): Promise<string> {
  try {
    const { text, contentType } = await get(address, signal);
    return contentType?.includes("html") ? "" : text.slice(0, MAX_RULES);
  } catch (error) {
    // A 4xx means that there are no rules (RFC 9309, 2.3.1.3); a server in trouble means "do not read".
    if (error instanceof SourceError && NO_RULES.has(error.kind)) return "";
    throw error;
  }
}

const NO_RULES = new Set(["not-found", "blocked", "changed-shape"]);

/** The package is CommonJS with ES types: its function is the module itself under Node. */
const parseRobots = robotsParserModule as unknown as (url: string, text: string) => Robot;
