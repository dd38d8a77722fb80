/**
 * Years, posts and degrees against three batches read by eye before the program's answers were seen. What each was
 * worth on its first run stands in `docs/results/resume.md`; `--errors` prints what is wrong now.
 */
import { readFileSync } from "node:fs";
import type { Degree, ResumeProfile } from "../../src/contract/index.ts";
import { readProfile } from "../../src/engine/resume/index.ts";
import { readTexts, share } from "./data.ts";
import { isRight, NOW, readText, unionYears } from "./years.ts";

export const BATCHES = ["a", "b", "c"] as const;
type Batch = (typeof BATCHES)[number];

export interface Label {
  id: string;
  dated: number;
  undated: number;
  degree: Degree["level"] | "none" | null;
  years: number | null;
}

interface Reading extends Label {
  profile: ResumeProfile;
}

const LEVELS: readonly Degree["level"][] = [
  "doctorate",
  "master",
  "bachelor",
  "associate",
  "vocational",
  "secondary",
];

/** "ID r3 u1 [LEVEL] 2014-02/now 2012-01/2013-12". */
export function readLabel(line: string): Label {
  const [id = "", dated = "", undated = "", ...rest] = line.split(" ");
  const level = /^[a-z?]+$/.test(rest[0] ?? "") ? rest.shift() : undefined;
  return {
    id,
    dated: Number(dated.slice(1)),
    undated: Number(undated.slice(1)),
    degree: level === undefined || level === "?" ? null : (level as Degree["level"] | "none"),
    years: rest[0]?.startsWith("=") ? Number(rest[0].slice(1)) : unionYears(rest),
  };
}

export function readLabels(batch: Batch): Label[] {
  return readFileSync(new URL(`./years-${batch}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map(readLabel);
}

export async function measureUnseen(batch: Batch): Promise<Reading[]> {
  const texts = readTexts();
  const readings: Reading[] = [];
  for (const label of readLabels(batch)) {
    const profile = readProfile(await readText(label.id, texts), NOW);
    readings.push({ ...label, profile });
  }
  return readings;
}

/** The highest degree that a profile names. */
export function highestDegree(profile: ResumeProfile): Degree["level"] | "none" {
  const named = new Set(profile.degrees.map((degree) => degree.level));
  return LEVELS.find((level) => named.has(level)) ?? "none";
}

export async function reportUnseen(batch: Batch, withErrors: boolean): Promise<void> {
  const readings = await measureUnseen(batch);
  const row = (name: string, of: Reading[], right: (reading: Reading) => boolean) => {
    if (of.length > 0)
      console.log(`batch ${batch}, ${name}: ${share(of.filter(right).length, of.length)}`);
    if (!withErrors) return;
    for (const reading of of.filter((one) => !right(one))) console.log(`  ${told(reading)}`);
  };
  row("years within 0.5", readings, hasYears);
  row("posts' number", readings, hasPosts);
  const parts: [string, (reading: Reading) => boolean][] = [
    ["of files as PDF", ({ id }) => id.endsWith(".pdf")],
    ["of files as DOCX", ({ id }) => id.endsWith(".docx")],
    ["of texts", ({ id }) => !id.includes(".")],
    ["with no dated post", ({ dated }) => dated === 0],
  ];
  for (const [name, isPart] of parts) {
    const part = readings.filter(isPart);
    if (part.length === 0) continue;
    console.log(`  years, ${name}: ${part.filter(hasYears).length} of ${part.length}`);
  }
  const named = readings.filter((reading) => reading.degree !== null);
  row("highest degree", named, (one) => highestDegree(one.profile) === one.degree);
  row("language of the text", readings, (one) => one.profile.language === "en");
}

function hasYears({ years, profile }: Reading): boolean {
  return isRight({ expected: years, found: profile.years });
}

/** A profile's posts are those with a date. */
function hasPosts({ dated, profile }: Reading): boolean {
  return profile.roles.length === dated;
}

function told({ id, years, dated, degree, profile }: Reading): string {
  return `${id}: by eye ${years?.toFixed(1)} years, ${dated} posts, ${degree}; read ${profile.years}, ${profile.roles.length}, ${highestDegree(profile)}`;
}
