import type { ZodError } from "zod";

/** Where a line is wrong, and how, in one sentence: its first fault. */
export function describeIssue(error: ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "invalid"}`;
}
