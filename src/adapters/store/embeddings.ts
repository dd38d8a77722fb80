import type { Sql } from "./sql.ts";

/** Which model made a vector. Vectors of two of these never meet. */
export interface ModelId {
  name: string;
  version: string;
}

export interface StoredEmbedding {
  postingId: string;
  /** Of the posting that was embedded. */
  contentHash: string;
  /** Of the text that was embedded; absent for models that cost nothing to ask again. */
  textHash?: string | null;
  vector: Float32Array;
  /** What the scan reads: bit n of the code is bit `n % 32` of word `n / 32`. Absent where it was never stored. */
  code?: Uint32Array;
}

interface EmbeddingRow {
  postingId: string;
  contentHash: string;
  textHash: string | null;
  bytes: Uint8Array;
  code: Uint8Array | null;
}

const COLUMNS = `posting_id as "postingId", content_hash as "contentHash", text_hash as "textHash",
  vector_send(vector) as bytes, bit_send(code) as code`;

/** Vectors of one model and version, for rebuilding the index. `ids` bounds the answer. */
export async function readEmbeddings(
  sql: Sql,
  model: ModelId,
  ids: readonly string[],
): Promise<StoredEmbedding[]> {
  const rows = await sql.query<EmbeddingRow>(
    `select ${COLUMNS} from embedding where model = $1 and version = $2 and posting_id = any($3::text[])`,
    [model.name, model.version, ids],
  );
  return rows.map(toEmbedding);
}

/** One vector for each of these texts that any posting had before. */
export async function findEmbeddingsOfTexts(
  sql: Sql,
  model: ModelId,
  textHashes: readonly string[],
): Promise<Map<string, StoredEmbedding>> {
  const rows = await sql.query<EmbeddingRow>(
    `select distinct on (text_hash) ${COLUMNS} from embedding
     where model = $1 and version = $2 and text_hash = any($3::text[]) order by text_hash, posting_id`,
    [model.name, model.version, textHashes],
  );
  return new Map(rows.map((row) => [row.textHash ?? "", toEmbedding(row)]));
}

/** Postings that are gone in the meantime are left out. */
export async function saveEmbeddings(
  sql: Sql,
  model: ModelId,
  rows: readonly StoredEmbedding[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql.query(
    `insert into embedding (posting_id, model, version, content_hash, text_hash, vector, code)
     select posting.id, $1, $2, row.hash, row.text, row.vector::vector, ('x' || row.code)::bit(256)
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as row(id, hash, text, vector, code)
     join posting on posting.id = row.id
     on conflict (posting_id, model, version) do update set content_hash = excluded.content_hash,
       text_hash = excluded.text_hash, vector = excluded.vector, code = excluded.code`,
    [
      model.name,
      model.version,
      rows.map((row) => row.postingId),
      rows.map((row) => row.contentHash),
      rows.map((row) => row.textHash ?? null),
      rows.map((row) => toText(row.vector)),
      rows.map((row) => (row.code ? toHex(row.code) : null)),
    ],
  );
}

/** Removes the vectors of all other models, of postings, resumes and references. @returns how many of postings */
export async function removeOtherEmbeddings(sql: Sql, kept: readonly ModelId[]): Promise<number> {
  const keys = kept.map(({ name, version }) => `${name}\n${version}`);
  const other = "model || chr(10) || version <> all($1::text[])";
  const gone = await sql.query(`delete from embedding where ${other} returning 1`, [keys]);
  await sql.query(`delete from text_embedding where ${other}`, [keys]);
  return gone.length;
}

function toEmbedding({ bytes, code, ...row }: EmbeddingRow): StoredEmbedding {
  return { ...row, vector: fromWire(bytes), ...(code ? { code: fromBits(code) } : {}) };
}

/** pgvector's text form. */
export function toText(vector: Float32Array): string {
  return `[${vector.join(",")}]`;
}

/** pgvector's wire form: two 16-bit numbers (length, reserved), then 32-bit floats, all big-endian. */
export function fromWire(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: view.getUint16(0) }, (_, index) =>
    view.getFloat32(4 + 4 * index),
  );
}

/** PostgreSQL counts bits from the left, our words count them from the right. */
const MIRRORED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let mirrored = 0;
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) mirrored |= 128 >> bit;
  return mirrored;
});

function toHex(code: Uint32Array): string {
  let hex = "";
  for (const word of code)
    for (let byte = 0; byte < 4; byte++)
      hex += (MIRRORED[(word >>> (8 * byte)) & 255] ?? 0).toString(16).padStart(2, "0");
  return hex;
}

/** The wire form of a bit string: its length in 32 bits, then the bits. */
function fromBits(bytes: Uint8Array): Uint32Array {
  const code = new Uint32Array((bytes.length - 4) / 4);
  for (let at = 4; at < bytes.length; at++) {
    const word = (at - 4) >>> 2;
    code[word] = (code[word] ?? 0) | ((MIRRORED[bytes[at] ?? 0] ?? 0) << (8 * (at & 3)));
  }
  return code;
}
