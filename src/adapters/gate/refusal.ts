/** An answer that is no success, as far as it can be read. */
export interface Refusal {
  status: number | null;
  /** The server's words, or the connection's; keys taken out; "" when there are none. */
  said: string;
  retryAfterMs: number | null;
}

/** What a refusal comes to, for any kind of model. */
type RefusalKind = "bad-key" | "rate-limited" | "too-long" | "timeout" | "unavailable";

/** Reads status, words and Retry-After. Never the request, which holds somebody's words. */
export function readRefusal(
  given: { status: number | null; body: string | null; message: string; headers: unknown },
  apiKey: string | undefined,
): Refusal {
  const { status, body, message } = given;
  const words =
    body !== null && status !== null && status >= 400 ? serverWords(body) || message : message;
  const said = scrub(words.replace(/\s+/g, " ").trim(), apiKey).slice(0, 300);
  return { status, said, retryAfterMs: retryAfter(given.headers) };
}

const TOO_LONG =
  /context[ _]length|context window|maximum context|too many tokens|prompt is too long|input is too long|reduce the length/;
const NO_CREDIT =
  /insufficient[ _]quota|insufficient[ _]balance|exceeded your current quota|credit balance|billing|payment required/;

export function meaningOf({ status, said }: Pick<Refusal, "status" | "said">): RefusalKind {
  const words = said.toLowerCase();
  if (status === null || (status >= 200 && status < 300)) return "unavailable";
  if (status === 401 || status === 402 || status === 403) return "bad-key";
  if (status === 429) return NO_CREDIT.test(words) ? "bad-key" : "rate-limited";
  if (status === 413 || (status < 500 && TOO_LONG.test(words))) return "too-long";
  return status === 408 || status === 504 ? "timeout" : "unavailable";
}

/** The words of an error body: OpenAI's `{"error": {"message", "code"}}`, others' variants, else its beginning. */
function serverWords(body: string): string {
  try {
    const parsed = JSON.parse(body) as unknown;
    const found = [parsed, member(parsed, "error")].flatMap((object) =>
      ["message", "code", "type", "param", "detail", "error"].flatMap((name) => {
        const value = member(object, name);
        return typeof value === "string" ? [value] : [];
      }),
    );
    return [...new Set(found)].join(" ");
  } catch {
    return body.startsWith("<") ? "" : body.slice(0, 200);
  }
}

function member(object: unknown, name: string): unknown {
  return typeof object === "object" && object !== null
    ? (object as Record<string, unknown>)[name]
    : undefined;
}

const LONGEST_WAIT_MS = 86_400_000;

/** RFC 9110 section 10.2.3: seconds or a date; `retry-after-ms` where a provider sends it. */
function retryAfter(headers: unknown): number | null {
  const exact = Number(member(headers, "retry-after-ms") ?? Number.NaN);
  const value = member(headers, "retry-after");
  const seconds = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  const date = typeof value === "string" ? Date.parse(value) - Date.now() : Number.NaN;
  const wait = [exact, seconds * 1000, date].find((ms) => Number.isFinite(ms));
  return wait === undefined ? null : Math.min(LONGEST_WAIT_MS, Math.max(0, wait));
}

/** Keys out of any text: the configured one, and whatever else looks like one. */
function scrub(text: string, apiKey: string | undefined): string {
  const without =
    apiKey !== undefined && apiKey.length >= 4 ? text.replaceAll(apiKey, "[key]") : text;
  return without
    .replace(/\b(?:sk|gsk|csk|pk|rk|xai|key|api)[-_][\w*-]{6,200}/gi, "[key]")
    .replace(/\bbearer\s{1,3}[\w.~+/*=-]{6,400}/gi, "Bearer [key]")
    .replace(/\bAIza[\w-]{20,60}/g, "[key]");
}
