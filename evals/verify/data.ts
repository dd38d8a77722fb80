/** Where the resumes come from and which half each belongs to. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

export const dataFolder = resolve(
  process.env["ROLECALL_DATA"] ?? join(import.meta.dirname, "../../../shared/data"),
);

export interface Resume {
  id: string;
  kind: "text" | "pdf" | "docx";
  text: string;
}

/** Half of the resumes, by their id: rules and word lists were made looking at these only. */
export function isTuning(id: string): boolean {
  return (createHash("sha256").update(`verify:${id}`).digest()[0] ?? 0) % 2 === 0;
}

export function* readLines(path: string): Generator<Record<string, unknown>> {
  const raw = gunzipSync(readFileSync(join(dataFolder, path))).toString();
  for (const line of raw.split("\n")) if (line) yield JSON.parse(line) as Record<string, unknown>;
}

/** Text resumes of at least 800 characters, and the PDF and DOCX ones. A PDF with the same id as a text stays with its half. */
export function readResumes(half: "tuning" | "reporting"): Resume[] {
  const wanted = (id: string) => isTuning(id) === (half === "tuning");
  const resumes: Resume[] = [];
  for (const row of readLines("resumes/resumes.jsonl.gz")) {
    const id = String(row["resume_id"]);
    const text = String(row["text"]);
    if (wanted(id) && text.length >= 800) resumes.push({ id, kind: "text", text });
  }
  return [...resumes, ...readFiles("pdf", wanted), ...readFiles("docx", wanted)];
}

function readFiles(kind: "pdf" | "docx", wanted: (id: string) => boolean): Resume[] {
  const folder = join(dataFolder, "resumes", kind);
  if (!existsSync(folder)) return [];
  const found: Resume[] = [];
  for (const name of readdirSync(folder).sort()) {
    const id = name.replace(/\.\w+$/, "");
    if (!wanted(id)) continue;
    const text =
      kind === "pdf"
        ? pdfText(join(folder, name), Number.parseInt(id, 10) % 2 === 0)
        : docxText(join(folder, name));
    if (text.length >= 800) found.push({ id: `${kind}:${id}`, kind, text });
  }
  return found;
}

/** Half of the PDF files with their columns kept side by side, half in reading order. */
function pdfText(path: string, layout: boolean): string {
  return execFileSync("pdftotext", [...(layout ? ["-layout"] : []), path, "-"]).toString();
}

function docxText(path: string): string {
  const xml = execFileSync("unzip", ["-p", path, "word/document.xml"], {
    maxBuffer: 1 << 28,
  }).toString();
  return xml
    .replace(/<w:(?:br|tab)[^>]*>/g, " ")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");
}
