import { inWords } from "./retry.ts";
import { SourceError, type SourceErrorKind } from "./source-error.ts";

/** A fault, and whether asking again soon may help. */
export interface Judged {
  fault: SourceError;
  passing: boolean;
}

/** What an answer that is no success means. */
export function statusFault(
  url: URL,
  response: { status: number; headers: Headers },
  text: string,
  retryAfterMs: number | null,
): Judged {
  const { status } = response;
  if (isChallenge(response, text)) {
    const message = `${url.host} answers programs with a challenge page (${status}); Rolecall does not get round such barriers. Use the employer's public job board address if there is one.`;
    return { fault: new SourceError("blocked", message), passing: false };
  }
  const [kind, meaning] = meaningOf(status);
  const pause = retryAfterMs === null ? "" : ` and asks for a pause of ${inWords(retryAfterMs)}`;
  return {
    fault: new SourceError(
      kind,
      `${url.host} answered ${status} (${meaning})${pause}: ${url.href}`,
      {
        retryAfterSeconds: retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1000),
      },
    ),
    passing: kind === "rate-limited" || PASSING.has(status),
  };
}

const PASSING = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

function meaningOf(status: number): [SourceErrorKind, string] {
  if (status === 404 || status === 410) return ["not-found", "there is nothing at this address"];
  if (status === 429) return ["rate-limited", "too many requests"];
  if (status === 401 || status === 403 || status === 451) return ["blocked", "access refused"];
  if (status === 408) return ["timeout", "the server gave up waiting"];
  if (status >= 500) return ["unavailable", "the server is in trouble"];
  return ["changed-shape", "an answer that was not expected"];
}

/** A page of a bot barrier (Cloudflare, DataDome, PerimeterX, Akamai) in place of the content. */
export function isChallenge(answer: { status: number; headers?: Headers }, text: string): boolean {
  if (answer.headers?.get("cf-mitigated") === "challenge") return true;
  if (!/^\s{0,1000}</.test(text)) return false;
  const head = text.slice(0, 20_000);
  return CHALLENGE.test(head) && (answer.status !== 200 || text.length < 60_000);
}

const CHALLENGE =
  /<title>(?:Just a moment\.\.\.|Attention Required! \| Cloudflare|Access Denied|Pardon Our Interruption|Human Verification|Security Check)|challenges\.cloudflare\.com|\/cdn-cgi\/challenge-platform\/|captcha-delivery\.com|px-captcha|_Incapsula_Resource/i;

/** What a connection that came to nothing means. */
export function connectionFault(url: URL, error: unknown): Judged {
  const inner = errorChain(error).find((cause) => cause instanceof SourceError);
  if (inner instanceof SourceError) return { fault: inner, passing: false };
  const code = errorChain(error)
    .map((cause) => (cause as { code?: unknown }).code)
    .find((found) => typeof found === "string");
  const known = CONNECTION[String(code)];
  const reason = known?.[0] ?? `the connection failed (${code ?? messageOf(error)})`;
  return {
    fault: new SourceError("network", `${url.host} could not be reached: ${reason}.`, {
      cause: error,
    }),
    passing:
      known?.[1] ?? (!String(code).startsWith("ERR_TLS") && !/CERT|SIGNED/.test(String(code))),
  };
}

/** Error codes of Node and undici: words for people, and whether it may pass. */
const CONNECTION: Record<string, [string, boolean]> = {
  ENOTFOUND: ["this name does not exist, or there is no network", false],
  EAI_AGAIN: ["names cannot be looked up; there seems to be no network", false],
  ENETUNREACH: ["there is no way to that network", false],
  EHOSTUNREACH: ["there is no way to that host", false],
  ECONNREFUSED: ["nothing answers at that port", true],
  ECONNRESET: ["the connection was cut", true],
  EPIPE: ["the connection was cut", true],
  UND_ERR_SOCKET: ["the connection was cut", true],
  UND_ERR_CONNECT_TIMEOUT: ["no connection within the time allowed", true],
  CERT_HAS_EXPIRED: ["its certificate has expired", false],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["its certificate is signed by nobody known", false],
  ERR_TLS_CERT_ALTNAME_INVALID: ["its certificate is for another name", false],
};

function errorChain(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 10; at = at.cause) {
    chain.push(at);
    if (at instanceof AggregateError) chain.push(...at.errors);
  }
  return chain;
}

function messageOf(error: unknown): string {
  const deepest = errorChain(error).at(-1);
  return deepest instanceof Error ? deepest.message : String(error);
}
