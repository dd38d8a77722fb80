import { expect, test } from "vitest";
import { binaryCode, createStaticEmbedding, hammingDistance, roundVector } from "./index.ts";

const VOCABULARY = { "[UNK]": 0, senior: 1, engineer: 2, nurse: 3 };
const tokenizerJson = JSON.stringify({
  version: "1.0",
  added_tokens: [],
  normalizer: { type: "Lowercase" },
  pre_tokenizer: { type: "Whitespace" },
  post_processor: null,
  decoder: null,
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: VOCABULARY,
  },
});

/** Four pieces of two numbers; the unknown piece is given a loud one, to be heard if it counted. */
const ROWS = [90, 90, 3, 0, 0, 4, 1, 1];
const bytesOf = {
  F32: (numbers: number[]) => new Uint8Array(Float32Array.from(numbers).buffer),
  F16: (numbers: number[]) => new Uint8Array(Float16Array.from(numbers).buffer),
  F64: (numbers: number[]) => new Uint8Array(Float64Array.from(numbers).buffer),
  BF16: (numbers: number[]) =>
    new Uint8Array(
      Uint16Array.from(new Uint32Array(Float32Array.from(numbers).buffer), (word) => word >>> 16)
        .buffer,
    ),
  I8: (numbers: number[]) => new Uint8Array(Int8Array.from(numbers).buffer),
};
type NumberType = keyof typeof bytesOf;

function safetensors(type: NumberType, weights?: number[]): Uint8Array {
  const tensors = [{ name: "embeddings", type, shape: [4, 2], data: bytesOf[type](ROWS) }];
  if (weights)
    tensors.unshift({ name: "weights", type: "F32", shape: [4], data: bytesOf.F32(weights) });
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  let offset = 0;
  for (const { name, type: dtype, shape, data } of tensors) {
    header[name] = { dtype, shape, data_offsets: [offset, offset + data.length] };
    offset += data.length;
  }
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(new BigUint64Array([BigInt(head.length)]).buffer);
  return Uint8Array.from([...length, ...head, ...tensors.flatMap(({ data }) => [...data])]);
}

const load = (type: NumberType, weights?: number[]) =>
  createStaticEmbedding({
    name: "small",
    tokenizerJson,
    safetensors: safetensors(type, weights),
    config: "{}",
  });

test.each(Object.keys(bytesOf) as NumberType[])("a table of %s numbers is read", (type) => {
  const [x, y] = load(type).embed("Senior  engineer");
  expect(x).toBeCloseTo(0.6, 5);
  expect(y).toBeCloseTo(0.8, 5);
});

test("pieces count by their weight and their number; the unknown counts nothing", () => {
  const model = load("I8", [9, 1, 0.5, 1]);
  const [x, y] = model.embed("engineer senior zzz engineer");
  expect([x, y].map((number) => Math.round((number ?? 0) * 1000))).toEqual([600, 800]);
  expect([...model.embed("zzz")]).toEqual([0, 0]);
  expect([...model.embed("")]).toEqual([0, 0]);
});

test("a byte-level tokenizer finds its words, which begin with a space", () => {
  const byteLevel = { add_prefix_space: false, trim_offsets: true, use_regex: true };
  const model = createStaticEmbedding({
    name: "bytes",
    tokenizerJson: JSON.stringify({
      version: "1.0",
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: { type: "ByteLevel", ...byteLevel },
      post_processor: null,
      decoder: { type: "ByteLevel", ...byteLevel },
      model: {
        type: "BPE",
        unk_token: null,
        vocab: { "\u0120": 0, a: 1, "\u0120a": 2, b: 3 },
        merges: [["\u0120", "a"]],
      },
    }),
    safetensors: safetensors("F32"),
    config: "{}",
  });
  expect([...model.embed("a")]).toEqual([0, 1]);
});

test("the version follows the content", () => {
  expect(load("F32").version).toBe(load("F32").version);
  expect(load("F32").version).not.toBe(load("F32", [1, 1, 1, 1]).version);
});

test.each([
  ["an empty file", new Uint8Array(), /cut short/],
  ["a file cut in two", safetensors("F32").slice(0, -5), /cut short/],
  ["a file without the table", rename(safetensors("F32")), /not a Model2Vec model/],
])("%s is refused in one sentence", (_, bytes, message) => {
  const parts = { name: "small", tokenizerJson, safetensors: bytes, config: "{}" };
  expect(() => createStaticEmbedding(parts)).toThrow(message);
});

function rename(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1").replace("embeddings", "imbeddings");
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

test("a million characters of anything take no more than a moment", () => {
  const model = load("F32");
  const start = performance.now();
  for (const text of ["a", " ", "(", "9", "\ud800", "\0", "a "])
    model.embed(text.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(8_000);
});

test("a code has a bit for each positive number, and the distance counts those that differ", () => {
  const vector = Float32Array.from({ length: 256 }, (_, at) => (at % 3 === 0 ? 1 : -1));
  const code = binaryCode(vector);
  expect(code).toHaveLength(8);
  expect(hammingDistance(code, binaryCode(vector.map((number) => -number)))).toBe(256);
  vector[5] = 1;
  expect(hammingDistance(code, binaryCode(vector))).toBe(1);
});

test("a rounded vector is within half a per cent, and rounding it again changes nothing", () => {
  const vector = Float32Array.from({ length: 256 }, (_, at) => Math.sin(at * at));
  const rounded = roundVector(vector);
  rounded.forEach((number, at) => {
    expect(Math.abs(number - (vector[at] ?? 0))).toBeLessThan(0.005);
  });
  expect(roundVector(rounded)).toEqual(rounded);
  expect([...roundVector(new Float32Array(3))]).toEqual([0, 0, 0]);
});
