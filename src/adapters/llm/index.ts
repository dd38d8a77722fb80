/** Talks to language models: any OpenAI-compatible address, several in order, each allowed to fail. */
export { type Budget, createBudget, type Reservation } from "./budget.ts";
export {
  type CallReport,
  type Cascade,
  type CascadeOptions,
  type CascadeReply,
  createCascade,
} from "./cascade.ts";
export { type Attempt, LlmError, type LlmErrorKind } from "./error.ts";
export { openAiCompatible } from "./openai-compatible.ts";
export type {
  ChatMessage,
  ChatReply,
  ChatRequest,
  LlmProvider,
  Prices,
  TokenUsage,
} from "./provider.ts";
