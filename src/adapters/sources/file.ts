import {
  type PartialResult,
  type Posting,
  PostingInput,
  type Problem,
} from "../../contract/index.ts";
import { changed, firstIssue } from "./payload.ts";

/**
 * Reads a file of Postings: JSON lines, or one JSON array. What a posting leaves out is "not stated".
 * Each line that is not blank becomes a posting or a problem whose `item` is "line 3" (or "entry 3" of an array).
 *
 * @throws SourceError `changed-shape` when there is nothing in it or it begins like an array and is none
 */
export function readPostingsFile(content: string): PartialResult<Posting> {
  const text = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  const entries = /^\s{0,1000}\[/.test(text) ? fromArray(text) : fromLines(text);
  if (entries.length === 0 && !/^\s{0,1000}\[/.test(text)) throw changed("file", "it is empty");
  const items: Posting[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { place, value } of entries) {
    const read = value === undefined ? null : PostingInput.safeParse(value);
    const first = read?.success ? seen.get(read.data.id) : undefined;
    if (!read) problems.push(problem(place, "it is no JSON"));
    else if (!read.success) problems.push(problem(place, firstIssue(read.error)));
    else if (first)
      problems.push(problem(place, `its id "${read.data.id}" was there already in ${first}`));
    else {
      seen.set(read.data.id, place);
      items.push(read.data);
    }
  }
  return { items, problems };
}

interface FileEntry {
  place: string;
  /** `undefined` when it is no JSON. */
  value: unknown;
}

function fromArray(text: string): FileEntry[] {
  const whole = parsed(text);
  if (!Array.isArray(whole))
    throw changed("file", "it begins like a JSON array but is damaged or cut off");
  return whole.map((value, at) => ({ place: `entry ${at + 1}`, value: value ?? null }));
}

function fromLines(text: string): FileEntry[] {
  return text
    .split("\n")
    .map((row, at) => ({ place: `line ${at + 1}`, row: row.trim() }))
    .filter(({ row }) => row !== "")
    .map(({ place, row }) => ({ place, value: parsed(row) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(place: string, why: string): Problem {
  return {
    kind: "unreadable-posting",
    message: `${place[0]?.toUpperCase()}${place.slice(1)} was left out: ${why}.`,
    item: place,
  };
}
