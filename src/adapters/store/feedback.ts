import type { Sql } from "./sql.ts";

export interface Feedback {
  candidateId: string;
  postingId: string;
  event: "shown" | "opened" | "saved" | "dismissed" | "applied";
  rank: number | null;
  reason: string | null;
  at: Date;
}

export async function saveFeedback(sql: Sql, feedback: Feedback): Promise<void> {
  await sql.query(
    "insert into feedback (candidate_id, posting_id, event, rank, reason, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    [
      feedback.candidateId,
      feedback.postingId,
      feedback.event,
      feedback.rank,
      feedback.reason,
      feedback.at,
    ],
  );
}

/** Oldest first; `null` = everybody's. */
export function listFeedback(sql: Sql, candidateId: string | null): Promise<Feedback[]> {
  return sql.query<Feedback>(
    `select candidate_id as "candidateId", posting_id as "postingId", event, rank, reason, at from feedback
     where $1::text is null or candidate_id = $1 order by id`,
    [candidateId],
  );
}
