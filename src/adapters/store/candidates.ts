import type { ResumeProfile } from "../../contract/index.ts";
import type { Sql } from "./sql.ts";

export interface Candidate {
  id: string;
  /** Names the text: the same resume has the same id everywhere. */
  resumeId: string;
  name: string | null;
  profile: ResumeProfile;
  sample: boolean;
  createdAt: Date;
}

const COLUMNS = `id, resume_id as "resumeId", name, profile, sample, created_at as "createdAt"`;

/**
 * Idempotent by id: the same resume again only takes the new name, if one is given.
 * @returns the candidate as it is stored now
 */
export async function saveCandidate(sql: Sql, candidate: Candidate): Promise<Candidate> {
  const [stored = candidate] = await sql.query<Candidate>(
    `insert into candidate (id, resume_id, name, profile, sample, created_at) values ($1, $2, $3, $4::jsonb, $5, $6)
     on conflict (id) do update set name = coalesce(excluded.name, candidate.name), profile = excluded.profile
     returning ${COLUMNS}`,
    [
      candidate.id,
      candidate.resumeId,
      candidate.name,
      JSON.stringify(candidate.profile),
      candidate.sample,
      candidate.createdAt,
    ],
  );
  return stored;
}

export async function findCandidate(sql: Sql, id: string): Promise<Candidate | null> {
  const [row] = await sql.query<Candidate>(`select ${COLUMNS} from candidate where id = $1`, [id]);
  return row ?? null;
}

export async function findCandidateByResume(sql: Sql, resumeId: string): Promise<Candidate | null> {
  const [row] = await sql.query<Candidate>(
    `select ${COLUMNS} from candidate where resume_id = $1 limit 1`,
    [resumeId],
  );
  return row ?? null;
}

export function listCandidates(sql: Sql): Promise<Candidate[]> {
  return sql.query<Candidate>(`select ${COLUMNS} from candidate order by created_at, id`);
}

/** Removes a person whole: resume, its vectors, rubrics, gradings, feedback. */
export async function deleteCandidate(sql: Sql, id: string): Promise<boolean> {
  return sql.transaction(async (inside) => {
    const [gone] = await inside.query<{ resumeId: string }>(
      `delete from candidate where id = $1 returning resume_id as "resumeId"`,
      [id],
    );
    if (!gone) return false;
    await inside.query("delete from rubric where resume_id = $1", [gone.resumeId]);
    await inside.query("delete from grading_item where resume_id = $1", [gone.resumeId]);
    await inside.query("delete from grading where candidate_id = $1", [id]);
    await inside.query("delete from feedback where candidate_id = $1", [id]);
    await inside.query("delete from text_embedding where subject = $1", [gone.resumeId]);
    return true;
  });
}
