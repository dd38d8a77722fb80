import { type EvidenceWeek, evidenceByWeek } from "../adapters/store/index.ts";
import type { Context } from "./context.ts";

/** The trend of quotes that did not hold, newest week first: the canary for inventing models. */
export function evidenceTrend(context: Context): Promise<EvidenceWeek[]> {
  return evidenceByWeek(context.sql);
}

/** Everything that is counted, in Prometheus' text format. */
export async function metricsText(context: Context): Promise<string> {
  const { evidenceWeekly, registry } = context.metrics;
  evidenceWeekly.reset();
  for (const { week, claims, unverified } of await evidenceTrend(context)) {
    evidenceWeekly.set({ week, status: "unverified" }, unverified);
    evidenceWeekly.set({ week, status: "verified" }, claims - unverified);
  }
  return registry.metrics();
}
