import { dot, type EmbeddingModel } from "../../src/engine/embed/index.ts";

/** Something that says how near a query is to each text of a corpus; higher is nearer. */
export interface Ranker {
  name: string;
  over(corpus: readonly string[]): (query: string) => ArrayLike<number>;
}

export function byVectors(name: string, embed: (text: string) => Float32Array): Ranker {
  return {
    name,
    over(corpus) {
      const vectors = corpus.map(embed);
      return (query) => {
        const asked = embed(query);
        return vectors.map((vector) => dot(asked, vector));
      };
    },
  };
}

export const byModel = (model: EmbeddingModel): Ranker =>
  byVectors(model.name, (text) => model.embed(text));

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

function trigrams(text: string): string[] {
  return words(text).flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  });
}

/** BM25 over words (Robertson and Zaragoza 2009; k1 = 1.2, b = 0.75). */
export const bm25: Ranker = {
  name: "BM25",
  over(corpus) {
    const { postings, lengths } = invert(corpus, words);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / corpus.length;
    return (query) => {
      const scores = new Float64Array(corpus.length);
      for (const term of new Set(words(query))) {
        const rows = postings.get(term) ?? new Map<number, number>();
        const rare = Math.log(1 + (corpus.length - rows.size + 0.5) / (rows.size + 0.5));
        for (const [row, count] of rows) {
          const damp = 1.2 * (0.25 + (0.75 * (lengths[row] ?? 0)) / mean);
          scores[row] = (scores[row] ?? 0) + (rare * count * 2.2) / (count + damp);
        }
      }
      return scores;
    };
  },
};

/** The ranker and BM25 together: their scores in standard deviations over the corpus, added. */
export function withWords(ranker: Ranker): Ranker {
  return {
    name: `${ranker.name} + BM25`,
    over(corpus) {
      const [meaning, words] = [ranker.over(corpus), bm25.over(corpus)];
      return (query) => {
        const byWords = standardised(words(query));
        return standardised(meaning(query)).map((score, at) => score + (byWords[at] ?? 0));
      };
    },
  };
}

function standardised(scores: ArrayLike<number>): number[] {
  const all = Array.from(scores);
  const mean = all.reduce((sum, score) => sum + score, 0) / all.length;
  const spread = Math.sqrt(all.reduce((sum, score) => sum + (score - mean) ** 2, 0) / all.length);
  return all.map((score) => (score - mean) / (spread || 1));
}

/** Cosine of the character trigrams of words, weighted by how rare they are. */
export const trigramCosine: Ranker = {
  name: "character trigrams",
  over(corpus) {
    const { postings } = invert(corpus, trigrams);
    const rareness = (term: string) =>
      Math.log((1 + corpus.length) / (1 + (postings.get(term)?.size ?? 0)));
    const lengths = new Float64Array(corpus.length);
    for (const [term, rows] of postings)
      for (const [row, count] of rows)
        lengths[row] = (lengths[row] ?? 0) + (count * rareness(term)) ** 2;
    return (query) => {
      const scores = new Float64Array(corpus.length);
      for (const term of trigrams(query))
        for (const [row, count] of postings.get(term) ?? [])
          scores[row] = (scores[row] ?? 0) + count * rareness(term) ** 2;
      return scores.map((score, row) => score / Math.sqrt(lengths[row] || 1));
    };
  },
};

function invert(corpus: readonly string[], cut: (text: string) => readonly string[]) {
  const postings = new Map<string, Map<number, number>>();
  const lengths = corpus.map((text, row) => {
    const terms = cut(text);
    for (const term of terms) {
      const rows = postings.get(term) ?? new Map<number, number>();
      rows.set(row, (rows.get(row) ?? 0) + 1);
      postings.set(term, rows);
    }
    return terms.length;
  });
  return { postings, lengths };
}
