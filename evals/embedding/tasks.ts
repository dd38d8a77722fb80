import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractSkills } from "../../src/engine/extract/index.ts";
import { NAMES } from "../../src/engine/extract/skills/gazetteer/index.ts";
import { DATA, loadPostings, loadResumes } from "../match/data.ts";
import { TITLES_OF_CATEGORY } from "../match/proxy.ts";
import { seeded } from "../match/statistics.ts";
import { isHeldOut } from "./split.ts";

/** Queries over one corpus; `relevant` are rows of the corpus, `left` rows that do not count. */
export interface RankingTask {
  name: string;
  corpus: string[];
  queries: { text: string; relevant: Set<number>; left: Set<number> }[];
}

const read = (path: string) => readFileSync(join(DATA, path));

/** The reported half of the title queries; the query's own text is left out. */
export function titleTask(language: string): RankingTask {
  const folder = "relevance/job-titles";
  const rows = read(`${folder}/corpus/${language}.tsv`)
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1);
  const titles = rows.map((row) => row.split("\t"));
  const queries = read(`${folder}/queries.jsonl`)
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as TitleQuery)
    .filter(({ lang, q_id }) => lang === language && isHeldOut(`${language}:${q_id}`));
  const where = (is: (id: string, title: string) => boolean) =>
    new Set(titles.flatMap(([id = "", title = ""], row) => (is(id, title) ? [row] : [])));
  return {
    name: `job titles, ${language}`,
    corpus: titles.map(([, title = ""]) => title),
    queries: queries.map(({ query, relevant }) => ({
      text: query,
      relevant: where(
        (id, title) => relevant.includes(id) && title.toLowerCase() !== query.toLowerCase(),
      ),
      left: where((_, title) => title.toLowerCase() === query.toLowerCase()),
    })),
  };
}

interface TitleQuery {
  lang: string;
  q_id: string;
  query: string;
  relevant: string[];
}

/** Other names of skills, held out of training, searched among the first names of all skills. */
export function aliasTask(): RankingTask {
  const skills = [...new Set(NAMES.map(({ skill }) => skill.name))];
  const row = new Map(skills.map((name, at) => [name, at]));
  const queries = NAMES.filter(
    ({ skill, text }) => text.toLowerCase() !== skill.name && isHeldOut(`alias:${text}`),
  ).map(({ skill, text }) => ({
    text,
    relevant: new Set([row.get(skill.name) ?? -1]),
    left: new Set<number>(),
  }));
  return { name: "skill aliases", corpus: skills, queries };
}

const RESUMES = 60;
const LINES_A_SIDE = 40;

/**
 * A proxy for requirement ↔ resume line: of resumes held out of training, the requirement lines of
 * postings whose title fits the resume's category, and as many of other postings, all held out too.
 */
export interface CoverageCase {
  resumeLines: string[];
  fitting: string[];
  random: string[];
}

export function coverageCases(): CoverageCase[] {
  const random = seeded(11);
  const asked = loadPostings()
    .filter(({ id, requirements }) => isHeldOut(id) && requirements.length > 2)
    .map(({ title, requirements }) => ({ title, lines: requirements.map(({ text }) => text) }));
  const resumes = loadResumes().filter(
    ({ resume_id, category }) => isHeldOut(resume_id) && TITLES_OF_CATEGORY[category],
  );
  return shuffled(resumes, random)
    .slice(0, RESUMES)
    .map(({ text, category }) => {
      const fits = TITLES_OF_CATEGORY[category] ?? /(?!)/;
      const lines = (fit: boolean) =>
        shuffled(
          asked.filter(({ title }) => fits.test(title) === fit),
          random,
        )
          .slice(0, LINES_A_SIDE)
          .map(({ lines }) => lines[Math.floor(random() * lines.length)] ?? "");
      const resumeLines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length > 20);
      return { resumeLines, fitting: lines(true), random: lines(false) };
    })
    .filter(({ resumeLines, fitting }) => resumeLines.length > 0 && fitting.length > 0);
}

const SHARED_QUERIES = 200;
const SHARED_CORPUS = 1_500;

/** A second proxy: a requirement line's right resume lines are those that name a skill it names. */
export function sharedSkillTask(cases: readonly CoverageCase[]): RankingTask {
  const random = seeded(13);
  const skillsOf = (text: string) => extractSkills(text).map(({ skill }) => skill);
  const corpus = shuffled(
    cases.flatMap(({ resumeLines }) => resumeLines),
    random,
  ).slice(0, SHARED_CORPUS);
  const skills = corpus.map((line) => new Set(skillsOf(line)));
  const queries = shuffled(
    cases.flatMap(({ fitting }) => fitting),
    random,
  ).flatMap((text) => {
    const named = skillsOf(text);
    const relevant = skills.flatMap((of, row) =>
      named.some((skill) => of.has(skill)) ? [row] : [],
    );
    return relevant.length > 0
      ? [{ text, relevant: new Set(relevant), left: new Set<number>() }]
      : [];
  });
  return {
    name: "requirement line to resume lines",
    corpus,
    queries: queries.slice(0, SHARED_QUERIES),
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
