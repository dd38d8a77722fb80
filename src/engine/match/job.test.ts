import { expect, test } from "vitest";
import { yearsAsked } from "./job.ts";

test.each([
  ["5+ years building APIs", 5],
  ["3-5 years of experience", 3],
  ["3 to 5 years of experience", 3],
  ["At least 10 years", 10],
  ["mindestens 3 Jahre Erfahrung", 3],
  ["2 yrs in a similar role", 2],
  ["Founded 120 years ago", null],
  ["a company of 40 years", null],
  ["1.5 years", null],
  ["Python", null],
  ["5 yearsmen", null],
])("%s asks for %s years", (text, years) => {
  expect(yearsAsked(text)).toBe(years);
});

test("looking for years is linear", () => {
  const start = performance.now();
  for (const text of ["9", " ", "9 ", "9-", "9+ 9 "]) yearsAsked(text.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
