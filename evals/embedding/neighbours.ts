/**
 * The real titles nearest to fifty titles, to be read by a person.
 * Run: `ROLECALL_DATA=… node evals/embedding/neighbours.ts MODEL_FOLDER`; what was read in it is in
 * docs/results/embedding-lines.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import { DATA, loadPostings } from "../match/data.ts";
import { byModel } from "./rankers.ts";

/** Many trades and tongues; the second half are traps: abbreviations, words of two meanings, set phrases. */
const TITLES = `
Software Engineer; Frontend Developer; Data Scientist; Site Reliability Engineer; Staff Nurse; Care Assistant;
Physiotherapist; Pharmacist; Primary School Teacher; Accountant; Payroll Clerk; Recruiter; Sales Representative;
Graphic Designer; Chef de Partie; Warehouse Operative; Electrician; Civil Engineer; Executive Assistant; Lawyer;
Softwareentwickler; Krankenschwester; Buchhalterin; Vertriebsmitarbeiter im Außendienst; Erzieher;
Développeur web; Infirmière; Comptable; Desarrollador de software; Enfermera; Contable; Ingegnere meccanico;
Verpleegkundige; Programista Java; Engenheiro de dados;
Product Manager; Account Executive; Member of Technical Staff; Conductor; Driver CDL; RN; Controller; Architect;
SDR; SRE; Registrar; Head of People; Principal; Producer; Porter
`
  .split(";")
  .map((title) => title.trim());
const SHOWN = 5;

const model = await loadStaticEmbedding(process.argv[2] ?? "models/work-embedding-v0");
const corpus = distinct([...loadPostings().map(({ title }) => title), ...listedTitles()]);
const nearest = byModel(model).over(corpus);
console.log(`${model.name}, ${corpus.length} titles`);
for (const title of TITLES) {
  const scores = nearest(title);
  const rows = corpus
    .map((other, at) => ({ other, score: scores[at] ?? 0 }))
    .filter(({ other }) => other.toLowerCase() !== title.toLowerCase())
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ other, score }) => `${other} ${score.toFixed(2)}`);
  console.log(`${title}\n    ${rows.join("\n    ")}`);
}

function listedTitles(): string[] {
  return readFileSync(join(DATA, "dedup/records.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { title: string }).title);
}

/** Titles that differ by more than case, spaces and signs. */
function distinct(titles: readonly string[]): string[] {
  const key = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return [...new Map(titles.map((title) => [key(title), title])).values()];
}
