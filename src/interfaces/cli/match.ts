import { readFile } from "node:fs/promises";
import pc from "picocolors";
import * as engine from "../../app/engine.ts";
import type { MatchResponse, MatchResult, Posting, Salary } from "../../contract/index.ts";
import { withConnection } from "./connect.ts";
import { print } from "./output.ts";

const WIDTH = 78;

/** Prints the best jobs for a resume, at once; grades are for those who watch (the page, the API). */
export async function match(path: string, options: { top: string }): Promise<void> {
  const top = Number(options.top);
  if (!Number.isInteger(top) || top < 1 || top > 1000) {
    throw Object.assign(
      new Error(`--top is "${options.top}"; it must be a number from 1 to 1000.`),
      { kind: "invalid" },
    );
  }
  const resumeText = await engine.readResumeFile(await readFile(path), path);
  await withConnection(async (connection) => {
    const body = { resumeText, top };
    const list = await connection.json<MatchResponse>({
      method: "POST",
      path: "/match/candidate-to-jobs",
      body,
    });
    if (list.results.length === 0)
      await print("No postings yet: run `rolecall ingest`, or add a source.\n");
    for (const result of list.results) await print(card(result));
    for (const { constraint, added } of list.relaxed) {
      await print(`Showing broader matches: ${constraint} relaxed, ${added} more.\n`);
    }
  });
}

function card({ rank, score, posting, why, sources }: MatchResult): string {
  const sample = posting.source === "sample" ? pc.yellow(" [sample]") : "";
  const lines = [
    `${String(rank).padStart(3)}. ${pc.bold(clip(posting.title, WIDTH - 16))}${sample}  ${pc.green(`${Math.round(score)}`)}`,
    `     ${clip([posting.company, place(posting), pay(posting.salary)].filter(Boolean).join(" · "), WIDTH - 5)}`,
    ...why.slice(0, 3).map((reason) => pc.dim(`     ${clip(reason, WIDTH - 5)}`)),
    ...sources.slice(0, 2).flatMap(({ url }) => (url ? [pc.dim(`     ${url}`)] : [])),
  ];
  return `${lines.join("\n")}\n`;
}

function place(posting: Posting): string {
  const [first] = posting.locations;
  const named = first ? [first.city, first.country].filter(Boolean).join(", ") || first.raw : "";
  return [named, posting.workMode].filter(Boolean).join(", ");
}

function pay(salary: Salary | null): string {
  if (!salary) return "";
  const bounds = [salary.min, salary.max]
    .filter((bound) => bound !== null)
    .map((bound) => bound.toLocaleString("en"));
  return [bounds.join("–"), salary.currency, salary.period && `a ${salary.period.toLowerCase()}`]
    .filter(Boolean)
    .join(" ");
}

/** Control characters of a posting must not reach the terminal. */
function clip(text: string, width: number): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return clean.length > width ? `${clean.slice(0, width - 1)}…` : clean;
}
