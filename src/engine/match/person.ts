import type { Posting, ResumeProfile } from "../../contract/index.ts";
import {
  binaryCode,
  CODE_WORDS,
  type EmbeddingModel,
  mixVectors,
  quantise,
  resumeText,
} from "../embed/index.ts";
import { type Background, backgroundOf, type Standard } from "./background.ts";
import { createMemory } from "./memory.ts";

/** A resume prepared once for many postings. */
export interface Person {
  profile: ResumeProfile;
  /** Titles held, latest first; the first line of the resume when no title could be read. */
  titles: readonly HeldTitle[];
  /** The whole resume without what every resume says. */
  whole: Standard;
  /** The whole as the built-in model sees it: what requirement lines are compared with, whichever model ranks. */
  plain: Float32Array;
  /** What the titles held are compared with: the vector of a posting's title, where the model can be asked for it. */
  titleVector: (posting: Posting, vector: Float32Array) => Float32Array;
  skills: ReadonlySet<string>;
  /** The resume line by line, made when first asked for. */
  lines: () => ResumeLines;
}

export interface HeldTitle {
  text: string;
  standard: Standard;
  /** Falls with age: 1 for the latest. */
  weight: number;
}

/** The lines of a resume side by side: code, vector and scale of line `n` at their `n`-th places. */
export interface ResumeLines {
  count: number;
  codes: Uint32Array;
  values: Int8Array;
  scales: Float32Array;
}

const MOST_TITLES = 4;
const OLDER_TITLE = 0.84;
const MOST_LINES = 200;
const SHORTEST_LINE = 3;
const LONGEST_LINE = 400;
const LONGEST_HEADLINE = 80;

/** Resumes that are remembered, some 25 kB each: people are matched again and again. */
const MOST_REMEMBERED = 1_000;
const remember = createMemory<ResumeProfile, Person>(MOST_REMEMBERED);

/** Costs half a millisecond the first time. */
export function preparePerson(model: EmbeddingModel, profile: ResumeProfile): Person {
  return remember(model, profile, () => readPerson(model, profile));
}

function readPerson(model: EmbeddingModel, profile: ResumeProfile): Person {
  const background = backgroundOf(model);
  const text = resumeText(profile);
  const { titles } = personTexts(profile);
  const whole = background.standard(background.distinct(model.embed(text)));
  let lines: ResumeLines | undefined;
  return {
    profile,
    titles: heldTitles(
      titles,
      titles.map((title) => model.embed(title)),
      background,
    ),
    whole,
    plain: whole.vector,
    titleVector: (posting) => model.embed(posting.title),
    skills: new Set(profile.skills),
    lines: () => {
      lines ??= readLines(model, text);
      return lines;
    },
  };
}

/**
 * What to search the pool for: one vector for each title held, leaning towards the whole resume. Their
 * product with a posting's vector orders postings nearly as the full score does.
 */
export function searchVectors(person: Person, dimensions: number): Float32Array[] {
  const whole = { vector: person.whole.vector, weight: weightOf(person.whole) * 1.5 };
  const titles = person.titles.map(({ standard }) =>
    mixVectors([{ vector: standard.vector, weight: weightOf(standard) }, whole], dimensions),
  );
  return titles.length > 0 ? titles : [person.whole.vector];
}

const weightOf = ({ deviation }: Standard) => (deviation === 0 ? 0 : 1 / deviation);

/** What is embedded of a person: the latest titles held (or a headline in their place) and the whole resume. */
export function personTexts(profile: ResumeProfile): { titles: string[]; whole: string } {
  const whole = resumeText(profile);
  const titles = [...new Set(profile.titles)].slice(0, MOST_TITLES);
  const headline = whole.trimStart().split("\n", 1)[0]?.trim() ?? "";
  if (titles.length === 0 && headline !== "" && headline.length <= LONGEST_HEADLINE)
    titles.push(headline);
  return { titles, whole };
}

export function heldTitles(
  titles: readonly string[],
  vectors: readonly Float32Array[],
  background: Background,
): HeldTitle[] {
  return titles
    .map((text, at) => ({
      text,
      standard: background.standard(vectors[at] ?? new Float32Array()),
      weight: OLDER_TITLE ** at,
    }))
    .filter(({ standard }) => standard.deviation > 0);
}

function readLines(model: EmbeddingModel, text: string): ResumeLines {
  const lines = text
    .split("\n", MOST_LINES * 4)
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line.length >= SHORTEST_LINE)
    .slice(0, MOST_LINES);
  const read: ResumeLines = {
    count: lines.length,
    codes: new Uint32Array(lines.length * CODE_WORDS),
    values: new Int8Array(lines.length * model.dimensions),
    scales: new Float32Array(lines.length),
  };
  lines.forEach((line, at) => {
    const vector = model.embed(line);
    const { values, scale } = quantise(vector);
    read.codes.set(binaryCode(vector), at * CODE_WORDS);
    read.values.set(values, at * model.dimensions);
    read.scales[at] = scale;
  });
  return read;
}
