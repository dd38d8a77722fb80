import { FLOWING_HEADING } from "./headings.ts";

/** One line of a resume; `text` is `resume.slice(start, end)`. */
export interface ResumeLine {
  /** From 1. */
  number: number;
  start: number;
  end: number;
  text: string;
}

/** Above this a line is a paragraph, or a whole resume whose line ends were lost. */
const LONG_LINE = 320;
/** No line is longer, so that work on a line is bounded whatever the text is. */
const LONGEST_LINE = 640;
/** A piece of a long line is at least this long, so that "Dr. " or "e.g. " is no line. */
const SHORT_PIECE = 40;
/** Where a long line may be parted: before bullets, at wide spaces, after sentences. */
const PARTING = /\s(?=[•●▪■◦○‣➢✓*]\s)|[ \t\u00A0]{2,}|(?<=[.!?;])\s(?=[\p{Lu}\d•"'(])/gu;

/**
 * The lines of a resume that have a letter or digit, numbered from 1, in order, without the spaces
 * around them. A line too long to point at is parted at bullets, wide spaces,
 * headings and sentence ends.
 * Linear.
 */
export function resumeLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    for (const [start, end] of pieces(text, lineStart, lineEnd)) {
      const piece = text.slice(start, end);
      if (/[\p{L}\p{N}]/u.test(piece))
        lines.push({ number: lines.length + 1, start, end, text: piece });
    }
    lineStart = lineEnd + 1;
  }
  return lines;
}

function pieces(text: string, start: number, end: number): [number, number][] {
  if (end - start <= LONG_LINE) return [trimmed(text, start, end)];
  const found: [number, number][] = [];
  let from = start;
  for (const { index, length, shortest } of partings(text.slice(start, end))) {
    const at = start + index;
    if (at < from || at - from < shortest) continue;
    found.push(...bounded(text, from, at));
    from = at + length;
  }
  found.push(...bounded(text, from, end));
  return found;
}

/** Cut at the last space that fits, else where it must be, but never inside a character. */
function bounded(text: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST_LINE) {
    const space = text.slice(from, from + LONGEST_LINE).search(/\s\S*$/);
    const isSplitPair = /[\uD800-\uDBFF]/.test(text.charAt(from + LONGEST_LINE - 1));
    const at = from + (space > 0 ? space : LONGEST_LINE - (isSplitPair ? 1 : 0));
    found.push(trimmed(text, from, at));
    from = at;
  }
  found.push(trimmed(text, from, end));
  return found;
}

interface Parting {
  index: number;
  length: number;
  /** The least that must stand before it. */
  shortest: number;
}

function partings(line: string): Parting[] {
  const found: Parting[] = [];
  for (const match of line.matchAll(PARTING)) {
    const { length } = match[0];
    found.push({ index: match.index, length, shortest: length > 1 ? 1 : SHORT_PIECE });
  }
  for (const match of line.matchAll(FLOWING_HEADING)) {
    found.push({ index: match.index, length: 0, shortest: 1 });
    found.push({ index: match.index + match[0].length, length: 0, shortest: 1 });
  }
  return found.sort((one, other) => one.index - other.index);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === "") from += 1;
  while (to > from && text.charAt(to - 1).trim() === "") to -= 1;
  return [from, to];
}
