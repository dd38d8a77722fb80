/** A slip of the finger in a long ordinary word, told from another word. */
import { isOrdinary } from "./ordinary-words.ts";

const SHORTEST = 6;
/** From here on a slip is overlooked in words that are not known to be ordinary, too. */
const SHORTEST_UNKNOWN = 8;

/**
 * True when the two differ by one slip (two letters exchanged, one lost, one doubled or added, one wrong) and
 * at most one of them is an ordinary word: two different words are never the same fact ("casual", "causal"); of two
 * unknown ones, which may be names, more is asked.
 *
 * @param named whether the resume's word may be a name: capital letters inside a sentence
 */
export function isSlip(quoted: string, source: string, named: boolean): boolean {
  if (quoted.length < SHORTEST || source.length < SHORTEST) return false;
  if (Math.abs(quoted.length - source.length) > 1 || quoted.charCodeAt(0) !== source.charCodeAt(0))
    return false;
  if (!isOneSlip(quoted, source)) return false;
  if (quoted.includes("illion")) return false;
  const quotedKnown = isOrdinary(quoted);
  const sourceKnown = isOrdinary(source);
  if (sourceKnown && !quotedKnown) return true;
  if (quotedKnown) return !sourceKnown && !named;
  return (
    !named &&
    Math.min(quoted.length, source.length) >= SHORTEST_UNKNOWN &&
    !isWrongLetter(quoted, source)
  );
}

/** One letter put in another's place, which in names and terms makes another name or term. */
function isWrongLetter(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let differing = 0;
  for (let at = 0; at < left.length; at += 1)
    if (left.charCodeAt(at) !== right.charCodeAt(at)) differing += 1;
  return differing === 1;
}

const LETTERS = /^[a-z]+$/;

function isOneSlip(left: string, right: string): boolean {
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left];
  let from = 0;
  while (from < shorter.length && longer.charCodeAt(from) === shorter.charCodeAt(from)) from += 1;
  let tail = 0;
  while (
    tail < shorter.length - from &&
    longer.charCodeAt(longer.length - 1 - tail) === shorter.charCodeAt(shorter.length - 1 - tail)
  )
    tail += 1;
  const changed = longer.length - from - tail;
  if (!LETTERS.test(left) || !LETTERS.test(right)) return false;
  if (longer.length === shorter.length) return isExchange(longer, shorter, from, changed);
  return changed === 1 && !isEnding(longer, from);
}

/** One letter more at the very end makes another form of the word: "engineers", "managed". */
function isEnding(longer: string, at: number): boolean {
  if (at < longer.length - 1) return false;
  return (
    /[sdrynt]/.test(longer.charAt(longer.length - 1)) && longer.charAt(at) !== longer.charAt(at - 1)
  );
}

function isExchange(left: string, right: string, at: number, changed: number): boolean {
  if (changed === 2)
    return left.charAt(at) === right.charAt(at + 1) && left.charAt(at + 1) === right.charAt(at);
  return changed === 1 && at > 0 && at < left.length - 2;
}

/** "organised" and "organized". */
export function isSpellingVariant(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < SHORTEST) return false;
  let differing = -1;
  for (let at = 0; at < left.length; at += 1) {
    if (left.charCodeAt(at) === right.charCodeAt(at)) continue;
    if (differing >= 0) return false;
    differing = at;
  }
  const pair = left.charAt(differing) + right.charAt(differing);
  return (
    (pair === "sz" || pair === "zs") && differing > 2 && /i|y/.test(left.charAt(differing - 1))
  );
}
