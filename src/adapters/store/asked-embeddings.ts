import type { QuantisedVector } from "../../engine/embed/index.ts";
import { fromBits, toHex } from "./codes.ts";
import type { ModelId } from "./embeddings.ts";
import type { Sql } from "./sql.ts";

/** What a model that costs time or money said of a posting's text. */
export interface AskedEmbedding {
  postingId: string;
  /** Of the posting. */
  contentHash: string;
  /** Of the text that was sent. */
  textHash: string;
  vector: QuantisedVector;
  code: Uint32Array;
}

interface Row extends Omit<AskedEmbedding, "vector" | "code"> {
  scale: number;
  bytes: Uint8Array;
  code: Uint8Array;
}

const COLUMNS = `posting_id as "postingId", content_hash as "contentHash", text_hash as "textHash",
  scale, vector as bytes, varbit_send(code) as code`;

/** What one model and version said of these postings. */
export async function readAskedEmbeddings(
  sql: Sql,
  model: ModelId,
  ids: readonly string[],
): Promise<AskedEmbedding[]> {
  const rows = await sql.query<Row>(
    `select ${COLUMNS} from asked_embedding where model = $1 and version = $2 and posting_id = any($3::text[])`,
    [model.name, model.version, ids],
  );
  return rows.map(toEmbedding);
}

/** One answer for each of these texts that any posting had before, by the hash of the text. */
export async function findAskedTexts(
  sql: Sql,
  model: ModelId,
  textHashes: readonly string[],
): Promise<Map<string, AskedEmbedding>> {
  const rows = await sql.query<Row>(
    `select distinct on (text_hash) ${COLUMNS} from asked_embedding
     where model = $1 and version = $2 and text_hash = any($3::text[]) order by text_hash, posting_id`,
    [model.name, model.version, textHashes],
  );
  return new Map(rows.map((row) => [row.textHash, toEmbedding(row)]));
}

/** Vectors of one length. Postings that are gone in the meantime are left out. */
export async function saveAskedEmbeddings(
  sql: Sql,
  model: ModelId,
  rows: readonly AskedEmbedding[],
): Promise<void> {
  const length = rows[0]?.vector.values.length;
  if (length === undefined) return;
  await sql.query(
    `insert into asked_embedding (posting_id, model, version, content_hash, text_hash, scale, vector, code)
     select posting.id, $1, $2, row.hash, row.text, row.scale,
       substring($8::bytea from ((row.number - 1) * $9::int)::int + 1 for $9::int), ('x' || row.code)::varbit
     from unnest($3::text[], $4::text[], $5::text[], $6::real[], $7::text[])
       with ordinality as row(id, hash, text, scale, code, number)
     join posting on posting.id = row.id
     on conflict (posting_id, model, version) do update set content_hash = excluded.content_hash,
       text_hash = excluded.text_hash, scale = excluded.scale, vector = excluded.vector, code = excluded.code`,
    [
      model.name,
      model.version,
      rows.map((row) => row.postingId),
      rows.map((row) => row.contentHash),
      rows.map((row) => row.textHash),
      rows.map((row) => row.vector.scale),
      rows.map((row) => toHex(row.code)),
      joined(rows.map(({ vector: { values } }) => values)),
      length,
    ],
  );
}

/** Removes what all other models said, of postings, resumes and references. @returns how many postings' */
export async function removeOtherModels(sql: Sql, kept: readonly ModelId[]): Promise<number> {
  const keys = kept.map(({ name, version }) => `${name}\n${version}`);
  const other = "model || chr(10) || version <> all($1::text[])";
  const gone = await sql.query(`delete from asked_embedding where ${other} returning 1`, [keys]);
  await sql.query(`delete from text_embedding where ${other}`, [keys]);
  await sql.query(`delete from embedding where ${other}`, [keys]);
  return gone.length;
}

function toEmbedding({ scale, bytes, code, ...row }: Row): AskedEmbedding {
  const values = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Written shortly as text, it comes back as the nearest 64-bit number.
  return { ...row, vector: { values, scale: Math.fround(scale) }, code: fromBits(code) };
}

/** All vectors one behind the other, as bytes. */
export function joined(vectors: readonly (Int8Array | Float32Array)[]): Uint8Array {
  return Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
}
