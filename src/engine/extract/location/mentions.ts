import { gazetteer, type Meaning, placeKey, type Region } from "./gazetteer.ts";

/** A place name found in a text. Offsets are UTF-16 units, end exclusive. */
export interface Mention extends Meaning {
  start: number;
  end: number;
  /** A two- or three-letter code ("TX", "DE"): what it means depends on its neighbours. */
  code: boolean;
}

/** Location strings are short; what stands beyond this is not one. */
const MAX_TOKENS = 400;

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.&][\p{L}\p{M}\p{N}]+){0,5}/gu;

interface Token {
  start: number;
  end: number;
  text: string;
  key: string;
}

/** All place names in a text, longest first at each word, in order, without overlap. */
export function findMentions(text: string): Mention[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = nameAt(text, tokens, index) ?? codeAt(text, tokens, index);
    if (found) mentions.push(found.mention);
    index += found ? found.words : 1;
  }
  return mentions;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (word.length > 40) continue;
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      key: placeKey(word),
    });
    if (tokens.length === MAX_TOKENS) break;
  }
  return tokens;
}

function nameAt(
  text: string,
  tokens: Token[],
  index: number,
): { mention: Mention; words: number } | null {
  const { meanings, longest } = gazetteer();
  const first = tokens[index];
  if (!first) return null;
  const keys = [first.key];
  for (let words = 2; words <= (longest.get(first.key.split(" ")[0] ?? "") ?? 0); words++) {
    const previous = tokens[index + words - 2];
    const token = tokens[index + words - 1];
    if (!previous || !token || !isInnerGap(text.slice(previous.end, token.start))) break;
    keys.push(`${keys.at(-1)} ${token.key}`);
  }
  for (let words = keys.length; words >= 1; words--) {
    const meaning = meanings.get(keys[words - 1] ?? "");
    const last = tokens[index + words - 1];
    if (!meaning || !last) continue;
    const written = text.slice(first.start, last.end);
    if (!isWrittenAsName(written, meaning, text)) continue;
    return {
      mention: { ...meaning, start: first.start, end: last.end, code: false },
      words,
    };
  }
  return null;
}

function isInnerGap(gap: string): boolean {
  return /^(?:\s{1,2}|\.\s?|\s?[-–‑&/+]\s?)$/.test(gap);
}

/** Capitals where capitals are needed; city names that are everyday words fill a part of their own. */
function isWrittenAsName(written: string, meaning: Meaning, text: string): boolean {
  if (meaning.capitals) return written === written.toUpperCase();
  const isSmall = written === written.toLowerCase() && written !== written.toUpperCase();
  return !isSmall || written.length >= 5 || text === text.toLowerCase();
}

const CODE_BEFORE = /(?:^|[,;|/(\-–—:•]\s?|\p{L}\s|\p{L},)$/u;
const CODE_AFTER =
  /^(?:$|\.?\s*$|\s?[,;|/)(\-–—:•\n.]|\s+(?:\d{5}|\d{4}\b|USA?\b|U\.S\.|United|Canada|Australia|Brazil|Remote|Hybrid|Onsite|On-site|REMOTE|HYBRID|ONSITE|or\b|and\b|&|\+|office|Office|only))/;

/** Codes that are words in a line of capitals ("REMOTE OR ONSITE"). */
const ENGLISH_WORDS =
  /^(?:OR|IN|ME|OK|HI|AM|AS|AT|BE|BY|DO|IS|IT|NO|SO|TO|LA|DE|CO|AL|ID|PA|MA|AI|PM|VC)$/;

/** Country codes that postings use for something else ("Engineer, QA"). */
const JARGON =
  /^(?:QA|ML|PM|AI|IT|PR|BI|TV|VC|IM|AD|PS|GI|CC|SM|BA|CV|SR|MS|IO|ST|KM|TC|BB|CD|CG)$/;

function codeAt(
  text: string,
  tokens: Token[],
  index: number,
): { mention: Mention; words: number } | null {
  const token = tokens[index];
  if (!token || token.text.length > 4 || token.text.length < 2) return null;
  const { codes, countries } = gazetteer();
  const code = token.text.replace(/\./g, "").toUpperCase();
  const regions = codes.get(code);
  const country = countries.has(code) ? code : undefined;
  if (!regions && !country) return null;
  if (!isWrittenAsCode(text, token, code, regions)) return null;
  const mention: Mention = {
    start: token.start,
    end: token.end,
    code: true,
    capitals: true,
    ...(regions ? { regions } : {}),
    ...(country ? { country } : {}),
  };
  return { mention, words: 1 };
}

/** "Austin, TX", "TX - Austin", "Faro, pt", "Ft. Worth, Tx": a code between delimiters, in capitals or at the end. */
function isWrittenAsCode(
  text: string,
  token: Token,
  code: string,
  regions: readonly Region[] | undefined,
): boolean {
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  const after = text.slice(token.end, token.end + 16);
  const letters = token.text.replace(/\./g, "");
  const isAfterComma = /,\s?$/.test(before);
  if (letters === letters.toLowerCase()) return isAfterComma && token.end === text.length;
  if (JARGON.test(code) && !regions) return false;
  const isFirst = token.start === 0 && regions?.[0]?.country === "US" && !ENGLISH_WORDS.test(code);
  if (isFirst && letters === code && /^ \p{Lu}/u.test(after)) return true;
  if (!CODE_BEFORE.test(before) || !CODE_AFTER.test(after)) return false;
  if (ENGLISH_WORDS.test(code) && /[^a-z]\s$/.test(before) && !/[,(/–—-]\s$/.test(before))
    return false;
  const isTitleCased = regions !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text);
  return letters === code || (isTitleCased && isAfterComma);
}

/** The subdivisions a mention may mean, in the table's order. */
export function regionsOf(mention: Mention | undefined): readonly Region[] {
  return mention?.regions ?? [];
}
