import type { Seniority } from "../../contract/index.ts";

/** The rung a job title names, `null` when it names none. */
export function extractSeniority(_title: string): Seniority | null {
  return null;
}
