/**
 * Makes the bundled sample corpus: `node samples/make.ts` writes postings.jsonl and resumes.jsonl beside it.
 * Fictional throughout, deterministic, and marked: every id and source says "sample".
 */
import { writeFileSync } from "node:fs";
import type { Posting, Salary } from "../src/contract/index.ts";
import { RESUMES } from "./resumes.ts";
import { COMPANIES, PLACES, type Place, ROLES, type Role } from "./roles.ts";

const PER_ROLE = 14;
const RUNGS = [
  { word: "Junior", seniority: "junior", years: 1, factor: 0.75 },
  { word: "", seniority: null, years: 3, factor: 1 },
  { word: "Senior", seniority: "senior", years: 5, factor: 1.3 },
  { word: "Lead", seniority: "lead", years: 8, factor: 1.5 },
] as const;
const VISA = [
  "",
  "",
  "We sponsor work visas and help with the move.",
  "We are not able to sponsor visas for this position.",
] as const;
const START = Date.UTC(2026, 9, 20, 8);

/** Numbers that look random and are the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom(20261121);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

function makePosting(role: Role, roleNumber: number, number: number): Partial<Posting> {
  const rung = RUNGS[number % RUNGS.length] as (typeof RUNGS)[number];
  const place = pick(PLACES);
  const company = pick(COMPANIES[role.field] as string[]);
  const workMode =
    role.field === "trades" || role.field === "health" || role.field === "hospitality"
      ? "onsite"
      : pick(["onsite", "hybrid", "remote", null] as const);
  const id = `sample:rolecall:${String(roleNumber + 1).padStart(2, "0")}-${String(number + 1).padStart(2, "0")}`;
  return {
    id,
    source: "sample",
    url: `https://example.com/sample-jobs/${id.split(":").at(-1)}`,
    title: `${rung.word} ${pick(role.titles)}`.trim(),
    company,
    description: describe(role, rung.years, company, place, workMode),
    locations: [{ raw: place.raw, city: place.city, region: null, country: place.country }],
    workMode,
    remoteCountries: workMode === "remote" ? [place.country] : null,
    employmentType: random() < 0.85 ? "FULL_TIME" : pick(["PART_TIME", "CONTRACTOR"] as const),
    salary: random() < 0.65 ? makeSalary(role, rung.factor, place) : null,
    postedAt: new Date(START + Math.floor(random() * 31 * 86_400) * 1000)
      .toISOString()
      .replace(".000Z", "Z"),
    language: "en",
  };
}

function makeSalary(role: Role, factor: number, place: Place): Salary {
  const middle = role.pay * factor * place.rate;
  const round = (amount: number) => Math.round(amount / 1000) * 1000;
  return {
    min: round(middle * 0.92),
    max: round(middle * 1.12),
    currency: place.currency,
    period: "YEAR",
  };
}

function describe(
  role: Role,
  years: number,
  company: string,
  place: Place,
  workMode: Posting["workMode"],
): string {
  const visa = pick(VISA);
  const list = (items: readonly string[]) =>
    items.map((item) => `• ${item.replace("{years}", String(years))}`).join("\n");
  return [
    `This is a sample posting that comes with Rolecall. ${company} in ${place.city} is looking for somebody to join the team${workMode ? ` (${workMode})` : ""}.`,
    `What you will do\n${list(role.duties)}`,
    `Requirements\n${list(role.must)}`,
    `Nice to have\n${list(role.nice)}`,
    visa,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const postings = ROLES.flatMap((role, roleNumber) =>
  Array.from({ length: PER_ROLE }, (_, number) => makePosting(role, roleNumber, number)),
);
const write = (name: string, rows: readonly object[]) =>
  writeFileSync(
    new URL(name, import.meta.url),
    `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`,
  );
write("postings.jsonl", postings);
write("resumes.jsonl", RESUMES);
console.log(`${postings.length} postings, ${RESUMES.length} resumes`);
