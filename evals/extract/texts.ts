/** The texts that the labels in `labels/` speak of; they are read, never kept in the repository. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { htmlToText } from "../../src/engine/extract/index.ts";

const DATA = process.env["ROLECALL_DATA"] ?? "../shared/data";

/** First twelve hexadecimal digits of SHA-256: how labels name a text without repeating it. */
export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

export const readLabels = (file: string): string[][] =>
  readFileSync(new URL(`labels/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

export function readData(path: string): string {
  const bytes = readFileSync(join(DATA, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export const readRecords = <Row>(path: string): Row[] =>
  readData(path)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

interface Board {
  payload: { jobs: { id: string; title: string; descriptionHtml: string }[] };
}
interface Nhs {
  id: number;
  jsonld: { title: string; description: string };
}

export const ashbyJobs = () =>
  readRecords<Board>("ashby/boards.jsonl.gz").flatMap((board) => board.payload.jobs);
export const nhsJobs = () => readRecords<Nhs>("nhs/jobpostings.jsonl.gz");

/** Raw descriptions by the id that the labels use. */
export function readDescriptions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const job of ashbyJobs()) found.set(`ashby:${job.id}`, job.descriptionHtml);
  for (const { id, jsonld } of nhsJobs()) found.set(`nhs:${id}`, jsonld.description);
  for (const month of readRecords<{ data: { full_html?: string }[] }>("hn/months.jsonl.gz"))
    for (const { full_html: html } of month.data) if (html) found.set(`hn:${hashOf(html)}`, html);
  addPayloads(found);
  return found;
}

interface Payloads {
  data?: { slug: string; description: string }[];
  offers?: { id: number; description: string; requirements: string }[];
  jobs?: { guid?: string; id?: number; description?: string; content?: string }[];
}

function addPayloads(found: Map<string, string>): void {
  const read = (file: string) => JSON.parse(readData(`payloads/${file}`)) as Payloads;
  for (const job of read("set-a/arbeitnow.json").data ?? [])
    found.set(`arbeitnow:${job.slug}`, job.description);
  for (const job of read("set-b/recruitee.json").offers ?? [])
    found.set(`recruitee:${job.id}`, `${job.description}<h3>Requirements</h3>${job.requirements}`);
  for (const job of read("set-a/himalayas.json").jobs ?? [])
    found.set(`himalayas:${job.guid}`, job.description ?? "");
  for (const job of read("set-a/remotive.json").jobs ?? [])
    found.set(`remotive:${job.id}`, job.description ?? "");
  for (const job of read("set-b/greenhouse.json").jobs ?? [])
    found.set(`greenhouse:${job.id}`, job.content ?? "");
}

export const textOf = (html: string): string => htmlToText(html);

/** 95 % Wilson interval of a share, "0.962 [0.94, 0.98]". */
export function share(right: number, all: number): string {
  if (all === 0) return "none";
  const z = 1.96;
  const p = right / all;
  const middle = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  return `${p.toFixed(3)} [${(middle - half).toFixed(3)}, ${(middle + half).toFixed(3)}]`;
}
