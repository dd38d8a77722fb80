import { setTimeout as wait } from "node:timers/promises";
import { cutToTokens, tidyText } from "../adapters/embedders/index.ts";
import {
  type Candidate,
  type ModelId,
  readTextEmbeddings,
  saveTextEmbeddings,
} from "../adapters/store/index.ts";
import { type PersonVectors, personTexts } from "../engine/match/index.ts";
import type { Context } from "./context.ts";
import type { Embedding } from "./embedding.ts";
import { hashText, type Space } from "./embedding-space.ts";

/** Far more than any language has: only floods of blanks and the like are cut by it. */
const MOST_CHARACTERS_PER_TOKEN = 20;

type Resume = Pick<Candidate, "resumeId" | "profile">;

/** Calls for single resumes under way; more of them are left to the background work, which asks for many at once. */
const MOST_AT_ONCE = 4;

/** What a space has of these people, from memory or the store; those without are left out. No network. */
export async function vectorsOfPeople(
  { sql }: Pick<Context, "sql">,
  { id, people }: Space,
  resumes: readonly Resume[],
): Promise<Map<string, PersonVectors>> {
  const unknown = resumes.filter(({ resumeId }) => !people.has(resumeId));
  if (unknown.length > 0) {
    const subjects = unknown.map(({ resumeId }) => resumeId);
    const stored = await readTextEmbeddings(sql, id, subjects);
    for (const { resumeId, profile } of unknown) {
      const vectors = assemble(profile, stored.get(resumeId));
      if (vectors) people.set(resumeId, vectors);
    }
  }
  return new Map(
    resumes.flatMap(({ resumeId }) => {
      const vectors = people.get(resumeId);
      return vectors ? [[resumeId, vectors]] : [];
    }),
  );
}

function assemble(
  profile: Resume["profile"],
  stored: ReadonlyMap<string, Float32Array> | undefined,
): PersonVectors | null {
  const { titles, whole } = personTexts(profile);
  const all = [...titles, whole].flatMap((text) => stored?.get(hashText(text)) ?? []);
  const last = all.pop();
  return last && all.length === titles.length ? { titles: all, whole: last } : null;
}

/** Has a resume's vectors made now, in one call, if there is room; never throws. */
export function wantPerson(context: Context, resume: Resume): Promise<void> {
  const { embedding } = context;
  if (!embedding?.wanted) return Promise.resolve();
  const already = embedding.people.get(resume.resumeId);
  if (already) return already;
  if (embedding.people.size >= MOST_AT_ONCE) {
    embedding.poke();
    return Promise.resolve();
  }
  return embedPeople(context, embedding, embedding.wanted, [resume]).catch(() => {
    embedding.poke(); // The background work tries again, and tells what is wrong.
  });
}

/** A resume that was just handed in: waits for its vectors, but only while there is hope and not for long. */
export async function welcomePerson(context: Context, resume: Resume): Promise<void> {
  const { embedding } = context;
  if (!embedding?.wanted) return;
  const patience = embedding.embedder.patienceMs(embedding.waitMs);
  const work = wantPerson(context, resume);
  if (patience > 0) await Promise.race([work, wait(patience, undefined, { ref: false })]);
}

/** Makes and stores the vectors of some people's texts in one call. @throws EmbedderError */
export function embedPeople(
  context: Context,
  embedding: Embedding,
  space: Space,
  resumes: readonly Resume[],
): Promise<void> {
  const work = callFor(context, embedding, space, resumes).finally(() => {
    for (const { resumeId } of resumes) embedding.people.delete(resumeId);
  });
  for (const { resumeId } of resumes) embedding.people.set(resumeId, work);
  return work;
}

async function callFor(
  context: Context,
  { embedder }: Embedding,
  space: Space,
  resumes: readonly Resume[],
): Promise<void> {
  const { sql, stopping } = context;
  const stored = await readTextEmbeddings(
    sql,
    space.id,
    resumes.map(({ resumeId }) => resumeId),
  );
  const missing = new Map<string, string>();
  for (const { resumeId, profile } of resumes)
    for (const [hash, text] of textsOf(profile))
      if (!stored.get(resumeId)?.has(hash)) missing.set(hash, text);
  const made = new Map<string, Float32Array>();
  const hashes = [...missing.keys()];
  const { texts, tokensPerText } = embedder.limits;
  for (let start = 0; start < hashes.length; start += texts) {
    const portion = hashes.slice(start, start + texts);
    const sent = portion.map((hash) => sendable(missing.get(hash) ?? "", tokensPerText));
    const vectors = await embedder.embed(sent, stopping);
    for (const [at, hash] of portion.entries()) made.set(hash, vectors[at] ?? new Float32Array());
  }
  for (const { resumeId, profile } of resumes)
    await save(context, space.id, resumeId, [...textsOf(profile).keys()], made);
}

function save(
  { sql }: Context,
  id: ModelId,
  resumeId: string,
  hashes: readonly string[],
  made: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const own = hashes.flatMap((hash) => {
    const vector = made.get(hash);
    return vector ? [[hash, vector] as const] : [];
  });
  return saveTextEmbeddings(sql, id, resumeId, new Map(own));
}

function textsOf(profile: Resume["profile"]): Map<string, string> {
  const { titles, whole } = personTexts(profile);
  return new Map([...titles, whole].map((text) => [hashText(text), text]));
}

/** As a provider takes it: tidied, within its limit, and never empty, which many refuse. */
export function sendable(text: string, tokensPerText: number): string {
  const beginning = text.slice(0, MOST_CHARACTERS_PER_TOKEN * tokensPerText);
  return cutToTokens(tidyText(beginning), tokensPerText) || "?";
}
