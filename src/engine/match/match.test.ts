import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filters, Posting } from "../../contract/index.ts";
import { aPosting, aProfile, wordModel } from "../embed/examples.ts";
import { embedPosting, embedResume } from "../embed/index.ts";
import { createMemoryIndex } from "../index/index.ts";
import { matchPostings, matchResumes, rankPostings } from "./index.ts";

const now = new Date("2026-11-21T00:00:00Z");
const person = aProfile({
  text: "Backend Engineer\nBackend Engineer at Lumen\nBuilt payment services in Python\nRan PostgreSQL",
  titles: ["Backend Engineer"],
  skills: ["python", "postgresql"],
  seniority: "senior",
  years: 4,
});

function indexOf(postings: readonly Posting[], clusters: Record<string, string> = {}) {
  const index = createMemoryIndex({ model: wordModel });
  for (const posting of postings) {
    const cluster = clusters[posting.id] ?? posting.id;
    index.upsert({ posting, vector: embedPosting(wordModel, posting), cluster });
  }
  return index;
}

function match(postings: readonly Posting[], filters: Filters = {}, top = 50) {
  return matchPostings(indexOf(postings), wordModel, person, { filters, top, now });
}

const idsOf = (rows: readonly { posting: Posting }[]) => rows.map(({ posting }) => posting.id);

const baker = aPosting({ id: "x:baker", title: "Baker" });
const engineer = aPosting({
  id: "x:engineer",
  title: "Backend Engineer",
  seniority: "senior",
  skills: ["python", "go"],
  requirements: [
    { text: "Built payment services in Python", kind: "must" },
    { text: "Ten years of falconry", kind: "must" },
  ],
});

test("the job of one's own title comes first, in a list, in a ranking and the other way round", () => {
  expect(idsOf(match([baker, engineer]).results)).toEqual(["x:engineer", "x:baker"]);
  expect(idsOf(rankPostings(wordModel, person, [baker, engineer], now))[0]).toBe("x:engineer");
  const people = [
    { id: "cook", profile: aProfile({ text: "Cook in a canteen", titles: ["Cook"] }) },
    { id: "engineer", profile: person, vector: embedResume(wordModel, person) },
  ];
  expect(matchResumes(people, wordModel, engineer, 1).map(({ id }) => id)).toEqual(["engineer"]);
});

test("a pair has one score, whichever way it is asked for", () => {
  const listed = match([baker, engineer]).results;
  const ranked = rankPostings(wordModel, person, [engineer, baker], now);
  expect(listed).toEqual(ranked);
  const [reverse] = matchResumes([{ id: "p", profile: person }], wordModel, engineer, 5);
  expect(reverse).toMatchObject({ id: "p", score: listed[0]?.score, parts: listed[0]?.parts });
});

test("the reasons are those of this pair", () => {
  const posting = {
    ...engineer,
    salary: { min: 90_000, max: null, currency: "EUR", period: "YEAR" as const },
    workMode: "remote" as const,
    remoteCountries: ["DE"],
  };
  const [row] = match([posting], { needsVisa: true }).results;
  expect(row?.why).toEqual([
    "Title close to your “Backend Engineer”",
    "1 of 2 must-haves met by your resume: python",
    "Your level: senior",
    "Pay from 90,000 EUR a year",
    "Remote in DE",
    "Visa: not stated",
  ]);
  expect(row?.parts).toMatchObject({ skills: 50, seniority: 100 });
});

test("what asks for more years than the resume shows stands lower, and says so", () => {
  const asks = (years: number): Posting => ({
    ...engineer,
    id: `x:${years}`,
    requirements: [{ text: `${years}+ years of payment services in Python`, kind: "must" }],
  });
  const { results } = match([asks(9), asks(3)]);
  expect(idsOf(results)).toEqual(["x:3", "x:9"]);
  expect(results[1]?.why).toContain("Asks for 9 years, your resume shows 4");
});

test("copies of one job are one row: the canonical one, or the best that the filters leave", () => {
  const copy = { ...engineer, id: "y:engineer", workMode: "remote" as const };
  const canonical = {
    ...engineer,
    id: "x:engineer",
    workMode: "onsite" as const,
    skills: ["cobol"],
  };
  const index = indexOf([copy, canonical], { "y:engineer": "x:engineer" });
  const ask = (filters: Filters) =>
    idsOf(matchPostings(index, wordModel, person, { filters, top: 10, now }).results);
  expect(ask({})).toEqual(["x:engineer"]);
  expect(ask({ workModes: ["remote"] })[0]).toBe("y:engineer");
});

test("rows from outside a filter come last, whatever their score, and say so", () => {
  const remote = { ...baker, workMode: "remote" as const };
  const onsite = { ...engineer, workMode: "onsite" as const };
  const { results, relaxed, hidden } = match([remote, onsite], { workModes: ["remote"] });
  expect(idsOf(results)).toEqual(["x:baker", "x:engineer"]);
  expect(results[1]?.why).toContain("Outside your wish: remote or on site");
  expect(relaxed).toMatchObject([{ constraint: "workModes", from: ["remote"], added: 1 }]);
  expect(hidden).toEqual([{ constraint: "workModes", count: 1 }]);
});

test("what refuses a visa or is of an excluded company never comes back by relaxation", () => {
  const postings = [
    { ...engineer, id: "x:refuses", visa: "refuses" as const },
    { ...engineer, id: "x:acme", company: "ACME Inc." },
  ];
  const { results, hidden } = match(postings, { needsVisa: true, excludeCompanies: ["acme"] });
  expect(results).toEqual([]);
  expect(hidden.map(({ constraint }) => constraint)).toEqual(["needsVisa", "excludeCompanies"]);
});

test("a shorter list is the head of the longer one, and scores fall", () => {
  const words = ["backend", "engineer", "python", "baker", "senior", "payment", "lead"];
  const postings = fc.array(
    fc.record({
      title: fc.subarray(words, { minLength: 1 }).map((some) => some.join(" ")),
      requirements: fc.array(
        fc
          .subarray(words, { minLength: 1 })
          .map((some) => ({ text: some.join(" "), kind: "must" as const })),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(postings, fc.integer({ min: 1, max: 10 }), (stated, top) => {
      const pool = stated.map((some, at) => aPosting({ id: `x:${at}`, ...some }));
      const all = match(pool).results;
      expect(idsOf(match(pool, {}, top).results)).toEqual(idsOf(all).slice(0, top));
      for (const { score } of all) expect(score >= 0 && score <= 100).toBe(true);
      expect(all.map(({ score }) => score)).toEqual(
        all.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    }),
    { numRuns: 50 },
  );
});

test.each(["", "\0", "\ud800", " ".repeat(100_000), "a".repeat(1_000_000), "5+ ".repeat(100_000)])(
  "a resume and a posting of nothing but noise still have a score",
  (text) => {
    const noise = aProfile({ text, titles: [text], skills: [text] });
    const posting: Posting = {
      ...aPosting({ id: "x:noise" }),
      title: text,
      description: text,
      requirements: [{ text, kind: "must" }],
    };
    const [row] = rankPostings(wordModel, noise, [posting], now);
    expect(row?.score).toBeGreaterThanOrEqual(0);
  },
);
