import type { Requirement } from "../../contract/index.ts";

/** The must-have and nice-to-have lines of a posting's description, in order. */
export function extractRequirements(_description: string): Requirement[] {
  return [];
}
