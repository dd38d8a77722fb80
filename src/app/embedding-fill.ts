import { setTimeout as wait } from "node:timers/promises";
import { EmbedderError } from "../adapters/embedders/index.ts";
import {
  findResumesWithout,
  REFERENCE_SUBJECT,
  removeOtherModels,
  saveTextEmbeddings,
} from "../adapters/store/index.ts";
import { REFERENCE_TEXTS } from "../engine/match/index.ts";
import type { Context } from "./context.ts";
import { type Embedding, openStored } from "./embedding.ts";
import { type CallSize, createCallSize } from "./embedding-call-size.ts";
import { embedPeople } from "./embedding-people.ts";
import { collectTexts, embedCall, inOrderOfWant, intoCalls } from "./embedding-postings.ts";
import { hashText, loadStoredVectors, openStoredSpace, type Space } from "./embedding-space.ts";
import { createSuspicion, type Suspicion } from "./embedding-suspicion.ts";
import { holdsLease } from "./lease.ts";

/** What the background work remembers between two rounds. */
interface Filling {
  context: Context;
  embedding: Embedding;
  suspicion: Suspicion;
  callSize: CallSize;
  /** Postings still to be looked at, most wanted first; made anew when something came. */
  queue: string[];
  pokedAt: number;
  /** The last round met a fault: one call at a time until one succeeds. */
  careful: boolean;
  /** Everything is there and other models' vectors are gone. */
  complete: boolean;
  /** Resumes that failed, and when they may be tried again. */
  postponed: Map<string, number>;
}

/** Sent to see whether a provider answers at all, when only texts are left for which it did not. */
const HARMLESS = ["Does it answer?"];
/** Several processes on one native database do not ask the same twice. */
const LEASE = "embedding";
const PEOPLE_AT_ONCE = 10;
/** Answers of one other length in a row, after which the model itself is taken to have changed. */
const DRIFT = 10;
const DRIFT_UNCONFIRMED = 2;

/**
 * Fills in, for as long as the program runs, what the configured model does not know yet: first what "near" means to it,
 * then people, then postings. What is missing is read off the store, so a killed process goes on where it was.
 * @param fill whether this process may call the model; else it follows what another one stores
 */
export function startFilling(context: Context, embedding: Embedding, fill: boolean): void {
  const filling: Filling = {
    context,
    embedding,
    suspicion: createSuspicion(),
    callSize: createCallSize(embedding.embedder.limits.texts),
    queue: [],
    pokedAt: Number.NEGATIVE_INFINITY,
    careful: false,
    complete: false,
    postponed: new Map(),
  };
  void run(filling, fill).catch((error) =>
    context.log.error({ err: error }, "filling in vectors ended"),
  );
}

async function run(filling: Filling, fill: boolean): Promise<void> {
  const { context, embedding } = filling;
  const { stopping, log } = context;
  while (!stopping.aborted) {
    const poked = new Promise<void>((resolve) => {
      embedding.poke = () => {
        filling.pokedAt = performance.now();
        filling.queue = [];
        resolve();
      };
    });
    let restMs = embedding.pace.retryMs;
    try {
      restMs =
        fill && (await holdsLease(context, LEASE)) ? await round(filling) : await follow(filling);
      reportProgress(context, embedding);
    } catch (error) {
      if (stopping.aborted) return;
      if (error instanceof EmbedderError) restMs = afterFault(filling);
      else log.error({ err: error }, "filling in vectors failed");
    }
    if (restMs > 0)
      await Promise.race([poked, wait(restMs, undefined, { signal: stopping, ref: false })]).catch(
        () => undefined,
      );
  }
}

/** One piece of work. @returns milliseconds to rest, 0 when there is more to do. @throws EmbedderError */
async function round(filling: Filling): Promise<number> {
  const { context, embedding } = filling;
  const left = embedding.embedder.health().waitMs;
  if (left > 0) return left;
  noticeDrift(filling);
  const space = embedding.wanted ?? (await learnReference(filling));
  if (await fillPeople(filling, space)) return 0;
  const lacking = context.pool.index.idsWithout(space.ranking.name);
  if (lacking.length === 0) return finish(filling, space);
  filling.complete = false;
  const { pace, embedder } = embedding;
  const quietFor = performance.now() - filling.pokedAt;
  if (lacking.length < embedder.limits.texts && quietFor < pace.lingerMs)
    return pace.lingerMs - quietFor;
  return fillPostings(filling, space, lacking, quietFor >= pace.lingerMs);
}

/** Asks the model for the first time: what random lines of work are to it. One call. */
async function learnReference({ context, embedding }: Filling): Promise<Space> {
  const { embedder } = embedding;
  const vectors = await embedder.embed(REFERENCE_TEXTS, context.stopping);
  const dimensions = vectors[0]?.length ?? 0;
  const id = { name: embedder.name, version: `${embedder.version}-${dimensions}` };
  const made = new Map(
    REFERENCE_TEXTS.map((text, at) => [hashText(text), vectors[at] ?? new Float32Array()]),
  );
  await saveTextEmbeddings(context.sql, id, REFERENCE_SUBJECT, made);
  const space = await openStoredSpace(context, id);
  if (!space) throw new EmbedderError("wrong-count", `${embedder.place} gave no whole reference.`);
  embedder.expect(dimensions);
  embedding.wanted = space;
  return space;
}

/** A model that answers in another length, again and again, is another model: it is asked from the beginning. */
function noticeDrift({ context, embedding }: Filling): void {
  const { embedder, wanted } = embedding;
  if (!wanted || embedder.drifted() < DRIFT_UNCONFIRMED) return;
  const lacking = context.pool.index.idsWithout(wanted.ranking.name).length;
  const confirmed = lacking < context.pool.index.size;
  if (embedder.drifted() < (confirmed ? DRIFT : DRIFT_UNCONFIRMED)) return;
  context.log.warn(`${embedder.name} gives vectors of another length now: it is asked anew.`);
  if (confirmed) embedding.older = wanted;
  else context.pool.index.closeSpace(wanted.ranking.name);
  embedding.wanted = null;
  embedder.expect(null);
}

/** @returns whether there was somebody to do */
async function fillPeople(filling: Filling, space: Space): Promise<boolean> {
  const { context, embedding, postponed } = filling;
  const now = performance.now();
  for (const [id, until] of postponed) if (until < now) postponed.delete(id);
  const passed = [...postponed.keys(), ...embedding.people.keys()];
  const found = await findResumesWithout(context.sql, space.id, passed, PEOPLE_AT_ONCE);
  // Somebody may have been handed in while the database was asked.
  const resumes = found.filter(({ resumeId }) => !embedding.people.has(resumeId));
  if (resumes.length === 0) return false;
  try {
    await embedPeople(context, embedding, space, resumes);
    filling.careful = false;
  } catch (error) {
    const again = now + 30 * embedding.pace.retryMs;
    for (const { resumeId } of resumes) postponed.set(resumeId, again);
    throw error;
  }
  return true;
}

/** @param quiet nothing came lately: calls that are not full may go, too */
async function fillPostings(
  filling: Filling,
  space: Space,
  lacking: string[],
  quiet: boolean,
): Promise<number> {
  const { context, embedding, suspicion, callSize } = filling;
  const { embedder, pace } = embedding;
  const limits = { ...embedder.limits, texts: callSize.now() };
  const slow = embedder.health().state === "slow";
  const most = filling.careful || slow ? 1 : pace.concurrency;
  const enough = Math.min(lacking.length, most * limits.texts);
  if (filling.queue.length < enough) filling.queue = inOrderOfWant(context, embedding, lacking);
  const texts = await collectTexts(context, space, filling.queue, most * limits.texts);
  const all = intoCalls(texts, limits, suspicion, most);
  const full = quiet ? [] : all.filter((call) => call.length === limits.texts);
  const calls = full.length > 0 ? full : all;
  const sent = new Set(calls.flat().map(({ hash }) => hash));
  const unsent = texts.filter(({ hash }) => !sent.has(hash));
  filling.queue.unshift(...unsent.flatMap(({ postings }) => postings.map(({ id }) => id)));
  if (suspicion.needsProof([...sent])) {
    await embedder.embed(HARMLESS, context.stopping);
    suspicion.succeeded([]);
  }
  const faults = await Promise.all(
    calls.map((call) => embedCall(context, embedding, space, call, suspicion)),
  );
  if (faults.some((fault) => fault?.kind === "timeout")) callSize.timedOut();
  else if (faults.includes(null)) callSize.inTime();
  if (faults.every((fault) => fault === null)) {
    filling.careful = false;
    return 0;
  }
  return afterFault(filling);
}

function afterFault(filling: Filling): number {
  const { embedder, pace } = filling.embedding;
  filling.careful = true;
  filling.queue = [];
  return Math.max(pace.retryMs, embedder.health().waitMs);
}

/** Only now that the wanted model knows everything, the vectors of others go; the built-in model's stay. */
async function finish(filling: Filling, space: Space): Promise<number> {
  const { context, embedding, postponed } = filling;
  const { pool, sql } = context;
  embedding.asked.clear();
  if (!filling.complete && postponed.size === 0) {
    const { older } = embedding;
    embedding.older = null;
    if (older) pool.index.closeSpace(older.ranking.name);
    await removeOtherModels(sql, [pool.model, space.id]);
    filling.complete = true;
  }
  return postponed.size > 0 ? embedding.pace.retryMs : embedding.pace.idleMs;
}

/** What another process makes is read from the store. */
async function follow({ context, embedding }: Filling): Promise<number> {
  if (!embedding.wanted) await openStored(context, embedding);
  else if (context.pool.index.idsWithout(embedding.wanted.ranking.name).length > 0)
    await loadStoredVectors(context, embedding.wanted);
  return Math.min(embedding.pace.idleMs, 5 * embedding.pace.retryMs);
}

function reportProgress({ metrics, pool }: Context, { wanted, embedder }: Embedding): void {
  const missing = wanted ? pool.index.idsWithout(wanted.ranking.name).length : pool.index.size;
  metrics.embeddedPostings.set({ model: embedder.name }, pool.index.size - missing);
}
