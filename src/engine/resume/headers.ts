import type { DateRange } from "./dates.ts";
import { headingKind } from "./headings.ts";
import type { ResumeLine } from "./lines.ts";
import { countTitleWords, looksLikeEmployer } from "./title-words.ts";

/** The post that stands around a date. */
export interface RoleHeader {
  title: string | null;
  employer: string | null;
  /** Indices into the lines: the first and last that belong to the header. */
  first: number;
  last: number;
}

/** Indices of the lines that a header may reach. */
interface Bounds {
  first: number;
  last: number;
  /** Does another date follow right below `last`? */
  isNextNear: boolean;
}

interface Phrase {
  text: string;
  /** Lines away from the date, those that only name a place not counted; 0 on its own line. */
  distance: number;
  /** Index of its line. */
  line: number;
}

/** How far above and below its date a header may reach, in lines. */
const ABOVE = 4;
const BELOW = 6;
/** And how far above it a title may stand in torn columns. */
const TORN = 3;
const LONGEST_HEADER_LINE = 110;
const MOST_WORDS = 14;
/** Between the phrases of a header: dashes, bars, commas, "at"; "ï¼", "â€“" are dashes decoded wrongly. */
const BETWEEN =
  /\s*(?:\t|\s{2,}|\||•|·|--|–|—|‐|―|\s-\s|\s-$|^-\s|:|;|,|\(|\)|ï¼\S?|â€“|â€”|Â|@|\s(?:at|bei|en|chez|with|for)\s(?=\p{Lu}))\s*/u;
const PLACE =
  /^(?:city|state|remote|hybrid|[A-Z]{2}|[A-Z]{2} \d{5}|usa|u\.s\.a?\.?|united states(?: of america)?|united kingdom|uk|india|germany|deutschland|france|spain|españa|canada|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract|temporary|to|from|since|seit|ab|desde|depuis|dal|de|du|date|dates|location|title|position|employer|duration|period)$/iu;
/** A bullet, or the end of a sentence; "Olmo S.L." and "Ovens Inc." end none. */
const BODY = /^[•●▪■◦○‣➢✓*]|^[-–]\s|;$|(?<!(?<!\p{L})(?:\p{L}|Inc|Ltd|Co|Corp|Bros|Cie))\.$/u;

/** "5 years 3 months" */
const LASTED =
  /^\d{1,2}\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|años?|mes(?:es)?|ans?|mois)\b/iu;
/** A dash decoded wrongly, alone on its line. */
const BROKEN_DASH = /^(?:ï¼|â€“|Â)\W?$/u;
/** Signs around a phrase that are not of it; the dot of ".NET" is. */
const EDGES = /^(?:[^\p{L}\p{N}.]|\.(?!\p{L}))+|[^\p{L}\p{N}).+#]+$/gu;
/** The last of a list: "Graphic, Web, and Advertising Intern". */
const LEADING_AND = /^(?:and|und|y|et)\s+(?=\p{Lu})/u;
/** A sentence goes on in small letters after its first word: "Managed the team", "Responsible for". */
const RUNNING =
  /^[^\p{L}]*\p{Lu}\p{Ll}+,?\s(?!(?:of|and|for|in|at|the|to|de|del|la|der|des|für|und|im|en|du|y|et|e|bei|chez|con|als|comme|como|with)\s\p{Lu})\p{Ll}+\s\p{L}/u;

/** Finds title and employer in the lines around a date range. `previousEnd` is the line where the role before has its date. */
export function readHeader(
  lines: readonly ResumeLine[],
  at: number,
  range: DateRange,
  bounds: Bounds,
): RoleHeader {
  const lastDateLine = lineAt(lines, at, range.end);
  const first = reachUp(lines, at, Math.max(bounds.first, at - ABOVE));
  const last = reachDown(lines, lastDateLine, Math.min(bounds.last, lastDateLine + BELOW));
  const above = phrasesAbove(lines, at, first, range);
  const below = phrasesBelow(lines, at, { lastDateLine, last }, range);
  const phrases = [...above, ...(isWhole(above, below, at, bounds) ? below.filter(isOn) : below)];
  const chosen = choose(phrases);
  const title = hasTitle(chosen.title)
    ? chosen.title
    : (tornTitle(lines, at, range, bounds) ?? chosen.title);
  const employer = chosen.employer === title ? null : chosen.employer;
  const used = [title?.line ?? at, employer?.line ?? at];
  return {
    title: title?.text ?? null,
    employer: employer?.text ?? null,
    first: Math.min(at, ...used),
    last: Math.max(lastDateLine, ...used),
  };
}

function hasTitle(phrase: Phrase | null): boolean {
  return phrase !== null && countTitleWords(phrase.text) > 0;
}

/** Where columns were torn apart, lines of the other column stand between a title and its date. */
function tornTitle(
  lines: readonly ResumeLine[],
  at: number,
  range: DateRange,
  bounds: Bounds,
): Phrase | null {
  if (!range.precise || range.shape !== "range") return null;
  for (let index = at - 1; index >= Math.max(bounds.first, at - TORN); index -= 1) {
    const text = lines[index]?.text ?? "";
    if (isCleanTitle(text)) return { text, distance: at - index, line: index };
  }
  return null;
}

/** A line of a title alone: "Network Engineer". */
export function isCleanTitle(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}&]|^(?:of|and|for|in|the)$/u.test(word)) &&
    /\p{L}$/u.test(line) &&
    countTitleWords(line) > 0 &&
    headingKind(line) === null
  );
}

function phrasesAbove(
  lines: readonly ResumeLine[],
  at: number,
  first: number,
  range: DateRange,
): Phrase[] {
  const phrases: Phrase[] = [];
  let distance = 1;
  for (let index = at - 1; index >= first; index -= 1) {
    const found = phrasesOf(lines[index], index, distance, range);
    phrases.unshift(...found);
    if (found.length > 0) distance += 1;
  }
  return phrases;
}

/** Those of the date's own lines too. */
function phrasesBelow(
  lines: readonly ResumeLine[],
  at: number,
  { lastDateLine, last }: { lastDateLine: number; last: number },
  range: DateRange,
): Phrase[] {
  const phrases: Phrase[] = [];
  let distance = 0;
  for (let index = at; index <= last; index += 1) {
    const found = phrasesOf(lines[index], index, distance, range);
    phrases.push(...found);
    if (index >= lastDateLine && (found.length > 0 || distance === 0)) distance += 1;
  }
  return phrases;
}

/** With title and employer above its date, and another date near below, what stands between is of the next post. */
function isWhole(
  above: readonly Phrase[],
  below: readonly Phrase[],
  at: number,
  bounds: Bounds,
): boolean {
  const own = [...above, ...below].filter(
    ({ distance, line }) => distance === 0 || (distance === 1 && line < at),
  );
  const title = best(own, titleScore);
  return (
    bounds.isNextNear &&
    title !== null &&
    title.distance === 1 &&
    own.some((one) => one !== title && looksLikeEmployer(one.text))
  );
}

function isOn({ distance }: Phrase): boolean {
  return distance === 0;
}

function lineAt(lines: readonly ResumeLine[], from: number, offset: number): number {
  let at = from;
  while (at + 1 < lines.length && (lines[at + 1]?.start ?? Number.POSITIVE_INFINITY) < offset)
    at += 1;
  return at;
}

function reachUp(lines: readonly ResumeLine[], at: number, limit: number): number {
  let first = at;
  while (first > limit && isHeaderLine(lines[first - 1])) first -= 1;
  return first;
}

function reachDown(lines: readonly ResumeLine[], at: number, limit: number): number {
  let last = at;
  while (last < limit && isHeaderLine(lines[last + 1])) last += 1;
  return last;
}

function isHeaderLine(line: ResumeLine | undefined): boolean {
  if (!line || line.text.length > LONGEST_HEADER_LINE || BODY.test(line.text)) return false;
  if (BROKEN_DASH.test(line.text)) return true;
  if (wordCount(line.text) > MOST_WORDS) return false;
  if (!/^[^\p{L}]*[\p{Lu}\p{Lo}\d]/u.test(line.text))
    return wordCount(line.text) <= 4 && countTitleWords(line.text) > 0;
  return !RUNNING.test(line.text) || (wordCount(line.text) <= 5 && countTitleWords(line.text) > 0);
}

function phrasesOf(
  line: ResumeLine | undefined,
  index: number,
  distance: number,
  range: DateRange,
): Phrase[] {
  if (!line) return [];
  const before = line.text.slice(0, Math.max(0, range.start - line.start));
  const after = line.text.slice(Math.max(0, range.end - line.start));
  const { words } = range;
  const within =
    words && words.start >= line.start && words.end <= line.end
      ? [line.text.slice(words.start - line.start, words.end - line.start)]
      : [];
  const isDated = range.start < line.end && range.end > line.start;
  const parts = isDated ? [before, ...within, after] : [line.text];
  return parts
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => part.replace(EDGES, "").replace(LEADING_AND, "").trim())
    .filter((text) => isPhrase(text))
    .map((text) => ({ text, distance, line: index }));
}

function isPhrase(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || PLACE.test(text) || wordCount(text) > 10) return false;
  if (LASTED.test(text)) return false;
  return !/(?:19|20)\d\d/.test(text) && headingKind(text) === null;
}

function choose(phrases: readonly Phrase[]): { title: Phrase | null; employer: Phrase | null } {
  const title = best(phrases, titleScore);
  if (!title) return chooseByPlace(phrases);
  const others = phrases.filter((phrase) => phrase !== title);
  return { title, employer: best(others, employerScore) };
}

/** No word says what is the title: the nearest that is no employer, then the next. */
function chooseByPlace(phrases: readonly Phrase[]): {
  title: Phrase | null;
  employer: Phrase | null;
} {
  const near = phrases.toSorted((one, other) => one.distance - other.distance).slice(0, 4);
  const employer = near.find((phrase) => looksLikeEmployer(phrase.text)) ?? null;
  const rest = near.filter((phrase) => phrase !== employer && phrase.distance <= 2);
  return { title: rest[0] ?? null, employer: employer ?? rest[1] ?? null };
}

function best(phrases: readonly Phrase[], score: (phrase: Phrase) => number): Phrase | null {
  let found: Phrase | null = null;
  let highest = 0;
  for (const phrase of phrases) {
    const value = score(phrase);
    if (value > highest) [found, highest] = [phrase, value];
  }
  return found;
}

function titleScore({ text, distance }: Phrase): number {
  const words = countTitleWords(text);
  if (words === 0 || wordCount(text) > 9) return 0;
  return 10 + Math.min(words, 2) - distance * 3 - (looksLikeEmployer(text) ? 2.5 : 0);
}

function employerScore({ text, distance }: Phrase): number {
  if (countTitleWords(text) > 0 && !looksLikeEmployer(text)) return 0;
  return (looksLikeEmployer(text) ? 12 : 5) - distance * 2;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
