import type { Posting, ResumeProfile } from "../../contract/index.ts";
import type { EmbeddingModel } from "./model.ts";
import { mixVectors } from "./vector.ts";

/** How much of a posting's vector is its title: the title says what the job is, the text what company it is. */
const TITLE_WEIGHT = 0.5;
const HEAD_WEIGHT = 0.5;
const HEAD_CHARACTERS = 300;
const LATEST_TITLES = 3;

/** One vector for a posting: half its title, half its skills, requirements and text. */
export function embedPosting(model: EmbeddingModel, posting: Posting): Float32Array {
  return mixVectors(
    [
      { vector: model.embed(posting.title), weight: TITLE_WEIGHT },
      { vector: model.embed(postingText(posting)), weight: 1 - TITLE_WEIGHT },
    ],
    model.dimensions,
  );
}

/** One vector for a resume: half its head (titles held, first lines), half the whole. Contact data counts nothing. */
export function embedResume(model: EmbeddingModel, profile: ResumeProfile): Float32Array {
  const text = resumeText(profile);
  return mixVectors(
    [
      { vector: model.embed(headOf(profile, text)), weight: HEAD_WEIGHT },
      { vector: model.embed(text), weight: 1 - HEAD_WEIGHT },
    ],
    model.dimensions,
  );
}

/** Everything that a posting says about the work, title first. */
export function postingText(posting: Posting): string {
  return [
    posting.title,
    posting.skills.join(" "),
    posting.requirements.map(({ text }) => text).join("\n"),
    posting.description ?? "",
  ].join("\n");
}

/** The latest titles held and the first lines: they say more of a person than the bulk does. */
export function headOf(profile: ResumeProfile, text: string): string {
  return [...profile.titles.slice(0, LATEST_TITLES), text.slice(0, HEAD_CHARACTERS)].join("\n");
}

/** The resume's text with its contact data (name, address, birth …) blanked, at the same length. */
export function resumeText(profile: ResumeProfile): string {
  let text = "";
  let from = 0;
  for (const span of [...profile.contacts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(from, span.start);
    const end = Math.min(span.end, profile.text.length);
    if (end <= start) continue;
    text += profile.text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return text + profile.text.slice(from);
}
