/**
 * Writes what the product's own readers find in the training half of the texts, for `training/train.py`:
 * postings (title, requirement lines), resumes (lines), the names of skills.
 * Run: `ROLECALL_DATA=… node evals/embedding/export-lines.ts OUTPUT.jsonl`.
 */
import { writeFileSync } from "node:fs";
import { extractSkills } from "../../src/engine/extract/index.ts";
import { NAMES } from "../../src/engine/extract/skills/gazetteer/index.ts";
import { loadPostings, loadResumes } from "../match/data.ts";
import { isHeldOut } from "./split.ts";

const LONGEST_LINE = 300;
const SHORTEST_LINE = 25;
/** The health service has many near-copies: a third of it teaches as much. */
const EVERY_HEALTH_POSTING = 3;

const lines: string[] = [];
const write = (row: object) => lines.push(JSON.stringify(row));
const skillsOf = (text: string) => [...new Set(extractSkills(text).map(({ skill }) => skill))];

let health = 0;
for (const { id, title, description, requirements } of loadPostings()) {
  if (isHeldOut(id) || !description) continue;
  if (id.startsWith("jsonld:") && health++ % EVERY_HEALTH_POSTING !== 0) continue;
  const asked = requirements.map(({ text }) => ({ text, skills: skillsOf(text) }));
  write({ kind: "posting", title, text: description, lines: asked });
}
for (const { resume_id, text } of loadResumes()) {
  if (isHeldOut(resume_id)) continue;
  const said = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE)
    .map((line) => ({ text: line, skills: skillsOf(line) }));
  write({ kind: "resume", text, lines: said });
}
const names = new Map<string, string[]>();
for (const { skill, text } of NAMES)
  names.set(skill.name, [...(names.get(skill.name) ?? []), text]);
for (const [skill, all] of names) write({ kind: "skill", skill, names: all });
writeFileSync(process.argv[2] ?? "lines.jsonl", lines.join("\n"));
console.log(`${lines.length} rows`);
