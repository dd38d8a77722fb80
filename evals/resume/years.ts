/**
 * Years of work against posts read by eye. Errors on even lines were looked at while tuning; those on odd lines
 * were only counted, but the same kinds of error may have been mended; "fresh" ones were read last.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readResumePath } from "../../src/adapters/files/index.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import { RESUMES, readTexts, share } from "./data.ts";

export const NOW = new Date("2026-11-21T00:00:00Z");
const TOLERANCE_YEARS = 0.5;

const HALVES = ["tuned", "held out", "fresh"] as const;

interface Reading {
  id: string;
  half: (typeof HALVES)[number];
  expected: number | null;
  found: number | null;
}

export async function measureYears(): Promise<Reading[]> {
  const texts = readTexts();
  const lines = readFileSync(new URL("./years.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const readings: Reading[] = [];
  for (const [at, line] of lines.filter((text) => !text.startsWith("#")).entries()) {
    const [label = "", ...spans] = line.split(" ");
    const id = label.replace("*", "");
    const half = label.startsWith("*") ? "fresh" : at % 2 ? "held out" : "tuned";
    const text = await readText(id, texts);
    const found = readProfile(text, NOW).years;
    readings.push({ id, half, expected: unionYears(spans), found });
  }
  return readings;
}

/** A file when the id has a suffix, else a text. */
export async function readText(id: string, texts: ReadonlyMap<string, string>): Promise<string> {
  const [, suffix] = id.split(".");
  if (suffix) return readResumePath(join(RESUMES, suffix, id));
  const text = texts.get(id);
  if (text === undefined) throw new Error(`There is no resume ${id} at ${RESUMES}.`);
  return text;
}

/** Its own arithmetic, month by month: not the engine's. */
export function unionYears(spans: readonly string[]): number | null {
  if (spans[0] === "-") return null;
  const months = new Set<number>();
  for (const span of spans) {
    const [from = 0, to = 0] = span.split("/").map((month) => {
      const [year = 0, number = 0] = (month === "now" ? "2026-11" : month).split("-").map(Number);
      return year * 12 + number;
    });
    for (let month = from; month <= to; month += 1) months.add(month);
  }
  return months.size / 12;
}

export function isRight({ expected, found }: Pick<Reading, "expected" | "found">): boolean {
  if (expected === null || found === null) return expected === found;
  return Math.abs(expected - found) <= TOLERANCE_YEARS;
}

export async function reportYears(): Promise<void> {
  const readings = await measureYears();
  for (const half of HALVES) {
    const part = readings.filter((reading) => reading.half === half);
    console.log(
      `years within ${TOLERANCE_YEARS}, ${half}: ${share(part.filter(isRight).length, part.length)}`,
    );
  }
  for (const { id, half, expected, found } of readings.filter((reading) => !isRight(reading)))
    console.log(`  ${half} ${id}: by eye ${expected?.toFixed(1)}, read ${found}`);
}
