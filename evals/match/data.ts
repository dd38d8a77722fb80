import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeHTML } from "entities";
import { type Posting, PostingInput } from "../../src/contract/index.ts";
import {
  extractRequirements,
  extractSeniority,
  extractSkills,
} from "../../src/engine/extract/index.ts";

/** The folder of evaluation data; it is not part of the repository. */
export const DATA = process.env["ROLECALL_DATA"] ?? "../shared/data";

export interface LabelledResume {
  resume_id: string;
  category: string;
  text: string;
}

export const loadResumes = (): LabelledResume[] => readLines("resumes/resumes.jsonl.gz");

/** A judge's score for a resume and a job of which only keywords are known. */
export interface JudgedPair {
  jd_keywords: string[];
  resume_id: string;
  score_1to7: number;
}

export const loadPairs = (): JudgedPair[] => readLines("relevance/resume-job/pairs.jsonl");

/** Real postings of two very unlike kinds: about 4,700 of young companies, 7,400 of a health service. */
export function loadPostings(): Posting[] {
  return [...ashby(), ...nhs()];
}

interface AshbyBoard {
  board: string;
  payload: { jobs: { id: string; title: string; descriptionHtml: string; publishedAt: string }[] };
}

function ashby(): Posting[] {
  return readLines<AshbyBoard>("ashby/boards.jsonl.gz").flatMap(({ board, payload }) =>
    payload.jobs.map((job) =>
      read(`ashby:${board}:${job.id}`, job.title, board, job.descriptionHtml, job.publishedAt),
    ),
  );
}

interface HealthPosting {
  id: string;
  jsonld: {
    title: string;
    description: string;
    datePosted: string;
    hiringOrganization?: { name?: string };
  };
}

function nhs(): Posting[] {
  return readLines<HealthPosting>("nhs/jobpostings.jsonl.gz").map(({ id, jsonld }) =>
    read(
      `jsonld:nhs:${id}`,
      jsonld.title,
      jsonld.hiringOrganization?.name ?? "",
      decodeHTML(jsonld.description),
      jsonld.datePosted,
    ),
  );
}

function read(id: string, title: string, company: string, html: string, posted: string): Posting {
  const description = textOf(html);
  return PostingInput.parse({
    id,
    source: id.split(":")[0] ?? "",
    title: title.trim() || "Untitled",
    company: company || null,
    description: description || null,
    postedAt: new Date(posted).toISOString(),
    seniority: extractSeniority(title),
    skills: [...new Set(extractSkills(description).map(({ skill }) => skill))],
    requirements: extractRequirements(description),
  });
}

function textOf(html: string): string {
  const lines = html.replace(/<(?:br|\/?(?:p|li|ul|ol|div|h\d))\b[^>]*>/gi, "\n");
  return decodeHTML(lines.replace(/<[^>]*>/g, " "))
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(join(DATA, path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
