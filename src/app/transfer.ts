import { z } from "zod";
import {
  allPostings,
  allRubrics,
  listCandidates,
  listFeedback,
  saveCandidate,
  saveFeedback,
  saveRubric,
} from "../adapters/store/index.ts";
import { PostingInput, type Problem, ResumeProfile, Rubric } from "../contract/index.ts";
import type { Context } from "./context.ts";
import { storePortion } from "./ingest.ts";
import { describeIssue } from "./line-fault.ts";

const Moment = z.coerce.date();

/** One line of an export. */
const ExportLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("posting"), board: z.string(), posting: PostingInput }),
  z.object({
    kind: z.literal("candidate"),
    id: z.string(),
    resumeId: z.string(),
    name: z.string().nullable(),
    sample: z.boolean(),
    createdAt: Moment,
    profile: ResumeProfile,
  }),
  z.object({
    kind: z.literal("feedback"),
    candidateId: z.string(),
    postingId: z.string(),
    event: z.enum(["shown", "opened", "saved", "dismissed", "applied"]),
    rank: z.int().nullable(),
    reason: z.string().nullable(),
    at: Moment,
  }),
  z.object({
    kind: z.literal("grade"),
    contentHash: z.string(),
    grader: z.string(),
    rubric: Rubric,
  }),
]);

/** Everything that is worth keeping, a line each: postings, candidates, feedback, grades. */
export async function* exportAll(context: Context): AsyncGenerator<object> {
  for await (const page of allPostings(context.sql)) {
    for (const { posting, board } of page) yield { kind: "posting", board, posting };
  }
  for (const candidate of await listCandidates(context.sql))
    yield { kind: "candidate", ...candidate };
  for (const feedback of await listFeedback(context.sql, null))
    yield { kind: "feedback", ...feedback };
  for (const { contentHash, grader, rubric } of await allRubrics(context.sql))
    yield { kind: "grade", contentHash, grader, rubric };
}

/** Takes an export in again; lines that cannot be read are told by number, and the rest still counts. */
export async function importAll(
  context: Context,
  lines: AsyncIterable<string>,
): Promise<{ imported: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  let number = 0;
  let imported = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    try {
      await importLine(context, ExportLine.parse(JSON.parse(line)));
      imported++;
    } catch (error) {
      problems.push({
        kind: "invalid",
        message: `line ${number}: ${describe(error)}`,
        item: String(number),
      });
    }
  }
  return { imported, problems };
}

async function importLine(context: Context, line: z.infer<typeof ExportLine>): Promise<void> {
  switch (line.kind) {
    case "posting":
      await storePortion(context, line.board, [line.posting], context.now());
      return;
    case "candidate":
      await saveCandidate(context.sql, line);
      return;
    case "feedback":
      await saveFeedback(context.sql, line);
      return;
    case "grade": {
      const { postingId, resumeId } = line.rubric;
      await saveRubric(context.sql, { ...line, postingId, resumeId }, context.now());
    }
  }
}

function describe(error: unknown): string {
  if (error instanceof SyntaxError) return "this is not JSON";
  return error instanceof z.ZodError ? describeIssue(error) : (error as Error).message;
}
