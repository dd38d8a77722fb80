import { setImmediate as breathe } from "node:timers/promises";
import {
  batchSize,
  countTokens,
  EmbedderError,
  type EmbedderLimits,
} from "../adapters/embedders/index.ts";
import {
  type AskedEmbedding,
  findAskedTexts,
  readAskedEmbeddings,
  saveAskedEmbeddings,
} from "../adapters/store/index.ts";
import { postingText, quantise } from "../engine/embed/index.ts";
import type { Context } from "./context.ts";
import type { Embedding } from "./embedding.ts";
import { sendable } from "./embedding-people.ts";
import { hashText, type Space } from "./embedding-space.ts";
import type { Suspicion } from "./embedding-suspicion.ts";

/** A text to be sent, with all postings that say exactly this. */
interface WantedText {
  hash: string;
  text: string;
  tokens: number;
  postings: { id: string; contentHash: string }[];
}

const LOOKED_UP_AT_ONCE = 100;
/** The embedded database does one thing at a time, and a list must not wait long for it. */
const SAVED_AT_ONCE = 10;

/**
 * The postings without a vector, most wanted first: those that a list would have shown had the model known them, since
 * somebody looked at that very moment; then the newest, since the best jobs are gone within minutes, and since a list
 * of the last fortnight is complete, and made by this model, long before all old postings are.
 */
export function inOrderOfWant(
  { pool }: Pick<Context, "pool">,
  { asked }: Pick<Embedding, "asked">,
  ids: readonly string[],
): string[] {
  return ids
    .map((id) => ({
      id,
      asked: asked.get(id) ?? 0,
      posted: Date.parse(pool.index.get(id)?.postedAt ?? "") || 0,
    }))
    .sort((a, b) => b.asked - a.asked || b.posted - a.posted || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Takes postings from the queue until `most` texts must be sent; those whose text has a vector already get it. */
export async function collectTexts(
  context: Context,
  space: Space,
  queue: string[],
  most: number,
): Promise<WantedText[]> {
  const texts = new Map<string, WantedText>();
  while (queue.length > 0 && texts.size < most) {
    const found = await lookUp(context, space, queue.splice(0, LOOKED_UP_AT_ONCE));
    for (const text of found) {
      const same = texts.get(text.hash);
      if (same) same.postings.push(...text.postings);
      else texts.set(text.hash, text);
    }
    await breathe();
  }
  return [...texts.values()];
}

async function lookUp(
  context: Context,
  space: Space,
  ids: readonly string[],
): Promise<WantedText[]> {
  const { pool, sql } = context;
  const own = new Map(
    (await readAskedEmbeddings(sql, space.id, ids)).map((row) => [row.postingId, row]),
  );
  const texts = ids.flatMap((id) => {
    const posting = pool.index.get(id);
    const contentHash = pool.hashes.get(id);
    if (!posting || contentHash === undefined) return [];
    const text = postingText(posting);
    return [{ id, contentHash, text, hash: hashText(text) }];
  });
  const others = await findAskedTexts(
    sql,
    space.id,
    texts.map(({ hash }) => hash),
  );
  const known: AskedEmbedding[] = [];
  const wanted: WantedText[] = [];
  for (const { id, contentHash, text, hash } of texts) {
    const row = own.get(id)?.textHash === hash ? own.get(id) : others.get(hash);
    if (row) known.push({ ...row, postingId: id, contentHash });
    else wanted.push({ hash, text, tokens: 0, postings: [{ id, contentHash }] });
  }
  await keep(context, space, known);
  return wanted;
}

/**
 * Full calls out of the texts, in order. Texts under suspicion come in smaller company: first where another call goes
 * with them, which tells whose fault it is; last where a call goes alone, so that they keep nobody waiting.
 */
export function intoCalls(
  texts: readonly WantedText[],
  limits: EmbedderLimits,
  suspicion: Suspicion,
  most: number,
): WantedText[][] {
  const company = ({ hash }: WantedText) => suspicion.company(hash, limits.texts);
  const suspects = texts.filter(({ hash }) => suspicion.isSuspect(hash));
  const others = texts.filter(({ hash }) => !suspicion.isSuspect(hash));
  const inTurn = most > 1 ? [...suspects, ...others] : [...others, ...suspects];
  let rest = inTurn.map((text) => {
    const allowed = Math.ceil(limits.tokensPerText * suspicion.length(text.hash));
    const sent = sendable(text.text, allowed);
    return { ...text, text: sent, tokens: countTokens(sent) };
  });
  const calls: WantedText[][] = [];
  while (rest.length > 0 && calls.length < most) {
    const size = rest[0] ? company(rest[0]) : 1;
    const alike = rest.filter((text) => company(text) === size);
    const tokens = alike.map((text) => text.tokens);
    const call = alike.slice(0, batchSize(tokens, { ...limits, texts: size }));
    calls.push(call);
    rest = rest.filter((text) => !call.includes(text));
  }
  return calls;
}

/** One call: sent, checked, stored, and put into the index. @returns the fault, if there was one */
export async function embedCall(
  context: Context,
  { embedder }: Pick<Embedding, "embedder">,
  space: Space,
  call: readonly WantedText[],
  suspicion: Suspicion,
): Promise<EmbedderError | null> {
  const hashes = call.map(({ hash }) => hash);
  try {
    const vectors = await embedder.embed(
      call.map(({ text }) => text),
      context.stopping,
    );
    suspicion.succeeded(hashes);
    const rows = call.flatMap(({ hash, postings }, at) => {
      const vector = vectors[at];
      if (!vector) return [];
      const code = space.ranking.coder.encode(vector);
      const quantised = quantise(vector);
      return postings.map(({ id, contentHash }) => ({
        postingId: id,
        contentHash,
        textHash: hash,
        vector: quantised,
        code,
      }));
    });
    await keep(context, space, rows);
    return null;
  } catch (error) {
    if (!(error instanceof EmbedderError)) throw error;
    if (BY_TEXT.has(error.kind)) suspicion.failed(hashes, error.kind === "too-long");
    return error;
  }
}

/** Faults that a single text can be the reason of. A time-out is one of too many texts: see `CallSize`. */
const BY_TEXT: ReadonlySet<EmbedderError["kind"]> = new Set<EmbedderError["kind"]>([
  "too-long",
  "refused",
  "wrong-count",
  "wrong-order",
  "bad-numbers",
  "not-json",
  "unavailable",
]);

/** Stores vectors, then shows them to lists: what a list has seen is never lost. */
async function keep(
  { sql, pool }: Context,
  { id, ranking }: Space,
  rows: readonly AskedEmbedding[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += SAVED_AT_ONCE) {
    const portion = rows.slice(start, start + SAVED_AT_ONCE);
    await saveAskedEmbeddings(sql, id, portion);
    for (const { postingId, contentHash, vector, code } of portion)
      if (pool.hashes.get(postingId) === contentHash)
        pool.index.putVector(ranking.name, postingId, vector, code);
    await breathe();
  }
}
