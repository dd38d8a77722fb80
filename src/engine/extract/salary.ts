import type { Salary } from "../../contract/index.ts";

/** The pay that a text states, `null` when it states none. */
export function extractSalary(_text: string): Salary | null {
  return null;
}
