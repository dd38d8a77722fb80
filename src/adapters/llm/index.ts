/** Talks to language models: any OpenAI-compatible address, several in order, each allowed to fail. */
export { type Budget, createBudget } from "./budget.ts";
export { type CallReport, type Cascade, createCascade } from "./cascade.ts";
export { type Attempt, LlmError } from "./error.ts";
export { openAiCompatible } from "./openai-compatible.ts";
