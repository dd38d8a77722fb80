import { joined } from "./asked-embeddings.ts";
import type { Candidate } from "./candidates.ts";
import type { ModelId } from "./embeddings.ts";
import type { Sql } from "./sql.ts";

/** Whose texts they are when they are nobody's: what a model is measured by. */
export const REFERENCE_SUBJECT = "reference";

/** Vectors of the texts of some subjects (resumes, or the reference), by subject and the hash of the text. */
export async function readTextEmbeddings(
  sql: Sql,
  model: ModelId,
  subjects: readonly string[],
): Promise<Map<string, Map<string, Float32Array>>> {
  const rows = await sql.query<{ subject: string; hash: string; bytes: Uint8Array }>(
    `select subject, text_hash as hash, vector as bytes from text_embedding
     where model = $1 and version = $2 and subject = any($3::text[])`,
    [model.name, model.version, subjects],
  );
  const bySubject = new Map<string, Map<string, Float32Array>>();
  for (const { subject, hash, bytes } of rows) {
    const texts = bySubject.get(subject) ?? new Map<string, Float32Array>();
    bySubject.set(subject, texts.set(hash, toFloats(bytes)));
  }
  return bySubject;
}

/** Vectors of one length. A person who was removed in the meantime leaves nothing behind. */
export async function saveTextEmbeddings(
  sql: Sql,
  model: ModelId,
  subject: string,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  if (vectors.size === 0) return;
  const [first] = vectors.values();
  await sql.query(
    `insert into text_embedding (subject, model, version, text_hash, vector)
     select $1, $2, $3, row.hash, substring($5::bytea from ((row.number - 1) * $6::int)::int + 1 for $6::int)
     from unnest($4::text[]) with ordinality as row(hash, number)
     where $1 = $7 or exists (select 1 from candidate where resume_id = $1)
     on conflict (subject, model, version, text_hash) do nothing`,
    [
      subject,
      model.name,
      model.version,
      [...vectors.keys()],
      joined([...vectors.values()]),
      4 * (first?.length ?? 0),
      REFERENCE_SUBJECT,
    ],
  );
}

/** Models that have reference vectors, with the number of postings that they know, the fullest first. */
export function listReferenceModels(sql: Sql): Promise<(ModelId & { postings: number })[]> {
  return sql.query<ModelId & { postings: number }>(
    `select model as name, version,
       (select count(*)::int from asked_embedding as asked where asked.model = known.model and asked.version = known.version) as postings
     from (select distinct model, version from text_embedding where subject = $1) as known
     order by postings desc, model, version`,
    [REFERENCE_SUBJECT],
  );
}

/** Resumes of which a model knows nothing, the newest first, without those named. */
export function findResumesWithout(
  sql: Sql,
  model: ModelId,
  except: readonly string[],
  limit: number,
): Promise<Pick<Candidate, "resumeId" | "profile">[]> {
  return sql.query(
    `select resume_id as "resumeId", profile from candidate
     where not (resume_id = any($3::text[])) and not exists (
       select 1 from text_embedding where subject = resume_id and model = $1 and version = $2)
     order by created_at desc, id limit $4`,
    [model.name, model.version, except, limit],
  );
}

function toFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, at) =>
    view.getFloat32(4 * at, true),
  );
}
