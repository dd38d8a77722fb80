import { innermost, meaningOf, readRefusal, type Refusal as Words } from "../gate/index.ts";
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
  const raw = readThrown(thrown instanceof SentAs ? thrown.cause : thrown, options.apiKey);
  const { status, said, retryAfterMs } = raw;
  const kind = timedOut ? "timeout" : kindOf(raw);
  const error = new LlmError(kind, sentence(kind, options, status, said), {
    retryAfterMs,
    cause: new Error(said || "no details"),
  });
  return { error, status, complaint: said.toLowerCase(), sent };
}

function kindOf({ status, said }: Words): LlmErrorKind {
  const filtered = /content[ _-]?(?:filter|policy|management)|safety/.test(said.toLowerCase());
  const kind = meaningOf({ status, said });
  const refused = status !== null && status >= 300 && status < 500;
  return kind === "unavailable" && refused && filtered ? "bad-reply" : kind;
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

/** Reads the SDK's error by shape. */
function readThrown(thrown: unknown, apiKey: string | undefined): Words {
  const object = typeof thrown === "object" && thrown !== null ? thrown : {};
  const status =
    "statusCode" in object && typeof object.statusCode === "number" ? object.statusCode : null;
  const body =
    "responseBody" in object && typeof object.responseBody === "string"
      ? object.responseBody
      : null;
  const headers = "responseHeaders" in object ? object.responseHeaders : null;
  const message =
    thrown instanceof Error ? innermost(thrown).message : object === thrown ? "" : String(thrown);
  return readRefusal({ status, body, message, headers }, apiKey);
}
