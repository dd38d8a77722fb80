import type { Sql } from "./sql.ts";

/** What a person decided about two postings. */
export interface DuplicateDecision {
  a: string;
  b: string;
  decision: "same" | "different";
}

/** The latest word on a pair holds, whichever way round it is given. */
export async function saveDecision(sql: Sql, given: DuplicateDecision, at: Date): Promise<void> {
  const [first, second] = [given.a, given.b].sort();
  await sql.query(
    `insert into duplicate_decision (first_id, second_id, verdict, decided_at) values ($1, $2, $3, $4)
     on conflict (first_id, second_id) do update set verdict = excluded.verdict, decided_at = excluded.decided_at`,
    [first, second, given.decision, at],
  );
}

export function listDecisions(sql: Sql): Promise<DuplicateDecision[]> {
  return sql.query<DuplicateDecision>(
    `select first_id as a, second_id as b, verdict as decision from duplicate_decision order by decided_at, first_id, second_id`,
  );
}
