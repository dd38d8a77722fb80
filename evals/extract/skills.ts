/** Skills against SkillSpan's technology spans and against 200 found skills read by eye: `node evals/extract/skills.ts`. */
import { extractSkills } from "../../src/engine/extract/index.ts";
import { hashOf, readDescriptions, readLabels, readRecords, share, textOf } from "./texts.ts";

interface Sentence {
  tokens: string[];
  tags_knowledge: string[];
}

const technologies = new Set(readLabels("technology-spans.txt").map(([key]) => key));

function recall(): string {
  let found = 0;
  let all = 0;
  for (const { tokens, tags_knowledge: tags } of readRecords<Sentence>(
    "skills/skillspan.dev.json",
  )) {
    const text = tokens.join(" ");
    const mentions = extractSkills(text);
    for (const [start, end] of spansOf(tokens, tags)) {
      if (!technologies.has(hashOf(text.slice(start, end).toLowerCase()))) continue;
      all++;
      if (mentions.some((mention) => mention.start < end && mention.end > start)) found++;
    }
  }
  return share(found, all);
}

/** Character offsets of the spans that begin with B, in the tokens joined by blanks. */
function* spansOf(tokens: string[], tags: string[]): Generator<[number, number]> {
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tags[at] === "B") {
      let end = start + (tokens[at]?.length ?? 0);
      for (let next = at + 1; tags[next] === "I"; next++) end += 1 + (tokens[next]?.length ?? 0);
      yield [start, end];
    }
    start += (tokens[at]?.length ?? 0) + 1;
  }
}

function precision(file: string): string {
  let right = 0;
  let all = 0;
  for (const [id = "", start, end, skill, verdict] of readLabels(file)) {
    const found = extractSkills(texts.get(id) ?? textOf(html.get(id) ?? "")).some(
      (one) => one.skill === skill && one.start === Number(start) && one.end === Number(end),
    );
    if (!found) continue;
    all++;
    if (verdict === "right") right++;
  }
  return `${share(right, all)} of ${all} still found`;
}

const html = readDescriptions();
const texts = new Map(
  readRecords<{ resume_id: string; text: string }>("resumes/resumes.jsonl.gz").map((one) => [
    `resume:${one.resume_id}`,
    one.text,
  ]),
);
console.log(`recall of SkillSpan technology spans (dev, any overlap): ${recall()}`);
console.log(`precision, 200 read by eye, seen while tuning: ${precision("skill-precision.tsv")}`);
console.log(`precision, 200 read by eye, after: ${precision("skill-precision-held-out.tsv")}`);
