import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import {
  addBoards,
  deletePostingsOf,
  listCandidates,
  readSetting,
  recount,
  removeBoard,
  writeSetting,
} from "../adapters/store/index.ts";
import { PostingInput } from "../contract/index.ts";
import { completePosting } from "../engine/extract/index.ts";
import { addCandidate, removeCandidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import { storePortion } from "./ingest.ts";
import { dismiss } from "./pool.ts";
import { tellOthers } from "./pool-news.ts";

/** Marks the bundled postings everywhere they appear. */
const SAMPLE_SOURCE = "sample";
const FOLDER = new URL("../../samples/", import.meta.url);

/**
 * Puts the bundled sample corpus in place, so that a newcomer sees results before the first board is read,
 * with or without a network. Once removed it stays away (`auto`), unless the configuration says `on`.
 */
export async function prepareSamples(context: Context): Promise<void> {
  const { samples } = context.config;
  if (samples === "off") {
    await removeSamples(context);
    return;
  }
  const state = await readSetting<"loaded" | "removed">(context.sql, "samples");
  if (state === "loaded" || (state === "removed" && samples === "auto")) return;
  await loadSamples(context);
}

export async function loadSamples(context: Context): Promise<void> {
  await addBoards(context.sql, [
    { source: SAMPLE_SOURCE, board: SAMPLE_SOURCE, baseUrl: null, origin: "sample" },
  ]);
  const postings = (await readLines("postings.jsonl")).map((line) =>
    completePosting(PostingInput.parse(line)),
  );
  for (let start = 0; start < postings.length; start += 200) {
    await storePortion(context, SAMPLE_SOURCE, postings.slice(start, start + 200), context.now());
  }
  await recount(context.sql, SAMPLE_SOURCE, SAMPLE_SOURCE);
  for (const line of await readLines("resumes.jsonl")) {
    const { name, text } = line as { name: string; text: string };
    await addCandidate(context, { name, text, sample: true });
  }
  await writeSetting(context.sql, "samples", "loaded");
}

/** Takes every sample posting and resume away. */
export async function removeSamples(
  context: Context,
): Promise<{ postings: number; candidates: number }> {
  const gone = await deletePostingsOf(context.sql, SAMPLE_SOURCE);
  await dismiss(context.pool, context.sql, gone);
  await tellOthers(context, { closed: gone });
  const people = (await listCandidates(context.sql)).filter((candidate) => candidate.sample);
  for (const person of people) await removeCandidate(context, person.id);
  await removeBoard(context.sql, SAMPLE_SOURCE, SAMPLE_SOURCE);
  await writeSetting(context.sql, "samples", "removed");
  context.metrics.postings.set(context.pool.index.size);
  return { postings: gone.length, candidates: people.length };
}

async function readLines(name: string): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(new URL(name, FOLDER)) })) {
    if (line.trim()) lines.push(JSON.parse(line));
  }
  return lines;
}
