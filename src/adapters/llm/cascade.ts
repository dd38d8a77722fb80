import { type GateOptions, sleep } from "../gate/index.ts";
import type { Budget } from "./budget.ts";
import { type Attempt, LlmError, type LlmErrorKind } from "./error.ts";
import { createGate, type ModelGate as Gate } from "./gate.ts";
import {
  type ChatMessage,
  type ChatReply,
  type ChatRequest,
  costOf,
  type LlmProvider,
  type TokenUsage,
} from "./provider.ts";

/** What one call came to, for metrics and the ledger. */
export interface CallReport {
  provider: string;
  model: string;
  outcome: "ok" | "aborted" | LlmErrorKind;
  tokens: TokenUsage;
  cost: number;
  durationMs: number;
  /** Was this the repair of an unreadable reply? */
  repair: boolean;
}

export interface CascadeOptions {
  /** In the order in which they are tried. */
  providers: readonly LlmProvider[];
  /** For the whole cascade, waiting included. */
  deadlineMs?: number;
  /** Longest wait for a provider that asked to slow down, when no other gave an answer. */
  longestWaitMs?: number;
  budget?: Budget;
  onCall?: (report: CallReport) => void;
  /** Monotone milliseconds. */
  now?: () => number;
  gates?: GateOptions | ((provider: LlmProvider) => GateOptions);
}

interface CascadeReply<T> {
  value: T;
  provider: string;
  model: string;
  /** Tokens and cost of all calls made for this value, failed ones included. */
  usage: TokenUsage;
  cost: number;
  /** Providers that were tried or passed over before. */
  attempts: Attempt[];
}

/** How a caller reads a reply, and what it asks when it cannot: both pure. */
interface Reading<T> {
  /** Throws when the reply is unreadable. */
  read(reply: ChatReply): T;
  /** The conversation with the unreadable reply and its error behind it. */
  repair(badReply: string, error: Error): readonly ChatMessage[];
}

export interface Cascade {
  /** @throws LlmError `exhausted`, `too-long` or `over-budget` when nobody answered; the signal's reason on abort */
  ask<T>(request: ChatRequest, reading: Reading<T>, signal: AbortSignal): Promise<CascadeReply<T>>;
  health(): {
    provider: string;
    model: string;
    state: "open" | "half-open" | "closed";
    waitMs: number;
  }[];
}

type Step = "next-provider" | "wait" | "stop";

const NEXT_STEP: Record<LlmErrorKind, Step> = {
  "rate-limited": "wait", // The next provider first; this one again if nobody else answers in time.
  timeout: "next-provider",
  unavailable: "next-provider",
  "bad-key": "next-provider",
  "bad-reply": "next-provider",
  "too-long": "next-provider", // Windows differ; nothing is ever cut to fit.
  "over-budget": "next-provider", // A cheaper or free one may follow.
  exhausted: "stop",
};

const NO_TOKENS: TokenUsage = { input: 0, output: 0, cachedInput: 0 };
const DEADLINE_MS = 150_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Several providers as one. Each is called at most once, but for one repair call in all after an unreadable reply, and
 * one more call after a 429 whose pause is over in time. Nothing is retried after a 5xx or a time-out: the next
 * provider answers instead, and a breaker passes over one that keeps failing.
 */
export function createCascade(options: CascadeOptions): Cascade {
  const now = options.now ?? (() => performance.now());
  const gates = options.providers.map((provider) =>
    createGate(
      provider,
      now,
      typeof options.gates === "function" ? options.gates(provider) : options.gates,
    ),
  );
  return {
    ask: (request, reading, signal) => run({ options, now, gates, request, reading, signal }),
    health: () =>
      gates.map((gate) => ({
        provider: gate.provider.name,
        model: gate.provider.model,
        state: gate.state(),
        waitMs: Math.round(gate.waitMs()),
      })),
  };
}

interface Run<T> {
  options: CascadeOptions;
  now: () => number;
  gates: readonly Gate[];
  request: ChatRequest;
  reading: Reading<T>;
  /** The caller's and the deadline's. */
  signal: AbortSignal;
  deadline: AbortSignal;
}

interface Progress {
  attempts: Attempt[];
  usage: TokenUsage;
  cost: number;
  repaired: boolean;
}

async function run<T>(given: Omit<Run<T>, "deadline">): Promise<CascadeReply<T>> {
  const deadlineMs = given.options.deadlineMs ?? DEADLINE_MS;
  const end = given.now() + deadlineMs;
  const deadline = AbortSignal.timeout(deadlineMs);
  const all = { ...given, deadline, signal: AbortSignal.any([given.signal, deadline]) };
  const progress: Progress = {
    attempts: [],
    usage: { input: 0, output: 0, cachedInput: 0 },
    cost: 0,
    repaired: false,
  };
  try {
    return await tryAll(all, end, progress);
  } catch (error) {
    given.signal.throwIfAborted();
    if (!deadline.aborted) throw error;
    throw new LlmError(
      "exhausted",
      `No model answered within ${Math.round(deadlineMs / 1000)} s.`,
      {
        attempts: progress.attempts,
      },
    );
  }
}

async function tryAll<T>(given: Run<T>, end: number, progress: Progress): Promise<CascadeReply<T>> {
  const waiting: Gate[] = [];
  for (const gate of given.gates) {
    if (gate.waitMs() > 0) {
      note(
        progress,
        gate,
        new LlmError(
          "rate-limited",
          `${gate.provider.name} is paused after it asked to slow down.`,
        ),
      );
      waiting.push(gate);
      continue;
    }
    const value = await tryGate(given, gate, progress, waiting);
    if (value !== null) return value;
  }
  const soonest = waiting.sort((a, b) => a.waitMs() - b.waitMs())[0];
  if (soonest !== undefined) {
    const wait = soonest.waitMs();
    if (wait <= (given.options.longestWaitMs ?? LONGEST_WAIT_MS) && given.now() + wait < end) {
      await sleep(wait, given.signal);
      const value = await tryGate(given, soonest, progress, []);
      if (value !== null) return value;
    }
  }
  throw nobody(progress.attempts);
}

async function tryGate<T>(
  given: Run<T>,
  gate: Gate,
  progress: Progress,
  waiting: Gate[],
): Promise<CascadeReply<T> | null> {
  const { provider } = gate;
  try {
    const value = await askAndRepair(given, gate, progress);
    const { attempts, usage, cost } = progress;
    return { value, provider: provider.name, model: provider.model, usage, cost, attempts };
  } catch (error) {
    given.signal.throwIfAborted();
    if (!(error instanceof LlmError)) throw error; // A bug: not ours to hide.
    note(progress, gate, error);
    const step = NEXT_STEP[error.kind];
    if (step === "stop") throw error;
    if (step === "wait") waiting.push(gate);
    return null;
  }
}

function note(progress: Progress, gate: Gate, { kind, message }: LlmError): void {
  progress.attempts.push({ provider: gate.provider.name, kind, message });
}

/** One call, and where its reply cannot be read the one repair call that a cascade has. */
async function askAndRepair<T>(given: Run<T>, gate: Gate, progress: Progress): Promise<T> {
  const first = await call(given, gate, progress, given.request, false);
  if ("value" in first) return readable(gate, first.value);
  if (progress.repaired || !gate.mayRepair()) throw unreadable(gate, first.error);
  progress.repaired = true;
  const messages = given.reading.repair(first.text, first.error);
  // A reply that hit its limit would hit it again.
  const maxTokens = given.request.maxTokens * (first.cut ? 2 : 1);
  const second = await call(given, gate, progress, { ...given.request, messages, maxTokens }, true);
  if ("value" in second) return readable(gate, second.value);
  throw unreadable(gate, second.error);
}

function readable<T>(gate: Gate, value: T): T {
  gate.wasRead(true);
  return value;
}

function unreadable(gate: Gate, error: Error): LlmError {
  gate.wasRead(false);
  return new LlmError(
    "bad-reply",
    `The reply of ${gate.provider.name} cannot be used: ${error.message}`,
    { cause: error },
  );
}

async function call<T>(
  given: Run<T>,
  gate: Gate,
  progress: Progress,
  request: ChatRequest,
  repair: boolean,
): Promise<{ value: T } | Unreadable> {
  const { options, now, reading, signal } = given;
  const { provider } = gate;
  const reservation = reserve(options.budget, provider, request);
  const began = now();
  // The budget is settled before the report, so that who listens sees what is really spent.
  const settle = (outcome: CallReport["outcome"], tokens: TokenUsage, cost: number) => {
    if (reservation !== null) options.budget?.settle(reservation, cost);
    const durationMs = now() - began;
    const { name, model } = provider;
    options.onCall?.({ provider: name, model, outcome, tokens, cost, durationMs, repair });
  };
  let reply: ChatReply;
  try {
    reply = await gate.pass(() => completeInTime(given, request, gate), signal);
  } catch (error) {
    const kind = error instanceof LlmError ? error.kind : "aborted";
    // Nobody says what a call cost that we gave up on; its prompt was most likely read.
    const input = kind === "timeout" || kind === "aborted" ? (request.promptTokens ?? 0) : 0;
    settle(kind, NO_TOKENS, costOf({ ...NO_TOKENS, input }, provider.prices));
    throw error;
  }
  const tokens = tokensOf(reply, request);
  const cost = costOf(tokens, provider.prices);
  addUsage(progress, tokens, cost);
  const outcome = attempt(() => reading.read(reply), reply);
  settle("value" in outcome ? "ok" : "bad-reply", tokens, cost);
  return outcome;
}

/** As the provider counts them; estimated where it does not, so that a budget still holds. */
function tokensOf({ usage, text }: ChatReply, { promptTokens }: ChatRequest): TokenUsage {
  if (usage.input + usage.output > 0) return usage;
  return { input: promptTokens ?? 0, output: Math.ceil(text.length / 3), cachedInput: 0 };
}

/** When the cascade's time is over before the provider's own, that is a time-out to its breaker too. */
async function completeInTime<T>(
  given: Run<T>,
  request: ChatRequest,
  { provider }: Gate,
): Promise<ChatReply> {
  try {
    return await provider.complete(request, given.signal);
  } catch (error) {
    if (!given.deadline.aborted || error instanceof LlmError) throw error;
    throw new LlmError("timeout", `${provider.name} did not answer before the deadline.`);
  }
}

interface Unreadable {
  text: string;
  error: Error;
  /** Did the reply end at its limit? */
  cut: boolean;
}

function attempt<T>(read: () => T, reply: ChatReply): { value: T } | Unreadable {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Error)
      return { text: reply.text, error, cut: reply.finishReason === "length" };
    throw error;
  }
}

function addUsage(
  progress: Progress,
  { input, output, cachedInput }: TokenUsage,
  cost: number,
): void {
  progress.usage.input += input;
  progress.usage.output += output;
  progress.usage.cachedInput += cachedInput;
  progress.cost += cost;
}

/** Sets the call's greatest cost aside; a call without a price needs no money. */
function reserve(budget: Budget | undefined, provider: LlmProvider, request: ChatRequest) {
  const most = costOf(
    { input: request.promptTokens ?? 0, output: request.maxTokens, cachedInput: 0 },
    provider.prices,
  );
  if (budget === undefined || most === 0) return null;
  const reservation = budget.reserve(most);
  if (reservation === null)
    throw new LlmError(
      "over-budget",
      `Today's budget has no room for another call to ${provider.name}.`,
    );
  return reservation;
}

function nobody(attempts: readonly Attempt[]): LlmError {
  const kinds = new Set(attempts.map(({ kind }) => kind));
  const [only] = kinds;
  const kind =
    kinds.size === 1 && (only === "too-long" || only === "over-budget") ? only : "exhausted";
  const words = attempts.map(({ message }) => message).join(" ");
  return new LlmError(
    kind,
    attempts.length === 0 ? "No model is configured." : `No model gave a grade. ${words}`,
    {
      attempts,
    },
  );
}
