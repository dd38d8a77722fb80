import type { GradingState, Rubric } from "../../contract/index.ts";
import type { Sql } from "./sql.ts";

export interface Grading {
  id: string;
  /** Both `null` when one posting was matched with many candidates. */
  candidateId: string | null;
  resumeId: string | null;
  createdAt: Date;
  /** Id of its last event, once it is written. */
  finishedEventId: number | null;
}

/** A row whose grade is promised; `event` is what watchers see at once when its rubric is there already. */
export interface PromisedItem {
  postingId: string;
  resumeId: string;
  rank: number;
  fastScore: number;
  event: unknown;
}

export interface GradingItem {
  gradingId: string;
  postingId: string;
  resumeId: string;
  rank: number;
  /** 0 to 100, from the fast path alone. */
  fastScore: number;
  state: GradingState["state"];
  reason: string | null;
}

type GradingEventKind = "rubric" | "progress" | "failed" | "done";

export interface GradingEvent {
  id: number;
  kind: GradingEventKind;
  data: unknown;
}

export interface StoredRubric {
  postingId: string;
  resumeId: string;
  /** Of the posting that was graded: another content means that the grade is old. */
  contentHash: string;
  /** Which grader and prompt made it. */
  grader: string;
  rubric: Rubric;
}

/** `NOTIFY` channel on which the id of a grading with a new event is sent. */
export const GRADING_CHANNEL = "rolecall_grading";

/** Call inside a transaction. */
export async function saveGrading(
  sql: Sql,
  grading: Omit<Grading, "finishedEventId">,
  items: readonly PromisedItem[],
): Promise<void> {
  await sql.query(
    "insert into grading (id, candidate_id, resume_id, created_at) values ($1, $2, $3, $4)",
    [grading.id, grading.candidateId, grading.resumeId, grading.createdAt],
  );
  await sql.query(
    `insert into grading_item (grading_id, posting_id, resume_id, rank, fast_score, state)
     select $1, "postingId", "resumeId", rank, "fastScore", case when event is null then 'pending' else 'done' end
     from jsonb_to_recordset($2::jsonb) as row("postingId" text, "resumeId" text, rank int, "fastScore" float8, event jsonb)`,
    [grading.id, JSON.stringify(items)],
  );
  const there = items.filter((item) => item.event !== null);
  if (there.length === 0 && items.length > 0) return;
  await sql.query(
    `insert into grading_event (grading_id, kind, data) select $1, 'rubric', value from jsonb_array_elements($2::jsonb)`,
    [grading.id, JSON.stringify(there.map((item) => item.event))],
  );
  await writeProgress(sql, grading.id);
}

export async function findGrading(sql: Sql, id: string): Promise<Grading | null> {
  const [row] = await sql.query<Grading>(
    `select id, candidate_id as "candidateId", resume_id as "resumeId", created_at as "createdAt",
       finished_event_id as "finishedEventId" from grading where id = $1`,
    [id],
  );
  return row ?? null;
}

const ITEM = `grading_id as "gradingId", posting_id as "postingId", resume_id as "resumeId", rank, fast_score as "fastScore", state, reason`;

export async function findItem(
  sql: Sql,
  gradingId: string,
  postingId: string,
  resumeId: string,
): Promise<GradingItem | null> {
  const [row] = await sql.query<GradingItem>(
    `select ${ITEM} from grading_item where grading_id = $1 and posting_id = $2 and resume_id = $3`,
    [gradingId, postingId, resumeId],
  );
  return row ?? null;
}

/** Everything that was promised and is not there yet, in order of promise: what a restart takes up again. */
export function findUnfinishedItems(sql: Sql): Promise<GradingItem[]> {
  return sql.query<GradingItem>(
    `select ${ITEM} from grading_item where state in ('pending', 'running') order by grading_id, rank`,
  );
}

/**
 * Settles an item and writes what watchers see: its own event, the progress, and `done` after the last.
 * Call inside the transaction that stores the rubric. Settling twice changes nothing.
 */
export async function settleItem(
  sql: Sql,
  item: Pick<GradingItem, "gradingId" | "postingId" | "resumeId">,
  outcome: { state: "done"; event: unknown } | { state: "failed"; reason: string; event: unknown },
): Promise<void> {
  // Watchers read the log in order of id; one writer a grading at a time keeps that order true.
  await sql.query("select 1 from grading where id = $1 for update", [item.gradingId]);
  const settled = await sql.query(
    `update grading_item set state = $4, reason = $5 where grading_id = $1 and posting_id = $2 and resume_id = $3 and state in ('pending', 'running') returning 1`,
    [
      item.gradingId,
      item.postingId,
      item.resumeId,
      outcome.state,
      outcome.state === "failed" ? outcome.reason : null,
    ],
  );
  if (settled.length === 0) return;
  await writeEvent(
    sql,
    item.gradingId,
    outcome.state === "done" ? "rubric" : "failed",
    outcome.event,
  );
  await writeProgress(sql, item.gradingId);
  await sql.query("select pg_notify($1, $2)", [GRADING_CHANNEL, item.gradingId]);
}

/** For the list: the row is being worked on. */
export async function markRunning(
  sql: Sql,
  item: Pick<GradingItem, "gradingId" | "postingId" | "resumeId">,
): Promise<void> {
  await sql.query(
    `update grading_item set state = 'running' where grading_id = $1 and posting_id = $2 and resume_id = $3 and state = 'pending'`,
    [item.gradingId, item.postingId, item.resumeId],
  );
}

/** Events after the given id, in order. */
export function readEvents(sql: Sql, gradingId: string, afterId: number): Promise<GradingEvent[]> {
  return sql.query<GradingEvent>(
    `select id, kind, data from grading_event where grading_id = $1 and id > $2 order by id`,
    [gradingId, afterId],
  );
}

export async function saveRubric(sql: Sql, row: StoredRubric, gradedAt: Date): Promise<void> {
  await sql.query(
    `insert into rubric (posting_id, resume_id, content_hash, grader, rubric, graded_at) values ($1, $2, $3, $4, $5::jsonb, $6)
     on conflict (posting_id, resume_id) do update set content_hash = excluded.content_hash, grader = excluded.grader,
       rubric = excluded.rubric, graded_at = excluded.graded_at`,
    [
      row.postingId,
      row.resumeId,
      row.contentHash,
      row.grader,
      JSON.stringify(row.rubric),
      gradedAt,
    ],
  );
}

const RUBRIC = `posting_id as "postingId", resume_id as "resumeId", content_hash as "contentHash", grader, rubric`;

export function findRubrics(
  sql: Sql,
  resumeId: string,
  postingIds: readonly string[],
): Promise<StoredRubric[]> {
  return sql.query<StoredRubric>(
    `select ${RUBRIC} from rubric where resume_id = $1 and posting_id = any($2::text[])`,
    [resumeId, postingIds],
  );
}

/** One week of grading (Monday, UTC): how many quotes were checked, and how many did not hold. */
export interface EvidenceWeek {
  /** "2026-11-16" */
  week: string;
  claims: number;
  unverified: number;
}

/** Newest first, at most a year: a rising share is the first sign that a model invents. */
export function evidenceByWeek(sql: Sql): Promise<EvidenceWeek[]> {
  return sql.query<EvidenceWeek>(
    `select to_char(date_trunc('week', graded_at at time zone 'UTC'), 'YYYY-MM-DD') as week,
       sum((rubric -> 'verifier' ->> 'totalClaims')::int)::int as claims,
       sum((rubric -> 'verifier' ->> 'unverified')::int)::int as unverified
     from rubric group by 1 order by 1 desc limit 53`,
  );
}

export function allRubrics(sql: Sql): Promise<StoredRubric[]> {
  return sql.query<StoredRubric>(`select ${RUBRIC} from rubric order by posting_id, resume_id`);
}

export function findRubricsOfPosting(
  sql: Sql,
  postingId: string,
  resumeIds: readonly string[],
): Promise<StoredRubric[]> {
  return sql.query<StoredRubric>(
    `select ${RUBRIC} from rubric where posting_id = $1 and resume_id = any($2::text[])`,
    [postingId, resumeIds],
  );
}

/** Says how far a grading is, and `done` after the last row. */
async function writeProgress(sql: Sql, gradingId: string): Promise<void> {
  const [progress] = await sql.query<{ done: number; failed: number; total: number }>(
    `select count(*) filter (where state = 'done')::int as done, count(*)::int as total,
       count(*) filter (where state = 'failed')::int as failed from grading_item where grading_id = $1`,
    [gradingId],
  );
  const { done = 0, failed = 0, total = 0 } = progress ?? {};
  await writeEvent(sql, gradingId, "progress", { done, total, failed });
  if (done + failed < total) return;
  const id = await writeEvent(sql, gradingId, "done", { done, total, failed });
  await sql.query("update grading set finished_event_id = $2 where id = $1", [gradingId, id]);
}

async function writeEvent(
  sql: Sql,
  gradingId: string,
  kind: GradingEventKind,
  data: unknown,
): Promise<number> {
  const [row] = await sql.query<{ id: number }>(
    "insert into grading_event (grading_id, kind, data) values ($1, $2, $3::jsonb) returning id",
    [gradingId, kind, JSON.stringify(data)],
  );
  return row?.id ?? 0;
}
