export type LlmErrorKind =
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "bad-key"
  | "bad-reply"
  | "too-long"
  | "over-budget"
  | "exhausted";

/** One provider that was tried or passed over, and why it gave nothing. */
export interface Attempt {
  provider: string;
  kind: LlmErrorKind;
  message: string;
}

/** A model call that gave nothing. The kind decides what happens next; the message is one sentence for a person. */
export class LlmError extends Error {
  readonly kind: LlmErrorKind;
  /** How long the provider asks to be left alone; `null` when it does not say. */
  readonly retryAfterMs: number | null;
  readonly attempts: readonly Attempt[];

  constructor(
    kind: LlmErrorKind,
    message: string,
    more: { retryAfterMs?: number | null; attempts?: readonly Attempt[]; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "LlmError";
    this.kind = kind;
    this.retryAfterMs = more.retryAfterMs ?? null;
    this.attempts = more.attempts ?? [];
  }
}
