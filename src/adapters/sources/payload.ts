import { z } from "zod";
import type { PartialResult, Problem } from "../../contract/index.ts";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { isChallenge } from "../network/index.ts";
import { UnreadableField } from "./fields.ts";
import { SourceError } from "./source.ts";

/**
 * The JSON value of a payload.
 * @throws SourceError `changed-shape`, or `blocked` where a barrier's page stands in place of the JSON
 */
export function readJson(payload: string, source: string): unknown {
  const text = payload.charCodeAt(0) === 0xfeff ? payload.slice(1) : payload;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(text, source, cause);
  }
}

function notJson(text: string, source: string, cause: unknown): SourceError {
  if (text.trim() === "") return changed(source, "the reply is empty", cause);
  if (isChallenge({ status: 200 }, text)) {
    const message = `A challenge page came in place of the list of ${source}; the host keeps programs out.`;
    return new SourceError("blocked", message, { cause });
  }
  if (/^\s{0,1000}</.test(text))
    return changed(
      source,
      "an HTML page came in place of JSON; open the board in a browser: it may have moved, or its host asks for a login",
      cause,
    );
  return changed(source, `the reply is no JSON (${brief(cause)})`, cause);
}

/** The parser's words, without the piece of payload that they quote. */
function brief(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/end of JSON input|Unterminated|Expected .* at position/i.test(message))
    return "it breaks off or is damaged";
  return "it is damaged";
}

/**
 * The payload as the shape that the source promises.
 * @throws SourceError `changed-shape`, naming the first place that differs
 */
export function shapedAs<T>(shape: z.ZodType<T>, value: unknown, source: string): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw changed(source, `the reply has another shape than expected: ${firstIssue(read.error)}`);
}

export function changed(source: string, what: string, cause?: unknown): SourceError {
  return new SourceError("changed-shape", `${source}: ${what}.`, { cause });
}

/** How one entry of a payload becomes a posting. */
export interface EntryReading<Entry> {
  shape: z.ZodType<Entry>;
  /** @throws UnreadableField when a field that is there cannot be read */
  read: (entry: Entry) => StatedPosting;
  /**
   * An id for a posting whose first id is taken by another one of the payload (several entries share a native id
   * where a source writes one a place). Equal only for entries that are the same posting.
   */
  otherId?: (entry: Entry, posting: StatedPosting) => string;
}

/**
 * Each entry becomes a posting or a problem: as many of both together as there are entries. A second entry with
 * an id that was there already becomes a problem too.
 *
 * @throws SourceError `changed-shape` where so many are unreadable that the list is none of postings
 */
export function readEach<Entry>(
  entries: readonly unknown[],
  reading: EntryReading<Entry>,
): PartialResult<StatedPosting> {
  const items: StatedPosting[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [at, raw] of entries.entries()) {
    if (problems.length > MAX_PROBLEMS) throw tooMany(problems);
    const entry = reading.shape.safeParse(raw);
    if (!entry.success) {
      problems.push(unreadable(raw, at, firstIssue(entry.error)));
      continue;
    }
    try {
      const posting = reading.read(entry.data);
      if (posting.id.length > MAX_ID) throw new UnreadableField("id", posting.id);
      const ids = [posting.id, reading.otherId?.(entry.data, posting) ?? posting.id];
      const free = ids.find((id) => !seen.has(id));
      for (const id of ids) seen.add(id);
      if (free === undefined) problems.push(repeated(posting.id));
      else items.push(free === posting.id ? posting : { ...posting, id: free });
    } catch (error) {
      if (!(error instanceof UnreadableField)) throw error;
      problems.push(unreadable(raw, at, error.message));
    }
  }
  return { items, problems };
}

const MAX_PROBLEMS = 20_000;
/** Leaves room for what makes a second posting of the same id another one. */
const MAX_ID = 350;

function tooMany(problems: readonly Problem[]): SourceError {
  const message = `More than ${MAX_PROBLEMS} entries of the list cannot be read; the first: ${problems[0]?.message ?? ""}`;
  return new SourceError("changed-shape", message);
}

function unreadable(entry: unknown, at: number, why: string): Problem {
  const item = nameOf(entry) ?? `#${at + 1}`;
  return { kind: "unreadable-posting", message: `Posting ${item} was left out: ${why}.`, item };
}

function repeated(id: string): Problem {
  const message = `Posting ${id} is listed more than once; the first was kept.`;
  return { kind: "repeated-posting", message, item: id };
}

/** What an unreadable entry calls itself. */
function nameOf(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null) return null;
  const fields = entry as Record<string, unknown>;
  for (const key of [
    "id",
    "shortcode",
    "slug",
    "uuid",
    "objectID",
    "title",
    "text",
    "name",
    "url",
  ]) {
    const value = fields[key];
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    if (typeof value === "string" && value.trim()) return value.trim().slice(0, 120).toWellFormed();
  }
  return null;
}

export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  const what = issue?.message.replace(/^Invalid input: /, "") ?? "it is damaged";
  return path ? `"${path}" is wrong (${what})` : what;
}

/** A part of an address or an id: what is written there, decoded; `null` when empty or not decodable. */
export function pathPart(part: string | null | undefined): string | null {
  try {
    return decodeURIComponent(part ?? "").trim() || null;
  } catch {
    return null;
  }
}

export const text = z.string().nullish();
export const number = z.number().nullish();
export const textOrNumber = z.union([z.string(), z.number()]).nullish();
