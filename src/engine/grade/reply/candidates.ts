import { FACT_NAMES } from "./coerce.ts";
import { spelling } from "./field.ts";
import { parseObject } from "./parse.ts";
import { BrokenJson } from "./text-cursor.ts";

/** One object found in a reply. `fit`: how many of the ten names of Facts it has. */
export interface Candidate {
  value: Record<string, unknown>;
  fit: number;
  start: number;
  end: number;
  repairs: string[];
}

/** An object that began like an answer and could not be read. */
export interface BrokenCandidate {
  error: BrokenJson;
  fit: number;
  start: number;
}

/** Braces tried, and times a text is read over in vain, before giving up on what only looks like JSON. */
const MOST_STARTS = 60;
const MOST_PASSES = 6;

/** All outermost objects of a text, braces in prose left aside. Work is bounded by `MOST_PASSES` readings of the text. */
export function findCandidates(text: string): { whole: Candidate[]; broken: BrokenCandidate[] } {
  const whole: Candidate[] = [];
  const broken: BrokenCandidate[] = [];
  let start = text.indexOf("{");
  let effort = MOST_PASSES * text.length;
  for (let tries = 0; start >= 0 && tries < MOST_STARTS && effort > 0; tries++) {
    const rootKeys: string[] = [];
    try {
      const { value, end, repairs } = parseObject(text, start, rootKeys);
      whole.push({ ...unwrap(value, repairs), start, end });
      start = text.indexOf("{", end);
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      effort -= (error.reached ?? text.length) - start;
      broken.push({ error, fit: fitOf(rootKeys), start });
      start = text.indexOf("{", start + 1);
    }
  }
  return { whole, broken };
}

const NAMES = new Set(FACT_NAMES.map(spelling));

function fitOf(keys: readonly string[]): number {
  return new Set(keys.map(spelling).filter((key) => NAMES.has(key))).size;
}

const DEEPEST_WRAPPER = 4;

/** `{"facts": {…}}`, `{"result": [{…}]}`, `{"arguments": "{…}"}`: the member that fits Facts best is the answer. */
function unwrap(
  value: Record<string, unknown>,
  repairs: readonly string[],
): Pick<Candidate, "value" | "fit" | "repairs"> {
  let best = { value, fit: fitOf(Object.keys(value)), repairs: [...repairs] };
  let layer: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST_WRAPPER && best.fit < 4; depth++) {
    layer = layer.flatMap(inside).slice(0, 200);
    for (const inner of layer) {
      if (typeof inner !== "object" || inner === null || Array.isArray(inner)) continue;
      const fit = fitOf(Object.keys(inner));
      if (fit > best.fit && fit >= 4)
        best = { value: inner as Record<string, unknown>, fit, repairs: [...repairs, "wrapper"] };
    }
  }
  return best;
}

function inside(value: unknown): unknown[] {
  if (typeof value === "string" && value.trimStart().startsWith("{")) return decode(value);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(orDecoded) : [];
}

function orDecoded(value: unknown): unknown[] {
  return typeof value === "string" ? inside(value) : [value];
}

function decode(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
