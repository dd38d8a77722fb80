import { isDigit, isWordCharacter, LETTERS, letterOf, OTHER, SPACE } from "./letters.ts";

/** A tree of names over folded letters: finds the longest name that begins at a place. */
export interface Trie {
  /** Child of node n by letter l stands at n * LETTERS + l; 0 = none. */
  children: Uint16Array;
  /** Payload number of the name ending at a node, plus 1; 0 = none. */
  ends: Uint16Array;
}

/** @param names each with the number to report; of two equal names the first stays */
export function buildTrie(names: readonly (readonly [string, number])[]): Trie {
  const size = names.reduce((sum, [name]) => sum + name.length, 1);
  const children = new Uint16Array(size * LETTERS);
  const ends = new Uint16Array(size);
  let nodes = 1;
  for (const [name, number] of names) {
    let node = 0;
    for (let at = 0; at < name.length; at++) {
      const letter = letterOf(name.charCodeAt(at));
      if (letter === SPACE && letterOf(name.charCodeAt(at - 1)) === SPACE) continue;
      const slot = node * LETTERS + letter;
      if (children[slot] === 0) children[slot] = nodes++;
      node = children[slot] ?? 0;
    }
    if (ends[node] === 0) ends[node] = number + 1;
  }
  return { children: children.slice(0, nodes * LETTERS), ends: ends.slice(0, nodes) };
}

/** The last name found, so that no object is made per word of a text. */
export const found = { end: 0, number: 0 };

/** Blanks and hyphens between the words of a name ("full -  stack"), no more. */
const LONGEST_GAP = 3;

/**
 * The longest name beginning at `start` and ending where a word ends; told in `found`.
 * A plural s and the digits of a version ("APIs", "Python3") may follow and are left outside.
 */
export function longestName(trie: Trie, text: string, start: number): boolean {
  const { children, ends } = trie;
  let node = 0;
  let gap = 0;
  found.number = -1;
  for (let at = start; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === OTHER) break;
    if (letter === SPACE && gap > 0) {
      if (++gap > LONGEST_GAP) break;
      continue;
    }
    gap = letter === SPACE ? 1 : 0;
    node = children[node * LETTERS + letter] ?? 0;
    if (node === 0) break;
    const number = ends[node] ?? 0;
    if (number > 0 && endsWord(text, start, at + 1)) {
      found.number = number - 1;
      found.end = at + 1;
    }
  }
  return found.number >= 0;
}

const LEAST_FOR_PLURAL = 4;
const LEAST_FOR_VERSION = 3;

function endsWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end >= text.length || !isWordCharacter(next)) return true;
  const last = text.charCodeAt(end - 1);
  if (!isWordCharacter(last)) return isDigit(next);
  const length = end - start;
  if (isDigit(next)) return length >= LEAST_FOR_VERSION && !isDigit(last) && versionEnds(text, end);
  const plural = next === 115 && last !== 115 && length >= LEAST_FOR_PLURAL;
  return plural && !(end + 1 < text.length && isWordCharacter(text.charCodeAt(end + 1)));
}

function versionEnds(text: string, end: number): boolean {
  let at = end;
  while (at < end + 4 && isDigit(text.charCodeAt(at))) at++;
  return at >= text.length || !isWordCharacter(text.charCodeAt(at));
}
