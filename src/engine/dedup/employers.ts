/** Who writes which sentence everywhere: keeps the boilerplate marks in the sketches of each employer's postings true. */
import { createSentenceCounts, type SentenceCounts } from "./boilerplate.ts";
import type { Features } from "./features.ts";
import { hashText } from "./hash.ts";
import { markPlain, sentencesOf, type TextSketch } from "./sketch.ts";

export interface Employers {
  counts: SentenceCounts;
  /** Nodes with a text, by employer. */
  colleagues: Map<number, Map<number, Features>>;
}

export function createEmployers(): Employers {
  return { counts: createSentenceCounts(), colleagues: new Map() };
}

/** Counts the sentences of a new node and marks its boilerplate; adds to `dirty` whose marks have changed by it. */
export function joinEmployer(
  { counts, colleagues }: Employers,
  index: number,
  features: Features,
  dirty: Set<number>,
): void {
  const employer = employerOf(features);
  const { text, title } = features;
  if (!text || !employer) return;
  const others = colleagues.get(employer) ?? new Map<number, Features>();
  colleagues.set(employer, others.set(index, features));
  const hash = hashText(title.key);
  const risen = sentencesOf(text).filter((sentence) => counts.add(employer, sentence, hash));
  markOthers(counts, risen, employer, others, dirty);
  mark(counts, employer, text);
}

/** Takes a node's sentences back. */
export function leaveEmployer(
  { counts, colleagues }: Employers,
  index: number,
  features: Features,
  dirty: Set<number>,
): void {
  const employer = employerOf(features);
  const others = colleagues.get(employer);
  if (!features.text || !others) return;
  others.delete(index);
  if (others.size === 0) colleagues.delete(employer);
  const own = sentencesOf(features.text);
  const titles = titlesBySentence(own, others);
  const fallen = own.filter((sentence) =>
    counts.recount(employer, sentence, titles.get(sentence) ?? []),
  );
  markOthers(counts, fallen, employer, others, dirty);
}

function titlesBySentence(
  wanted: Uint32Array,
  others: ReadonlyMap<number, Features>,
): Map<number, Set<number>> {
  const titles = new Map([...wanted].map((sentence) => [sentence, new Set<number>()]));
  for (const { text, title } of others.values()) {
    const hash = hashText(title.key);
    for (const sentence of text ? sentencesOf(text) : []) titles.get(sentence)?.add(hash);
  }
  return titles;
}

function markOthers(
  counts: SentenceCounts,
  changed: Uint32Array,
  employer: number,
  others: ReadonlyMap<number, Features>,
  dirty: Set<number>,
): void {
  if (changed.length === 0) return;
  const wanted = new Set(changed);
  for (const [index, { text }] of others) {
    if (!text || !sentencesOf(text).some((sentence) => wanted.has(sentence))) continue;
    mark(counts, employer, text);
    dirty.add(index);
  }
}

function mark(counts: SentenceCounts, employer: number, text: TextSketch): void {
  markPlain(text, (sentence) => counts.isBoilerplate(employer, sentence));
}

/** 0 for an employer that is not named: nothing is known of what it always writes. */
function employerOf({ company }: Features): number {
  const name = company.hidden ? undefined : company.aliases[0];
  return name === undefined ? 0 : hashText(name) || 1;
}
