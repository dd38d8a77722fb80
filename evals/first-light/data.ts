import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

const FOLDER = resolve(
  process.env["ROLECALL_DATA"] ?? new URL("../../../shared/data", import.meta.url).pathname,
);

export interface AshbyBoard {
  board: string;
  /** The raw payload, as text. */
  payload: string;
  jobs: number;
}

/** The captured Ashby boards. */
export function ashbyBoards(): AshbyBoard[] {
  return lines<{ board: string; payload: { jobs: unknown[] } }>("ashby/boards.jsonl.gz").map(
    ({ board, payload }) => ({
      board,
      payload: JSON.stringify(payload),
      jobs: payload.jobs.length,
    }),
  );
}

/** The captured NHS adverts, raw schema.org JobPosting. */
export function nhsAdverts(): object[] {
  return lines<{ jsonld: object }>("nhs/jobpostings.jsonl.gz").map((row) => row.jsonld);
}

/** Anonymised resumes as text. */
export function resumes(): { resume_id: string; category: string; text: string }[] {
  return lines("resumes/resumes.jsonl.gz");
}

function lines<Row>(name: string): Row[] {
  const text = gunzipSync(readFileSync(resolve(FOLDER, name))).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
