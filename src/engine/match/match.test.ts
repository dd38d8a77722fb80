import { expect, test } from "vitest";
import { aPosting, aProfile, wordModel } from "../embed/examples.ts";
import { embedPosting } from "../embed/index.ts";
import { createMemoryIndex } from "../index/index.ts";
import { matchPostings, matchResumes, rankPostings } from "./index.ts";

const now = new Date("2026-11-21T00:00:00Z");
const baker = aPosting({ id: "x:1", title: "Baker" });
const engineer = aPosting({ id: "x:2", title: "Backend Engineer" });
const person = aProfile({ text: "Backend Engineer at Lumen", titles: ["Backend Engineer"] });

function indexOf(...postings: ReturnType<typeof aPosting>[]) {
  const index = createMemoryIndex({ dimensions: wordModel.dimensions });
  for (const posting of postings)
    index.upsert({ posting, vector: embedPosting(wordModel, posting) });
  return index;
}

test("the job of one's own title comes first, in a list, in a ranking and the other way round", () => {
  const { results } = matchPostings(indexOf(baker, engineer), wordModel, person, {
    filters: {},
    top: 10,
    now,
  });
  expect(results.map(({ posting }) => posting.id)).toEqual(["x:2", "x:1"]);
  expect(rankPostings(wordModel, person, [baker, engineer], now)[0]?.posting.id).toBe("x:2");
  const cook = aProfile({ text: "Cook in a canteen", titles: ["Cook"] });
  const people = [
    { id: "cook", profile: cook },
    { id: "engineer", profile: person },
  ];
  expect(matchResumes(people, wordModel, engineer, 1).map(({ id }) => id)).toEqual(["engineer"]);
});
