import { z } from "zod";
import { loadStaticEmbedding } from "../adapters/embedders/index.ts";
import { readResumeFile, readResumePath } from "../adapters/files/index.ts";
import { decodeBody } from "../adapters/network/index.ts";
import { parsePayload, readPostingsFile } from "../adapters/sources/index.ts";
import { type PartialResult, type Posting, PostingInput } from "../contract/index.ts";
import { findDuplicates } from "../engine/dedup/index.ts";
import type { EmbeddingModel } from "../engine/embed/index.ts";
import {
  completePosting,
  extractLocation,
  extractSalary,
  extractSeniority,
  extractSkills,
  extractVisa,
  readPosting,
} from "../engine/extract/index.ts";
import { gradeOffline, PROMPT_VERSION, readReply, scoreFacts } from "../engine/grade/index.ts";
import { matchResumes, rankPostings } from "../engine/match/index.ts";
import { readProfile } from "../engine/resume/index.ts";
import { prepareEvidence, verifyEvidence } from "../engine/verify/index.ts";

/** Reads one line and answers it. @throws whatever has a `kind` and a sentence; ZodError for a wrong line */
export type LineVerb = (input: unknown) => unknown;
/** Reads all lines and answers them together; `inputs` are those that could be read. */
export type SetVerb = (inputs: unknown[]) => unknown[];

const Text = z.object({ text: z.string() });
const ResumeLine = z.union([z.object({ path: z.string() }), Text]);
const Claim = z.object({
  quote: z.string(),
  resume: z.string(),
  requirement: z.string().nullish(),
});
const Reply = z.object({ text: z.string(), finishReason: z.string().nullish() });
const ResumeText = z.object({ id: z.string(), text: z.string() });

/** The five readers of `rolecall extract`. */
export const extractors: Readonly<Record<string, LineVerb>> = {
  salary: (line) => ({ salary: extractSalary(Text.parse(line).text) }),
  location: (line) => extractLocation(Text.parse(line).text),
  skills: (line) => ({ skills: extractSkills(Text.parse(line).text) }),
  visa: (line) => extractVisa(Text.parse(line).text),
  seniority: (line) => ({ seniority: extractSeniority(Text.parse(line).text) }),
};

/** The source id of a file of Postings: one JSON object a line, or one array. */
const FILE_SOURCE = "file";

/**
 * One raw payload of a source as Postings.
 *
 * @param payload bytes in any usual encoding
 * @throws SourceError when the whole cannot be read
 */
export function parsePostings(
  source: string,
  payload: Uint8Array,
  board: string | null,
  now: Date,
): PartialResult<Posting> {
  const text = decodeBody(payload, null);
  if (source === FILE_SOURCE) {
    const { items, problems } = readPostingsFile(text);
    return { items: items.map(completePosting), problems };
  }
  const { items, problems } = parsePayload(source, text, { board, now });
  return { items: items.map(readPosting), problems };
}

/** @throws FileError */
export async function readResume(line: unknown, now: Date): Promise<unknown> {
  const given = ResumeLine.parse(line);
  return readProfile("path" in given ? await readResumePath(given.path) : given.text, now);
}

export const verify: LineVerb = (line) => {
  const { quote, resume, requirement } = Claim.parse(line);
  return verifyEvidence(quote, evidenceOf(resume), requirement ?? undefined);
};

export const readModelReply: LineVerb = (line) => {
  const { text, finishReason } = Reply.parse(line);
  return readReply(text, finishReason ?? undefined);
};

export const dedup: SetVerb = (lines) => findDuplicates(lines as Posting[]);
export const readDedupLine: LineVerb = (line) => PostingInput.parse(line);
export const readPostingLine: LineVerb = (line) => completePosting(PostingInput.parse(line));
export const readResumeLine: LineVerb = (line) => ResumeText.parse(line);

/** The verbs that need the embedding, loaded once. @param folder another model than the one that comes along */
export async function loadRanker(now: Date, folder?: string) {
  const model = await loadStaticEmbedding(folder);
  return {
    embed: ((line) => ({ vector: [...model.embed(Text.parse(line).text)] })) satisfies LineVerb,
    rankForResume: (resume: string): SetVerb => {
      const profile = readProfile(resume, now);
      return (postings) =>
        rankPostings(model, profile, postings as Posting[], now).map(({ posting, ...rest }) => ({
          id: posting.id,
          ...rest,
        }));
    },
    rankForPosting:
      (posting: unknown): SetVerb =>
      (resumes) =>
        rankResumes(model, posting as Posting, resumes as z.infer<typeof ResumeText>[], now),
  };
}

function rankResumes(
  model: EmbeddingModel,
  posting: Posting,
  resumes: z.infer<typeof ResumeText>[],
  now: Date,
): unknown[] {
  const entries = resumes.map(({ id, text }) => ({ id, profile: readProfile(text, now) }));
  return matchResumes(entries, model, posting, entries.length);
}

/** The verb `grade`: the built-in grader, no model, no network. */
export function gradeFor(resume: string, now: Date): LineVerb {
  const profile = readProfile(resume, now);
  const evidence = prepareEvidence(resume, profile, now.toISOString().slice(0, 7));
  return (line) => {
    const posting = readPostingLine(line) as Posting;
    return scoreFacts(gradeOffline(posting, profile, now), {
      posting,
      resumeId: "resume",
      profile,
      evidence,
      gradedBy: { provider: "offline", model: "rolecall-offline" },
      promptVersion: PROMPT_VERSION,
      now,
    });
  };
}

export { readResumeFile, readResumePath };

// Claims come resume by resume: the last one is kept prepared.
let last: { resume: string; evidence: ReturnType<typeof prepareEvidence> } | undefined;

function evidenceOf(resume: string): ReturnType<typeof prepareEvidence> {
  if (last?.resume !== resume) last = { resume, evidence: prepareEvidence(resume) };
  return last.evidence;
}
