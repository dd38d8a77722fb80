import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDuplicateIndex, type DedupPosting, type DuplicateIndex } from "./index.ts";

const SENTENCES = [
  "You will keep the pumps of three harbours running and write down what you changed.",
  "We have looked after lighthouses since our founders bought the first one for a song.",
  "You bring a certificate in hydraulics and the patience to read old drawings.",
  "The crew works in pairs, four days on the water and three days at home.",
  "Every year we pay for one course of your choice and the days it takes.",
  "Applications from people of every background are welcome and read by the crew itself.",
  "You report to the harbour master and train two apprentices each season.",
  "Minimum 3 years of experience with diesel engines, 37.5 hours a week.",
  "Minimum 5 years of experience with diesel engines, 30 hours a week.",
  "The depot stands behind the fish market, with its own quay and a small crane.",
];

/** Few companies, titles, places and sentences, so that everything collides with everything. */
const posting = fc
  .record({
    source: fc.constantFrom("greenhouse", "ashby", "jobboard", "telegram"),
    company: fc.constantFrom(
      "Quay & Sons",
      "quayandsons",
      "Quay & Sons Ltd.",
      "Northlight GmbH",
      "Northlight",
      "nrthlt",
      null,
    ),
    title: fc.constantFrom(
      "Pump Engineer",
      "Senior Pump Engineer",
      "Pump Engineer II",
      "Steam Pump Engineer",
      "Harbour Pilot",
      "Harbour Pilot, Night",
      "Harbour Pilot Training",
      "Training - Harbour Pilot, Tugs",
      "Crane Operator",
      "Deckhand",
      "Cook",
      "Rigger",
    ),
    city: fc.constantFrom("Bergen", "Turku", null),
    body: fc.option(fc.subarray(SENTENCES, { minLength: 2 }), { nil: null, freq: 2 }),
    requisition: fc.constantFrom(null, null, null, "101", "102"),
    postedAt: fc.constantFrom(null, "2026-01-05T08:00:00Z", "2026-03-05T08:00:00Z"),
  })
  .map(
    ({ source, company, title, city, body, requisition, postedAt }): Omit<DedupPosting, "id"> => ({
      source,
      company,
      title,
      locations: city ? [{ raw: city, city, region: null, country: null }] : [],
      description: body?.join("\n") ?? null,
      url: requisition ? `https://boards.greenhouse.io/quay/jobs/${requisition}` : null,
      postedAt,
    }),
  );

const pool = fc
  .array(posting, { minLength: 1, maxLength: 40 })
  .map((list): DedupPosting[] => list.map((one, index) => ({ ...one, id: `p${index}` })));
/** Small ones, so that buckets close and open again. */
const fullest = fc.constantFrom(2, 4, 8, 48);
const decisions = fc.array(
  fc.tuple(fc.nat(45), fc.nat(45), fc.constantFrom("same" as const, "different" as const)),
  { maxLength: 6 },
);

describe("whatever the order", () => {
  test("adding one by one gives the clusters of the batch", () => {
    fc.assert(
      fc.property(pool, fc.infiniteStream(fc.nat()), fullest, (postings, keys, fullestBucket) => {
        const index = createDuplicateIndex({ fullestBucket });
        for (const one of shuffled(postings, keys)) index.add(one);
        expect(clustersOf(index)).toEqual(batch(postings, fullestBucket));
      }),
      { numRuns: 300 },
    );
  });

  test("copies that name no employer stay together when another job with their text fills a bucket", () => {
    const text =
      "Five years with diesel engines.\nThe depot stands behind the fish market, by the quay.";
    const pilot = {
      source: "lever",
      company: null,
      title: "Harbour Pilot",
      url: null,
      postedAt: null,
    };
    const bergen = { raw: "Bergen", city: "Bergen", region: null, country: null };
    const postings: DedupPosting[] = [
      { ...pilot, id: "a", locations: [], description: text },
      { ...pilot, id: "b", locations: [bergen], description: text },
      { ...pilot, id: "c", company: "Quay", title: "Cook", locations: [], description: text },
    ];
    const index = createDuplicateIndex({ fullestBucket: 2 });
    for (const one of postings) index.add(one);
    expect(clustersOf(index)).toEqual(batch(postings, 2));
    expect(clustersOf(index)).toContain("a,b");
  });

  test("what was added and removed again leaves no trace", () => {
    fc.assert(
      fc.property(pool, pool, fullest, (kept, passing, fullestBucket) => {
        const index = createDuplicateIndex({ fullestBucket });
        const others = passing.map((one) => ({ ...one, id: `x${one.id}` }));
        kept.forEach((one, at) => {
          const guest = others[at];
          if (guest) index.add(guest);
          index.add(one);
        });
        for (const { id } of others) index.remove(id);
        expect(clustersOf(index)).toEqual(batch(kept, fullestBucket));
      }),
      { numRuns: 200 },
    );
  });

  test("replacing a posting is the same as having had the new one from the start", () => {
    fc.assert(
      fc.property(pool, posting, fullest, (postings, other, fullestBucket) => {
        const index = createDuplicateIndex({ fullestBucket });
        index.addAll(postings);
        const changed = [{ ...other, id: "p0" }, ...postings.slice(1)];
        index.add(changed[0]!);
        expect(clustersOf(index)).toEqual(batch(changed, fullestBucket));
      }),
    );
  });

  test("decisions made early, late or in an earlier session have the same effect", () => {
    fc.assert(
      fc.property(pool, decisions, fc.nat(40), (postings, words, when) => {
        const latest = new Map(
          words.map(([a, b, word]) => [
            `${Math.min(a, b)} ${Math.max(a, b)}`,
            { a: `p${a}`, b: `p${b}`, decision: word },
          ]),
        );
        const early = createDuplicateIndex({ decisions: [...latest.values()] });
        early.addAll(postings);
        const late = createDuplicateIndex();
        postings.forEach((one, at) => {
          if (at === when)
            for (const { a, b, decision } of latest.values()) late.decide(a, b, decision);
          late.add(one);
        });
        if (when >= postings.length)
          for (const { a, b, decision } of latest.values()) late.decide(a, b, decision);
        expect(clustersOf(late)).toEqual(clustersOf(early));
      }),
      { numRuns: 200 },
    );
  });

  test("the changes told add up to the clusters", () => {
    fc.assert(
      fc.property(pool, decisions, (postings, words) => {
        const index = createDuplicateIndex();
        const told = new Map<string, string>();
        const hear = ({ changed, dissolved }: ReturnType<DuplicateIndex["add"]>) => {
          for (const id of dissolved) told.delete(id);
          for (const { canonical, members } of changed)
            told.set(canonical, members.toSorted().join());
        };
        for (const one of postings) hear(index.add(one));
        for (const [a, b, word] of words) hear(index.decide(`p${a}`, `p${b}`, word));
        for (const { id } of postings.slice(0, 5)) hear(index.remove(id));
        expect([...told.values()].sort()).toEqual(clustersOf(index));
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the user says", () => {
  const rome = (id: string, title: string, source = "jobboard"): DedupPosting => ({
    id,
    source,
    company: "Northlight",
    title,
  });

  test("different: two equal postings stay apart for ever", () => {
    const index = createDuplicateIndex();
    index.addAll([rome("a", "Cook"), rome("b", "Cook")]);
    expect(index.clusterOf("a")?.members).toEqual(["a", "b"]);
    index.decide("a", "b", "different");
    expect(index.clusterOf("a")?.members).toEqual(["a"]);
    index.remove("b");
    index.add(rome("b", "Cook"));
    expect(index.clusterOf("b")?.members).toEqual(["b"]);
    expect(index.edges("a")).toContainEqual({
      a: "a",
      b: "b",
      score: 0,
      reason: "you said that they differ",
      decidedBy: "user",
    });
  });

  test("same: two jobs that nothing joins become one, and copies of either come along", () => {
    const index = createDuplicateIndex();
    index.addAll([rome("a", "Cook"), rome("b", "Senior Rigger"), rome("c", "Senior Rigger")]);
    index.decide("a", "b", "same");
    expect(index.clusterOf("c")?.members).toEqual(["a", "b", "c"]);
    index.decide("a", "b", "different");
    expect(index.clusterOf("a")?.members).toEqual(["a"]);
  });

  test("a contradiction is settled for keeping apart", () => {
    const index = createDuplicateIndex();
    index.addAll([rome("a", "Cook"), rome("b", "Pilot"), rome("c", "Rigger")]);
    index.decide("a", "c", "different");
    index.decide("a", "b", "same");
    index.decide("b", "c", "same");
    expect(index.clusterOf("a")?.members).not.toContain("c");
  });
});

test("a better record that comes late becomes the canonical one, and says so", () => {
  const index = createDuplicateIndex();
  index.add({ id: "board", source: "jobboard", company: "Northlight", title: "Cook" });
  const change = index.add({ id: "direct", source: "lever", company: "Northlight", title: "Cook" });
  expect(change).toEqual({
    changed: [{ canonical: "direct", members: ["direct", "board"] }],
    dissolved: ["board"],
  });
});

test("the same role under a new requisition is a repost, not a copy", () => {
  const index = createDuplicateIndex();
  const at = (id: string, number: string, postedAt: string): DedupPosting => ({
    id,
    source: "greenhouse",
    company: "Northlight",
    title: "Harbour Pilot",
    postedAt,
    url: `https://boards.greenhouse.io/northlight/jobs/${number}`,
    description: SENTENCES.slice(0, 5).join("\n"),
  });
  index.addAll([at("new", "9", "2026-06-01T00:00:00Z"), at("old", "7", "2026-02-01T00:00:00Z")]);
  expect(index.clusterOf("new")?.members).toEqual(["new"]);
  expect(index.repostsOf("new").map(({ id }) => id)).toEqual(["old", "new"]);
});

function clustersOf(index: DuplicateIndex): string[] {
  return index
    .clusters()
    .map(({ members }) => members.toSorted().join())
    .sort();
}

function batch(postings: readonly DedupPosting[], fullestBucket = 48): string[] {
  const index = createDuplicateIndex({ fullestBucket });
  index.addAll(postings);
  return clustersOf(index);
}

function shuffled<T>(list: readonly T[], keys: Iterator<number>): T[] {
  return list
    .map((item) => ({ item, key: keys.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

test("reading the same postings again changes nothing and tells nothing", () => {
  fc.assert(
    fc.property(pool, (postings) => {
      const index = createDuplicateIndex();
      index.addAll(postings);
      expect(index.addAll(postings)).toEqual({ changed: [], dissolved: [] });
      expect(clustersOf(index)).toEqual(batch(postings, 48));
    }),
    { numRuns: 50 },
  );
});

describe("a job that the employer's own system does not list", () => {
  const own = (n: number): DedupPosting => ({
    id: `own${n}`,
    source: "greenhouse",
    company: "Quay & Sons Ltd.",
    title: ["Cook", "Rigger", "Crane Operator"][n] ?? "Deckhand",
  });
  const board: DedupPosting = {
    id: "board",
    source: "jobboard",
    company: "Quay & Sons",
    title: "Harbour Pilot",
  };

  test("is known as such while others are listed there", () => {
    const index = createDuplicateIndex();
    index.addAll([own(0), own(1), board]);
    expect(index.absentOnDirectAts("board")).toBe(false);
    index.add(own(2));
    expect(index.absentOnDirectAts("board")).toBe(true);
    expect(index.absentOnDirectAts("own0")).toBe(false);
    index.remove("own1");
    expect(index.absentOnDirectAts("board")).toBe(false);
  });

  test("is not absent when a copy comes from there, nor at an employer that is not named", () => {
    const index = createDuplicateIndex();
    const hidden = { ...board, id: "hidden", company: null };
    index.addAll([own(0), own(1), own(2), board, hidden]);
    index.add({ ...board, id: "copy", source: "greenhouse" });
    expect(index.absentOnDirectAts("board")).toBe(false);
    expect(index.absentOnDirectAts("hidden")).toBe(false);
    expect(index.absentOnDirectAts("nobody")).toBe(false);
  });
});
