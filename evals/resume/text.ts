/** Words of the files that the extracted text has, against pdftotext and the text runs of DOCX. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readResumeFile } from "../../src/adapters/files/index.ts";
import { listZip, unzipEntry } from "../../src/adapters/files/zip.ts";
import { quantile, RESUMES } from "./data.ts";

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

export async function reportText(format: "pdf" | "docx"): Promise<void> {
  const recalls: number[] = [];
  const orders: number[] = [];
  const times: number[] = [];
  let worst = { file: "", recall: 2 };
  for (const file of readdirSync(join(RESUMES, format))) {
    const path = join(RESUMES, format, file);
    const bytes = readFileSync(path);
    const start = performance.now();
    const text = await readResumeFile(bytes, file);
    times.push(performance.now() - start);
    const reference = format === "pdf" ? pdfWords(path) : runWords(bytes);
    const recall = recallOf(reference, words(text));
    recalls.push(recall);
    orders.push(recallOf(pairs(reference), pairs(words(text))));
    if (recall < worst.recall) worst = { file, recall };
  }
  console.log(
    `${format}: ${recalls.length} files, words recalled median ${quantile(recalls, 0.5).toFixed(4)}, worst ${worst.recall.toFixed(4)} (${worst.file}); neighbouring pairs median ${quantile(orders, 0.5).toFixed(4)}, worst ${quantile(orders, 0).toFixed(4)}; ms median ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}, first ${(times[0] ?? 0).toFixed(0)}`,
  );
}

function pdfWords(path: string): string[] {
  return words(execFileSync(PDF_TO_TEXT, [path, "-"], { encoding: "utf8" }));
}

function runWords(bytes: Uint8Array): string[] {
  const seen = new Set<string>();
  const texts = listZip(bytes)
    .filter((entry) => PARTS.test(entry.name))
    .map((entry) => new TextDecoder().decode(unzipEntry(bytes, entry, 50_000_000)))
    .map((xml) => runsOf(xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, "")))
    .filter((text) => !seen.has(text) && seen.add(text));
  return words(texts.join(" "));
}

/** Of poppler. */
const PDF_TO_TEXT = process.env["PDFTOTEXT"] ?? "pdftotext";
const RUN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:(?:br|tab|cr)\b[^>]*\/>/g;

function runsOf(xml: string): string {
  return Array.from(xml.matchAll(RUN), ([, text]) => text ?? " ")
    .join("")
    .replace(/&amp;/g, "&")
    .replace(/&[lg]t;|&quot;|&apos;/g, " ");
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function pairs(list: readonly string[]): string[] {
  return list.slice(1).map((word, at) => `${list[at]} ${word}`);
}

/** By multiset: a word named twice must be found twice. */
function recallOf(reference: readonly string[], found: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of reference) {
    const left = counts.get(word) ?? 0;
    if (left > 0) hits += 1;
    counts.set(word, left - 1);
  }
  return reference.length === 0 ? 1 : hits / reference.length;
}
