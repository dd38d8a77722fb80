/** The usual single methods, each as it would be used alone. */
import { type DedupPosting, requisitionsOf } from "../../src/engine/dedup/index.ts";

type Baseline = (postings: readonly DedupPosting[]) => ReadonlyMap<string, string>;

export const BASELINES: Record<string, Baseline> = {
  "exact keys": (postings) =>
    byKey(postings, (posting) => {
      const [first] = requisitionsOf(posting);
      return first
        ? `${first.ats}|${first.id}`
        : `${plain(posting.title)}|${plain(posting.description ?? posting.id)}`;
    }),
  "title + company": (postings) =>
    byKey(postings, ({ title, company }) => `${plain(title)}|${plain(company ?? "")}`),
  "MinHash 0.7 alone": (postings) => joinPairs(postings, minhash(postings), 0.7),
  "TF-IDF cosine 0.9 alone": (postings) => joinPairs(postings, cosine(postings), 0.9),
};

type Similarity = (a: number, b: number) => number;

/** 64 minima over word triples; the share of equal minima. */
function minhash(postings: readonly DedupPosting[]): Similarity {
  const signatures = postings.map(({ description, title }) => {
    const list = words(`${title} ${description ?? ""}`);
    const least = new Uint32Array(64).fill(0xffffffff);
    for (let i = 2; i < list.length; i++) {
      const base = hash(`${list[i - 2]} ${list[i - 1]} ${list[i]}`);
      for (let row = 0; row < 64; row++) {
        const value = Math.imul(base ^ (row * 0x9e3779b1), 0x85ebca6b) >>> 0;
        const mixed = (value ^ (value >>> 15)) >>> 0;
        if (mixed < (least[row] ?? 0)) least[row] = mixed;
      }
    }
    return least;
  });
  return (a, b) => {
    const [one, other] = [signatures[a] as Uint32Array, signatures[b] as Uint32Array];
    let same = 0;
    for (let row = 0; row < 64; row++) if (one[row] === other[row]) same++;
    return same / 64;
  };
}

function cosine(postings: readonly DedupPosting[]): Similarity {
  const documents = postings.map(({ title, company, description }) =>
    words(`${title} ${company ?? ""} ${description ?? ""}`),
  );
  const inDocuments = new Map<string, number>();
  for (const list of documents)
    for (const word of new Set(list)) inDocuments.set(word, (inDocuments.get(word) ?? 0) + 1);
  const numbers = new Map([...inDocuments.keys()].map((word, index) => [word, index]));
  const vectors = documents.map((list) => {
    const weights = new Map<number, number>();
    for (const word of list)
      weights.set(numbers.get(word) ?? 0, (weights.get(numbers.get(word) ?? 0) ?? 0) + 1);
    for (const [index, count] of weights) weights.set(index, 1 + Math.log(count));
    for (const word of new Set(list)) {
      const index = numbers.get(word) ?? 0;
      weights.set(
        index,
        (weights.get(index) ?? 0) * Math.log(1 + documents.length / (inDocuments.get(word) ?? 1)),
      );
    }
    const length =
      Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const sorted = [...weights].sort(([a], [b]) => a - b);
    return {
      index: Uint32Array.from(sorted, ([index]) => index),
      weight: Float32Array.from(sorted, ([, weight]) => weight / length),
    };
  });
  return (a, b) => {
    const [one, other] = [
      vectors[a] as (typeof vectors)[number],
      vectors[b] as (typeof vectors)[number],
    ];
    let sum = 0;
    for (let i = 0, j = 0; i < one.index.length && j < other.index.length; ) {
      const [x, y] = [one.index[i] as number, other.index[j] as number];
      if (x === y) sum += (one.weight[i++] as number) * (other.weight[j++] as number);
      else if (x < y) i++;
      else j++;
    }
    return sum;
  };
}

/** Union of all pairs from the threshold on: what a threshold alone means. */
function joinPairs(
  postings: readonly DedupPosting[],
  similarity: Similarity,
  least: number,
): Map<string, string> {
  const parent = postings.map((_, index) => index);
  const root = (index: number): number =>
    parent[index] === index ? index : root(parent[index] as number);
  for (let a = 0; a < postings.length; a++)
    for (let b = a + 1; b < postings.length; b++)
      if (similarity(a, b) >= least) parent[root(a)] = root(b);
  return new Map(postings.map(({ id }, index) => [id, `${root(index)}`]));
}

function byKey(
  postings: readonly DedupPosting[],
  key: (posting: DedupPosting) => string,
): Map<string, string> {
  return new Map(postings.map((posting) => [posting.id, key(posting)]));
}

const plain = (text: string) => words(text).join(" ");
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
