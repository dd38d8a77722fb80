import { createHash } from "node:crypto";
import { innermost, limitBody, meaningOf, readRefusal } from "../gate/index.ts";
import { readAnswer } from "./answer.ts";
import { type Embedder, EmbedderError, type EmbedderErrorKind } from "./embedder.ts";

export interface OpenAiEmbedderOptions {
  /** Up to and including the version: "https://api.openai.com/v1". */
  baseUrl: string;
  model: string;
  /** `null` for servers that want none. Never logged, and taken out of every error message. */
  apiKey: string | null;
  /** For a whole call, the body included. */
  timeoutSeconds: number;
  /** Sent along where given, for models that can shorten their vectors. */
  dimensions: number | null;
  /** The longest text that the model reads. */
  tokensPerText: number;
  fetch: typeof globalThis.fetch;
}

/** Of the API's limits: 2,048 texts and 300,000 tokens a call, 8,191 tokens a text. */
const TEXTS_PER_CALL = 50;
const TOKENS_PER_CALL = 300_000;

/** Any server that speaks OpenAI's embeddings (platform.openai.com/docs/api-reference/embeddings). */
export function openAiEmbedder(options: OpenAiEmbedderOptions): Embedder {
  const { model, dimensions, tokensPerText } = options;
  const address = `${options.baseUrl.replace(/\/+$/, "")}/embeddings`;
  const place = new URL(address).host;
  const fetch = limitBody(options.fetch);
  return {
    name: model,
    place,
    version: hashOf([address, model, dimensions, tokensPerText]),
    dimensions,
    limits: { texts: TEXTS_PER_CALL, tokensPerText, tokensPerCall: TOKENS_PER_CALL },
    async embed(texts, signal) {
      const limit = AbortSignal.timeout(options.timeoutSeconds * 1000);
      try {
        const response = await fetch(address, {
          method: "POST",
          headers: headersOf(options),
          body: JSON.stringify({
            model,
            input: texts,
            encoding_format: "float",
            ...(dimensions === null ? {} : { dimensions }),
          }),
          signal: AbortSignal.any([signal, limit]),
        });
        const body = await response.text();
        if (!response.ok) throw refusal(response, body, options);
        return readAnswer(body, { from: place, texts: texts.length, dimensions });
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof EmbedderError) throw error;
        throw connectionError(error, limit.aborted, options, place);
      }
    },
  };
}

function headersOf({ apiKey }: OpenAiEmbedderOptions): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "application/json",
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
  };
}

function refusal(
  response: Response,
  body: string,
  { model, apiKey, baseUrl }: OpenAiEmbedderOptions,
): EmbedderError {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  const read = readRefusal({ status, body, message: "", headers }, apiKey ?? undefined);
  const host = new URL(baseUrl).host;
  const details = read.said === "" ? "" : ` It said: ${read.said}`;
  const kind = kindOf(status, read.said);
  return new EmbedderError(kind, `${sentence(kind, host, model, status)}${details}`, {
    retryAfterMs: read.retryAfterMs,
  });
}

function kindOf(status: number, said: string): EmbedderErrorKind {
  const kind = meaningOf({ status, said });
  return kind === "unavailable" && (status === 400 || status === 422) ? "refused" : kind;
}

function sentence(kind: EmbedderErrorKind, host: string, model: string, status: number): string {
  switch (kind) {
    case "bad-key":
      return `${host} refused the key or has no credit left (${status}): check the key that embedder.keyEnv names.`;
    case "rate-limited":
      return `${host} asks to slow down (${status}).`;
    case "too-long":
      return `A text is too long for ${model} at ${host} (${status}): lower embedder.tokensPerText.`;
    case "refused":
      return `${host} refused a request (${status}).`;
    case "timeout":
      return `${host} gave up waiting (${status}).`;
    default:
      return status === 404
        ? `${host} does not know the model ${model} or the address (404): check embedder.model and embedder.baseUrl.`
        : `${host} is in trouble (${status}).`;
  }
}

function connectionError(
  error: unknown,
  timedOut: boolean,
  { timeoutSeconds, apiKey }: OpenAiEmbedderOptions,
  host: string,
): EmbedderError {
  if (timedOut)
    return new EmbedderError("timeout", `${host} did not answer within ${timeoutSeconds} s.`);
  const message = error instanceof Error ? innermost(error).message : String(error);
  const { said } = readRefusal(
    { status: null, body: null, message, headers: null },
    apiKey ?? undefined,
  );
  return new EmbedderError("unavailable", `${host} could not be reached: ${said}`);
}

function hashOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
