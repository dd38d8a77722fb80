import type { Posting, SourceLink } from "../../contract/index.ts";
import type { Sql } from "./sql.ts";

/** A posting as it is stored, with what the store knows about it. */
export interface StoredPosting {
  posting: Posting;
  board: string;
  contentHash: string;
  firstSeenAt: Date;
  cluster: string;
}

export interface PostingRow {
  id: string;
  source: string;
  board: string;
  posting: Posting;
  contentHash: string;
  cluster: string;
}

export interface SearchRequest {
  query: string;
  limit: number;
  /** From the page before; `null` = first page. */
  cursor: { at: string; id: string } | null;
}

/**
 * Writes postings as one statement: new ones appear, changed ones are replaced, closed ones open again.
 * @returns ids whose content is new or changed
 */
export async function savePostings(
  sql: Sql,
  rows: readonly PostingRow[],
  seenAt: Date,
): Promise<string[]> {
  if (rows.length === 0) return [];
  const saved = await sql.query<{ id: string }>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as row(id text, source text, board text, title text, company text,
         data jsonb, content_hash text, posted_at timestamptz, cluster text)
     ), changed as (
       select given.id from given left join posting on posting.id = given.id
       where posting.id is null or posting.content_hash <> given.content_hash or posting.closed_at is not null
     ), written as (
       insert into posting (id, source, board, title, company, data, content_hash, posted_at, first_seen_at, last_seen_at, cluster)
       select id, source, board, title, company, data, content_hash, posted_at, $2, $2, cluster from given where id in (select id from changed)
       on conflict (id) do update set source = excluded.source, board = excluded.board, title = excluded.title, company = excluded.company, data = excluded.data,
         content_hash = excluded.content_hash, posted_at = excluded.posted_at, last_seen_at = excluded.last_seen_at, closed_at = null
     )
     select id from changed`,
    [JSON.stringify(rows.map(toRecord)), seenAt],
  );
  return saved.map(({ id }) => id);
}

/** Closes the postings of a board that its newest list no longer has. @returns their ids */
export async function closeMissing(
  sql: Sql,
  source: string,
  board: string,
  listed: readonly string[],
  at: Date,
): Promise<string[]> {
  const closed = await sql.query<{ id: string }>(
    `update posting set closed_at = $4 where source = $1 and board = $2 and closed_at is null and not (id = any($3::text[])) returning id`,
    [source, board, listed, at],
  );
  return closed.map(({ id }) => id);
}

/** Live postings by id; ids that are not there are left out. */
export async function findPostings(sql: Sql, ids: readonly string[]): Promise<StoredPosting[]> {
  const rows = await sql.query<StoredRow>(
    `select ${STORED} from posting where id = any($1::text[])`,
    [ids],
  );
  return rows.map(toStored);
}

/** Live postings in pages of id order, for rebuilding what stands in memory. */
export async function* allPostings(sql: Sql, pageSize = 2000): AsyncGenerator<StoredPosting[]> {
  let after = "";
  for (;;) {
    const rows = await sql.query<StoredRow>(
      `select ${STORED} from posting where closed_at is null and id > $1 order by id limit $2`,
      [after, pageSize],
    );
    if (rows.length === 0) return;
    yield rows.map(toStored);
    after = rows.at(-1)?.id ?? after;
  }
}

/** One row a job (its canonical posting), newest first, or best first where words are searched. */
export async function searchPostings(
  sql: Sql,
  request: SearchRequest,
): Promise<{ items: StoredPosting[]; total: number; next: { at: string; id: string } | null }> {
  const words = request.query.trim();
  const where = `closed_at is null and cluster = id and ($1 = '' or words @@ websearch_to_tsquery('simple', $1))`;
  const [count] = await sql.query<{ total: number }>(
    `select count(*)::int as total from posting where ${where}`,
    [words],
  );
  const rows = await sql.query<StoredRow & { at: string }>(
    `select ${STORED}, to_char(coalesce(posted_at, first_seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from posting
     where ${where} and ($2::timestamptz is null or (coalesce(posted_at, first_seen_at), id) < ($2::timestamptz, $3))
     order by coalesce(posted_at, first_seen_at) desc, id desc limit $4`,
    [words, request.cursor?.at ?? null, request.cursor?.id ?? "", request.limit + 1],
  );
  const page = rows.slice(0, request.limit);
  const last = page.at(-1);
  return {
    items: page.map(toStored),
    total: count?.total ?? 0,
    next: rows.length > request.limit && last ? { at: last.at, id: last.id } : null,
  };
}

/** Where each of these jobs was seen: every live member of their clusters. */
export async function findSources(
  sql: Sql,
  clusters: readonly string[],
): Promise<Map<string, SourceLink[]>> {
  const rows = await sql.query<{ cluster: string; source: string; url: string | null }>(
    `select cluster, source, data ->> 'url' as url from posting where cluster = any($1::text[]) and closed_at is null order by (id <> cluster), id`,
    [clusters],
  );
  const sources = new Map<string, SourceLink[]>();
  for (const { cluster, source, url } of rows) {
    sources.set(cluster, [...(sources.get(cluster) ?? []), { source, url }]);
  }
  return sources;
}

/** Moves postings to other clusters. */
export async function assignClusters(
  sql: Sql,
  moves: readonly { id: string; cluster: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  await sql.query(
    `update posting set cluster = move.cluster from jsonb_to_recordset($1::jsonb) as move(id text, cluster text) where posting.id = move.id`,
    [JSON.stringify(moves)],
  );
}

export async function countPostings(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    "select count(*)::int as count from posting where closed_at is null",
  );
  return row?.count ?? 0;
}

export async function deletePostingsOf(sql: Sql, source: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    "delete from posting where source = $1 returning id",
    [source],
  );
  return rows.map(({ id }) => id);
}

const STORED = `id, board, data, content_hash as "contentHash", first_seen_at as "firstSeenAt", cluster`;

interface StoredRow {
  id: string;
  board: string;
  data: Posting;
  contentHash: string;
  firstSeenAt: Date;
  cluster: string;
}

function toStored({ data, board, contentHash, firstSeenAt, cluster }: StoredRow): StoredPosting {
  return { posting: data, board, contentHash, firstSeenAt, cluster };
}

function toRecord(row: PostingRow): object {
  const { posting } = row;
  return {
    id: row.id,
    source: row.source,
    board: row.board,
    title: posting.title,
    company: posting.company,
    data: posting,
    content_hash: row.contentHash,
    posted_at: posting.postedAt,
    cluster: row.cluster,
  };
}
