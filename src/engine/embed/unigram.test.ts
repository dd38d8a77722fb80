import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPieceCounter } from "./pieces.ts";
import { createUnigram } from "./unigram.ts";

const UNKNOWN = "[UNK]";

/** A tokenizer in the form of the models that Rolecall brings along. */
function described(vocabulary: [string, number][]) {
  return {
    version: "1.0",
    added_tokens: [{ id: 0, content: UNKNOWN, lstrip: false, rstrip: false, normalized: false }],
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "NFKC" },
        { type: "Lowercase" },
        { type: "NFD" },
        { type: "StripAccents" },
        { type: "NFC" },
      ],
    },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "Split", pattern: { Regex: "[^\\p{L}\\p{N}+#.&]+" }, behavior: "Removed" },
        { type: "Metaspace", replacement: "▁", prepend_scheme: "always", split: true },
      ],
    },
    post_processor: null,
    decoder: null,
    model: { type: "Unigram", unk_id: 0, vocab: vocabulary },
  };
}

function withLibrary(vocabulary: [string, number][], word: string): number[] {
  const tokenizer = new Tokenizer(described(vocabulary), {});
  const { ids }: { ids: number[] } = tokenizer.encode(word, { add_special_tokens: false });
  return ids.filter((id) => id !== 0);
}

function counted(vocabulary: [string, number][], text: string): [number, number][] {
  const counts = new Uint32Array(vocabulary.length);
  const seen: number[] = [];
  createPieceCounter(JSON.stringify(described(vocabulary)))(text, { counts, seen });
  return seen.map((piece) => [piece, counts[piece] ?? 0]);
}

describe("the best cut of a word", () => {
  const cut = createUnigram(
    [
      [UNKNOWN, 0],
      ["▁nurse", -3],
      ["▁n", -2],
      ["urse", -2],
      ["s", -1],
      ["𝒳", -1],
    ],
    0,
  );

  test.each([
    ["▁nurse", [1]],
    ["▁nurses", [1, 4]],
    ["▁nursex", [1]],
    ["x", []],
    ["", []],
    ["𝒳s", [5, 4]],
    ["\ud835s", [4]],
  ])("of %j", (word, pieces) => expect(cut(word)).toEqual(pieces));

  test("is the library's for any vocabulary and word, equal sums included", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "b", "ß", "é", "𝒳", "▁", "."),
      maxLength: 5,
    });
    // Few scores, so that many cuts are equally good.
    const score = fc.constantFrom(-0.1, -1, -1.1, -2, -2.2, -3.3);
    const pieces = fc.uniqueArray(fc.tuple(letters, score), {
      selector: ([piece]) => piece,
      minLength: 1,
      maxLength: 25,
    });
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "B", "é", "𝒳", ".", "-", "x"),
      maxLength: 14,
    });
    fc.assert(
      fc.property(pieces, word, (drawn, text) => {
        const vocabulary: [string, number][] = [
          [UNKNOWN, 0],
          ...drawn.filter(([piece]) => piece !== ""),
        ];
        const expected = withLibrary(vocabulary, text);
        const own = counted(vocabulary, text);
        expect(own.map(([piece]) => piece)).toEqual([...new Set(expected)]);
        for (const [piece, count] of own)
          expect(count).toBe(expected.filter((id) => id === piece).length);
      }),
      { numRuns: 400 },
    );
  });

  test.each(["[UNK]", "a[UNK]b", "[UNK]a[UNK][UNK]b", "a[UNK", "[UNK]]a"])(
    "is the library's around the unknown piece in %j",
    (word) => {
      const vocabulary: [string, number][] = [
        [UNKNOWN, 0],
        ["▁a", -1],
        ["▁b", -1],
        ["b", -1],
        ["u", -1],
      ];
      const expected = withLibrary(vocabulary, word);
      expect(counted(vocabulary, word).map(([piece]) => piece)).toEqual([...new Set(expected)]);
    },
  );
});
