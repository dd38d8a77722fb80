import type { ContactSpan } from "../../contract/index.ts";

/** One numbered line of a resume. `text` is `resume.slice(start, end)`; numbers run from 1 over lines with words. */
export interface EvidenceLine {
  number: number;
  start: number;
  end: number;
  text: string;
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/u;
/** A resume pasted as one paragraph is cut at sentence ends and wide gaps, so that a line can be evidence. */
const LONGEST_LINE = 240;

/** The lines that a grader may point at. The same text always gives the same numbers. */
export function numberLines(text: string): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !LINE_BREAK.test(text.charAt(at))) continue;
    for (const [start, end] of cutLong(text, from, at)) addTrimmed(lines, text, start, end);
    from = at + 1;
  }
  return lines;
}

function addTrimmed(lines: EvidenceLine[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  if (start < end)
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
}

function cutLong(text: string, from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST_LINE) {
    const end = cutPoint(text, start, start + LONGEST_LINE);
    cuts.push([start, end]);
    start = end;
  }
  cuts.push([start, to]);
  return cuts;
}

/** The last sentence end in the window, else the last wide gap, else the last space, else its border. */
function cutPoint(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const sentence = Math.max(window.lastIndexOf(". "), window.lastIndexOf("; ")) + 1;
  if (sentence > 40) return start + sentence;
  const gap = window.lastIndexOf("  ");
  if (gap > 40) return start + gap;
  const space = window.lastIndexOf(" ");
  return space > 0 ? start + space : limit;
}

/** The text of one line with contact data masked, as a provider may see it. */
export function maskContacts(line: EvidenceLine, contacts: readonly ContactSpan[]): string {
  let masked = "";
  let at = line.start;
  for (const contact of [...contacts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(contact.start, at);
    const end = Math.min(contact.end, line.end);
    if (start >= end) continue;
    masked += `${line.text.slice(at - line.start, start - line.start)}[${contact.kind}]`;
    at = end;
  }
  return masked + line.text.slice(at - line.start);
}
