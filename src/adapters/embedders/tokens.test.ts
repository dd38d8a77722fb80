import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batchSize, countTokens, cutToTokens, tidyText } from "./tokens.ts";

const limits = { texts: 50, tokensPerText: 100, tokensPerCall: 1000 };

test.each([
  ["", 0],
  ["engineer", 4],
  ["Senior Backend Engineer", 3 + 4 + 4],
  ["C++ 2026\n", 1 + 2 + 4 + 1],
  ["Müller", 1 + 2 + 2],
  ["看護師", 9],
  ["🦊", 4],
])("%j has at most %i tokens", (text, tokens) => {
  expect(countTokens(text)).toBe(tokens);
});

test("never fewer than a byte-level tokenizer can need for anything but ASCII letters, and never over the limit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, limit) => {
      const other = text.replace(/[ a-zA-Z]/g, "");
      expect(countTokens(other)).toBe(Buffer.byteLength(other));
      const cut = cutToTokens(text, limit);
      expect(text.startsWith(cut)).toBe(true);
      expect(countTokens(cut)).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed() || !text.isWellFormed()).toBe(true);
    }),
  );
});

test("what no model reads is taken out, lines stay lines", () => {
  expect(tidyText("  Berth \u0000 planner\t at\r\n\n\n quay\ud800 4 ")).toBe(
    "Berth planner at\nquay\ufffd 4",
  );
});

describe("a call holds", () => {
  test.each([
    [[], 0],
    [[2000], 1],
    [[500, 500, 1], 2],
    [Array.from({ length: 80 }, () => 10), 50],
  ])("of %j the first %i", (tokens, size) => {
    expect(batchSize(tokens, limits)).toBe(size);
  });
});

test.each(["a", " ", "(", "1", "\n", "é", "\ud800", "\u0000"])(
  "a megabyte of %j is no work without end",
  (letter) => {
    const text = letter.repeat(1_000_000);
    const began = performance.now();
    cutToTokens(tidyText(text), 8191);
    countTokens(text);
    expect(performance.now() - began).toBeLessThan(10_000);
  },
);
