import type { Sql } from "./sql.ts";

export interface StoredEmbedding {
  postingId: string;
  contentHash: string;
  vector: Float32Array;
}

/** Vectors of one model and version, for rebuilding the index. `ids` bounds the answer. */
export async function readEmbeddings(
  sql: Sql,
  model: { name: string; version: string },
  ids: readonly string[],
): Promise<StoredEmbedding[]> {
  const rows = await sql.query<{ postingId: string; contentHash: string; bytes: Uint8Array }>(
    `select posting_id as "postingId", content_hash as "contentHash", vector_send(vector) as bytes
     from embedding where model = $1 and version = $2 and posting_id = any($3::text[])`,
    [model.name, model.version, ids],
  );
  return rows.map(({ bytes, ...row }) => ({ ...row, vector: fromWire(bytes) }));
}

export async function saveEmbeddings(
  sql: Sql,
  model: { name: string; version: string },
  rows: readonly StoredEmbedding[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql.query(
    `insert into embedding (posting_id, model, version, content_hash, vector)
     select id, $1, $2, hash, vector::vector from unnest($3::text[], $4::text[], $5::text[]) as row(id, hash, vector)
     on conflict (posting_id, model, version) do update set content_hash = excluded.content_hash, vector = excluded.vector`,
    [
      model.name,
      model.version,
      rows.map((row) => row.postingId),
      rows.map((row) => row.contentHash),
      rows.map((row) => `[${row.vector.join(",")}]`),
    ],
  );
}

/** pgvector's wire form: two 16-bit numbers (length, reserved), then 32-bit floats, all big-endian. */
function fromWire(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: view.getUint16(0) }, (_, index) =>
    view.getFloat32(4 + 4 * index),
  );
}
