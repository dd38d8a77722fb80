import type { Logger } from "pino";
import type { PoliteClient } from "../adapters/network/index.ts";
import type { Queue } from "../adapters/queue/index.ts";
import type { Sql } from "../adapters/store/index.ts";
import type { Config } from "../config.ts";
import type { Embedding } from "./embedding.ts";
import type { Metrics } from "./metrics.ts";
import type { Models } from "./models.ts";
import type { Pool } from "./pool.ts";

/** Everything a use-case works with; `compose.ts` is the one place that makes it. */
export interface Context {
  config: Config;
  sql: Sql;
  queue: Queue;
  network: PoliteClient;
  /** `null` when no provider is configured: the offline grader works alone. */
  models: Models | null;
  /** The configured embedder; `null` when the built-in model does everything. */
  embedding: Embedding | null;
  /** The live postings in memory, with the model that ranks them. */
  pool: Pool;
  metrics: Metrics;
  log: Logger;
  /** Aborted when the program stops: model calls under way are given up, and taken up at the next start. */
  stopping: AbortSignal;
  /** Tells this process from the others on the same database. */
  processId: string;
  now: () => Date;
  newId: () => string;
}

/** The request cannot be served as it is. `status` is the HTTP answer; the message is one sentence. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly kind: "invalid" | "not-found" | "too-large" | "unsupported";
  constructor(kind: RequestError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
