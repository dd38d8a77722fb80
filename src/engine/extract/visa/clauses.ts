export interface Clause {
  start: number;
  text: string;
}

/** Beginnings of words about visas (a boundary first: twice as fast as without); each hit is read in the sentence around it. */
const HIT =
  /\b(?:visa|ts\/?sci|nationals\b|access to classified|security investigation|visado|visum|arbeitsvisum|blue card|nationality|h-?1-?b|sponsor|citizen|clearance|cleared|itar|u\.?s\.? person|work authori[sz]|authori[sz]ed to work|right to work|work permit|permanent resident|green ?card|immigration|staatsangehörig|staatsbürger|arbeitserlaubnis|nationalité|citoyen|permis de travail|ciudadan|nacionalidad|permiso de trabajo|patrocin)/gi;

/** Sentences longer than this are read only near the hit. */
const REACH = 320;

/** Hits that are looked at in one text. */
const MAX_HITS = 200;

/** The sentences of a text that have a word about visas in them, each once, in order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let end = 0;
  let hits = 0;
  for (const hit of text.matchAll(HIT)) {
    if (hit.index < end) continue;
    if (++hits > MAX_HITS) break;
    const start = Math.max(end, sentenceStart(text, hit.index));
    end = sentenceEnd(text, hit.index + hit[0].length);
    // "Need a visa? No problem.": the answer belongs to the question.
    if (text[end - 1] === "?") end = sentenceEnd(text, end);
    clauses.push({ start, text: text.slice(start, end) });
  }
  return clauses;
}

const STOP = /(?:[\n•;]|[.!?](?=\s+[\p{Lu}"“(]))/gu;
/** A full stop after one of these ends no sentence. */
const ABBREVIATION = /(?:\b[A-Z]|\b(?:e\.g|i\.e|etc|inc|ltd|co|no|vs|approx|dept))$/i;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const slice = text.slice(from, at + 1);
  let start = 0;
  for (const stop of slice.matchAll(STOP)) {
    if (stop[0] === "." && ABBREVIATION.test(slice.slice(0, stop.index))) continue;
    if (stop.index < at - from) start = stop.index + 1;
  }
  return from + start;
}

function sentenceEnd(text: string, at: number): number {
  const slice = text.slice(at, at + REACH);
  for (const stop of slice.matchAll(STOP)) {
    if (stop[0] === "." && ABBREVIATION.test(slice.slice(0, stop.index))) continue;
    return at + stop.index + 1;
  }
  return at + slice.length;
}
