/** What both sizes of the database offer: the embedded one in a worker thread, and a native server. */
export interface Sql {
  readonly backend: "pglite" | "postgres";
  /**
   * One statement with $1… parameters. Numbers, strings, booleans, dates and arrays of them; JSON as text.
   * @throws StoreError
   */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Several statements without parameters. */
  script(text: string): Promise<Record<string, unknown>[]>;
  /** Commits when `work` resolves, else rolls back. Never hold one over a network call. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Calls back for each `NOTIFY channel`, from any process on the database; the result ends it. */
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database did not do what was asked. `message` is one sentence for a person. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly kind: "locked" | "unreachable" | "full" | "failed" | "closed";
  constructor(kind: StoreError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Turns a driver's error into ours: the reaction differs for a full disk and an unreachable server. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const { code, message } = cause as { code?: string; message?: string };
  if (code === "ENOSPC" || code === "53100" || /no space left/i.test(message ?? "")) {
    return new StoreError(
      "full",
      "The disk is full: free some space, nothing that was saved is lost.",
      { cause },
    );
  }
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "57P03" || code === "ETIMEDOUT") {
    return new StoreError("unreachable", "The database of DATABASE_URL does not answer.", {
      cause,
    });
  }
  return new StoreError("failed", `The database refused a statement: ${message ?? String(cause)}`, {
    cause,
  });
}
