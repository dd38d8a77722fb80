import {
  findGrading,
  findUnfinishedItems,
  GRADING_CHANNEL,
  type GradingEvent,
  type GradingItem,
  readEvents,
  type StoredRubric,
  saveGrading,
} from "../adapters/store/index.ts";
import type { GradingState, Rubric } from "../contract/index.ts";
import { PROMPT_VERSION } from "../engine/grade/index.ts";
import { VERIFIER_VERSION } from "../engine/verify/index.ts";
import { type Context, RequestError } from "./context.ts";

/** What is known of a row when its grade is promised. */
export interface PromisedRow {
  postingId: string;
  resumeId: string;
  rank: number;
  score: number;
  fastScore: number;
  rubric: Rubric | null;
}

/**
 * Promises grades for the best rows, durably, in one transaction with their jobs. Rubrics that are there
 * already are part of the stream from its beginning.
 * @returns the id under which the rubrics arrive
 */
export async function promiseGrades(
  context: Context,
  about: { candidateId: string | null; resumeId: string | null },
  rows: readonly PromisedRow[],
): Promise<string> {
  const id = `grading_${context.newId()}`;
  const graded = rows.slice(0, context.config.grading.top);
  await context.sql.transaction(async (sql) => {
    await saveGrading(sql, { id, ...about, createdAt: context.now() }, graded.map(toItem));
    await context.queue.send(
      graded.filter((row) => row.rubric === null).map((row) => toJob({ ...row, gradingId: id })),
      sql,
    );
  });
  return id;
}

/** Hands in again what was promised before the process ended. */
export async function resumeGradings(context: Context): Promise<void> {
  const items = await findUnfinishedItems(context.sql);
  await context.queue.clear();
  await context.queue.send(items.map(toJob));
}

/**
 * The events of a grading after `afterId`, then new ones as they come, until `done`.
 * @throws RequestError `not-found`
 */
export async function* watchGrading(
  context: Context,
  gradingId: string,
  afterId: number,
  signal: AbortSignal,
): AsyncGenerator<GradingEvent> {
  if (!(await findGrading(context.sql, gradingId))) {
    throw new RequestError("not-found", `There is no grading ${gradingId}.`);
  }
  let wake: () => void = () => undefined;
  const stopListening = await context.sql.listen(
    GRADING_CHANNEL,
    (id) => id === gradingId && wake(),
  );
  signal.addEventListener("abort", () => wake());
  try {
    let last = afterId;
    while (!signal.aborted) {
      // Armed before reading: what is written after the reading wakes us.
      const news = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 5000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      for (const event of await readEvents(context.sql, gradingId, last)) {
        yield event;
        last = event.id;
        if (event.kind === "done") return;
      }
      if (await endedBefore(context, gradingId, last)) return;
      await news;
    }
  } finally {
    wake();
    await stopListening();
  }
}

/** A rubric holds while posting, prompt and verifier are the same, and no better grader has come since. */
export function isCurrent(
  context: Context,
  row: StoredRubric,
  contentHash: string | undefined,
): boolean {
  const { gradedBy, verifier } = row.rubric;
  return (
    row.contentHash === contentHash &&
    gradedBy.promptVersion === PROMPT_VERSION &&
    verifier.version === VERIFIER_VERSION &&
    (gradedBy.provider !== "offline" || context.models === null)
  );
}

export function gradingState(rubric: Rubric | null, promised: boolean): GradingState {
  if (rubric) return { state: "done", reason: null };
  return { state: "pending", reason: promised ? null : "Only the best rows of a list are graded." };
}

function toItem(row: PromisedRow) {
  const { postingId, resumeId, rank, fastScore, rubric, score } = row;
  return { postingId, resumeId, rank, fastScore, event: rubric && { ...rubric, rank, score } };
}

function toJob(item: Pick<GradingItem, "gradingId" | "postingId" | "resumeId" | "rank">) {
  const { gradingId, postingId, resumeId, rank } = item;
  return {
    key: `${gradingId}/${postingId}/${resumeId}`,
    data: { gradingId, postingId, resumeId },
    priority: -rank,
  };
}

/** A watcher who has seen `done` already is told nothing more. */
async function endedBefore(context: Context, gradingId: string, last: number): Promise<boolean> {
  const grading = await findGrading(context.sql, gradingId);
  const finished = grading?.finishedEventId ?? null;
  return finished !== null && last >= finished;
}
