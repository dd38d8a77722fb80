/**
 * How good the ranking is, on real data that is not part of the repository.
 * Run: `ROLECALL_DATA=… node evals/match/run.ts [resumes a category]`; what it printed last is in docs/results/match.md.
 */
import { join } from "node:path";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import {
  type Filters,
  type Posting,
  PostingInput,
  type ResumeProfile,
} from "../../src/contract/index.ts";
import {
  dot,
  type EmbeddingModel,
  embedPosting,
  roundVector,
} from "../../src/engine/embed/index.ts";
import { createMemoryIndex, type PostingIndex } from "../../src/engine/index/index.ts";
import { matchPostings, rankPostings } from "../../src/engine/match/index.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import { DATA, type LabelledResume, loadPairs, loadPostings, loadResumes } from "./data.ts";
import { TITLES_OF_CATEGORY } from "./proxy.ts";
import { meanWithInterval, quantile, rankCorrelation, withInterval } from "./statistics.ts";
import { titlePrecision } from "./titles.ts";

const NOW = new Date("2026-01-01T00:00:00Z");
const PER_CATEGORY = Number(process.argv[2] ?? 12);

const AGE_LIMIT_MS = 120 * 86_400_000;

/** Filters, and what they mean said once more in other words. */
const SELECTIVE: readonly [string, Filters, (posting: Posting) => boolean][] = [
  ["no filter", {}, () => true],
  ["seniority", { seniority: ["senior"], strict: true }, ({ seniority }) => seniority === "senior"],
  [
    "seniority, four months old at most",
    { seniority: ["senior"], maxAgeDays: 120, strict: true },
    ({ seniority, postedAt }) =>
      seniority === "senior" && Date.parse(postedAt ?? "") >= NOW.getTime() - AGE_LIMIT_MS,
  ],
  [
    "directors, four months old at most",
    { seniority: ["director"], maxAgeDays: 120, strict: true },
    ({ seniority, postedAt }) =>
      seniority === "director" && Date.parse(postedAt ?? "") >= NOW.getTime() - AGE_LIMIT_MS,
  ],
];
/** Comparing everything in full takes seconds a resume. */
const COMPARED_IN_FULL = 8;

const model = await loadStaticEmbedding();
const resumes = loadResumes();
printTitles(model);
printJudge(model, resumes);
const postings = loadPostings();
const vectors = new Map(postings.map((posting) => [posting.id, embedPosting(model, posting)]));
const index = fill(model, postings, vectors);
// Even resume numbers served for tuning, odd ones are reported.
const reported = chosen(resumes).filter(({ resume_id }) => Number(resume_id) % 2 === 1);
printProxy(model, index, reported);
printSearch(model, index, postings, vectors, reported.slice(0, 60));

function printTitles(model: EmbeddingModel): void {
  console.log("\nJob titles, mean average precision (v0: 0.530, 0.436, 0.338)");
  for (const language of ["english", "spanish", "german"])
    line(
      language,
      meanWithInterval(titlePrecision(model, join(DATA, "relevance/job-titles"), language)),
    );
}

function printJudge(model: EmbeddingModel, resumes: readonly LabelledResume[]): void {
  const texts = new Map(resumes.map(({ resume_id, text }) => [resume_id, text]));
  const pairs = loadPairs().flatMap(({ resume_id, jd_keywords, score_1to7 }) => {
    const text = texts.get(resume_id);
    if (text === undefined) return [];
    const posting = postingOfKeywords(jd_keywords);
    const [row] = rankPostings(model, profileOf(text), [posting], NOW);
    return [{ a: row?.score ?? 0, b: score_1to7 }];
  });
  console.log(`\nA judge's 1 to 7 against the score, rank correlation over ${pairs.length} pairs`);
  line("score", withInterval(pairs, rankCorrelation));
}

/** The set has no postings, only keywords: title and requirements are made of them. */
function postingOfKeywords(keywords: readonly string[]): Posting {
  const words = keywords.join(", ");
  return PostingInput.parse({
    id: "judge:keywords",
    source: "judge",
    title: words,
    description: words,
    requirements: keywords.map((text) => ({ text, kind: "must" })),
  });
}

function printProxy(
  model: EmbeddingModel,
  index: PostingIndex,
  resumes: readonly LabelledResume[],
): void {
  const rows = resumes.map(({ category, text }) => {
    const { results } = matchPostings(index, model, profileOf(text), {
      filters: {},
      top: 60,
      now: NOW,
    });
    const fits = TITLES_OF_CATEGORY[category] ?? /(?!)/;
    const relevant = distinct(results.map(({ posting }) => posting)).map(({ title }) =>
      fits.test(title),
    );
    return { ...measures(relevant.slice(0, 10)), scores: results.map(({ score }) => score) };
  });
  console.log(
    `\nResume category against posting title (a proxy), ${rows.length} resumes, ${index.size} postings`,
  );
  line("precision at 10", meanWithInterval(rows.map(({ precision }) => precision)));
  line("nDCG at 10", meanWithInterval(rows.map(({ gain }) => gain)));
  line("reciprocal rank", meanWithInterval(rows.map(({ reciprocal }) => reciprocal)));
  console.log("\nScores by rank: 10 %, 50 %, 90 % of the resumes");
  for (const rank of [1, 10, 50]) {
    const scores = rows.map((row) => row.scores[rank - 1] ?? 0);
    console.log(
      `  rank ${rank}`.padEnd(26),
      [0.1, 0.5, 0.9].map((share) => quantile(scores, share)).join("  "),
    );
  }
}

/** One advertisement in ten places counts once. */
function distinct(postings: readonly Posting[]): Posting[] {
  const seen = new Map<string, Posting>();
  for (const posting of postings) {
    const key = `${posting.title}\n${posting.company}`;
    if (!seen.has(key)) seen.set(key, posting);
  }
  return [...seen.values()];
}

function measures(relevant: readonly boolean[]) {
  let gain = 0;
  let ideal = 0;
  for (let at = 0; at < 10; at++) {
    const discount = 1 / Math.log2(at + 2);
    ideal += discount;
    if (relevant[at]) gain += discount;
  }
  const first = relevant.indexOf(true);
  return {
    precision: relevant.filter((is) => is).length / 10,
    gain: gain / ideal,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  };
}

function printSearch(
  model: EmbeddingModel,
  index: PostingIndex,
  postings: readonly Posting[],
  vectors: ReadonlyMap<string, Float32Array>,
  resumes: readonly LabelledResume[],
): void {
  const rounded = postings.map((posting) => ({
    posting,
    vector: roundVector(vectors.get(posting.id) ?? new Float32Array(model.dimensions)),
  }));
  console.log(`\nThe search against comparing everything, ${resumes.length} resumes`);
  const nearest = resumes.map(({ text }) => {
    const query = model.embed(text);
    const all = rounded
      .map(({ posting, vector }) => ({ id: posting.id, near: dot(query, vector) }))
      .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1));
    const { hits } = index.search({
      filters: {},
      now: NOW,
      vectors: [query],
      words: [],
      limit: 400,
      atLeast: 1,
    });
    return recall(
      all.slice(0, 50).map(({ id }) => id),
      hits.map(({ posting }) => posting.id),
    );
  });
  line("codes, then exact: recall at 50", meanWithInterval(nearest));
  for (const [name, filters, passes] of SELECTIVE) {
    const left = postings.filter(passes);
    const found = resumes.slice(0, COMPARED_IN_FULL).map(({ text }) => {
      const profile = profileOf(text);
      const { results } = matchPostings(index, model, profile, { filters, top: 20, now: NOW });
      const all = rankPostings(model, profile, left, NOW).slice(0, 20);
      return recall(
        all.map(({ posting }) => posting.id),
        results.map(({ posting }) => posting.id),
      );
    });
    const share = ((100 * left.length) / postings.length).toFixed(1);
    line(`list at 20, ${name} (${share} %)`, meanWithInterval(found));
  }
}

function recall(wanted: readonly string[], found: readonly string[]): number {
  const had = new Set(found);
  return wanted.length === 0 ? 1 : wanted.filter((id) => had.has(id)).length / wanted.length;
}

function fill(
  model: EmbeddingModel,
  postings: readonly Posting[],
  vectors: ReadonlyMap<string, Float32Array>,
): PostingIndex {
  const index = createMemoryIndex({ model });
  for (const posting of postings) {
    const vector = vectors.get(posting.id);
    if (vector) index.upsert({ posting, vector });
  }
  return index;
}

function profileOf(text: string): ResumeProfile {
  return readProfile(text, NOW);
}

function chosen(resumes: readonly LabelledResume[]): LabelledResume[] {
  const taken = new Map<string, number>();
  return resumes.filter(({ category }) => {
    const count = taken.get(category) ?? 0;
    taken.set(category, count + 1);
    return category in TITLES_OF_CATEGORY && count < 2 * PER_CATEGORY;
  });
}

function line(name: string, [mean, low, high]: readonly number[]): void {
  const show = (number: number | undefined) => (number ?? Number.NaN).toFixed(3);
  console.log(`  ${name}`.padEnd(48), show(mean), ` [${show(low)}, ${show(high)}]`);
}
