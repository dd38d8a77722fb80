import {
  type Budget,
  type CallReport,
  type Cascade,
  createBudget,
  createCascade,
  openAiCompatible,
} from "../adapters/llm/index.ts";
import { createGuardedFetch } from "../adapters/network/index.ts";
import { readSetting, type Sql, writeSetting } from "../adapters/store/index.ts";
import type { Config } from "../config.ts";
import type { Facts, Posting, ResumeProfile } from "../contract/index.ts";
import {
  buildPrompt,
  FACTS_SCHEMA,
  type ReplyError,
  readReply,
  repairMessages,
} from "../engine/grade/index.ts";
import type { Metrics } from "./metrics.ts";

/** Facts about one pair from the first provider that answers readably. */
export interface Models {
  /** @throws LlmError when nobody did */
  ask(posting: Posting, profile: ResumeProfile, signal: AbortSignal): Promise<ModelAnswer>;
  health: Cascade["health"];
}

export interface ModelAnswer {
  facts: Facts;
  gradedBy: { provider: string; model: string };
}

const MAX_ANSWER_TOKENS = 4096;
const TEMPERATURE = 0.1;
const SPENT_SETTING = "spent-on-models";

/** The configured providers as one, with their budget; `null` when there are none. */
export async function createModels(
  config: Config,
  sql: Sql,
  metrics: Metrics,
  now: () => Date,
): Promise<Models | null> {
  if (config.providers.length === 0) return null;
  const budget = config.budget ? await openBudget(config.budget.perDay, sql, now) : null;
  const cascade = createCascade({
    providers: providersOf(config),
    ...(budget ? { budget } : {}),
    onCall: (call) => {
      countCall(metrics, call, config.budget?.currency ?? "USD");
      if (budget) void rememberSpending(budget, sql, now).catch(() => undefined);
    },
  });
  return {
    ask: (posting, profile, signal) => askCascade(cascade, metrics, { posting, profile }, signal),
    health: cascade.health,
  };
}

async function askCascade(
  cascade: Cascade,
  metrics: Metrics,
  { posting, profile }: { posting: Posting; profile: ResumeProfile },
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const prompt = buildPrompt(posting, profile);
  const { value, provider, model } = await cascade.ask(
    {
      messages: prompt.messages,
      maxTokens: MAX_ANSWER_TOKENS,
      temperature: TEMPERATURE,
      promptTokens: prompt.tokens,
      schema: { name: "facts", schema: FACTS_SCHEMA },
    },
    {
      read: ({ text, finishReason }) => readReply(text, finishReason),
      repair: (badReply, error) => repairMessages(prompt, badReply, error as ReplyError),
    },
    signal,
  );
  for (const { kind } of value.repairs) metrics.replyRepairs.inc({ kind });
  return { facts: value.facts, gradedBy: { provider, model } };
}

function providersOf(config: Config) {
  const fetch = createGuardedFetch({ allowPrivate: config.network.allowPrivate });
  return config.providers.map(({ inputPerMillion, outputPerMillion, apiKey, ...provider }) =>
    openAiCompatible({
      ...provider,
      ...(apiKey === null ? {} : { apiKey }),
      prices: { inputPerMillion, outputPerMillion },
      fetch,
    }),
  );
}

/** What was spent today survives a restart: a cap that forgets is none. */
async function openBudget(perDay: number, sql: Sql, now: () => Date): Promise<Budget> {
  const kept = await readSetting<{ day: string; amount: number }>(sql, SPENT_SETTING);
  return createBudget({ perDay, now, spentToday: kept?.day === dayOf(now()) ? kept.amount : 0 });
}

async function rememberSpending(budget: Budget, sql: Sql, now: () => Date): Promise<void> {
  await writeSetting(sql, SPENT_SETTING, { day: dayOf(now()), amount: budget.spent() });
}

function countCall(metrics: Metrics, call: CallReport, currency: string): void {
  const { provider, tokens } = call;
  metrics.llmCalls.inc({ provider, outcome: call.outcome });
  metrics.llmTokens.inc({ provider, direction: "input" }, tokens.input);
  metrics.llmTokens.inc({ provider, direction: "output" }, tokens.output);
  metrics.llmCost.inc({ provider, currency }, call.cost);
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
