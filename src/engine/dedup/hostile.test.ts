import fc from "fast-check";
import { expect, test } from "vitest";
import { createDuplicateIndex, type DedupPosting, findDuplicates } from "./index.ts";

const MEGABYTE = 1_000_000;

test.each([
  "a",
  " ",
  "(",
  "[",
  "1",
  "1,",
  "é",
  "\n",
  "a b ",
  "漢",
  "$1",
  "m/w/",
  "\u0000",
  "\ud800",
  "5 years ",
])("a megabyte of %j in every field is read", (piece) => {
  const text = piece.repeat(MEGABYTE / piece.length);
  const posting: DedupPosting = {
    id: "x",
    source: text,
    company: text,
    title: text,
    description: text,
    url: `https://boards.greenhouse.io/${encodeURIComponent(text.slice(0, 3000).toWellFormed())}`,
    locations: [{ raw: text, city: null, region: text, country: null }],
  };
  expect(findDuplicates([posting, { ...posting, id: "y" }])).toHaveLength(2);
});

test("words that are also names of object members are words", () => {
  const word = "constructor __proto__ toString hasOwnProperty valueOf";
  const posting: DedupPosting = {
    id: "a",
    source: word,
    company: word,
    title: word,
    description: word,
    locations: [{ raw: word, city: null, region: word, country: null }],
  };
  expect(findDuplicates([posting, { ...posting, id: "b" }]).map(({ cluster }) => cluster)).toEqual([
    "a",
    "a",
  ]);
});

test("no string breaks it, and every posting gets one assignment in its place", () => {
  const any = fc.string({ unit: "binary", maxLength: 60 });
  const posting = fc.record({
    id: any,
    source: any,
    company: fc.option(any),
    title: any,
    description: fc.option(any),
    url: fc.option(any),
    postedAt: fc.option(any),
  });
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 12 }), (postings) => {
      const assigned = findDuplicates(postings);
      expect(assigned.map(({ id }) => id)).toEqual(postings.map(({ id }) => id));
      const ids = new Set(postings.map(({ id }) => id));
      expect(assigned.every(({ cluster, reason }) => ids.has(cluster) && reason.length > 0)).toBe(
        true,
      );
    }),
  );
});

test("a thousand copies of one posting and twenty near ones are one job", () => {
  const index = createDuplicateIndex();
  const copy = (n: number): DedupPosting => ({
    id: `c${n}`,
    source: "jobboard",
    company: "Acme",
    title: "Cook",
    description: "We cook soup every day and look for hands that stir. ".repeat(10),
  });
  index.addAll(Array.from({ length: 1000 }, (_, n) => copy(n)));
  for (let n = 1000; n < 1020; n++)
    index.add({ ...copy(n), description: `${copy(n).description} Number ${n}.` });
  expect(index.clusterOf("c1010")?.members).toHaveLength(1020);
});
