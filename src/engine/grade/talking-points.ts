import type { Facts, Posting, Rubric } from "../../contract/index.ts";
import { extractSkills } from "../extract/index.ts";
import { type Evidence, verifyEvidence } from "../verify/index.ts";
import type { EvidenceLine } from "./lines.ts";
import { contentTerms, numbersIn, share } from "./words.ts";

type Point = Facts["talkingPoints"][number];

/**
 * The talking points that the resume proves, each with the span that proves it. Words of the resume stand by
 * themselves; a model's own words need cited lines that hold all their numbers, skills and names.
 */
export function checkTalkingPoints(
  points: readonly Point[],
  evidence: Evidence,
  lines: readonly EvidenceLine[],
  posting: Posting,
): { points: Rubric["talkingPoints"]; unverified: number } {
  const held = points.flatMap((point) => checkPoint(point, evidence, lines, posting) ?? []);
  return { points: held, unverified: points.length - held.length };
}

function checkPoint(
  point: Point,
  evidence: Evidence,
  lines: readonly EvidenceLine[],
  posting: Posting,
): Rubric["talkingPoints"][number] | null {
  const verdict = verifyEvidence(point.text, evidence);
  if (verdict.status === "verified" && verdict.start !== null && verdict.end !== null)
    return { text: point.text, span: { start: verdict.start, end: verdict.end } };
  const cited = point.lines.map((number) => lines[number - 1]);
  const known = cited.filter((line) => line !== undefined);
  if (known.length === 0 || known.length < cited.length) return null;
  if (!paraphrases(point.text, known.map(({ text }) => text).join("\n"), evidence.text, posting))
    return null;
  const terms = contentTerms(point.text);
  const best = known.reduce((most, line) =>
    share(terms, contentTerms(line.text)) > share(terms, contentTerms(most.text)) ? line : most,
  );
  return { text: point.text, span: { start: best.start, end: best.end } };
}

/** Are these a model's own words about these lines, with no fact added? */
function paraphrases(text: string, cited: string, resume: string, posting: Posting): boolean {
  const numbers = numbersIn(cited);
  if ([...numbersIn(text)].some((number) => !numbers.has(number))) return false;
  const shown = new Set(extractSkills(cited).map(({ skill }) => skill));
  const asked = new Set(posting.skills);
  if (extractSkills(text).some(({ skill }) => !shown.has(skill) && !asked.has(skill))) return false;
  const known =
    `${resume}\n${posting.title}\n${posting.company ?? ""}\n${posting.description ?? ""}`.toLowerCase();
  if (namesIn(text).some((name) => !known.includes(name.toLowerCase()))) return false;
  return share(contentTerms(text), contentTerms(cited)) > 0;
}

/** Words written like a name inside a sentence: a capital that no full stop explains. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\p{N},;:)] {1,3})\p{Lu}[\p{L}\p{N}+#.]{1,40}/gu)].map(
    ([name]) => name.replace(/\.$/, ""),
  );
}
