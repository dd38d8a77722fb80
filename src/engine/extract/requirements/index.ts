import type { Requirement } from "../../../contract/index.ts";
import { isBoilerplate, isNice, requirementSentences } from "./cues.ts";
import { headingOf, type Section } from "./headings.ts";
import { type Line, readLines } from "./lines.ts";

export { DEGREES, type Degree, type RequirementReading, readRequirement } from "./reading.ts";
export type { AskedYears } from "./years.ts";

/**
 * The must-have and nice-to-have lines of a posting's description, in order.
 *
 * Under a heading that announces requirements every item is one; elsewhere only sentences that say
 * so themselves ("You must be …", "… is a plus"). Duties, benefits, the company's praise of itself
 * and equal-opportunity text are none. Reads headings in English, German, French, Spanish, Dutch,
 * Italian, Portuguese and Polish. Linear in the text; never throws.
 *
 * @returns each text as written, without its bullet; none twice
 */
export function extractRequirements(description: string): Requirement[] {
  const lines = readLines(description);
  const listed = lines.some((line) => line.bullet);
  const state: State = { section: null, items: 0, found: new Map() };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line) readLine(state, line, lines[at + 1], listed);
  }
  return [...state.found].map(([text, kind]) => ({ text, kind }));
}

interface State {
  section: Section | null;
  /** Bulleted items read under the current heading. */
  items: number;
  found: Map<string, Requirement["kind"]>;
}

/** No single requirement is longer; a paragraph is read by sentences. */
const LONGEST_ITEM = 600;
const LONGEST_LABEL = 60;

function readLine(state: State, line: Line, next: Line | undefined, listed: boolean): void {
  const heading = headingOf(line, next);
  if (heading && (!isPlainItem(state, line, next) || heading.isWhole)) {
    if (heading.rest) keep(state, heading.rest, heading.section === "nice");
    else if (heading.section !== "same") enter(state, heading.section);
    return;
  }
  const { section } = state;
  if (section === "other") return;
  if (!line.bullet && isBoilerplate(line.text)) {
    state.section = null;
    return;
  }
  if (section === "must" || section === "nice") {
    if (isItem(state, line, next, listed)) {
      if (line.bullet) state.items++;
      keep(state, line.text, section === "nice");
      return;
    }
    if (state.items > 0) state.section = null;
  }
  for (const sentence of requirementSentences(line.text)) keep(state, sentence, false);
}

/** A short line without a bullet may be a heading nobody knows or an item of a list without bullets. */
function isPlainItem(state: State, { text }: Line, next: Line | undefined): boolean {
  const inside = state.section === "must" || state.section === "nice";
  return inside && state.items === 0 && next?.bullet !== true && text !== text.toUpperCase();
}

function enter(state: State, section: Section | null): void {
  state.section = section;
  state.items = 0;
}

/** Under a heading: a list item, or a plain line where the text knows no bullets. */
function isItem(state: State, line: Line, next: Line | undefined, listed: boolean): boolean {
  if (line.text.length > LONGEST_ITEM) return false;
  if (line.bullet) return !(line.text.length < LONGEST_LABEL && line.text.endsWith(":"));
  if (line.text.endsWith(":")) return false;
  if (!listed) return true;
  return state.items === 0 && !next?.bullet;
}

function keep(state: State, text: string, niceSection: boolean): void {
  if (text.length < 2 || state.found.has(text)) return;
  state.found.set(text, niceSection || isNice(text) ? "nice" : "must");
}
