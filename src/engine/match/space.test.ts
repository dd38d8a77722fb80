import { expect, test } from "vitest";
import { aPosting, aProfile, wordModel } from "../embed/examples.ts";
import {
  createProjection,
  createSignCoder,
  embedPosting,
  postingText,
  quantise,
} from "../embed/index.ts";
import { createMemoryIndex } from "../index/index.ts";
import {
  createRankingSpace,
  matchPostings,
  matchResumes,
  type PersonVectors,
  personTexts,
  REFERENCE_TEXTS,
} from "./index.ts";

const now = new Date("2026-11-21T00:00:00Z");
/** Another model of other length: the words' directions, half of them, turned round. */
const other = (text: string) => wordModel.embed(text).slice(0, 128).reverse();
const space = createRankingSpace("other 1", REFERENCE_TEXTS.map(other));
if (!space) throw new Error("no space");

const person = aProfile({
  text: "Backend Engineer\nBackend Engineer at Lumen\nBuilt payment services in Python",
  titles: ["Backend Engineer"],
  skills: ["python"],
});
const vectorsOf = (profile: typeof person): PersonVectors => {
  const { titles, whole } = personTexts(profile);
  return { titles: titles.map(other), whole: other(whole) };
};
const postings = ["Baker", "Backend Engineer", "Nurse", "Python Engineer"].map((title, at) =>
  aPosting({ id: `x:${at}`, title, description: `We look for a ${title}.` }),
);

const coder = createSignCoder(createProjection(new Float32Array(128)));

function pool() {
  const index = createMemoryIndex({ model: wordModel });
  index.openSpace("other 1", { dimensions: 128, coder });
  for (const posting of postings) {
    index.upsert({ posting, vector: embedPosting(wordModel, posting) });
    const vector = other(postingText(posting));
    index.putVector("other 1", posting.id, quantise(vector), coder.encode(vector));
  }
  return index;
}

test("a reference of another length or none is no space", () => {
  expect(REFERENCE_TEXTS).toHaveLength(50);
  expect(createRankingSpace("other 1", [])).toBeNull();
  expect(createRankingSpace("other 1", [other("a"), other("b")])).toBeNull();
});

test("a list through a space ranks by that model alone, on the same scale, and the same both ways round", () => {
  const index = pool();
  const vectors = vectorsOf(person);
  const asked = { filters: {}, top: 10, now };
  const list = matchPostings(index, wordModel, person, asked, { space, vectors });
  expect(list.missing).toBe(0);
  expect(list.results[0]?.posting.title).toBe("Backend Engineer");
  expect(list.results.at(-1)?.score).toBeLessThan(list.results[0]?.score ?? 0);
  const builtIn = matchPostings(index, wordModel, person, asked);
  expect(builtIn.results[0]?.score).not.toBe(list.results[0]?.score);
  for (const { posting, score, parts } of list.results) {
    const vector = index.vectorOf("other 1", posting.id) ?? new Float32Array();
    const [reverse] = matchResumes(
      [
        { id: "unknown", profile: aProfile({ text: "Cook" }) },
        { id: "p", profile: person, vectors },
      ],
      wordModel,
      posting,
      5,
      { space, vector },
    );
    expect(reverse).toMatchObject({ id: "p", score, parts });
  }
});
