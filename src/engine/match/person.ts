import type { ResumeProfile } from "../../contract/index.ts";
import { type EmbeddingModel, embedResume, headOf, resumeText } from "../embed/index.ts";

/** A resume prepared once for many postings. */
export interface Person {
  profile: ResumeProfile;
  titles: readonly { text: string; vector: Float32Array }[];
  head: Float32Array;
  whole: Float32Array;
  vector: Float32Array;
  skills: ReadonlySet<string>;
}

const TITLES = 4;

export function preparePerson(
  model: EmbeddingModel,
  profile: ResumeProfile,
  vector?: Float32Array,
): Person {
  const text = resumeText(profile);
  const titles = profile.titles.slice(0, TITLES);
  return {
    profile,
    titles: titles.map((title) => ({ text: title, vector: model.embed(title) })),
    head: model.embed(headOf(profile, text)),
    whole: model.embed(text),
    vector: vector ?? embedResume(model, profile),
    skills: new Set(profile.skills),
  };
}
