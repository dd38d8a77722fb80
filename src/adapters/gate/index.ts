/** The way to one model provider, whatever is asked of it: breaker, pause, turns, size limit, and what a refusal says. */
export { createGate, type Gate, type GateOptions } from "./gate.ts";
export { innermost } from "./innermost.ts";
export { meaningOf, type Refusal, readRefusal } from "./refusal.ts";
export { limitBody } from "./size-limit.ts";
export { sleep } from "./sleep.ts";
export { untilAborted } from "./until-aborted.ts";
