/**
 * Writes src/engine/verify/ordinary-words.ts: the long words that English resumes and postings use in lower case, without
 * the misspellings among them. Run: node evals/verify/make-words.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { dataFolder, isTuning, readLines } from "./data.ts";

const SHORTEST = 6;
const LONGEST = 18;
const FEWEST_TEXTS = 2;

const lower = new Map<string, number>();
const capital = new Map<string, number>();
for (const text of texts()) {
  for (const word of new Set(
    text.match(/(?<![A-Za-z0-9'’])[A-Za-z]{6,18}(?![A-Za-z0-9])/g) ?? [],
  )) {
    const key = word.toLowerCase();
    const counts = word === key ? lower : capital;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
const frequent = new Map(
  [...lower].filter(
    ([word, times]) =>
      times >= FEWEST_TEXTS && (times >= 25 || times * 4 > (capital.get(word) ?? 0)),
  ),
);
const words = [...frequent.keys()].filter((word) => !isMisspelling(word)).sort();
writeFileSync(
  join(import.meta.dirname, "../../src/engine/verify/ordinary-words.ts"),
  source(words),
);
console.log(`${words.length} words`);

/** Far rarer than a word one slip away. */
function isMisspelling(word: string): boolean {
  const times = frequent.get(word) ?? 0;
  return neighbours(word).some(
    (other) =>
      other[0] === word[0] &&
      (frequent.get(other) ?? 0) > times * (times < 8 ? 40 : 200) &&
      !isForm(word, other) &&
      word.replaceAll("s", "z") !== other.replaceAll("s", "z"),
  );
}
function isForm(left: string, right: string): boolean {
  return (
    left.slice(0, -2) === right.slice(0, left.length - 2) ||
    left.startsWith(right) ||
    right.startsWith(left)
  );
}
function neighbours(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    found.push(word.slice(0, at) + word.slice(at + 1));
    if (at + 1 < word.length)
      found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      found.push(word.slice(0, at) + letter + word.slice(at + 1));
      found.push(word.slice(0, at) + letter + word.slice(at));
    }
  }
  return found;
}

function* texts(): Generator<string> {
  for (const row of readLines("resumes/resumes.jsonl.gz"))
    if (isTuning(String(row["resume_id"]))) yield String(row["text"]);
  for (const row of readLines("ashby/boards.jsonl.gz")) {
    const payload = row["payload"] as { jobs?: { descriptionPlain?: string }[] };
    for (const job of payload.jobs ?? []) yield job.descriptionPlain ?? "";
  }
  const raw = gunzipSync(readFileSync(join(dataFolder, "nhs/jobpostings.jsonl.gz"))).toString();
  for (const line of raw.split("\n")) yield line.replace(/&[a-z]+;|<[^>]*>|\\[nrt]/g, " ");
}

/** Front coding: a base-36 digit tells how many letters a word shares with the one before it. */
function source(sorted: readonly string[]): string {
  let before = "";
  const coded = sorted.map((word) => {
    let shared = 0;
    while (shared < before.length && shared < word.length && before[shared] === word[shared])
      shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  const lines: string[] = [];
  let line = "";
  for (const entry of coded) {
    if (line.length + entry.length > 118) {
      lines.push(line);
      line = "";
    }
    line += line ? ` ${entry}` : entry;
  }
  lines.push(line);
  return `/**
 * Ordinary English words of ${SHORTEST} to ${LONGEST} letters, as resumes and postings use them in lower case; made by
 * evals/verify/make-words.ts. Front-coded: the first character tells, in base 36, how many letters are shared with the word before.
 */
export function isOrdinary(word: string): boolean {
  known ??= decode();
  return known.has(word) || isForm(word, known);
}

/** In the list itself, endings not taken off. */
export function isListed(word: string): boolean {
  known ??= decode();
  return known.has(word);
}

/** An ending away from a word of the list. */
function isForm(word: string, words: ReadonlySet<string>): boolean {
  const ending = /(?:ing|ers?|e[ds]|[sdr]|ly)$/.exec(word)?.[0] ?? "";
  const stem = ending ? word.slice(0, -ending.length) : "";
  return stem.length >= ${SHORTEST} && (words.has(stem) || words.has(\`\${stem}e\`));
}

let known: ReadonlySet<string> | null = null;

function decode(): ReadonlySet<string> {
  const words = new Set<string>();
  let before = "";
  for (const entry of CODED.split(/\\s+/)) {
    if (!entry) continue;
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    words.add(before);
  }
  return words;
}

const CODED = \`
${lines.join("\n")}\`;
`;
}
