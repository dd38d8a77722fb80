import type { ResumeProfile } from "../../contract/index.ts";
import { binaryCode, type EmbeddingModel, mixVectors, resumeText } from "../embed/index.ts";
import { type Background, backgroundOf, type Standard } from "./background.ts";

/** A resume prepared once for many postings. */
export interface Person {
  profile: ResumeProfile;
  /** Titles held, latest first; the first line of the resume when no title could be read. */
  titles: readonly HeldTitle[];
  /** The whole resume without what every resume says. */
  whole: Standard;
  skills: ReadonlySet<string>;
  /** The resume line by line, made when first asked for. */
  lines: () => readonly ResumeLine[];
}

export interface HeldTitle {
  text: string;
  standard: Standard;
  /** Falls with age: 1 for the latest. */
  weight: number;
}

export interface ResumeLine {
  text: string;
  vector: Float32Array;
  code: Uint32Array;
}

const MOST_TITLES = 4;
const OLDER_TITLE = 0.92;
const MOST_LINES = 200;
const LONGEST_LINE = 400;
const LONGEST_HEADLINE = 80;

export function preparePerson(model: EmbeddingModel, profile: ResumeProfile): Person {
  const background = backgroundOf(model);
  const text = resumeText(profile);
  let lines: readonly ResumeLine[] | undefined;
  return {
    profile,
    titles: titlesOf(model, background, profile, text),
    whole: background.standard(background.distinct(model.embed(text))),
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

function titlesOf(
  model: EmbeddingModel,
  background: Background,
  profile: ResumeProfile,
  text: string,
): HeldTitle[] {
  const held = [...new Set(profile.titles)].slice(0, MOST_TITLES);
  const headline = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  if (held.length === 0 && headline !== "" && headline.length <= LONGEST_HEADLINE)
    held.push(headline);
  return held
    .map((title, at) => ({
      text: title,
      standard: background.standard(model.embed(title)),
      weight: OLDER_TITLE ** at,
    }))
    .filter(({ standard }) => standard.deviation > 0);
}

function readLines(model: EmbeddingModel, text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim().slice(0, LONGEST_LINE);
    if (line.length < 3) continue;
    const vector = model.embed(line);
    lines.push({ text: line, vector, code: binaryCode(vector) });
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}
