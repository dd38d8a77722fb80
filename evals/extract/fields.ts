/**
 * How well pay, places and visas are read: `node evals/extract/fields.ts [tuning]`. Prints the reporting
 * halves (every second line, board or hash); `tuning` prints the halves that the rules were made on. Places: all.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeHTML } from "entities";
import { extractLocation, extractSalary, extractVisa } from "../../src/engine/extract/index.ts";
import { countryCode } from "../../src/engine/extract/location.ts";
import { hashOf, readLabels } from "./texts.ts";

const DATA = process.env["ROLECALL_DATA"] ?? join(import.meta.dirname, "../../../shared/data");
const HALF = process.argv[2] === "tuning" ? 0 : 1;

interface Row {
  name: string;
  hits: number;
  of: number;
}

const rows: Row[] = [...payFields(), ...payInProse(), ...countries(), ...visas()];
console.log(`Half: ${HALF === 1 ? "reporting" : "tuning"}\n`);
console.log("| what | right | of | share | 95 % interval |\n|---|---:|---:|---:|---|");
for (const { name, hits, of } of rows) {
  const [low, high] = wilson(hits, of);
  const share = of === 0 ? "" : (hits / of).toFixed(3);
  console.log(`| ${name} | ${hits} | ${of} | ${share} | ${low.toFixed(3)}–${high.toFixed(3)} |`);
}

/** Wilson score interval of a proportion at 95 %. */
function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

function lines(path: string): unknown[] {
  const bytes = readFileSync(join(DATA, path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Numbers that stand in a text, also read as thousands and without their cents. */
function numbersIn(text: string): Set<number> {
  const found = [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
  return new Set(found.flatMap((number) => [number, number * 1_000, Math.trunc(number)]));
}

function isSame(a: number | null | undefined, b: number): boolean {
  return typeof a === "number" && Math.abs(a - b) < 1;
}

interface PayLine {
  source: string;
  raw: string;
  min: number;
  max: number;
  currency: string;
  unit: string;
}

/** Pay strings: exact where both bounds stand in the text (cents cut as the sources cut them). */
function payFields(): Row[] {
  const exact: Record<string, Row> = {};
  const hourly: Row = { name: "pay field, hourly text stays hourly", hits: 0, of: 0 };
  (lines("salary/salary.jsonl") as PayLine[]).forEach((line, index) => {
    if (index % 2 !== HALF) return;
    const said = extractSalary(line.raw);
    if (/per hour|an hour|hourly|\/ ?h(?:ou)?r|p ?\/ ?h|\dph\b/i.test(line.raw)) {
      hourly.of++;
      if (said?.period === "HOUR") hourly.hits++;
      if (line.source === "nhs") return;
    }
    const numbers = numbersIn(line.raw);
    if (!numbers.has(line.min) || !numbers.has(line.max)) return;
    exact[line.source] ??= { name: `pay field exact, ${line.source}`, hits: 0, of: 0 };
    const row = exact[line.source]!;
    row.of++;
    const isBounds =
      isSame(said?.min ?? said?.max, line.min) && isSame(said?.max ?? said?.min, line.max);
    const isUnit = line.source === "nhs" || said?.period === line.unit.replace("1 ", "");
    const isMoney = said?.currency === line.currency || !/[$£€]/.test(line.raw);
    if (isBounds && isUnit && isMoney) row.hits++;
  });
  return [...Object.values(exact), hourly];
}

interface Component {
  compensationType: string;
  interval: string;
  currencyCode: string;
  minValue: number | null;
  maxValue: number | null;
}
interface AshbyJob {
  descriptionPlain?: string;
  compensation?: { compensationTiers?: { components: Component[] }[] };
}

/** Whole descriptions against the board's own pay fields, where both bounds stand in the text. */
function payInProse(): Row[] {
  const exact: Row = { name: "pay in a description, exact, ashby", hits: 0, of: 0 };
  const given: Row = { name: "… of those read at all", hits: 0, of: 0 };
  lines("ashby/boards.jsonl.gz").forEach((line, index) => {
    if (index % 2 !== HALF) return;
    for (const job of (line as { payload: { jobs?: AshbyJob[] } }).payload.jobs ?? []) {
      const text = job.descriptionPlain ?? "";
      const parts = (job.compensation?.compensationTiers ?? [])
        .flatMap((tier) => tier.components)
        .filter((part) => part.compensationType === "Salary" && part.minValue !== null);
      const [first] = parts;
      if (!first) continue;
      const min = Math.min(...parts.map((part) => part.minValue ?? Number.POSITIVE_INFINITY));
      const max = Math.max(...parts.map((part) => part.maxValue ?? 0));
      const numbers = numbersIn(text);
      if (!numbers.has(min) || !numbers.has(max)) continue;
      const said = extractSalary(text);
      exact.of++;
      if (said) given.of++;
      const isBounds = isSame(said?.min ?? said?.max, min) && isSame(said?.max ?? said?.min, max);
      const isRight =
        isBounds &&
        said?.currency === first.currencyCode &&
        said.period === first.interval.replace("1 ", "");
      if (isRight) {
        exact.hits++;
        given.hits++;
      }
    }
  });
  return [exact, given];
}

interface PlaceLine {
  source: string;
  raw: string;
  country: string | null;
}

/**
 * Location strings against the country that the source or its geocoder gives. Which strings name no place ("Remote",
 * a mall, a job title that stood where a place was due) was told by eye; a wrong label counts as a miss.
 */
function countries(): Row[] {
  const all: Record<string, Row> = {};
  const placeless = new Set(readLabels("placeless.tsv").map(([hash]) => hash));
  for (const line of lines("location/location.jsonl") as PlaceLine[]) {
    const wanted = line.country ? countryCode(line.country) : null;
    if (!wanted) continue;
    const said = extractLocation(line.raw).locations.flatMap(({ country }) => country ?? []);
    const rows = [rowOf(all, `country, every string ("Remote" too), ${line.source}`)];
    if (!placeless.has(hashOf(line.raw)))
      rows.unshift(rowOf(all, `country, strings that name a place, ${line.source}`));
    for (const row of rows) {
      row.of++;
      if (said.includes(wanted)) row.hits++;
    }
  }
  return Object.values(all);
}

function rowOf(rows: Record<string, Row>, name: string): Row {
  rows[name] ??= { name, hits: 0, of: 0 };
  return rows[name];
}

/** 200 sentences labelled by eye before tuning; the text is found again by its hash. */
function visas(): Row[] {
  const labels = visaLabels();
  const right: Row = { name: "visa, labelled sentences", hits: 0, of: 0 };
  const kept: Row = { name: "visa, sponsors and refuses not exchanged", hits: 0, of: 0 };
  for (const sentence of sentences()) {
    const hash = hashOfLetters(sentence);
    const label = labels.get(hash);
    if (!label) continue;
    labels.delete(hash);
    if (Number.parseInt(hash.at(-1) ?? "0", 16) % 2 !== HALF) continue;
    const { visa } = extractVisa(sentence);
    right.of++;
    if (visa === label) right.hits++;
    kept.of++;
    const pair = [visa, label].sort().join();
    if (pair !== "refuses,sponsors") kept.hits++;
  }
  return [right, kept];
}

function visaLabels(): Map<string, string> {
  const text = readFileSync(join(import.meta.dirname, "visa-labels.tsv"), "utf8");
  const entries = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  return new Map(entries.map(([hash = "", , label = ""]) => [hash, label]));
}

function hashOfLetters(sentence: string): string {
  const key = sentence
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

function* sentences(): Generator<string> {
  for (const text of texts()) {
    for (const line of text.split("\n"))
      for (const sentence of line.split(/(?<=[.!?])\s+(?=[A-Z])/)) yield sentence.trim();
  }
}

function* texts(): Generator<string> {
  for (const board of lines("ashby/boards.jsonl.gz") as { payload: { jobs?: AshbyJob[] } }[])
    for (const job of board.payload.jobs ?? []) yield job.descriptionPlain ?? "";
  for (const month of lines("hn/months.jsonl.gz") as { data: { full_html?: string }[] }[])
    for (const post of month.data) yield stripped(post.full_html ?? "");
  for (const job of lines("nhs/jobpostings.jsonl.gz") as { jsonld: unknown }[]) {
    const posting = typeof job.jsonld === "string" ? JSON.parse(job.jsonld) : job.jsonld;
    yield stripped((posting as { description?: string } | null)?.description ?? "");
  }
}

function stripped(html: string): string {
  return decodeHTML(decodeHTML(html).replace(/<[^>]+>/g, "\n")).replace(/[ \t]+/g, " ");
}
