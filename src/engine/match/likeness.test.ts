import { describe, expect, test } from "vitest";
import { loadStaticEmbedding } from "../../adapters/embedders/index.ts";
import { type EmbeddingModel, signCoder } from "../embed/index.ts";
import { likeness } from "./likeness.ts";

const model = await loadStaticEmbedding();

/** A model to which every text is the same. */
const blind: EmbeddingModel = {
  name: "blind",
  version: "1",
  dimensions: 2,
  coder: signCoder,
  embed: () => Float32Array.of(1, 0),
};

/** All its cosines are those of `model`, raised by a half: what they are worth is the same. */
const generous: EmbeddingModel = {
  ...model,
  name: "generous",
  dimensions: model.dimensions + 1,
  embed: (text) => {
    const numbers = [...model.embed(text)].map((number) => number * Math.SQRT1_2);
    return Float32Array.from([...numbers, Math.SQRT1_2]);
  },
};

describe("how like a requirement a resume is", () => {
  test("is nothing where nothing is nearer than strangers are, and all where the words are the same", () => {
    expect(likeness(model, 0, 0)).toBe(0);
    expect(likeness(model, 1, 1)).toBe(1);
  });

  test("grows with the nearest line and with the whole", () => {
    expect(likeness(model, 0.6, 0.3)).toBeGreaterThan(likeness(model, 0.5, 0.3));
    expect(likeness(model, 0.5, 0.4)).toBeGreaterThan(likeness(model, 0.5, 0.3));
  });

  test("does not depend on how high a model's cosines are in general", () => {
    expect(likeness(generous, 0.5 + 0.55 / 2, 0.5 + 0.4 / 2)).toBeCloseTo(
      likeness(model, 0.55, 0.4),
      4,
    );
  });

  test("is nothing for a model that tells nothing apart", () => {
    expect(likeness(blind, 1, 1)).toBe(0);
  });
});
