import { createGate as createProviderGate, type Gate, type GateOptions } from "../gate/index.ts";
import { LlmError } from "./error.ts";
import type { LlmProvider } from "./provider.ts";

/** The way to one model, with what became of its replies. */
export interface ModelGate extends Gate {
  readonly provider: LlmProvider;
  /** Is a repair call worth its money? No longer once repairs have failed several times and nothing was readable since. */
  mayRepair(): boolean;
  /** What became of a grade's replies here: many unreadable ones in a row, and the provider is left alone for a while. */
  wasRead(readable: boolean): void;
}

/** Failures that say something about the provider's health; a bad reply or a long prompt says nothing. */
const UNHEALTHY = new Set(["unavailable", "timeout", "bad-key"]);

/** Grades in a row that nobody could read, after which repairs stop, and after which the provider is left alone. */
const REPAIRS_IN_VAIN = 4;
const UNREADABLE_IN_A_ROW = 8;

export function createGate(
  provider: LlmProvider,
  now: () => number,
  options: GateOptions = {},
): ModelGate {
  const leftAlone = () =>
    new LlmError(
      "unavailable",
      `${provider.name} failed several times and is left alone for a while.`,
    );
  const gate = createProviderGate(
    {
      now,
      isUnhealthy: (error) => error instanceof LlmError && UNHEALTHY.has(error.kind),
      pauseAsked: (error) =>
        error instanceof LlmError && error.kind === "rate-limited" ? error.retryAfterMs : undefined,
      leftAlone,
    },
    options,
  );
  let unreadable = 0;
  let silentUntil = 0;
  return {
    ...gate,
    provider,
    mayRepair: () => unreadable < REPAIRS_IN_VAIN,
    wasRead(readable) {
      unreadable = readable ? 0 : unreadable + 1;
      if (unreadable >= UNREADABLE_IN_A_ROW) silentUntil = now() + (options.pauseMs ?? 15_000);
    },
    async pass(call, signal) {
      if (now() < silentUntil) throw leftAlone();
      return gate.pass(call, signal);
    },
  };
}
