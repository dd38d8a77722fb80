import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { extractSkills } from "../../src/engine/extract/index.ts";
import { NAMES } from "../../src/engine/extract/skills/gazetteer/index.ts";
import { DATA, loadPostings, loadResumes } from "../match/data.ts";
import { TITLES_OF_CATEGORY } from "../match/proxy.ts";
import { seeded } from "../match/statistics.ts";
import { isAskedLabel, isHeldOut } from "./split.ts";

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

const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pl", "pt"];
const QUERIES_A_LANGUAGE = 60;

interface Label {
  concept: string;
  language: string;
  label: string;
}

/**
 * A proxy for occupation linking: ESCO labels held out of v1's training, searched among the other labels
 * of their language (`within`) or among the English ones (`across`). v0 was trained on all of them.
 */
export function linkingTasks(): RankingTask[] {
  const labels = gunzipSync(read("occupations/labels.tsv.gz"))
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [concept = "", language = "", label = ""] = line.split("\t");
      return { concept, language, label };
    })
    .filter(({ concept, language }) => concept.startsWith("occ") && LANGUAGES.includes(language));
  const isAsked = ({ concept, language, label }: Label) => isAskedLabel(concept, language, label);
  const known = labels.filter((label) => !isAsked(label));
  const asked = labels.filter((label) => isAsked(label) && !label.label.includes("/"));
  const english = known.filter(({ language }) => language === "en");
  const random = seeded(5);
  return LANGUAGES.flatMap((language) => {
    const all = asked.filter((label) => label.language === language);
    const queries = shuffled(all, random).slice(0, QUERIES_A_LANGUAGE);
    const within = link(
      `${language}`,
      queries,
      known.filter((label) => label.language === language),
    );
    return language === "en" ? [within] : [within, link(`${language} to en`, queries, english)];
  });
}

function link(name: string, queries: readonly Label[], corpus: readonly Label[]): RankingTask {
  const rows = new Map<string, number[]>();
  for (const [row, { concept }] of corpus.entries())
    rows.set(concept, [...(rows.get(concept) ?? []), row]);
  return {
    name,
    corpus: corpus.map(({ label }) => label),
    queries: queries
      .filter(({ concept }) => rows.has(concept))
      .map(({ concept, label }) => ({
        text: label,
        relevant: new Set(rows.get(concept)),
        left: new Set(),
      })),
  };
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

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
