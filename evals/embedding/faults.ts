/**
 * What an embeddings server that misbehaves does to lists: are they all answered, at once, each by one model; do all
 * postings get their vectors in the end; how many calls does it take? Everything is made up: postings, resume, server.
 * Run: `node evals/embedding/faults.ts [postings] [fault …]`; what it printed last is in docs/results/embedders.md.
 */
import { pino } from "pino";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import { openRolecall, type Rolecall } from "../../src/app/index.ts";
import { readConfig } from "../../src/config.ts";
import { type MatchResponse, type Posting, PostingInput } from "../../src/contract/index.ts";
import { embedPosting, postingText, quantise } from "../../src/engine/embed/index.ts";
import { completePosting } from "../../src/engine/extract/index.ts";
import { createMemoryIndex } from "../../src/engine/index/index.ts";
import {
  createRankingSpace,
  matchPostings,
  personTexts,
  REFERENCE_TEXTS,
} from "../../src/engine/match/index.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import {
  type EmbeddingBehaviour,
  type EmbeddingCall,
  startEmbeddingServer,
  wordVector,
} from "../../test/embedding-server.ts";
import { makeHome } from "../../test/program.ts";

const POSTINGS = Number(process.argv[2] ?? 600);
const CHOSEN = process.argv.slice(3);
const DIMENSIONS = 1536;
/** A call's usual time: ten times as much is the fault "slow". */
const USUAL_MS = 30;
const SHARE_OF_FAULTS = 0.25;
const LIST_EVERY_MS = 150;
/** The time that a list may take on a machine that others use too; what it took is printed beside. */
const BUDGET_MS = 1_000;
const POISON = "Keeper of the poisoned lighthouse";
const RESUME =
  "Berth Planner\nBerth Planner at Heronworks 2015 to 2024\nPlanned berths, tides and cranes at pier 4";

type Answers = (call: Omit<EmbeddingCall, "behaviour">) => EmbeddingBehaviour;
interface Fault {
  name: string;
  answers: Answers;
}

const nowAndThen = (kind: EmbeddingBehaviour): Fault => ({
  name: `${kind}, one call in four`,
  answers: ({ number }) => (draw(number) < SHARE_OF_FAULTS ? kind : "vectors"),
});
const outage = (kind: EmbeddingBehaviour): Fault => ({
  name: `${kind}, all calls from the 3rd for 4 s`,
  answers: (() => {
    let began: number | null = null;
    return ({ number, at }) => {
      if (number < 3) return "vectors";
      began ??= at;
      return at - began < 4_000 ? kind : "vectors";
    };
  })(),
});

const NO_EMBEDDER = "no embedder configured";
const FAULTS: Fault[] = [
  { name: NO_EMBEDDER, answers: () => "vectors" },
  { name: "none", answers: () => "vectors" },
  ...(
    [
      "500",
      "429",
      "hang",
      "reset",
      "wrong-dimensions",
      "nan",
      "null",
      "fewer",
      "twice",
      "html",
      "slow",
    ] as const
  ).map(nowAndThen),
  ...(["500", "hang", "429"] as const).map(outage),
  {
    name: "a text that is refused with 500",
    answers: ({ texts }) => (texts.some((text) => text.includes(POISON)) ? "500" : "vectors"),
  },
  { name: "a name that does not exist", answers: () => "vectors" },
];

const now = new Date();
const profile = readProfile(RESUME, now);
const postings = Array.from({ length: POSTINGS }, (_, at) => posting(at));
const builtIn = await loadStaticEmbedding();
const expected = {
  [builtIn.name]: scores(false),
  "api-model": scores(true),
};

console.log(
  `${POSTINGS} postings, ${DIMENSIONS} numbers a vector, a list every ${LIST_EVERY_MS} ms, usual time of a call ${USUAL_MS} ms`,
);
console.log(
  "| fault | lists | over 1 s | p50 ms | p95 ms | rows by another model than named | fall-backs | postings without a vector | calls needed | answered | faults met | answered / needed | complete after s |",
);
console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
for (const fault of FAULTS)
  if (CHOSEN.length === 0 || CHOSEN.some((name) => fault.name.includes(name))) await measure(fault);
process.exit(0);

async function measure(fault: Fault): Promise<void> {
  const server = await startEmbeddingServer({
    dimensions: DIMENSIONS,
    usualMs: USUAL_MS,
    retryAfterSeconds: 0.5,
  });
  server.behave(fault.answers);
  const { titles, whole } = personTexts(profile);
  server.learn([...REFERENCE_TEXTS, ...titles, whole, ...postings.map(postingText)].map(tidy));
  const gone = fault.name.startsWith("a name");
  const embedder = {
    baseUrl: gone ? "http://embeddings.invalid/v1" : server.baseUrl,
    model: "api-model",
    timeoutSeconds: 2,
  };
  const without = fault.name === NO_EMBEDDER;
  const home = makeHome({
    ...(without ? {} : { embedder }),
    network: { allowPrivate: true },
    grading: { top: 0 },
  });
  const rolecall = await openRolecall(readConfig({ ROLECALL_HOME: home }), {
    log: pino({ level: "silent" }),
    // The breaker's pauses are a fifteenth of the real ones, so that an outage of seconds stands for one of minutes.
    embedding: { pauseMs: 1_000, longestPauseMs: 4_000, retryMs: 200 },
  });
  await rolecall.start({ worker: true, poll: false });
  await rolecall.pushPostings(postings);
  await rolecall.addCandidate({ text: RESUME, name: null });
  const began = performance.now();
  const lists: { ms: number; answer: MatchResponse }[] = [];
  const limitMs = gone || without ? 5_000 : 120_000;
  while (performance.now() - began < limitMs) {
    const asked = performance.now();
    const answer = await rolecall.matchCandidate({ resumeText: RESUME, filters: {}, top: 50 });
    lists.push({ ms: performance.now() - asked, answer });
    if ((await known(rolecall)) === POSTINGS && !answer.embedding.fallback) break;
    await new Promise((resolve) => setTimeout(resolve, LIST_EVERY_MS));
  }
  print(fault, lists, server.calls, POSTINGS - (await known(rolecall)), performance.now() - began);
  await rolecall.close();
  await server.close();
}

function print(
  fault: Fault,
  lists: readonly { ms: number; answer: MatchResponse }[],
  calls: readonly EmbeddingCall[],
  without: number,
  ms: number,
): void {
  const times = lists.map((list) => list.ms).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  const answered = calls.filter(({ behaviour }) => behaviour === "vectors" || behaviour === "slow");
  // The reference, the resume, and the postings in calls of fifty.
  const needed = 2 + Math.ceil(POSTINGS / 50);
  const cells = [
    fault.name,
    lists.length,
    times.filter((time) => time > BUDGET_MS).length,
    at(0.5),
    at(0.95),
    lists.reduce((sum, { answer }) => sum + strangers(answer), 0),
    lists.filter(({ answer }) => answer.embedding.fallback).length,
    without,
    needed,
    answered.length,
    calls.length - answered.length,
    (answered.length / needed).toFixed(2),
    (ms / 1000).toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

/** Rows whose score is not the one that the model named for the list gives them. */
function strangers({ embedding, results }: MatchResponse): number {
  const own = expected[embedding.model as keyof typeof expected];
  return results.filter(({ posting: { id }, score }) => own?.get(id) !== score).length;
}

/** Every posting's score by one model alone, computed without the program. */
function scores(byApi: boolean): Map<string, number> {
  const embed = (text: string) => wordVector(tidy(text), DIMENSIONS);
  const space = createRankingSpace("api", REFERENCE_TEXTS.map(embed));
  const index = createMemoryIndex({ model: builtIn });
  if (!space) throw new Error("no space");
  index.openSpace(space.name, space);
  for (const one of postings) {
    index.upsert({ posting: one, vector: embedPosting(builtIn, one) });
    const vector = embed(postingText(one));
    index.putVector(space.name, one.id, quantise(vector), space.coder.encode(vector));
  }
  const { titles, whole } = personTexts(profile);
  const seenBy = { space, vectors: { titles: titles.map(embed), whole: embed(whole) } };
  const request = { filters: {}, top: POSTINGS, now };
  const list = matchPostings(index, builtIn, profile, request, byApi ? seenBy : undefined);
  return new Map(list.results.map(({ posting: { id }, score }) => [id, score]));
}

/** Blank lines and runs of blanks are not sent. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.split(/\s/).filter(Boolean).join(" "))
    .filter(Boolean)
    .join("\n");
}

async function known(rolecall: Rolecall): Promise<number> {
  const text = await rolecall.metrics.text();
  return Number(/rolecall_embedded_postings\{model="api-model"\} (\d+)/.exec(text)?.[1] ?? 0);
}

function posting(at: number): Posting {
  const trades = ["Berth Planner", "Nurse", "Welder", "Crane Driver", "Baker", "Tide Analyst"];
  const trade = at === 17 ? POISON : (trades[at % trades.length] ?? "");
  const words = Array.from(
    { length: 150 },
    (_, word) => `w${Math.floor(draw(at * 977 + word) * 3000)}`,
  );
  return completePosting(
    PostingInput.parse({
      id: `file:quay:${at}`,
      source: "file",
      title: `${trade} ${at}`,
      company: `Company ${at}`,
      description: `We look for a ${trade} at pier ${at}.\n${words.join(" ")}`,
      postedAt: new Date(now.getTime() - at * 60_000).toISOString(),
    }),
  ) as Posting;
}

/** A number in [0, 1) for each call, the same in every run. */
function draw(number: number): number {
  let state = Math.imul(number + 1, 0x9e3779b9);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}
