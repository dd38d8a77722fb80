import { z } from "zod";
import { Facts } from "../../../contract/index.ts";

/** Keywords that strict modes refuse; the reader checks them anyway. */
const UNSUPPORTED = new Set([
  "$schema",
  "minLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

/** Facts as a JSON Schema for `response_format`: flat, closed, every field required, as strict modes ask for. */
export const FACTS_SCHEMA: Readonly<Record<string, unknown>> = close(
  z.toJSONSchema(Facts, { target: "draft-7" }) as Record<string, unknown>,
);

function close(schema: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([name]) => !UNSUPPORTED.has(name));
  const closed = Object.fromEntries(kept.map(([name, value]) => [name, closeAny(value)]));
  if (closed["type"] !== "object") return closed;
  const properties = closed["properties"] as Record<string, unknown>;
  return { ...closed, required: Object.keys(properties), additionalProperties: false };
}

function closeAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeAny);
  return typeof value === "object" && value !== null
    ? close(value as Record<string, unknown>)
    : value;
}
