import { Counter, Gauge, Registry } from "prom-client";

/** What the program counts about itself, in Prometheus' words. Names are part of the outside contract. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const counter = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ) => new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });
  return {
    registry,
    llmCalls: counter("rolecall_llm_calls_total", "Calls to model providers.", [
      "provider",
      "outcome",
    ]),
    llmTokens: counter("rolecall_llm_tokens_total", "Tokens sent and received.", [
      "provider",
      "direction",
    ]),
    llmCost: counter("rolecall_llm_cost_total", "Money spent on models.", ["provider", "currency"]),
    replyRepairs: counter("rolecall_reply_repairs_total", "Repairs made while reading replies.", [
      "kind",
    ]),
    evidenceClaims: counter("rolecall_evidence_claims_total", "Quotes checked against resumes.", [
      "status",
    ]),
    embeddingFallbacks: counter(
      "rolecall_embedding_fallbacks_total",
      "Lists that another embedding model made than the configured one.",
      ["from", "to"],
    ),
    embeddingCalls: counter("rolecall_embedding_calls_total", "Calls to the configured embedder.", [
      "model",
      "outcome",
    ]),
    relaxations: counter("rolecall_relaxations_total", "Filters that were relaxed.", [
      "constraint",
    ]),
    sourcePolls: counter("rolecall_source_polls_total", "Boards read.", ["source", "outcome"]),
    evidenceWeekly: new Gauge({
      name: "rolecall_evidence_weekly",
      help: "Quotes checked in a week (Monday, UTC), by outcome.",
      labelNames: ["week", "status"],
      registers: [registry],
    }),
    embeddedPostings: new Gauge({
      name: "rolecall_embedded_postings",
      help: "Live postings that the configured embedding model knows.",
      labelNames: ["model"],
      registers: [registry],
    }),
    postings: new Gauge({
      name: "rolecall_postings",
      help: "Live postings.",
      registers: [registry],
    }),
  };
}
