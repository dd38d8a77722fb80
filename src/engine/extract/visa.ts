import type { Visa } from "../../contract/index.ts";

export interface VisaReading {
  visa: Visa;
  /** UTF-16 offsets of the words that say so; `null` when unstated. */
  start: number | null;
  end: number | null;
}

/** What a text says about sponsoring a work visa. */
export function extractVisa(_text: string): VisaReading {
  return { visa: "unstated", start: null, end: null };
}
