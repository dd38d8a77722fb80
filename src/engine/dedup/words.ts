/** Folded words: the form in which names, titles and places are compared. */
import { bits } from "./hash.ts";

const LONGEST = 400;
const UNDECOMPOSED: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};

/**
 * Lower-case words without accents, in order; "C++", "C#" keep their signs, "O'Neill" is one word.
 * Reads the first 400 characters only: no honest name or title is longer. Never throws.
 */
export function foldWords(text: string): string[] {
  return fold(text.slice(0, LONGEST)).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** Lower case, compatibility forms resolved, accents and apostrophes dropped. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’`´]/gu, "")
    .toLowerCase()
    .replace(/[ßøłđæœıþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** A table for words from outside: "constructor" and the like are not in it. */
export function lookup<T>(entries: Record<string, T>): Readonly<Record<string, T | undefined>> {
  return Object.assign(Object.create(null), entries);
}

/** One slip of the keyboard apart: a letter more, less, other or swapped; two in words of ten letters or more. */
export function isTypoOf(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const allowed = shortest >= 10 ? 2 : 1;
  if (shortest < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > allowed) return false;
  let start = 1;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // One slip leaves one letter, or two that are swapped.
  if (allowed === 1 && Math.max(left.length, right.length) > 2) return false;
  if (bits(lettersOf(left) ^ lettersOf(right)) > 2 * allowed) return false;
  return editDistance(left, right) <= allowed && !/\d/.test(a + b);
}

/** Which letters occur, a bit each (letters 32 apart share one): a slip changes two of them at most. */
function lettersOf(word: string): number {
  let found = 0;
  for (let i = 0; i < word.length; i++) found |= 1 << (word.charCodeAt(i) & 31);
  return found;
}

/** Optimal string alignment distance; words are short, so the plain table will do. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
