import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { readResumeFile } from "../adapters/files/index.ts";
import {
  type Candidate,
  deleteCandidate,
  findCandidate,
  findCandidateByResume,
  listCandidates,
  saveCandidate,
} from "../adapters/store/index.ts";
import { readProfile } from "../engine/resume/index.ts";
import { type Context, RequestError } from "./context.ts";
import { spacesOf } from "./embedding.ts";
import { welcomePerson } from "./embedding-people.ts";

export type { Candidate } from "../adapters/store/index.ts";

/** More text than this is no resume; it also bounds the work of reading one. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Takes in a resume. The same text is the same candidate, so doing it twice changes nothing but the name.
 * The text is stored unchanged: every offset that is ever given indexes it.
 */
export async function addCandidate(
  context: Context,
  resume: { text: string; name: string | null; sample?: boolean },
): Promise<Candidate> {
  if (resume.text.trim() === "") throw new RequestError("invalid", "The resume has no text.");
  if (resume.text.length > MAX_CHARACTERS) {
    throw new RequestError(
      "too-large",
      "The resume has more than a million characters; send the resume alone.",
    );
  }
  const resumeId = `res_${fingerprint(resume.text)}`;
  const candidate: Candidate = {
    id: `cand_${fingerprint(resume.text)}`,
    resumeId,
    name: resume.name,
    profile: readProfile(resume.text, context.now()),
    sample: resume.sample ?? false,
    createdAt: context.now(),
  };
  return remember(context, await saveCandidate(context.sql, candidate));
}

/** A resume that somebody hands in: a configured embedder gets a moment, so that the first list can be its own. */
export async function welcomeCandidate(
  context: Context,
  resume: Parameters<typeof addCandidate>[1],
): Promise<Candidate> {
  const candidate = await addCandidate(context, resume);
  await welcomePerson(context, candidate);
  return candidate;
}

/** @throws FileError with a sentence for each way a file can be unusable */
export async function addCandidateFile(
  context: Context,
  file: { bytes: Uint8Array; fileName: string | null; name: string | null },
): Promise<Candidate> {
  const text = await readResumeFile(file.bytes, file.fileName);
  return welcomeCandidate(context, { text, name: file.name ?? file.fileName });
}

/** @throws RequestError `not-found` */
export async function getCandidate(context: Context, id: string): Promise<Candidate> {
  const known = cacheOf(context).get(id) ?? (await findCandidate(context.sql, id));
  if (!known) throw new RequestError("not-found", `There is no candidate ${id}.`);
  return remember(context, known);
}

export async function getCandidateByResume(
  context: Context,
  resumeId: string,
): Promise<Candidate | null> {
  return (
    cacheOf(context).get(resumeId.replace(/^res_/, "cand_")) ??
    findCandidateByResume(context.sql, resumeId)
  );
}

export function allCandidates(context: Context): Promise<Candidate[]> {
  return listCandidates(context.sql);
}

/** @throws RequestError `not-found` */
export async function removeCandidate(context: Context, id: string): Promise<void> {
  cacheOf(context).delete(id);
  for (const { people } of spacesOf(context.embedding)) people.delete(id.replace(/^cand_/, "res_"));
  if (!(await deleteCandidate(context.sql, id))) {
    throw new RequestError("not-found", `There is no candidate ${id}.`);
  }
}

// Reading a profile out of the database costs more than ranking with it.
const caches = new WeakMap<Context, LRUCache<string, Candidate>>();

function cacheOf(context: Context): LRUCache<string, Candidate> {
  const cache = caches.get(context) ?? new LRUCache<string, Candidate>({ max: 1000 });
  caches.set(context, cache);
  return cache;
}

function remember(context: Context, candidate: Candidate): Candidate {
  cacheOf(context).set(candidate.id, candidate);
  return candidate;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
