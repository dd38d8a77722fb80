import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadPostings, loadResumes } from "../match/data.ts";
import { isHeldOut } from "./split.ts";

/** One requirement of a real posting, the lines of one real resume, and those that answer it. */
export interface RequirementCase {
  resume: string;
  /** Held out of v1's training (its resume is) and of every choice that is made by this set. */
  isReported: boolean;
  text: string;
  /** Distinct lines, in an order that says nothing, so that ties help nobody. */
  lines: string[];
  answers: Set<number>;
  /** No content word of the requirement stands in any of its answers. */
  isParaphrase: boolean;
}

const LABELS = new URL("requirement-labels.tsv", import.meta.url);
const LONGEST_LINE = 400;
const SHORTEST_LINE = 3;

/**
 * Requirements labelled by eye: a reader saw every line of the resume and marked all that a recruiter
 * would take as evidence. Labels are hashes of texts that are not part of the repository.
 * @throws Error when a labelled text is not in the data folder
 */
export function requirementCases(): RequirementCase[] {
  const resumes = new Map(
    loadResumes().map(({ resume_id, text }) => [hash(resume_id), { id: resume_id, text }]),
  );
  const texts = new Map(
    loadPostings().flatMap(({ requirements }) =>
      requirements.map(({ text }) => [hash(text), text]),
    ),
  );
  return readFileSync(LABELS, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [resumeKey = "", requirement = "", marked = ""] = row.split("\t");
      const resume = resumes.get(resumeKey);
      const text = texts.get(requirement);
      if (!resume || text === undefined)
        throw new Error(
          `The data folder lacks what label "${resumeKey} ${requirement}" points at.`,
        );
      return readCase(resume, text, new Set(marked.split(",")));
    });
}

function readCase(
  resume: { id: string; text: string },
  text: string,
  marked: ReadonlySet<string>,
): RequirementCase {
  const lines = linesOf(resume.text);
  const answers = new Set(lines.flatMap((line, row) => (marked.has(hash(line)) ? [row] : [])));
  if (answers.size !== marked.size)
    throw new Error(`Resume "${resume.id}" has other lines than those that were labelled.`);
  const asked = stems(text);
  const said = new Set([...answers].flatMap((row) => [...stems(lines[row] ?? "")]));
  return {
    resume: resume.id,
    isReported: isHeldOut(resume.id),
    text,
    lines,
    answers,
    isParaphrase: ![...asked].some((stem) => said.has(stem)),
  };
}

/** As the matcher cuts a resume into lines. */
function linesOf(text: string): string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line.length >= SHORTEST_LINE);
  return [...new Set(lines)].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
}

const COMMON = new Set(
  "the and for with that this from your have has are you our will not all any can who what able ability strong good excellent skills skill experience work working using etc other more than into must".split(
    " ",
  ),
);

/** Words that carry meaning, by their first five letters: "manage" and "managed" are one. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
