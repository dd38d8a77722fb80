import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dot, type EmbeddingModel } from "../../src/engine/embed/index.ts";

/** Mean average precision of title queries against a corpus of titles, the query's own text left out. */
export function titlePrecision(model: EmbeddingModel, folder: string, language: string) {
  const rows = readFileSync(join(folder, "corpus", `${language}.tsv`), "utf8")
    .trim()
    .split("\n");
  const corpus = rows.slice(1).map((row) => {
    const [id = "", title = ""] = row.split("\t");
    return { id, title, vector: model.embed(title) };
  });
  const queries = readFileSync(join(folder, "queries.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { lang: string; query: string; relevant: string[] })
    .filter(({ lang }) => lang === language);
  return queries.map(({ query, relevant }) => {
    const vector = model.embed(query);
    const wanted = new Set(relevant);
    const ranked = corpus
      .filter(({ title }) => title.toLowerCase() !== query.toLowerCase())
      .map((row) => ({ id: row.id, near: dot(vector, row.vector) }))
      .sort((a, b) => b.near - a.near);
    return averagePrecision(ranked.map(({ id }) => wanted.has(id)));
  });
}

/** Mean of the precision at every relevant row of a ranked list; 0 when none is relevant. */
export function averagePrecision(relevant: readonly boolean[]): number {
  let found = 0;
  let sum = 0;
  relevant.forEach((is, at) => {
    if (is) sum += ++found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}
