import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Where the resumes for measuring stand; they are no part of the repository. */
export const RESUMES = join(process.env["ROLECALL_DATA"] ?? "../shared/data", "resumes");

export const hasData = existsSync(RESUMES);

/** Texts by resume id. */
export function readTexts(): Map<string, string> {
  const lines = gunzipSync(readFileSync(join(RESUMES, "resumes.jsonl.gz")))
    .toString()
    .trim();
  return new Map(
    lines.split("\n").map((line) => {
      const { resume_id: id, text } = JSON.parse(line) as { resume_id: string; text: string };
      return [id, text];
    }),
  );
}

/** A share with its 95 % interval (Wilson). */
export function share(hits: number, all: number): string {
  const z = 1.96;
  const p = hits / all;
  const centre = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const bound = (sign: number) => ((centre + sign * spread) / (1 + (z * z) / all)).toFixed(3);
  return `${p.toFixed(3)} [${bound(-1)}, ${bound(1)}] of ${all}`;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
