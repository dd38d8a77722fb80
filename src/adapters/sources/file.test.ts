import { expect, test } from "vitest";
import { readPostingsFile } from "./file.ts";
import { SourceError } from "./source.ts";

const posting = { id: "file:acme:1", source: "file", title: "Welder" };

test("a line that says only what it must is a whole posting", () => {
  const { items } = readPostingsFile(JSON.stringify(posting));
  expect(items).toEqual([
    expect.objectContaining({
      ...posting,
      visa: "unstated",
      salary: null,
      skills: [],
      locations: [],
    }),
  ]);
});

test("each line becomes a posting or a problem that names its line", () => {
  const file = [
    JSON.stringify(posting),
    "",
    "{ broken",
    JSON.stringify({ ...posting, id: "file:acme:2", salary: { min: "much" } }),
    JSON.stringify({ ...posting, id: "file:acme:3", colour: "red" }),
    JSON.stringify(posting),
    "null",
    JSON.stringify({ ...posting, id: "file:acme:4", postedAt: "2026-11-20T09:09:19Z" }),
  ].join("\r\n");
  const { items, problems } = readPostingsFile(file);
  expect(items.map(({ id }) => id)).toEqual(["file:acme:1", "file:acme:4"]);
  expect(problems.map(({ item }) => item)).toEqual([
    "line 3",
    "line 4",
    "line 5",
    "line 6",
    "line 7",
  ]);
  expect(problems[0]?.message).toBe("Line 3 was left out: it is no JSON.");
  expect(problems[3]?.message).toContain("was there already in line 1");
});

test("an array is read too", () => {
  const { items, problems } = readPostingsFile(`\ufeff [${JSON.stringify(posting)}, 5]`);
  expect(items).toHaveLength(1);
  expect(problems.map(({ item }) => item)).toEqual(["entry 2"]);
});

test.each(["", "  \n ", "[{}, "])("%j is a fault", (file) => {
  expect(() => readPostingsFile(file)).toThrow(SourceError);
});

test("an empty array is an empty file", () => {
  expect(readPostingsFile("[]")).toEqual({ items: [], problems: [] });
});
