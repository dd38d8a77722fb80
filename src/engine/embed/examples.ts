/** Builders for tests: fictional postings and people, and an embedding small enough to follow by hand. */
import { Posting, PostingInput, type ResumeProfile } from "../../contract/index.ts";
import { signCoder } from "./coder.ts";
import type { EmbeddingModel } from "./model.ts";
import { toUnitLength } from "./vector.ts";

export function aPosting(stated: Partial<Posting> = {}): Posting {
  const named = { id: "file:acme:1", source: "file", title: "Engineer", ...stated };
  return PostingInput.pipe(Posting).parse(named);
}

export function aProfile(stated: Partial<ResumeProfile> = {}): ResumeProfile {
  return {
    text: "",
    sections: [],
    skills: [],
    skillYears: {},
    years: null,
    seniority: null,
    titles: [],
    roles: [],
    degrees: [],
    contacts: [],
    language: null,
    ...stated,
  };
}

/** Every word is a fixed direction of its own, nearly at right angles to all others. */
export const wordModel: EmbeddingModel = {
  name: "words",
  version: "0",
  dimensions: 256,
  coder: signCoder,
  embed(text) {
    const sum = new Float32Array(256);
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}+#]+/gu)) {
      let state = 2166136261;
      for (let at = 0; at < word.length; at++)
        state = Math.imul(state ^ word.charCodeAt(at), 16777619);
      for (let index = 0; index < 256; index++) {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        sum[index] = (sum[index] ?? 0) + (state >> 16) / 32768;
      }
    }
    return toUnitLength(sum);
  },
};

/** The sum of three uniform numbers, from −3 to 3, the same in every run. */
export function roughlyNormal(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
  return () => uniform() + uniform() + uniform();
}
