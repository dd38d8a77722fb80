export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface ChatRequest {
  messages: readonly ChatMessage[];
  /** Most tokens of the answer. */
  maxTokens: number;
  temperature: number;
  /** The answer's shape as a JSON Schema: asked for natively where the provider can, checked by the caller anyway. */
  schema?: { name: string; schema: Readonly<Record<string, unknown>> };
  /** Estimated length of the messages: a provider with a smaller window refuses instead of cutting. */
  promptTokens?: number;
}

/** Tokens of one call; `cachedInput` is the part of `input` that the provider had in its cache. */
export interface TokenUsage {
  input: number;
  output: number;
  cachedInput: number;
}

export interface ChatReply {
  text: string;
  /** stop | length | content-filter | tool-calls | error | other */
  finishReason: string;
  usage: TokenUsage;
}

/** Money for a million tokens, in the currency of the budget. */
export interface Prices {
  inputPerMillion: number;
  outputPerMillion: number;
}

/** One model at one address. `complete` makes no retries of its own. */
export interface LlmProvider {
  readonly name: string;
  readonly model: string;
  readonly prices: Prices | null;
  /**
   * @throws LlmError of every kind but `exhausted` and `over-budget`; the signal's reason when the caller aborts
   */
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
}

/** What a call cost; 0 where no price is configured. */
export function costOf(usage: TokenUsage, prices: Prices | null): number {
  if (prices === null) return 0;
  return (
    (usage.input * prices.inputPerMillion + usage.output * prices.outputPerMillion) / 1_000_000
  );
}

/** One model at one OpenAI-compatible address, as configured. */
export interface ProviderOptions {
  name: string;
  /** Up to and including the version: "https://api.groq.com/openai/v1". */
  baseUrl: string;
  model: string;
  /** Absent for servers that want none. Never logged, and taken out of every error message. */
  apiKey?: string;
  /** For the whole call, the body included. */
  timeoutSeconds?: number;
  prices?: Prices;
  /** The model's window in tokens, question and answer together (65,536 where absent); a longer prompt is refused, never cut. */
  contextTokens?: number;
  /** The guarded client of `adapters/network`, which refuses private addresses; the platform's own where absent. */
  fetch?: typeof globalThis.fetch;
}
