import type { ResumeProfile } from "../../contract/index.ts";
import {
  type Coder,
  createProjection,
  createSignCoder,
  type EmbeddingModel,
  meanVector,
} from "../embed/index.ts";
import { type Background, backgroundFrom } from "./background.ts";
import { createMemory } from "./memory.ts";
import { heldTitles, type Person, personTexts, preparePerson } from "./person.ts";
import { EVERY_RESUME, OCCUPATIONS } from "./reference.ts";

/** A model that ranks by vectors made beforehand: it cannot be asked while a list is made. */
export interface RankingSpace {
  /** Its name in the index: model and version, so that no other model's vectors are ever read with it. */
  name: string;
  dimensions: number;
  coder: Coder;
  background: Background;
}

/** What a space's model made of the texts of `personTexts`, in their order. */
export interface PersonVectors {
  titles: readonly Float32Array[];
  whole: Float32Array;
}

/** A person through the eyes of a space. */
export interface SeenBy {
  space: RankingSpace;
  vectors: PersonVectors;
}

/** One batch of fifty. */
const FIELD = 49;

/**
 * What a model must have made of these before it can rank: what "near" means to it is measured by them, so that its
 * scores stand on the same scale as those of other models. Postings, since postings are what a person is compared with.
 */
export const REFERENCE_TEXTS: readonly string[] = [
  ...Array.from({ length: FIELD }, (_, at) =>
    smallPosting(OCCUPATIONS[Math.floor((at * OCCUPATIONS.length) / FIELD)] ?? ""),
  ),
  EVERY_RESUME,
];

/** @param reference the vectors of `REFERENCE_TEXTS`, in order */
export function createRankingSpace(
  name: string,
  reference: readonly Float32Array[],
): RankingSpace | null {
  const field = reference.slice(0, -1);
  const common = reference.at(-1);
  const center = meanVector(field);
  if (!common || !center || reference.length !== REFERENCE_TEXTS.length) return null;
  return {
    name,
    dimensions: common.length,
    coder: createSignCoder(createProjection(center)),
    background: backgroundFrom(field, common),
  };
}

const MOST_REMEMBERED = 1_000;
const remember = createMemory<ResumeProfile, Person>(MOST_REMEMBERED);

/** The person with titles and whole as the space sees them; requirement lines stay with the built-in model. */
export function preparePersonIn(
  model: EmbeddingModel,
  profile: ResumeProfile,
  { space, vectors }: SeenBy,
): Person {
  return remember(space, profile, () => {
    const { background } = space;
    const { titles } = personTexts(profile);
    return {
      ...preparePerson(model, profile),
      titles: heldTitles(titles, vectors.titles, background),
      whole: background.standard(background.distinct(vectors.whole)),
      titleVector: (_, vector) => vector,
    };
  });
}

function smallPosting(occupation: string): string {
  return `${occupation}\nWe are hiring. Your tasks: the daily work of a ${occupation} in our team.\nYour profile: training and experience as a ${occupation}.`;
}
