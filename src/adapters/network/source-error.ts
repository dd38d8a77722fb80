/**
 * What can be wrong with a source, as data: whoever polls decides by the kind what to do next.
 *
 * `changed-shape`: an answer came, but not the one that the source's format promises (an HTML page
 * in place of JSON, a reply that breaks off, other fields). `network`: no answer at all.
 */
export type SourceErrorKind =
  | "not-found"
  | "blocked"
  | "rate-limited"
  | "unavailable"
  | "timeout"
  | "too-large"
  | "changed-shape"
  | "refused-by-robots"
  | "refused-address"
  | "network";

/** A fault of a source as a whole. The message is one sentence for a person: what, where, what to do. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly kind: SourceErrorKind;
  /** Seconds until the source wants to be asked again, when it says so. */
  readonly retryAfterSeconds: number | null;

  constructor(
    kind: SourceErrorKind,
    message: string,
    about: { cause?: unknown; retryAfterSeconds?: number | null } = {},
  ) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.kind = kind;
    this.retryAfterSeconds = about.retryAfterSeconds ?? null;
  }
}
