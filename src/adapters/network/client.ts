import { setTimeout as sleepFor } from "node:timers/promises";
import { Agent, fetch as undiciFetch } from "undici";
import { assertReachable, isPrivateHost, publicLookup } from "./addresses.ts";
import { decodeBody, readBody } from "./body.ts";
import { connectionFault, statusFault } from "./faults.ts";
import { type Clock, createHostQueue, type HostQueue } from "./hosts.ts";
import type { PoliteFetch, PoliteReply, PoliteRequest, Validator } from "./polite-fetch.ts";
import { backoffMs, inWords, retryAfterMs } from "./retry.ts";
import { createRobots, type Robots } from "./robots.ts";
import { SourceError } from "./source-error.ts";

interface PoliteLimits {
  /** For public hosts. */
  requestsPerSecond: number;
  burst: number;
  /** For literal private addresses (only with `allowPrivate`): the operator's own mirror or test server. */
  privateRequestsPerSecond: number;
  /** One attempt, from the look-up of the name to the last byte of the body. */
  timeoutMs: number;
  /** Decoded bytes of one body. */
  maxBytes: number;
  attempts: number;
  backoffBaseMs: number;
  backoffCapMs: number;
  /** The longest `Retry-After` that is waited for in place; a longer one becomes a fault. */
  maxRetryAfterMs: number;
  redirects: number;
}

const POLITE_LIMITS: PoliteLimits = {
  requestsPerSecond: 3,
  burst: 6,
  privateRequestsPerSecond: 100,
  timeoutMs: 30_000,
  maxBytes: 50_000_000,
  attempts: 4,
  backoffBaseMs: 500,
  backoffCapMs: 15_000,
  maxRetryAfterMs: 30_000,
  redirects: 5,
};

export interface PoliteClientOptions {
  /** Stands in for the network (tests). It must take `redirect: "manual"`. Default: undici, guarded. */
  fetch?: typeof globalThis.fetch;
  now?: () => Date;
  random?: () => number;
  sleep?: Clock["sleep"];
  /** Lets requests go to private and loopback addresses. Default false. */
  allowPrivate?: boolean;
  userAgent?: string;
  limits?: Partial<PoliteLimits>;
}

export interface PoliteClient {
  fetch: PoliteFetch;
  /** Closes idle connections. */
  close(): Promise<void>;
}

/** Honest: says what it is and where to complain. Operators put their own address in the configuration. */
const USER_AGENT = "Rolecall/0.1 (+https://github.com/rolecall/rolecall; self-hosted job search)";

/**
 * The one way out to the web: per-host token bucket, conditional GET, `Retry-After`, exponential back-off with
 * full jitter, a time-out over the whole exchange, a size cap on decoded bytes, robots.txt for pages, and no
 * private addresses at any hop.
 */
export function createPoliteClient(options: PoliteClientOptions = {}): PoliteClient {
  const limits = { ...POLITE_LIMITS, ...options.limits };
  const allowPrivate = options.allowPrivate ?? false;
  const clock: Clock = {
    now: options.now ?? (() => new Date()),
    sleep: options.sleep ?? ((ms, signal) => sleepFor(ms, undefined, { signal })),
  };
  const agent = new Agent({
    connect: allowPrivate ? {} : { lookup: publicLookup },
    connectTimeout: limits.timeoutMs,
    maxHeaderSize: 65_536,
  });
  const context: ClientContext = {
    limits,
    allowPrivate,
    clock,
    random: options.random ?? Math.random,
    userAgent: options.userAgent ?? USER_AGENT,
    send: options.fetch ?? guardedFetch(agent),
    hosts: createHostQueue((host) => hostLimits(host, limits), clock),
  };
  const robots = createRobots(context.userAgent, (url, signal) =>
    exchange(context, url, { signal, accept: "text/plain, */*;q=0.1" }, null),
  );
  return {
    fetch: async (url, request) =>
      exchange(context, toUrl(url), request, request.page ? robots : null),
    close: () => agent.close(),
  };
}

interface ClientContext {
  limits: PoliteLimits;
  allowPrivate: boolean;
  clock: Clock;
  random: () => number;
  userAgent: string;
  send: typeof globalThis.fetch;
  hosts: HostQueue;
}

/** A whole exchange: attempts, and within each the hops of its redirects. */
async function exchange(
  context: ClientContext,
  url: URL,
  request: PoliteRequest,
  robots: Robots | null,
): Promise<PoliteReply> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await followRedirects(context, url, request, robots);
    } catch (error) {
      request.signal.throwIfAborted();
      const wait =
        attempt + 1 < context.limits.attempts ? waitBeforeRetry(error, attempt, context) : null;
      if (wait === null) throw error instanceof Retry ? error.fault : error;
      await context.clock.sleep(wait, request.signal);
    }
  }
}

/** A fault that may pass: what becomes of it when the attempts are spent, and when to try again. */
class Retry extends Error {
  readonly fault: SourceError;
  readonly afterMs: number | null;
  constructor(fault: SourceError, afterMs: number | null) {
    super(fault.message);
    this.fault = fault;
    this.afterMs = afterMs;
  }
}

function waitBeforeRetry(error: unknown, attempt: number, context: ClientContext): number | null {
  if (!(error instanceof Retry)) return null;
  const { backoffBaseMs: baseMs, backoffCapMs: capMs, maxRetryAfterMs } = context.limits;
  if (error.afterMs === null) return backoffMs(attempt, { baseMs, capMs }, context.random);
  return error.afterMs <= maxRetryAfterMs ? error.afterMs : null;
}

async function followRedirects(
  context: ClientContext,
  start: URL,
  request: PoliteRequest,
  robots: Robots | null,
): Promise<PoliteReply> {
  let url = start;
  for (let hop = 0; hop <= context.limits.redirects; hop++) {
    assertReachable(url, context.allowPrivate);
    if (robots) await obey(robots, url, context, request.signal);
    const answer = await attemptOnce(context, url, request);
    if (!("redirect" in answer)) return answer;
    url = answer.redirect;
  }
  throw new SourceError(
    "unavailable",
    `${start.host} redirects more than ${context.limits.redirects} times; check the address.`,
  );
}

async function obey(robots: Robots, url: URL, context: ClientContext, signal: AbortSignal) {
  const { allowed, crawlDelayMs } = await robots.rulesFor(url, signal);
  if (!allowed) {
    throw new SourceError(
      "refused-by-robots",
      `The robots.txt of ${url.host} asks programs not to read ${url.pathname}; it is obeyed.`,
    );
  }
  if (crawlDelayMs !== null) context.hosts.slowDown(url.host, crawlDelayMs);
}

async function attemptOnce(
  context: ClientContext,
  url: URL,
  request: PoliteRequest,
): Promise<PoliteReply | { redirect: URL }> {
  await context.hosts.turn(url.host, request.signal);
  const timeout = AbortSignal.timeout(context.limits.timeoutMs);
  const signal = AbortSignal.any([request.signal, timeout]);
  try {
    const response = await context.send(url, {
      redirect: "manual",
      signal,
      headers: headersOf(request, context.userAgent),
    });
    return await readAnswer(context, url, response);
  } catch (error) {
    if (error instanceof SourceError || error instanceof Retry) throw error;
    request.signal.throwIfAborted();
    if (timeout.aborted) {
      const message = `${url.host} did not answer in full within ${inWords(context.limits.timeoutMs)}.`;
      throw new SourceError("timeout", message, { cause: error });
    }
    const { fault, passing } = connectionFault(url, error);
    throw passing ? new Retry(fault, null) : fault;
  }
}

async function readAnswer(
  context: ClientContext,
  url: URL,
  response: Response,
): Promise<PoliteReply | { redirect: URL }> {
  const location = response.headers.get("location");
  if (location && REDIRECTS.has(response.status)) {
    await response.body?.cancel();
    return { redirect: toUrl(location, url) };
  }
  const contentType = response.headers.get("content-type");
  const bytes = await readBody(response.body, context.limits.maxBytes, url.host);
  const text = decodeBody(bytes, contentType);
  if (response.status === 304 || response.ok) {
    return {
      url: url.href,
      notModified: response.status === 304,
      text: response.status === 304 ? "" : text,
      contentType,
      validator: validatorOf(response.headers),
    };
  }
  const wait = retryAfterMs(response.headers.get("retry-after"), context.clock.now());
  const { fault, passing } = statusFault(url, response, text, wait);
  if (passing && wait !== null) context.hosts.pause(url.host, wait);
  throw passing ? new Retry(fault, wait) : fault;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function headersOf(request: PoliteRequest, userAgent: string): Record<string, string> {
  const { etag, lastModified } = request.validator ?? { etag: null, lastModified: null };
  return {
    "user-agent": userAgent,
    accept: request.accept ?? "application/json",
    "accept-encoding": "gzip, deflate, br",
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

function validatorOf(headers: Headers): Validator | null {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return etag || lastModified ? { etag, lastModified } : null;
}

function toUrl(address: string | URL, base?: URL): URL {
  const url = address instanceof URL ? address : URL.parse(address, base?.href);
  if (url) return url;
  throw new SourceError(
    "refused-address",
    `"${String(address).slice(0, 200)}" is not a web address.`,
  );
}

function hostLimits(host: string, limits: PoliteLimits) {
  const own = isPrivateHost(host);
  return {
    requestsPerSecond: own ? limits.privateRequestsPerSecond : limits.requestsPerSecond,
    burst: own ? limits.privateRequestsPerSecond : limits.burst,
    maxRetryAfterMs: limits.maxRetryAfterMs,
  };
}

function guardedFetch(agent: Agent): typeof globalThis.fetch {
  // undici's own types and the global ones describe the same functions under two names.
  return ((url: URL, init: object) =>
    undiciFetch(url, { ...init, dispatcher: agent })) as unknown as typeof globalThis.fetch;
}
