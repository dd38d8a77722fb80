import {
  findItem,
  findPostings,
  findRubrics,
  type GradingItem,
  markRunning,
  type StoredPosting,
  saveRubric,
  settleItem,
} from "../adapters/store/index.ts";
import type { Rubric } from "../contract/index.ts";
import { blendScore, gradeOffline, PROMPT_VERSION, scoreFacts } from "../engine/grade/index.ts";
import { prepareEvidence } from "../engine/verify/index.ts";
import { type Candidate, getCandidateByResume } from "./candidates.ts";
import type { Context } from "./context.ts";
import { isCurrent } from "./gradings.ts";
import type { ModelAnswer } from "./models.ts";

/** Names the built-in grader in `gradedBy`. */
const OFFLINE = { provider: "offline", model: "rolecall-offline" };

type GradeJob = Pick<GradingItem, "gradingId" | "postingId" | "resumeId">;

/**
 * Makes good one promised grade: facts by a model (or by the offline grader) → every quote verified → score
 * in code → stored with the completion of its job in one transaction. A job done twice changes nothing.
 */
export async function gradeMatch(
  context: Context,
  job: GradeJob,
  complete: (sql: Context["sql"]) => Promise<void>,
): Promise<void> {
  const item = await findItem(context.sql, job.gradingId, job.postingId, job.resumeId);
  if (!item || item.state === "done" || item.state === "failed") {
    await complete(context.sql);
    return;
  }
  await markRunning(context.sql, item);
  const [[stored], candidate] = await Promise.all([
    findPostings(context.sql, [job.postingId]),
    getCandidateByResume(context, job.resumeId),
  ]);
  if (!stored || !candidate) {
    const reason = stored ? "The resume was removed." : "The posting was removed.";
    await settle(context, item, complete, { state: "failed", reason });
    return;
  }
  const rubric =
    (await knownRubric(context, stored, candidate)) ?? (await grade(context, stored, candidate));
  await settle(context, item, complete, { state: "done", rubric, contentHash: stored.contentHash });
}

async function grade(
  context: Pick<Context, "models" | "config" | "now" | "metrics" | "log" | "pool" | "stopping">,
  stored: Pick<StoredPosting, "posting">,
  candidate: Pick<Candidate, "profile" | "resumeId">,
): Promise<Rubric> {
  const { posting } = stored;
  const { profile, resumeId } = candidate;
  const answer = await askModels(context, stored, candidate);
  const facts = answer?.facts ?? gradeOffline(posting, profile, context.now());
  const rubric = scoreFacts(facts, {
    posting,
    resumeId,
    profile,
    evidence: prepareEvidence(profile.text, profile, context.now().toISOString().slice(0, 7)),
    gradedBy: answer ? answer.gradedBy : OFFLINE,
    promptVersion: PROMPT_VERSION,
    settings: context.config.verifier,
    known: {
      reposts: Math.max(0, context.pool.duplicates.repostsOf(posting.id).length - 1),
      absentOnDirectAts: context.pool.duplicates.absentOnDirectAts(posting.id),
    },
    now: context.now(),
  });
  context.metrics.evidenceClaims.inc({ status: "unverified" }, rubric.verifier.unverified);
  context.metrics.evidenceClaims.inc(
    { status: "verified" },
    rubric.verifier.totalClaims - rubric.verifier.unverified,
  );
  return rubric;
}

/** A failing provider is not the reader's problem: the next one is asked, at last the offline grader. */
async function askModels(
  context: Pick<Context, "models" | "log" | "stopping">,
  stored: Pick<StoredPosting, "posting">,
  candidate: Pick<Candidate, "profile">,
): Promise<ModelAnswer | null> {
  const { models, stopping } = context;
  try {
    return (await models?.ask(stored.posting, candidate.profile, stopping)) ?? null;
  } catch (error) {
    stopping.throwIfAborted();
    context.log.warn({ err: error, posting: stored.posting.id }, "no provider could grade");
    return null;
  }
}

async function knownRubric(
  context: Context,
  stored: StoredPosting,
  candidate: Candidate,
): Promise<Rubric | null> {
  const [row] = await findRubrics(context.sql, candidate.resumeId, [stored.posting.id]);
  return row && isCurrent(context, row, stored.contentHash) ? row.rubric : null;
}

type Outcome =
  | { state: "done"; rubric: Rubric; contentHash: string }
  | { state: "failed"; reason: string };

/** Result, events and the end of the job commit together, or not at all. */
async function settle(
  context: Context,
  item: GradingItem,
  complete: (sql: Context["sql"]) => Promise<void>,
  outcome: Outcome,
): Promise<void> {
  await context.sql.transaction(async (sql) => {
    if (outcome.state === "failed") {
      await settleItem(sql, item, {
        ...outcome,
        event: { postingId: item.postingId, resumeId: item.resumeId, reason: outcome.reason },
      });
    } else {
      const { rubric, contentHash } = outcome;
      const score = blendScore(item.fastScore, rubric.globalScore, context.config.blend);
      const grader = `${rubric.gradedBy.provider}/${rubric.gradedBy.model}`;
      await saveRubric(
        sql,
        { postingId: item.postingId, resumeId: item.resumeId, contentHash, grader, rubric },
        context.now(),
      );
      await settleItem(sql, item, { state: "done", event: { ...rubric, rank: item.rank, score } });
    }
    await complete(sql);
  });
}
