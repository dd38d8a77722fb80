/**
 * How fast a list is made over 100,000 postings, against a plain float scan of the same vectors.
 * Synthetic postings: words drawn from a Zipf-like vocabulary, vectors of the real model with noise.
 * Run: `node --expose-gc bench/match.ts [postings] [lists]`; what it printed last is in docs/results/match.md.
 */
import { cpus } from "node:os";
import { loadStaticEmbedding } from "../src/adapters/embedders/index.ts";
import {
  type Filters,
  type Posting,
  PostingInput,
  type ResumeProfile,
  SENIORITIES,
} from "../src/contract/index.ts";
import { dot, type EmbeddingModel, embedPosting } from "../src/engine/embed/index.ts";
import { createMemoryIndex } from "../src/engine/index/index.ts";
import { matchPostings, matchResumes } from "../src/engine/match/index.ts";
import { readProfile } from "../src/engine/resume/index.ts";

const POSTINGS = Number(process.argv[2] ?? 100_000);
const LISTS = Number(process.argv[3] ?? 60);
const NOW = new Date("2026-11-21T00:00:00Z");

const LEVELS = ["Junior", "", "Senior", "Staff", "Lead", "Head of"];
const FIELDS =
  "Backend,Frontend,Data,Payments,Platform,Security,Cloud,Mobile,Clinical,Community,Warehouse,Retail,Marketing,Finance,Legal,Growth,Quality,Hardware,Energy,Food".split(
    ",",
  );
const TRADES =
  "Engineer,Developer,Analyst,Nurse,Manager,Designer,Technician,Accountant,Consultant,Coordinator,Scientist,Architect,Recruiter,Writer,Driver,Cook,Teacher,Therapist,Advisor,Specialist".split(
    ",",
  );
const TOOLS =
  "python,typescript,postgresql,kubernetes,aws,react,java,go,terraform,excel,figma,salesforce,sap,docker,kafka,spark,c++,c#,node.js,django".split(
    ",",
  );

const random = seeded(11);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

const model = await measuredModel();
printEmbedding(model);
const postings = Array.from({ length: POSTINGS }, (_, at) => posting(at));
const vectors = postings.map((each) => noisy(embedPosting(model, each)));
const index = measuredIndex();
const people = Array.from({ length: LISTS }, () => person());
printLists();
printPeople();

async function measuredModel(): Promise<EmbeddingModel> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  const start = performance.now();
  const loaded = await loadStaticEmbedding();
  console.log(`Embedding loaded in ${(performance.now() - start).toFixed(0)} ms`);
  return loaded;
}

function printEmbedding(model: EmbeddingModel): void {
  const titles = Array.from({ length: 20_000 }, () => title());
  const texts = Array.from({ length: 1_000 }, () => prose(500));
  console.log(`Titles embedded: ${perSecond(titles, model)} a second`);
  console.log(`Texts of 500 words embedded: ${perSecond(texts, model)} a second`);
}

function perSecond(texts: readonly string[], model: EmbeddingModel): string {
  for (const text of texts.slice(0, 500)) model.embed(text);
  const start = performance.now();
  for (const text of texts) model.embed(text);
  return Math.round((texts.length * 1000) / (performance.now() - start)).toLocaleString("en");
}

function measuredIndex() {
  const before = memory();
  const start = performance.now();
  const index = createMemoryIndex({ model });
  postings.forEach((each, at) => {
    index.upsert({ posting: each, vector: vectors[at]! });
  });
  const took = performance.now() - start;
  const bytes = (memory() - before) / POSTINGS;
  console.log(
    `\n${POSTINGS} postings indexed in ${(took / 1000).toFixed(1)} s, ${bytes.toFixed(0)} bytes each beside the posting`,
  );
  return index;
}

function printLists(): void {
  const cases: [string, Filters][] = [
    ["no filter", {}],
    ["three filters", { seniority: ["senior"], workModes: ["remote"], maxAgeDays: 30 }],
    ["filters that leave few", { seniority: ["executive"], maxAgeDays: 1, strict: true }],
  ];
  for (const [name, filters] of cases)
    print(`list of 50, ${name}`, people, (profile) =>
      matchPostings(index, model, profile, { filters, top: 50, now: NOW }),
    );
  print("list of 1,000, no filter", people.slice(0, 20), (profile) =>
    matchPostings(index, model, profile, { filters: {}, top: 1_000, now: NOW }),
  );
  print("alternative: float scan, top 50, no filter, no reasons", people, (profile) =>
    floatScan(profile),
  );
}

/** What the codes save: the product with every vector, then a sort. */
function floatScan(profile: ResumeProfile): number[] {
  const query = model.embed(profile.text);
  return vectors
    .map((vector, at) => ({ at, near: dot(query, vector) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, 50)
    .map(({ at }) => at);
}

function printPeople(): void {
  const pool = Array.from({ length: 2_000 }, (_, at) => {
    const profile = person();
    return { id: `p${at}`, profile, vector: model.embed(profile.text) };
  });
  print("50 of 2,000 people for a job", postings.slice(0, 40), (job) =>
    matchResumes(pool, model, job, 50),
  );
}

function print<Item>(name: string, items: readonly Item[], run: (item: Item) => unknown): void {
  for (const item of items.slice(0, 5)) run(item);
  const times = items.map((item) => {
    const start = performance.now();
    const cpu = process.cpuUsage();
    run(item);
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const at = (share: number, of: "wall" | "cpu") =>
    times
      .map((time) => time[of])
      .sort((a, b) => a - b)
      [Math.floor(share * (times.length - 1))]?.toFixed(1)
      .padStart(7);
  console.log(
    `  ${name}`.padEnd(58),
    `wall p50 ${at(0.5, "wall")} p95 ${at(0.95, "wall")} ms; processor p50 ${at(0.5, "cpu")} p95 ${at(0.95, "cpu")} ms`,
  );
}

function posting(at: number): Posting {
  return PostingInput.parse({
    id: `bench:${at}`,
    source: "bench",
    title: title(),
    company: `Company ${Math.floor(random() * 20_000)}`,
    description: prose(300),
    locations: [{ raw: "Somewhere", city: null, region: null, country: pick(["DE", "FR", "US"]) }],
    workMode: pick(["remote", "hybrid", "onsite", null]),
    seniority: pick([...SENIORITIES, null]),
    skills: [...new Set([pick(TOOLS), pick(TOOLS), pick(TOOLS)])],
    requirements: Array.from({ length: 8 }, (_, line) => ({
      text: `${1 + Math.floor(random() * 8)}+ years with ${pick(TOOLS)} and ${prose(12)}`,
      kind: line < 6 ? "must" : "nice",
    })),
    postedAt: new Date(NOW.getTime() - random() * 90 * 86_400_000).toISOString(),
    language: "en",
  });
}

function person(): ResumeProfile {
  const titles = [title(), title()];
  const text = [...titles, ...Array.from({ length: 60 }, () => `${pick(TOOLS)} ${prose(12)}`)].join(
    "\n",
  );
  return {
    ...readProfile(text, NOW),
    titles,
    skills: TOOLS.slice(0, 8),
    seniority: "senior",
    years: 6,
  };
}

function title(): string {
  return `${pick(LEVELS)} ${pick(FIELDS)} ${pick(TRADES)}`.trim();
}

/** Words of a vocabulary of 30,000 in which the n-th is about 1/n as frequent as the first. */
function prose(words: number): string {
  return Array.from({ length: words }, () => {
    const rank = Math.floor(30_000 ** random());
    return `w${rank.toString(36)}`;
  }).join(" ");
}

function noisy(vector: Float32Array): Float32Array {
  const moved = vector.map((number) => number + (random() - 0.5) * 0.04);
  const length = Math.sqrt(dot(moved, moved));
  return moved.map((number) => number / length);
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}
