/** One pass over a text: folded words as hashes, with the sentence each stands in. */
import { mix } from "./hash.ts";
import { fold } from "./words.ts";

/** Longer texts are read up to here (UTF-16 units); a job ad of 40,000 is not an ad. */
export const LONGEST_TEXT = 40_000;

/** Parallel columns, one entry a word. Reused between calls: read it before the next `scanWords`. */
export interface WordTable {
  count: number;
  /** Hash of the folded word. */
  hash: Uint32Array;
  /** Offsets in the lower-cased text. */
  start: Uint16Array;
  end: Uint16Array;
  /** Index of the sentence, list item or line. */
  sentence: Uint16Array;
  /** First letter is a digit. */
  numeric: Uint8Array;
}

const table: WordTable = {
  count: 0,
  hash: new Uint32Array(LONGEST_TEXT),
  start: new Uint16Array(LONGEST_TEXT),
  end: new Uint16Array(LONGEST_TEXT),
  sentence: new Uint16Array(LONGEST_TEXT),
  numeric: new Uint8Array(LONGEST_TEXT),
};

/**
 * @param lowered lower-case text of at most LONGEST_TEXT units
 * @returns a shared table. Ideographs are words of one letter. O(length). Never throws.
 */
export function scanWords(lowered: string): WordTable {
  let count = 0;
  let sentence = 0;
  let hash = 0;
  let start = -1;
  let sentenceEnded = false;
  for (let i = 0; i <= lowered.length; i++) {
    const code = i < lowered.length ? lowered.charCodeAt(i) : SPACE;
    const kind = kindOf(code);
    const inNumber =
      kind === STOP && start >= 0 && isDigit(lowered, i - 1) && isDigit(lowered, i + 1);
    if (kind === LETTER || inNumber) {
      if (start < 0) [start, hash] = [i, 0x811c9dc5];
      if (sentenceEnded) {
        sentence++;
        sentenceEnded = false;
      }
      hash = Math.imul(hash ^ folded(code), 0x01000193);
      continue;
    }
    if (kind === MARK) continue;
    if (start >= 0) {
      table.hash[count] = mix(hash);
      table.start[count] = start;
      table.end[count] = i;
      table.sentence[count] = sentence;
      table.numeric[count] = isDigit(lowered, start) ? 1 : 0;
      count++;
      start = -1;
    }
    if (kind === IDEOGRAPH) {
      table.hash[count] = mix(code);
      table.start[count] = i;
      table.end[count] = i + 1;
      table.sentence[count] = sentence;
      table.numeric[count] = 0;
      count++;
    } else if (kind === BREAK) sentenceEnded = true;
    else if (kind === STOP)
      sentenceEnded ||= kindOf(lowered.charCodeAt(i + 1)) !== LETTER && code !== COMMA;
  }
  table.count = count;
  return table;
}

const UNSEEN = 0;
const LETTER = 1;
const GAP = 2;
/** Ends a sentence wherever it stands: line breaks, bullets, full-width stops. */
const BREAK = 3;
/** Ends one before a gap, and belongs to a number between digits: . , */
const STOP = 4;
/** Combining marks: skipped, the word goes on. */
const MARK = 5;
const IDEOGRAPH = 6;

const SPACE = 32;
const COMMA = 44;
const kinds = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);

function kindOf(code: number): number {
  const known = kinds[code] ?? GAP;
  if (known !== UNSEEN) return known;
  const kind = classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function classify(letter: string): number {
  if (/[\n\r•·●▪◦‣|;!?。！？；\u2028]/.test(letter)) return BREAK;
  if (letter === "." || letter === ",") return STOP;
  if (/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'’]/u.test(letter)) return MARK;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return IDEOGRAPH;
  return /[\p{L}\p{N}]/u.test(letter) ? LETTER : GAP;
}

function folded(code: number): number {
  if (code < 128) return code;
  if (folds[code] === 0) folds[code] = fold(String.fromCharCode(code)).charCodeAt(0) || code;
  return folds[code] ?? code;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
