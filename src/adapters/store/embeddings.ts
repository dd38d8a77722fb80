import { fromBits, toHex } from "./codes.ts";
import type { Sql } from "./sql.ts";

/** Which model made a vector. Vectors of two of these never meet. */
export interface ModelId {
  name: string;
  version: string;
}

export interface StoredEmbedding {
  postingId: string;
  contentHash: string;
  vector: Float32Array;
  /** What the scan reads; absent where it was never stored. */
  code?: Uint32Array;
}

/** Vectors of one model and version, for rebuilding the index. `ids` bounds the answer. */
export async function readEmbeddings(
  sql: Sql,
  model: ModelId,
  ids: readonly string[],
): Promise<StoredEmbedding[]> {
  const rows = await sql.query<{
    postingId: string;
    contentHash: string;
    bytes: Uint8Array;
    code: Uint8Array | null;
  }>(
    `select posting_id as "postingId", content_hash as "contentHash", vector_send(vector) as bytes, bit_send(code) as code
     from embedding where model = $1 and version = $2 and posting_id = any($3::text[])`,
    [model.name, model.version, ids],
  );
  return rows.map(({ bytes, code, ...row }) => ({
    ...row,
    vector: fromWire(bytes),
    ...(code ? { code: fromBits(code) } : {}),
  }));
}

export async function saveEmbeddings(
  sql: Sql,
  model: ModelId,
  rows: readonly StoredEmbedding[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql.query(
    `insert into embedding (posting_id, model, version, content_hash, vector, code)
     select id, $1, $2, hash, vector::vector, ('x' || code)::bit(256)
     from unnest($3::text[], $4::text[], $5::text[], $6::text[]) as row(id, hash, vector, code)
     on conflict (posting_id, model, version) do update
       set content_hash = excluded.content_hash, vector = excluded.vector, code = excluded.code`,
    [
      model.name,
      model.version,
      rows.map((row) => row.postingId),
      rows.map((row) => row.contentHash),
      rows.map((row) => `[${row.vector.join(",")}]`),
      rows.map((row) => (row.code ? toHex(row.code) : null)),
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
