/** Who writes which sentence everywhere: keeps the boilerplate marks in the sketches of each employer's postings true. */
import { createSentenceCounts, type SentenceCounts } from "./boilerplate.ts";
import type { Features } from "./features.ts";
import { hashText } from "./hash.ts";
import { createLists, type Lists } from "./lists.ts";
import { markPlain, sentencesOf, type TextSketch } from "./sketch.ts";

export interface Employers {
  counts: SentenceCounts;
  /** Nodes with a text, by employer: the number of a list. */
  colleagues: Map<number, number>;
  nodes: Lists;
}

/**
 * Sentences whose marks may have to change, by employer. They are gathered, so that an employer's postings are read once
 * for many that come or go together.
 */
export interface SentenceChanges {
  risen: Map<number, Set<number>>;
  /** Of nodes that left: to be counted anew. */
  left: Map<number, Set<number>>;
}

export function createEmployers(): Employers {
  return { counts: createSentenceCounts(), colleagues: new Map(), nodes: createLists() };
}

export function noSentenceChanges(): SentenceChanges {
  return { risen: new Map(), left: new Map() };
}

/** Counts the sentences of a new node. Its marks are true after `settleMarks`. */
export function joinEmployer(
  { counts, colleagues, nodes }: Employers,
  index: number,
  features: Features,
  { risen }: SentenceChanges,
): void {
  const employer = employerOf(features);
  const { text, title } = features;
  if (!text || !employer) return;
  const list = colleagues.get(employer) ?? nodes.create();
  colleagues.set(employer, list);
  nodes.prepend(list, index);
  const hash = hashText(title.key);
  for (const sentence of sentencesOf(text))
    if (counts.add(employer, sentence, hash)) note(risen, employer, sentence);
  mark(counts, employer, text);
}

/** Takes a node's sentences back. */
export function leaveEmployer(
  { colleagues, nodes }: Employers,
  index: number,
  features: Features,
  { left }: SentenceChanges,
): void {
  const employer = employerOf(features);
  const list = colleagues.get(employer);
  if (!features.text || list === undefined) return;
  nodes.remove(list, index);
  for (const sentence of sentencesOf(features.text)) note(left, employer, sentence);
}

/** Makes all marks true; adds to `dirty` whose marks have changed. */
export function settleMarks(
  employers: Employers,
  featuresOf: (index: number) => Features | undefined,
  { risen, left }: SentenceChanges,
  dirty: Set<number>,
): void {
  for (const [employer, sentences] of left)
    for (const sentence of fallen(employers, featuresOf, employer, sentences))
      note(risen, employer, sentence);
  for (const [employer, sentences] of risen)
    eachColleague(employers, employer, sentences, featuresOf, (text, index) => {
      mark(employers.counts, employer, text);
      dirty.add(index);
    });
}

/** Counts the titles of these sentences anew; returns those that are boilerplate no more. */
function fallen(
  employers: Employers,
  featuresOf: (index: number) => Features | undefined,
  employer: number,
  sentences: ReadonlySet<number>,
): number[] {
  const titles = new Map([...sentences].map((sentence) => [sentence, new Set<number>()]));
  eachColleague(employers, employer, sentences, featuresOf, (text, _, { title }) => {
    const hash = hashText(title.key);
    for (const sentence of sentencesOf(text)) titles.get(sentence)?.add(hash);
  });
  return [...titles].flatMap(([sentence, by]) =>
    employers.counts.recount(employer, sentence, by) ? [sentence] : [],
  );
}

/** Visits the employer's nodes that have one of the sentences. */
function eachColleague(
  { colleagues, nodes }: Employers,
  employer: number,
  wanted: ReadonlySet<number>,
  featuresOf: (index: number) => Features | undefined,
  visit: (text: TextSketch, index: number, features: Features) => void,
): void {
  const possible = new Uint8Array(256);
  for (const sentence of wanted) possible[sentence & 255] = 1;
  const list = colleagues.get(employer);
  if (list === undefined) return;
  nodes.each(list, (index) => {
    const features = featuresOf(index);
    const text = features?.text;
    const has = text && sentencesOf(text).some((one) => possible[one & 255] && wanted.has(one));
    if (has) visit(text, index, features);
  });
}

function note(changes: Map<number, Set<number>>, employer: number, sentence: number): void {
  const known = changes.get(employer);
  if (known) known.add(sentence);
  else changes.set(employer, new Set([sentence]));
}

function mark(counts: SentenceCounts, employer: number, text: TextSketch): void {
  markPlain(text, (sentence) => counts.isBoilerplate(employer, sentence));
}

/** 0 for an employer that is not named: nothing is known of what it always writes. */
function employerOf({ company }: Features): number {
  const name = company.hidden ? undefined : company.aliases[0];
  return name === undefined ? 0 : hashText(name) || 1;
}
