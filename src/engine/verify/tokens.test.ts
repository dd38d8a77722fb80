import { describe, expect, test } from "vitest";
import { groupUnits } from "./quantities.ts";
import { tokenize } from "./tokens.ts";

const keys = (text: string) => tokenize(text).keys.join(" ");
const units = (text: string) => groupUnits(tokenize(text)).keys.join(" ");

describe("words are what a reader sees", () => {
  test.each([
    ["C++ / C# and Node.js", "c++ c# and node js"],
    ["ﬁnance, cafe\u0301 & Ｒｕｓｔ", "finance cafe and rust"],
    ["develop\u00adment de\u200bsign don’t", "development design dont"],
    ["1,200 units, 1,00,000 users, 5,6", "1200 units 100000 users 5 6"],
    ["日本語 text", "日 本 語 text"],
    ["Project trackingÂ  â€¢ Led", "project tracking led"],
    ["5+ years at 80%", "5 + years at 80 %"],
    ["paid in €", "paid in"],
  ])("%s", (text, expected) => expect(keys(text)).toBe(expected));
});

test("every token stands where it says", () => {
  const text = "Led “C++” teams,\n\tcafe\u0301s — 😀 and 1,200 more…";
  const { count, starts, ends } = tokenize(text);
  const written = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
  expect(written).toEqual(["Led", "C++", "teams", "cafe\u0301s", "and", "1,200", "more"]);
});

describe("one amount has one key however it is written", () => {
  test.each([
    ["$5M", "5 million dollars", "USD 5,000,000", "$5 million", "$5000k"],
    ["twenty-five percent", "25%", "25 per cent", "25 pct"],
    ["two hundred and ten", "210"],
    ["1.25bn", "1.25 billion"],
    ["5+", "five plus"],
    ["first", "1st"],
    ["900 M", "900 million"],
  ])("%s", (...writings) => expect(new Set(writings.map(units)).size).toBe(1));

  test.each([
    ["$5M", "€5M"],
    ["5k", "5M"],
    ["25%", "25"],
    ["5+", "5"],
    ["1.5", "15"],
    ["2 years", "2 months"],
    ["7 m", "7 million"],
  ])("%s is not %s", (left, right) => expect(units(left)).not.toBe(units(right)));
});
