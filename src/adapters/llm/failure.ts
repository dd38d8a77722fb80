import { type Refusal, SentAs } from "./dialect.ts";
import { LlmError, type LlmErrorKind } from "./error.ts";
import type { ProviderOptions } from "./provider.ts";

export interface CallFailure extends Refusal {
  error: LlmError;
}

/** A failed call as an LlmError: what happened, to whom, and never a key or a resume in the words. */
export function describeFailure(
  thrown: unknown,
  options: Pick<ProviderOptions, "name" | "model" | "apiKey" | "timeoutSeconds">,
  timedOut: boolean,
): CallFailure {
  const sent = thrown instanceof SentAs ? thrown.dialect : null;
  const raw = readThrown(thrown instanceof SentAs ? thrown.cause : thrown);
  const said = scrub(raw.said, options.apiKey).slice(0, 300);
  const kind = timedOut ? "timeout" : kindOf(raw.status, said.toLowerCase());
  const error = new LlmError(kind, sentence(kind, options, raw.status, said), {
    retryAfterMs: raw.retryAfterMs,
    cause: new Error(said || "no details"),
  });
  return { error, status: raw.status, complaint: said.toLowerCase(), sent };
}

const TOO_LONG =
  /context[ _]length|context window|maximum context|too many tokens|prompt is too long|input is too long|reduce the length/;
const NO_CREDIT =
  /insufficient[ _]quota|insufficient[ _]balance|exceeded your current quota|credit balance|billing|payment required/;

function kindOf(status: number | null, said: string): LlmErrorKind {
  if (status === null || (status >= 200 && status < 300)) return "unavailable";
  if (status === 401 || status === 402 || status === 403) return "bad-key";
  if (status === 429) return NO_CREDIT.test(said) ? "bad-key" : "rate-limited";
  if (status === 413 || (status < 500 && TOO_LONG.test(said))) return "too-long";
  if (status === 408 || status === 504) return "timeout";
  if (status < 500 && /content[ _-]?(?:filter|policy|management)|safety/.test(said))
    return "bad-reply";
  return "unavailable";
}

function sentence(
  kind: LlmErrorKind,
  { name, model, timeoutSeconds }: Pick<ProviderOptions, "name" | "model" | "timeoutSeconds">,
  status: number | null,
  said: string,
): string {
  const details = said === "" ? "" : ` It said: ${said}`;
  const code = status === null ? "" : ` (${status})`;
  switch (kind) {
    case "timeout":
      return `${name} did not answer within ${timeoutSeconds ?? 60} s${code}: try again later or raise timeoutSeconds.`;
    case "bad-key":
      return `${name} refused the key or has no credit left${code}: check the key that keyEnv names.${details}`;
    case "rate-limited":
      return `${name} asks to slow down${code}.${details}`;
    case "too-long":
      return `The prompt is too long for ${model} at ${name}${code}: use a model with a larger window.${details}`;
    case "bad-reply":
      return `${name} would not answer this prompt${code}.${details}`;
    default:
      return status === 404
        ? `${name} does not know the model ${model} or the address${code}: check model and baseUrl.${details}`
        : `${name} could not be reached or is in trouble${code}.${details}`;
  }
}

interface Raw {
  status: number | null;
  said: string;
  retryAfterMs: number | null;
}

/** Reads the SDK's error by shape: status, the server's words, Retry-After. Never the request, which holds the resume. */
function readThrown(thrown: unknown): Raw {
  if (typeof thrown !== "object" || thrown === null)
    return { status: null, said: String(thrown), retryAfterMs: null };
  const status =
    "statusCode" in thrown && typeof thrown.statusCode === "number" ? thrown.statusCode : null;
  const body =
    "responseBody" in thrown && typeof thrown.responseBody === "string"
      ? thrown.responseBody
      : null;
  const headers = "responseHeaders" in thrown ? thrown.responseHeaders : null;
  const message = thrown instanceof Error ? innermost(thrown).message : "";
  const said =
    body !== null && status !== null && status >= 400 ? serverWords(body) || message : message;
  return { status, said: said.replace(/\s+/g, " ").trim(), retryAfterMs: retryAfter(headers) };
}

function innermost(error: Error): Error {
  let inner = error;
  for (let depth = 0; depth < 5 && inner.cause instanceof Error; depth++) inner = inner.cause;
  return inner.message === "" ? error : inner;
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
