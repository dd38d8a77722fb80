import { expect, test } from "vitest";
import type { Posting } from "../../contract/index.ts";
import { aPosting, wordModel } from "../embed/examples.ts";
import {
  createProjection,
  createSignCoder,
  embedPosting,
  quantise,
  roundVector,
} from "../embed/index.ts";
import { createMemoryIndex, type IndexQuery } from "./index.ts";

const DIMENSIONS = 48;
/** Another model: few numbers, nothing in common with the first one. */
function other(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (let at = 0; at < text.length; at++)
    vector[(text.charCodeAt(at) * 31) % DIMENSIONS] = 1 + (at % 3);
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}
const coder = createSignCoder(createProjection(new Float32Array(DIMENSIONS)));

const postings = Array.from({ length: 40 }, (_, at) =>
  aPosting({ id: `x:${at}`, title: `Keeper of lighthouse ${at}` }),
);

function filled(known: (posting: Posting, at: number) => boolean = () => true) {
  const index = createMemoryIndex({ model: wordModel });
  index.openSpace("other 1", { dimensions: DIMENSIONS, coder });
  postings.forEach((posting, at) => {
    index.upsert({ posting, vector: embedPosting(wordModel, posting) });
    if (known(posting, at))
      index.putVector(
        "other 1",
        posting.id,
        quantise(other(posting.title)),
        coder.encode(other(posting.title)),
      );
  });
  return index;
}

const query = (asked: Partial<IndexQuery>): IndexQuery => ({
  filters: {},
  now: new Date("2026-11-21T00:00:00Z"),
  vectors: [other("Keeper of lighthouse 7")],
  words: [],
  limit: 3,
  atLeast: 1,
  ...asked,
});

test("a search in a space reads that space's vectors only", () => {
  const { hits, missing } = filled().search(query({ space: "other 1" }));
  expect(hits.map(({ posting }) => posting.id)).toContain("x:7");
  expect(hits).toHaveLength(3);
  expect(missing).toBe(0);
  for (const { posting, vector } of hits) expect(vector).toEqual(roundVector(other(posting.title)));
});

test("postings that a space does not know yet are no hits, also not by their words, and are counted", () => {
  const index = filled((_, at) => at % 4 !== 3);
  const words = [{ text: "lighthouse 7", weight: 1 }];
  const { hits, missing } = index.search(query({ space: "other 1", limit: 100, words }));
  expect(hits).toHaveLength(30);
  expect(missing).toBe(10);
  expect(index.search(query({ space: "nobody's" }))).toMatchObject({ hits: [], missing: 40 });
  expect(index.vectorOf("other 1", "x:3")).toBeUndefined();
});

test("a posting that is replaced loses its vectors of other models, one that moves keeps them", () => {
  const index = filled();
  const again = postings[5] as Posting;
  index.upsert({ posting: again, vector: embedPosting(wordModel, again) });
  expect(index.vectorOf("other 1", "x:5")).toBeUndefined();
  expect(index.search(query({ space: "other 1" })).missing).toBe(1);
  expect(index.putVector("other 1", "x:gone", quantise(other("x")), coder.encode(other("x")))).toBe(
    false,
  );
  index.closeSpace("other 1");
  expect(index.vectorOf("other 1", "x:6")).toBeUndefined();
});

test("spaces grow and shrink with the pool", () => {
  const index = createMemoryIndex({ model: wordModel });
  index.openSpace("other 1", { dimensions: DIMENSIONS, coder });
  const vector = wordModel.embed("keeper");
  const ids = Array.from({ length: 5_000 }, (_, at) => `y:${at}`);
  for (const id of ids) {
    index.upsert({ posting: aPosting({ id, title: id }), vector });
    index.putVector("other 1", id, quantise(other(id)), coder.encode(other(id)));
  }
  for (const id of ids.slice(0, 4_000)) index.remove(id);
  expect(index.size).toBe(1_000);
  for (const id of ids.slice(4_000))
    expect(index.vectorOf("other 1", id)).toEqual(roundVector(other(id)));
});
