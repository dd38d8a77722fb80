import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSentenceCounts } from "./boilerplate.ts";
import { createBuckets } from "./buckets.ts";
import { betterCopyFirst, sourceRank } from "./canonical.ts";
import { clusterLinks } from "./clustering.ts";
import { companyKeys, companyLikeness, readCompany } from "./company.ts";
import { comparePlaces, readPlace } from "./place.ts";
import { overlap, sketchWords } from "./sketch.ts";
import { createSketchStore } from "./sketch-store.ts";
import { conflictingFacts, conflictingNames, readTextFacts } from "./text-facts.ts";
import { readTitle } from "./title.ts";
import { scanWords } from "./tokens.ts";
import { foldWords, isTypoOf } from "./words.ts";

test("sketches are kept beside each other, and room is used again", () => {
  const store = createSketchStore();
  const sketches = [1, 7, 8, 9, 70_000].map((length) => new Uint32Array(length).fill(length));
  const kept = sketches.map((sketch) => store.keep(sketch));
  kept.forEach((copy, at) => {
    expect([...copy.subarray(0, sketches[at]!.length)]).toEqual([...sketches[at]!]);
  });
  store.release(kept[2]!);
  const again = store.keep(new Uint32Array([5]));
  expect([again.buffer, again.byteOffset]).toEqual([kept[2]!.buffer, kept[2]!.byteOffset]);
  expect([...again]).toEqual([5, 0, 0, 0, 0, 0, 0, 0]);
});

describe("titles", () => {
  test.each([
    ["Sr. Software Eng (m/w/d)", "Software Engineer, Senior"],
    ["Full-Stack Developer", "Fullstack Developer"],
    ["SWE Intern – Summer 2026", "Summer 2026 Software Engineering Internship"],
    ["RN, Night Shift", "Registered Nurse (Nights)"],
    ["Entwickler:in Backend", "Backend Entwickler"],
    ["Backend Engineer (백엔드 엔지니어)", "Backend Engineer"],
    ["Cook (All Levels)", "Cook"],
  ])("%s says the same as %s", (one, other) => {
    expect(readTitle(one).key).toBe(readTitle(other).key);
  });

  test.each([
    ["Data Engineer II", "rank", "2"],
    ["Senior Data Engineer", "level", "senior"],
    ["VP of Sales", "level", "vice"],
    ["Nurse (part-time)", "employment", "part"],
    ["Driver, weekend", "shift", "weekend"],
    ["Intern, Fall 2025", "season", "autumn"],
    ["Porter 30 hours", "number", "30 hours"],
    ["Intern, 4 months", "number", "4 month"],
    ["Recent College Graduates - Baker", "level", "entry"],
  ] as const)("%s states %s %s", (title, attribute, value) => {
    expect([...(readTitle(title).stated.get(attribute) ?? [])]).toContain(value);
  });
});

describe("companies", () => {
  const like = (a: string | null, b: string | null) =>
    companyLikeness(readCompany(a, []), readCompany(b, []));

  test.each([
    ["Blue Fern GmbH", "blue fern"],
    ["Blue Fern", "bluefern"],
    ["Blue Fern Robotics", "Blue Fern"],
    ["getbluefern", "Blue Fern"],
    ["Blue Fern Trading House (BFTH)", "BFTH"],
    ["bft", "Blue Fern Trading"],
    ["Bluefern Logistics", "Bluefren Logistics"],
    ["Plower", "plowercorporation"],
    ["Plow", "plowdigitalservices"],
    ["Plow", "plowcanada"],
    ["Blue Fern", "bluefernsandbox"],
    ["BFT Trading", "bft"],
  ])("%s may be %s, and they meet in a bucket", (a, b) => {
    expect(like(a, b)).toBeGreaterThan(0.7);
    const keys = companyKeys(readCompany(a, []));
    expect(companyKeys(readCompany(b, [])).some((key) => keys.includes(key))).toBe(true);
  });

  test.each([
    ["Blue Fern", "Red Fern"],
    ["Acme Bank", "Acorn Bank"],
    ["Plow", "Plowshare"],
    ["Plow", "plowshare7"],
    ["BFT", "bfttrading"],
    ["BFT", "BFT Farms"],
  ])("%s is not %s", (a, b) => {
    expect(like(a, b)).toBe(0);
  });

  test.each([null, "", "Our Client", "Confidential", "Unser Kunde", "N/A"])(
    "%j names nobody",
    (name) => {
      expect(readCompany(name, []).hidden).toBe(true);
    },
  );
});

test.each(["Client Solutions Ltd", "Private Equity House", "Unknown Worlds"])(
  "%s is a name",
  (name) => {
    expect(readCompany(name, []).hidden).toBe(false);
  },
);

describe("places", () => {
  const place = (...raw: string[]) =>
    readPlace({
      id: "",
      source: "",
      company: null,
      title: "",
      locations: raw.map((one) => ({ raw: one, city: null, region: null, country: null })),
    });

  test.each([
    ["NYC", "New York, NY, United States", "same"],
    ["München", "Munich, Germany", "same"],
    ["USA Texas, Austin", "Austin, TX", "same"],
    ["Austin, TX; Denver, CO", "Denver", "overlapping"],
    ["Austin, TX", "Remote - US", "unknown"],
    ["Austin, TX", "United States", "unknown"],
    ["Austin, TX", "Denver, CO", "apart"],
    ["Remote - US", "Remote (Germany)", "apart"],
    ["Vienna", "Canada", "unknown"],
    ["Atlanta, Georgia", "Atlanta, GA", "same"],
    ["Hong Kong", "Singapore", "apart"],
    ["Chicago, Houston, Boston", "Houston, TX", "overlapping"],
    ["Denver, CO Boston, MA", "Boston", "overlapping"],
    ["Smallford, Boston", "Boston", "apart"],
    ["Campinas, São Paulo, Brazil", "São Paulo, Brazil", "apart"],
    ["USA CA Oakland", "Oakland, CA", "same"],
    ["USA CA Oakland", "Canada", "apart"],
    ["Location TBD", "Rome", "unknown"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(comparePlaces(place(a), place(b))).toBe(expected);
    expect(comparePlaces(place(b), place(a))).toBe(expected);
  });
});

describe("numbers in texts", () => {
  const facts = (text: string) =>
    readTextFacts(text.toLowerCase(), scanWords(text.toLowerCase()), []);

  test.each([
    ["at least 5 years of experience", "at least 3 years of experience", "years"],
    ["37.5 hours a week", "22.5 hours a week", "hours"],
    ["£30,000 a year", "£25,000 a year", "money"],
    ["a 12 month contract", "a 6 month contract", "months"],
    ["Band 5 nurse", "Band 6 nurse", "band"],
    ["Reference 4711-22", "Reference 4799-22", "reference"],
    ["on the night shift", "on the day shift", "shift"],
  ])("%s and %s differ in %s", (a, b, kind) => {
    expect(conflictingFacts(facts(a), facts(b))).toContain(kind);
  });

  test.each([
    ["£30,000 to £35,000", "£30k to £35k"],
    ["£30,000", "30.000 £ and £16 an hour"],
    ["5 years of experience, 3 years of experience", "3 years of experience"],
    ["founded 20 years ago", "founded 25 years ago"],
  ])("%s and %s do not contradict", (a, b) => {
    expect(conflictingFacts(facts(a), facts(b))).toEqual([]);
  });

  test("another team or place of work is seen", () => {
    expect(
      conflictingNames(
        facts("you join our payments team, based in porto"),
        facts("you join our search team, based in graz"),
      ),
    ).toEqual(["team", "base"]);
  });
});

describe("sketches", () => {
  const sketch = (text: string) => sketchWords(scanWords(text.toLowerCase()));
  const words = fc.array(
    fc.constantFrom(
      ..."alder birch cedar elm fir hazel larch maple oak pine rowan willow yew".split(" "),
    ),
    { minLength: 30, maxLength: 400 },
  );

  test("a text contains itself and every long enough part of itself", () => {
    fc.assert(
      fc.property(words, (list) => {
        const whole = sketch(list.join(" "));
        expect(overlap(whole, whole)).toMatchObject({ jaccard: 1, containment: 1 });
        const part = sketch(list.slice(0, 20).join(" "));
        expect(overlap(whole, part).containment).toBe(overlap(whole, part).support ? 1 : 0);
      }),
    );
  });

  test("estimates stand near the truth", () => {
    const text = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(" ");
    const found = overlap(sketch(text(0, 1000)), sketch(text(500, 1500)));
    expect(found.jaccard).toBeGreaterThan(0.2);
    expect(found.jaccard).toBeLessThan(0.47);
  });
});

test("a chain of likenesses does not run together, and what is forbidden stays apart", () => {
  const chain = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.9 },
    { a: 0, b: 2, score: 0.1 },
  ];
  expect(clusterLinks([1, 1, 1], chain, [], 0.6, "zero")).toEqual([[0, 1], [2]]);
  const all = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  expect(clusterLinks([1, 1, 1], all, [[0, 2]], 0.6, "unknown")).toEqual([[0, 1], [2]]);
  expect(clusterLinks([1, 1, 1], all, [], 0.6, "unknown")).toEqual([[0, 1, 2]]);
});

test("buckets behave as a map of lists", () => {
  const step = fc.tuple(fc.boolean(), fc.nat(30), fc.nat(20));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000 }), (steps) => {
      const buckets = createBuckets();
      const model = new Map<number, number[]>();
      for (const [adds, key, value] of steps) {
        const list = model.get(key) ?? [];
        model.set(key, list);
        if (adds && !list.includes(value)) {
          list.push(value);
          buckets.add(key, value);
        } else if (!adds) {
          if (list.includes(value)) list.splice(list.indexOf(value), 1);
          buckets.remove(key, value);
        }
      }
      for (const [key, list] of model) {
        const found: number[] = [];
        buckets.each(key, (value) => found.push(value));
        expect(found.sort()).toEqual(list.sort());
        expect(buckets.size(key)).toBe(list.length);
      }
    }),
    { numRuns: 30 },
  );
});

test("a sentence is boilerplate from the fifth title on, and no longer when titles go", () => {
  const counts = createSentenceCounts();
  const risen = [1, 2, 3, 4, 4, 5, 6].map((title) => counts.add(7, 99, title));
  expect(risen).toEqual([false, false, false, false, false, true, false]);
  expect(counts.isBoilerplate(7, 99)).toBe(true);
  expect(counts.isBoilerplate(8, 99)).toBe(false);
  expect(counts.recount(7, 99, [1, 2])).toBe(true);
  expect(counts.isBoilerplate(7, 99)).toBe(false);
});

test("direct, then page, then board, then channel; then older; then by id", () => {
  expect(["greenhouse_board_dump", "career-page", "jobicy", "telegram"].map(sourceRank)).toEqual([
    0, 1, 2, 3,
  ]);
  const copies = [
    { id: "d", source: "jobicy", postedAt: null },
    { id: "c", source: "jobicy", postedAt: 5 },
    { id: "b", source: "jobicy", postedAt: 2 },
    { id: "a", source: "lever", postedAt: 9 },
  ];
  expect(
    copies
      .sort(betterCopyFirst)
      .map(({ id }) => id)
      .join(""),
  ).toBe("abcd");
});

test("words are folded alike whatever their form", () => {
  expect(foldWords("Müller’s C++/C# Straße, Łódź")).toEqual([
    "mullers",
    "c++",
    "c#",
    "strasse",
    "lodz",
  ]);
  expect(isTypoOf("engineer", "enigneer")).toBe(true);
  expect(isTypoOf("north", "south")).toBe(false);
  expect(isTypoOf("engineer", "egniener")).toBe(false);
  expect(isTypoOf("accountancy", "acountnacy")).toBe(true);
  expect(isTypoOf("interactive", "intaractove")).toBe(true);
  expect(isTypoOf("interactive", "imtaractove")).toBe(false);
  expect(isTypoOf("ward4x", "ward5x")).toBe(false);
});
