import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { limitBody, untilAborted } from "../gate/index.ts";
import { type Dialect, SentAs, stepDown } from "./dialect.ts";
import { LlmError } from "./error.ts";
import { type CallFailure, describeFailure } from "./failure.ts";
import type { ChatReply, ChatRequest, LlmProvider, ProviderOptions } from "./provider.ts";

const TIMEOUT_SECONDS = 60;
/** Where no window is configured: more than any resume with any posting needs, so what is longer is a mistake. */
const CONTEXT_TOKENS = 65_536;
/** Steps down the whole ladder: two formats, temperature, the field of the token limit. */
const MOST_STEPS = 4;

/** Any server that speaks OpenAI's chat completions (platform.openai.com/docs/api-reference/chat). */
export function openAiCompatible(options: ProviderOptions): LlmProvider {
  const dialect: Dialect = {
    format: "json_schema",
    temperature: true,
    maxTokensField: "max_tokens",
  };
  return {
    name: options.name,
    model: options.model,
    prices: options.prices ?? null,
    async complete(request, signal) {
      refuseTooLong(request, options);
      const limit = AbortSignal.timeout((options.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000);
      for (let steps = 0; ; steps++) {
        try {
          return await callOnce(options, dialect, request, AbortSignal.any([signal, limit]));
        } catch (error) {
          signal.throwIfAborted();
          const failure = describeFailure(error, options, limit.aborted);
          if (steps >= MOST_STEPS || !adapt(dialect, failure)) throw failure.error;
        }
      }
    },
  };
}

/** Several calls at once may be refused for the same reason: who comes second finds the dialect changed already. */
function adapt(dialect: Dialect, failure: CallFailure): boolean {
  const next = stepDown(dialect, failure);
  if (next === null) return false;
  Object.assign(dialect, next);
  return true;
}

function refuseTooLong(
  request: ChatRequest,
  { name, contextTokens = CONTEXT_TOKENS }: ProviderOptions,
): void {
  const needed = (request.promptTokens ?? 0) + request.maxTokens;
  if (needed > contextTokens)
    throw new LlmError(
      "too-long",
      `The prompt needs about ${needed} tokens, but ${name}'s window is ${contextTokens}: use a model with a larger one.`,
    );
}

async function callOnce(
  options: ProviderOptions,
  dialect: Dialect,
  request: ChatRequest,
  signal: AbortSignal,
): Promise<ChatReply> {
  const sent = { ...dialect };
  const model = createOpenAICompatible({
    name: options.name,
    baseURL: options.baseUrl,
    ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
    fetch: limitBody(options.fetch ?? globalThis.fetch),
    supportsStructuredOutputs: sent.format === "json_schema",
    transformRequestBody: ({ max_tokens, ...body }) => ({
      ...body,
      [sent.maxTokensField]: max_tokens,
    }),
  }).chatModel(options.model);
  const generated = model.doGenerate({
    prompt: request.messages.map(promptMessage),
    maxOutputTokens: request.maxTokens,
    ...(sent.temperature ? { temperature: request.temperature } : {}),
    ...(sent.format === "none" || request.schema === undefined
      ? {}
      : {
          responseFormat: {
            type: "json" as const,
            name: request.schema.name,
            schema: { ...request.schema.schema },
          },
        }),
    abortSignal: signal,
  });
  const { content, finishReason, usage } = await untilAborted(generated, signal).catch(
    (error: unknown) => {
      throw new SentAs(sent, error);
    },
  );
  return {
    text: content
      .map((part) =>
        part.type === "text" ? part.text : part.type === "tool-call" ? part.input : "",
      )
      .join(""),
    finishReason: finishReason.raw === "max_tokens" ? "length" : finishReason.unified,
    usage: {
      input: usage.inputTokens.total ?? 0,
      output: usage.outputTokens.total ?? 0,
      cachedInput: usage.inputTokens.cacheRead ?? 0,
    },
  };
}

type Prompt = Parameters<LanguageModel["doGenerate"]>[0]["prompt"];
type LanguageModel = ReturnType<ReturnType<typeof createOpenAICompatible>["chatModel"]>;

function promptMessage({ role, content }: ChatRequest["messages"][number]): Prompt[number] {
  if (role === "system") return { role, content };
  const text = [{ type: "text" as const, text: content }];
  return role === "user" ? { role, content: text } : { role, content: text };
}
