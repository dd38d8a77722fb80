import type { EmbedderLimits } from "./embedder.ts";

/** What no model reads: NUL, halves of surrogate pairs, the lengths of gaps. Linear. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\u0000", "")
    .split("\n")
    .map((line) => line.split(/\s/).filter(Boolean).join(" "))
    .filter(Boolean)
    .join("\n");
}

/**
 * Tokens that a text can come to at most, so that a limit holds without the model's own tokenizer: two letters or one
 * digit of ASCII a token, every other character as many as it has bytes (byte-level tokenizers never need more).
 * English comes out at about two and a half times its real number.
 */
export function countTokens(text: string): number {
  return walk(text, Number.POSITIVE_INFINITY).tokens;
}

/** The beginning of a text that has at most `limit` tokens by `countTokens`. */
export function cutToTokens(text: string, limit: number): string {
  return text.slice(0, walk(text, limit).end);
}

function walk(text: string, limit: number): { tokens: number; end: number } {
  let tokens = 0;
  let letters = 0;
  let end = 0;
  while (end < text.length) {
    const point = text.codePointAt(end) ?? 0;
    const letter = (point | 32) >= 97 && (point | 32) <= 122;
    const cost = letter ? 1 - (letters % 2) : costOf(point);
    if (tokens + cost > limit) break;
    tokens += cost;
    letters = letter ? letters + 1 : 0;
    end += point > 0xffff ? 2 : 1;
  }
  return { tokens, end };
}

function costOf(point: number): number {
  if (point === 32) return 0; // A gap belongs to the word behind it.
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** How many of the first texts fit into one call: at least one. @param tokens of each text */
export function batchSize(tokens: readonly number[], limits: EmbedderLimits): number {
  let sum = 0;
  let size = 0;
  while (size < Math.min(tokens.length, limits.texts)) {
    sum += tokens[size] ?? 0;
    if (size > 0 && sum > limits.tokensPerCall) break;
    size++;
  }
  return size;
}
