export type EmbedderErrorKind =
  | "left-alone"
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "bad-key"
  | "refused"
  | "too-long"
  | "not-json"
  | "wrong-count"
  | "wrong-order"
  | "wrong-dimensions"
  | "bad-numbers"
  | "not-installed";

/** Texts did not become vectors. The kind decides what happens next; the message is one sentence for a person. */
export class EmbedderError extends Error {
  override readonly name = "EmbedderError";
  readonly kind: EmbedderErrorKind;
  /** How long the provider asks to be left alone; `null` when it does not say. */
  readonly retryAfterMs: number | null;
  constructor(
    kind: EmbedderErrorKind,
    message: string,
    more: { retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.kind = kind;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}

/** What fits into one call. */
export interface EmbedderLimits {
  texts: number;
  /** By `countTokens`, which never counts too few. */
  tokensPerText: number;
  tokensPerCall: number;
}

/** One embedding model at one place. It is asked in batches, may fail, and makes no retries of its own. */
export interface Embedder {
  /** The model's name. */
  readonly name: string;
  /** Where it stands, for a person. */
  readonly place: string;
  /** Names everything that decides a vector besides the model's name and length. */
  readonly version: string;
  /** Numbers in a vector, where it is known before the first answer. */
  readonly dimensions: number | null;
  readonly limits: EmbedderLimits;
  /**
   * One vector a text, in order, of unit length, all of one length.
   * @throws EmbedderError; the signal's reason when the caller gives up
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]>;
}
