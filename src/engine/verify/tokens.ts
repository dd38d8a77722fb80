/** Text as words with exact offsets, and what stands between them. */
import { foldCodePoint } from "./fold.ts";

/** What separates a token from the one before it; bits, joined by or. Zero: nothing stands between. */
export const GAP = {
  space: 1,
  hyphen: 2,
  comma: 4,
  semicolon: 8,
  stop: 16,
  colon: 32,
  open: 64,
  close: 128,
  line: 256,
  blank: 512,
  bullet: 1024,
  ellipsis: 2048,
  slash: 4096,
  wide: 8192,
  dash: 16_384,
  dot: 32_768,
  other: 65_536,
} as const;

/** Token `i` is `keys[i]`, stands at `starts[i]` to `ends[i]` (UTF-16, end exclusive), after `gaps[i]`. */
export interface Tokens {
  text: string;
  count: number;
  keys: string[];
  starts: number[];
  ends: number[];
  /** One longer than `count`: the last is what follows the last token. */
  gaps: number[];
}

/**
 * Splits at everything that is neither letter nor digit, and keeps what names things: `c++`, `c#`, `%`,
 * currency signs, `5+`, thousands written together (`1,200` is `1200`). Han and kana are one token each.
 * Linear in the length of the text; never throws, lone surrogates included.
 */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { text, count: 0, keys: [], starts: [], ends: [], gaps: [] };
  const state: Scan = { text, at: 0, gap: 0, spaces: 0, lines: 0 };
  while (state.at < text.length) {
    const code = text.charCodeAt(state.at);
    const kind = code < 128 ? ASCII[code] : OUTSIDE;
    if (kind === WORD) readWord(state, tokens);
    else if (kind === SPACE) readSpace(state, 1);
    else if (kind === OUTSIDE) readOutside(state, tokens);
    else readPunctuation(state, tokens, text[state.at] ?? "");
  }
  tokens.gaps.push(takeGap(state));
  return tokens;
}

interface Scan {
  text: string;
  at: number;
  gap: number;
  spaces: number;
  lines: number;
}

const WORD = 1;
const SPACE = 2;
const OUTSIDE = 3;
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) ASCII[code] = WORD;
  else if (code <= 32 || code === 127) ASCII[code] = SPACE;
}

function push(tokens: Tokens, state: Scan, key: string, start: number, end: number): void {
  tokens.gaps.push(takeGap(state));
  tokens.keys.push(key);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.count += 1;
}

function takeGap(state: Scan): number {
  let gap = state.gap;
  if (state.lines > 1) gap |= GAP.blank;
  state.gap = 0;
  state.spaces = 0;
  state.lines = 0;
  return gap;
}

function readSpace(state: Scan, width: number): void {
  const code = state.text.charCodeAt(state.at);
  state.at += width;
  if (code === 10 || code === 12 || code === 11 || code === 13) {
    readLine(state, code);
    return;
  }
  state.gap |= GAP.space;
  state.spaces += 1;
  if (state.spaces >= 3 || code === 9) state.gap |= GAP.wide;
}

function readLine(state: Scan, code: number): void {
  if (code === 13 && state.text.charCodeAt(state.at) === 10) state.at += 1;
  state.gap |= GAP.line;
  state.lines += 1;
  state.spaces = 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** One run of letters and digits; soft hyphens, zero-width characters, combining marks and apostrophes inside it are dropped. */
function readWord(state: Scan, tokens: Tokens): void {
  const { text } = state;
  const start = state.at;
  let at = start + 1;
  while (at < text.length && ASCII[text.charCodeAt(at)] === WORD) at += 1;
  const next = text.charCodeAt(at);
  if (at >= text.length || next === 32 || next === 10) {
    state.at = at;
    push(tokens, state, text.slice(start, at).toLowerCase(), start, at);
    return;
  }
  readMixedWord(state, tokens, start, at, text.slice(start, at).toLowerCase());
}

function readMixedWord(
  state: Scan,
  tokens: Tokens,
  start: number,
  from: number,
  prefix: string,
): void {
  const { text } = state;
  let key = prefix;
  let at = from;
  let end = from;
  let broken = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && ASCII[code] === WORD) {
      key += String.fromCharCode(code).toLowerCase();
      at += 1;
      end = at;
      continue;
    }
    const taken = takeInside(text, at, key);
    if (!taken) break;
    key += taken.text;
    broken = taken.soft;
    at += taken.width;
    if (taken.keeps) end = at;
  }
  const suffix = nameSuffix(text, end, key);
  state.at = Math.max(at, end + suffix.length);
  push(tokens, state, key + suffix, start, end + suffix.length);
  if (broken && suffix === "") state.gap |= GAP.hyphen;
}

interface Inside {
  text: string;
  width: number;
  /** Whether the token now ends after it. */
  keeps: boolean;
  /** A soft hyphen at the end of a line marks a word that goes on. */
  soft: boolean;
}

/** What may continue a word at `at` besides ASCII letters and digits; null ends the word. */
function takeInside(text: string, at: number, key: string): Inside | null {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 46)
    return (isDigit(next) || foldsToDigit(next)) && isDigit(key.charCodeAt(key.length - 1))
      ? inside(".")
      : null;
  if (code === 44) return isThousands(text, at, key) ? { ...inside(""), keeps: false } : null;
  if (code === 39) return isApostrophe(text, at + 1, key) ? { ...inside(""), keeps: false } : null;
  if (code < 128) return null;
  return takeOutside(text, at, key);
}

function takeOutside(text: string, at: number, key: string): Inside | null {
  if (misread(text, at)) return null;
  const codePoint = text.codePointAt(at) ?? 0;
  const width = codePoint > 0xffff ? 2 : 1;
  const folded = foldCodePoint(codePoint);
  if (folded.kind === "word") return { text: folded.text, width, keeps: true, soft: false };
  if (folded.kind === "mark") return { text: "", width, keeps: true, soft: false };
  if (folded.kind === "nothing") return { text: "", width, keeps: false, soft: codePoint === 0xad };
  if (folded.text === "'" && isApostrophe(text, at + width, key))
    return { text: "", width, keeps: false, soft: false };
  return null;
}

function inside(text: string): Inside {
  return { text, width: 1, keeps: true, soft: false };
}

/** `1,200`: at most three digits before, groups of two or three after, the last of three. */
function isThousands(text: string, comma: number, key: string): boolean {
  let before = 0;
  while (before < 4 && isDigit(text.charCodeAt(comma - 1 - before))) before += 1;
  if (before === 0 || before > 3 || !isDigit(key.charCodeAt(0))) return false;
  let digits = 0;
  while (digits < 4 && isDigit(text.charCodeAt(comma + 1 + digits))) digits += 1;
  if (digits === 3) return true;
  return digits === 2 && text[comma + 3] === "," && isThousandsTail(text, comma + 3);
}

function isThousandsTail(text: string, comma: number): boolean {
  let digits = 0;
  while (digits < 4 && isDigit(text.charCodeAt(comma + 1 + digits))) digits += 1;
  return digits === 3;
}

function isApostrophe(text: string, after: number, key: string): boolean {
  const code = text.charCodeAt(after);
  const letter =
    code >= 128 ? foldCodePoint(code).kind === "word" : ASCII[code] === WORD && !isDigit(code);
  return letter && !isDigit(key.charCodeAt(key.length - 1));
}

/** `c++`, `c#`, `f#`, `a+`; after a number `+` is a token of its own. */
function nameSuffix(text: string, at: number, key: string): string {
  const mark = text[at];
  if (mark !== "+" && mark !== "#") return "";
  if (isDigit(key.charCodeAt(0))) return "";
  const width = mark === "+" && text[at + 1] === "+" ? 2 : 1;
  const next = text.charCodeAt(at + width);
  if (width === 1 && mark === "+" && ASCII[next] === WORD) return "";
  return text.slice(at, at + width);
}

/** UTF-8 read as Windows-1252, frequent in text taken from PDF files: how many units stand for one mark, and which. */
function misread(text: string, at: number): { width: number; mark: string } | null {
  const code = text.charCodeAt(at);
  if (code === 0xc2 || code === 0xe2) {
    const next = text.charCodeAt(at + 1);
    if (next === 0xb7) return { width: 2, mark: "•" };
    if (next === 0x20ac) return misreadMark(text, at);
    if (next === 0x2014) return { width: 2, mark: "•" };
    const letter = next < 128 ? ASCII[next] === WORD : foldCodePoint(next).kind === "word";
    return letter ? null : { width: 1, mark: " " };
  }
  if ((code === 0xef || code === 0xcf) && text.charCodeAt(at + 1) === 0xbc)
    return { width: 2, mark: "-" };
  return null;
}

function misreadMark(text: string, at: number): { width: number; mark: string } {
  return { width: text.charCodeAt(at + 2) > 127 ? 3 : 2, mark: MISREAD[text[at + 2] ?? ""] ?? " " };
}
const MISREAD: Record<string, string> = {
  "“": "-",
  "”": "—",
  "™": "'",
  "˜": "'",
  "¢": "•",
  "¦": "…",
};

function readOutside(state: Scan, tokens: Tokens): void {
  const wrong = misread(state.text, state.at);
  if (wrong) {
    if (wrong.mark === " ") {
      state.gap |= GAP.space;
      state.at += wrong.width;
    } else readPunctuation(state, tokens, wrong.mark, wrong.width);
    return;
  }
  const codePoint = state.text.codePointAt(state.at) ?? 0;
  const width = codePoint > 0xffff ? 2 : 1;
  const folded = foldCodePoint(codePoint);
  const start = state.at;
  if (folded.kind === "word") readMixedWord(state, tokens, start, start + width, folded.text);
  else if (folded.kind === "single") {
    state.at += width;
    while (state.at < state.text.length && isMark(state.text.charCodeAt(state.at))) state.at += 1;
    push(tokens, state, folded.text, start, state.at);
  } else if (folded.kind === "space") readSpace(state, width);
  else if (folded.kind === "line") {
    state.at += width;
    readLine(state, codePoint);
  } else if (folded.kind === "punctuation") readPunctuation(state, tokens, folded.text, width);
  else state.at += width;
}

function isMark(code: number): boolean {
  return code >= 128 && foldCodePoint(code).kind === "mark";
}

const SIGNS: Record<string, string> = {
  "%": "%",
  "‰": "‰",
  $: "usd",
  "€": "eur",
  "£": "gbp",
  "¥": "jpy",
  "₹": "inr",
  "&": "and",
};
const MARKS: Record<string, number> = {
  "-": GAP.hyphen,
  "—": GAP.dash,
  ",": GAP.comma,
  ";": GAP.semicolon,
  "!": GAP.stop,
  "?": GAP.stop,
  ":": GAP.colon,
  "(": GAP.open,
  "[": GAP.open,
  "{": GAP.open,
  ")": GAP.close,
  "]": GAP.close,
  "}": GAP.close,
  "•": GAP.bullet,
  "*": GAP.bullet,
  "…": GAP.ellipsis,
  "/": GAP.slash,
  "\\": GAP.slash,
  "|": GAP.comma | GAP.wide,
};

function readPunctuation(state: Scan, tokens: Tokens, mark: string, width = 1): void {
  const start = state.at;
  const { text } = state;
  state.at += width;
  const next = text.charCodeAt(state.at);
  const sign = SIGNS[mark];
  if (sign && (mark === "&" || besideDigit(text, start, state.at)))
    push(tokens, state, sign, start, state.at);
  else if (mark === "+" && followsAmount(tokens, start)) push(tokens, state, "+", start, state.at);
  else if ((mark === "~" || mark === "<" || mark === ">") && (isDigit(next) || next === 36))
    push(tokens, state, mark === "~" ? "approximately" : mark, start, state.at);
  else if (mark === ".") readDots(state);
  else if (mark === "-") readHyphen(state, start);
  else if ((mark === "!" || mark === "?") && next > 32) state.gap |= GAP.other;
  else state.gap |= MARKS[mark] ?? GAP.other;
  state.spaces = 0;
}

/** "5+", "$70M+": directly after a token that begins with a digit. */
function followsAmount(tokens: Tokens, start: number): boolean {
  return tokens.ends.at(-1) === start && isDigit((tokens.keys.at(-1) ?? "").charCodeAt(0));
}

/** Signs of amounts count where there is an amount. */
function besideDigit(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end) === 32 ? text.charCodeAt(end + 1) : text.charCodeAt(end);
  const before =
    text.charCodeAt(start - 1) === 32 ? text.charCodeAt(start - 2) : text.charCodeAt(start - 1);
  return (
    isDigit(after) ||
    isDigit(before) ||
    after === 46 ||
    foldsToDigit(after) ||
    foldsToDigit(before) ||
    isScale(before)
  );
}

function isScale(code: number): boolean {
  return code === 77 || code === 75 || code === 107 || code === 109;
}

function foldsToDigit(code: number): boolean {
  return code >= 128 && /^\d/.test(foldCodePoint(code).text);
}

function readDots(state: Scan): void {
  const { text } = state;
  let dots = 1;
  for (;;) {
    let at = state.at;
    if (text.charCodeAt(at) === 32) at += 1;
    if (text.charCodeAt(at) !== 46) break;
    state.at = at + 1;
    dots += 1;
  }
  if (dots > 2) state.gap |= GAP.ellipsis;
  else state.gap |= ASCII[text.charCodeAt(state.at)] === WORD ? GAP.dot : GAP.stop;
}

/** A hyphen between words glues; one between spaces is a dash; one at the start of a line is a bullet. */
function readHyphen(state: Scan, start: number): void {
  const before = start === 0 || state.gap & (GAP.space | GAP.line) ? 1 : 0;
  const after = state.text.charCodeAt(state.at);
  const spaceAfter = after === 32 || after === 9 || after === 0xa0;
  if (before && (start === 0 || state.gap & GAP.line)) state.gap |= GAP.bullet;
  else state.gap |= before && spaceAfter ? GAP.dash : GAP.hyphen;
}
