import fc from "fast-check";
import { expect, test } from "vitest";
import type { Posting } from "../../contract/index.ts";
import { aPosting, wordModel } from "../embed/examples.ts";
import { dot, embedPosting, roundVector } from "../embed/index.ts";
import { createMemoryIndex, type IndexQuery, type PostingIndex } from "./index.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const TRADES = ["baker", "nurse", "welder", "pilot", "tailor", "lawyer", "painter", "farmer"];
const TOOLS = ["oven", "c++", "c#", "node.js", "torch", "radar", "needle", "brush", "plough"];

function pool(count: number): Posting[] {
  return Array.from({ length: count }, (_, at) =>
    aPosting({
      id: `file:p${at}`,
      title: `${TRADES[at % 8]} ${TOOLS[(at * 7) % 9]} ${at % 83}`,
      description: `${TOOLS[at % 9]} and ${TOOLS[(at * 5) % 9]}, place number ${at}`,
      seniority: at % 3 === 0 ? null : at % 3 === 1 ? "senior" : "junior",
      workMode: at % 4 === 0 ? "remote" : "onsite",
      postedAt: new Date(NOW.getTime() - at * 3_600_000).toISOString(),
    }),
  );
}

function fill(postings: readonly Posting[]): PostingIndex {
  const index = createMemoryIndex({ model: wordModel });
  for (const posting of postings)
    index.upsert({ posting, vector: embedPosting(wordModel, posting) });
  return index;
}

function query(asked: Partial<IndexQuery> = {}): IndexQuery {
  return {
    filters: {},
    now: NOW,
    vectors: [wordModel.embed("baker oven")],
    words: [],
    limit: 20,
    atLeast: 1,
    ...asked,
  };
}

const ids = (index: PostingIndex, asked: Partial<IndexQuery> = {}) =>
  index.search(query(asked)).hits.map(({ posting }) => posting.id);

test("what is found is what comparing everything would find, at any selectivity", () => {
  const postings = pool(3_000);
  const index = fill(postings);
  for (const filters of [
    {},
    { workModes: ["remote" as const] },
    { seniority: ["senior" as const], maxAgeDays: 7, strict: true },
    { maxAgeDays: 1, workModes: ["remote" as const] },
  ]) {
    const asked = query({ filters });
    const { hits, passing } = index.search(asked);
    const allowed = new Set(
      index.search({ ...asked, limit: 5_000 }).hits.map((hit) => hit.posting.id),
    );
    expect(allowed.size).toBe(passing);
    const best = postings
      .filter(({ id }) => allowed.has(id))
      .map((posting) => ({
        id: posting.id,
        near: dot(roundVector(embedPosting(wordModel, posting)), asked.vectors[0] ?? []),
      }))
      .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1));
    expect(hits.map(({ posting }) => posting.id)).toEqual(
      best
        .slice(0, 20)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test("what words alone find is found too, with c++ and c# kept apart", () => {
  const postings: Posting[] = pool(500).map((posting) => ({ ...posting, description: "tea" }));
  postings.push(aPosting({ id: "file:rare", title: "Keeper", description: "Zymurgy with F#" }));
  const index = fill(postings);
  const words = [{ text: "zymurgy", weight: 1 }];
  expect(ids(index, { limit: 5 })).not.toContain("file:rare");
  expect(ids(index, { limit: 5, words })).toContain("file:rare");
  expect(ids(index, { limit: 5, words: [{ text: "I write F#.", weight: 1 }] })).toContain(
    "file:rare",
  );
  expect(ids(index, { limit: 5, words: [{ text: "f", weight: 1 }] })).not.toContain("file:rare");
});

test("a filter hides what says no, counts it, and lets silence through unless strict", () => {
  const index = fill(pool(30));
  const lenient = index.search(query({ filters: { seniority: ["senior"] } }));
  expect(lenient.passing).toBe(20);
  expect(lenient.hidden).toEqual([{ constraint: "seniority", count: 10 }]);
  expect(lenient.hits.filter(({ unstated }) => unstated.includes("seniority"))).toHaveLength(10);
  const strict = index.search(query({ filters: { seniority: ["senior"], strict: true } }));
  expect([strict.passing, strict.hidden]).toEqual([10, [{ constraint: "seniority", count: 20 }]]);
});

test("an empty list is widened, and the rows that came by it are marked", () => {
  const index = fill(pool(30));
  const { hits, relaxed } = index.search(
    query({ filters: { seniority: ["director"], strict: true }, atLeast: 5 }),
  );
  expect(relaxed).toMatchObject([{ constraint: "seniority", from: ["director"], to: null }]);
  expect(hits.every(({ relaxed: by }) => by.includes("seniority"))).toBe(true);
});

test("the few that pass as asked are not crowded out by nearer ones that do not", () => {
  const nearer = pool(300).map((posting, at) => ({
    ...posting,
    id: `file:n${at}`,
    title: "baker oven",
  }));
  const index = fill([
    ...nearer.map((posting): Posting => ({ ...posting, seniority: "junior" })),
    aPosting({ id: "file:asked", title: "lawyer", seniority: "director" }),
  ]);
  const filters = { seniority: ["director" as const] };
  const { hits } = index.search(query({ filters, atLeast: 10, limit: 20 }));
  expect(hits.find(({ posting }) => posting.id === "file:asked")?.relaxed).toEqual([]);
});

test("the answer does not depend on the order of arrival, on replacement or on removal", () => {
  const postings = pool(200);
  const expected = ids(fill(postings));
  fc.assert(
    fc.property(fc.shuffledSubarray(postings, { minLength: 200 }), fc.nat(199), (shuffled, at) => {
      const index = fill(shuffled);
      const twice = shuffled[at] ?? aPosting();
      index.upsert({ posting: twice, vector: embedPosting(wordModel, twice) });
      const extra = aPosting({ id: "file:extra", title: "baker oven" });
      index.upsert({ posting: extra, vector: embedPosting(wordModel, extra) });
      index.remove("file:extra");
      index.remove("file:never-there");
      expect(index.size).toBe(200);
      expect(ids(index)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("room is given back: thousands come and go, and the rest is still found", () => {
  const postings = pool(4_000);
  const index = fill(postings);
  for (const { id } of postings.slice(0, 3_500)) index.remove(id);
  expect(index.size).toBe(500);
  const words = [{ text: "place number 3999", weight: 1 }];
  const rest = fill(postings.slice(3_500));
  expect(ids(index, { words, limit: 5 })).toEqual(ids(rest, { words, limit: 5 }));
  expect(index.get("file:p3999")?.title).toBe(postings[3_999]?.title);
  expect(index.get("file:p0")).toBeUndefined();
});

test("a cluster can be named later", () => {
  const index = fill(pool(3));
  index.setCluster("file:p1", "file:p0");
  index.setCluster("file:gone", "file:p0");
  expect(index.search(query()).hits.map(({ cluster }) => cluster)).toEqual([
    "file:p0",
    "file:p0",
    "file:p2",
  ]);
});

test("hostile text neither stops nor slows it", () => {
  const index = createMemoryIndex({ model: wordModel });
  const vector = new Float32Array(wordModel.dimensions);
  const start = performance.now();
  for (const [at, text] of ["a", " ", "(", "9", ".", "+", "\ud800", "\0", "İ"].entries()) {
    const long = text.repeat(1_000_000);
    const posting = { ...aPosting({ id: `file:h${at}` }), title: long, description: long };
    index.upsert({ posting, vector });
    index.search(query({ words: [{ text: long, weight: 1 }] }));
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});
