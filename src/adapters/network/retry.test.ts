import fc from "fast-check";
import { expect, test } from "vitest";
import { backoffMs, inWords, retryAfterMs } from "./retry.ts";

const now = new Date("2026-11-20T10:00:00Z");

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Fri, 20 Nov 2026 10:00:30 GMT", 30_000],
  ["Fri, 20 Nov 2026 09:00:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  ["", null],
  [null, null],
])("Retry-After %j is %j ms", (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));

test("a pause lies between nothing and its doubling bound, never above the cap", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
      const ms = backoffMs(attempt, { baseMs: 500, capMs: 15_000 }, () => chance);
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThanOrEqual(Math.min(15_000, 500 * 2 ** attempt));
    }),
  );
});

test.each([
  [900, "1 s"],
  [119_000, "119 s"],
  [600_000, "10 min"],
  [10_000_000, "3 h"],
])("%i ms is %s", (ms, words) => expect(inWords(ms)).toBe(words));
