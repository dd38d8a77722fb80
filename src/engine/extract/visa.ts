import type { Visa } from "../../contract/index.ts";
import { type Clause, clausesOf } from "./visa/clauses.ts";
import { readClause } from "./visa/verdicts.ts";

export interface VisaReading {
  visa: Visa;
  /** UTF-16 offsets of the words that say so; `null` when unstated. */
  start: number | null;
  end: number | null;
}

/** Strongest first: a demand for citizenship decides whatever else is offered, a refusal outweighs a benefit list. */
const PRECEDENCE = ["citizenship", "refuses", "sponsors"] as const;

/**
 * What a text says about sponsoring a work visa, clause by clause with the scope of negation. Being allowed to
 * work somewhere, by itself, is `unstated`; so are equal-opportunity paragraphs and clearances of other kinds.
 */
export function extractVisa(text: string): VisaReading {
  const found = new Map<Visa, Clause>();
  let isConditional = false;
  for (const clause of clausesOf(text)) {
    const verdict = readClause(clause.text);
    if (!verdict || found.has(verdict.visa)) continue;
    isConditional ||= verdict.isConditional;
    const start = clause.start + verdict.start;
    found.set(verdict.visa, {
      ...clause,
      start,
      text: clause.text.slice(verdict.start, verdict.end),
    });
  }
  // "We sponsor in Norway; we cannot sponsor elsewhere" is an offer with a border.
  if (isConditional && found.has("sponsors")) found.delete("refuses");
  for (const visa of PRECEDENCE) {
    const said = found.get(visa);
    if (said) return { visa, start: said.start, end: said.start + said.text.length };
  }
  return { visa: "unstated", start: null, end: null };
}
