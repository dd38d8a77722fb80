import type { Posting } from "../../contract/index.ts";
import { createTermLists, type TermLists } from "./term-lists.ts";
import { eachTerm } from "./terms.ts";

/** Which postings hold a query's words, by BM25F. */
export interface Lexicon {
  add(slot: number, posting: Posting): void;
  /** BM25F by slot, 0 where no word is shared; `postings` = live postings. The array is used again. */
  score(words: readonly WeightedText[], slots: number, postings: number): Float32Array;
  /** Keeps slot `s` as `newSlots[s]`, forgets those at −1. */
  renumber(newSlots: Int32Array): void;
}

interface WeightedText {
  text: string;
  weight: number;
}

/** Field weights and length normalisation as in BM25F (Robertson, Zaragoza, Taylor, CIKM 2004). */
const FIELDS = [
  { weight: 3, usualLength: 5, evenness: 0.3, text: (posting: Posting) => posting.title },
  {
    weight: 2,
    usualLength: 90,
    evenness: 0.6,
    text: ({ skills, requirements }: Posting) =>
      `${skills.join("\n")}\n${requirements.map(({ text }) => text).join("\n")}`,
  },
  {
    weight: 1,
    usualLength: 300,
    evenness: 0.7,
    text: ({ description }: Posting) => (description ?? "").slice(0, MOST_CHARACTERS),
  },
] as const;
const MOST_CHARACTERS = 4_000;
const SATURATION = 1.2;
/** Terms kept of a posting, title first: bounds the memory. */
const MOST_TERMS = 128;
/** Terms looked up for a query: the rarest and weightiest. */
const MOST_QUERY_TERMS = 48;
/** A term that more than this share of a large pool holds tells nothing. */
const COMMON_SHARE = 0.1;
const SMALL_POOL = 1_000;

export function createLexicon(): Lexicon {
  let lists = createTermLists();
  let scores = new Float32Array(1024);
  return {
    add(slot, posting) {
      for (const [term, frequency] of frequencies(posting)) {
        const weight = Math.round((255 * frequency) / (frequency + SATURATION));
        if (weight > 0) lists.append(term, slot, weight);
      }
    },
    score(words, slots, postings) {
      if (slots > scores.length) scores = new Float32Array(2 * slots);
      else scores.fill(0, 0, slots);
      for (const { term, weight } of queryTerms(lists, words, postings)) {
        const factor = weight / 255;
        lists.visit(term, (slot, share) => {
          scores[slot] = (scores[slot] ?? 0) + factor * share;
        });
      }
      return scores;
    },
    renumber(newSlots) {
      const fresh = createTermLists();
      for (const term of lists.terms())
        lists.visit(term, (slot, weight) => {
          const moved = newSlots[slot] ?? -1;
          if (moved >= 0) fresh.append(term, moved, weight);
        });
      lists = fresh;
    },
  };
}

/** Weighted frequency of each term over the fields, each field evened out by its length. */
function frequencies(posting: Posting): Map<number, number> {
  const all = new Map<number, number>();
  for (const { weight, usualLength, evenness, text } of FIELDS) {
    const terms: number[] = [];
    eachTerm(text(posting), (term) => terms.push(term));
    const share = weight / (1 - evenness + (evenness * terms.length) / usualLength);
    for (const term of terms) {
      const had = all.get(term);
      if (had !== undefined) all.set(term, had + share);
      else if (all.size < MOST_TERMS) all.set(term, share);
    }
  }
  return all;
}

function queryTerms(
  lists: TermLists,
  words: readonly WeightedText[],
  postings: number,
): { term: number; weight: number }[] {
  const wanted = new Map<number, number>();
  for (const { text, weight } of words) {
    const counts = new Map<number, number>();
    eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
    for (const [term, count] of counts)
      wanted.set(term, (wanted.get(term) ?? 0) + (weight * count) / (count + 1));
  }
  const most = postings > SMALL_POOL ? COMMON_SHARE * postings : postings;
  return [...wanted]
    .map(([term, share]) => ({ term, share, frequency: lists.frequency(term) }))
    .filter(({ frequency }) => frequency > 0 && frequency <= most)
    .map(({ term, share, frequency }) => ({
      term,
      weight: share * Math.log(1 + (postings - frequency + 0.5) / (frequency + 0.5)),
    }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_QUERY_TERMS);
}
