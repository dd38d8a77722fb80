/**
 * Folds one character to what a reader takes it for: compatibility forms (ligatures, full width),
 * case and Latin diacritics removed, typographic marks named. Unicode Standard Annex 15.
 */
export interface Folded {
  kind: "word" | "single" | "mark" | "nothing" | "space" | "line" | "punctuation";
  /** Folded letters for words; for punctuation its plain equivalent. */
  text: string;
}

/** @param codePoint any, lone surrogates too; NaN is past the end. Never throws; cached, so O(1) for text of one script. */
export function foldCodePoint(codePoint: number): Folded {
  if (Number.isNaN(codePoint)) return END_OF_TEXT;
  const known = foldings.get(codePoint);
  if (known) return known;
  const folded = computeFolding(codePoint);
  if (foldings.size < MAX_CACHED) foldings.set(codePoint, folded);
  return folded;
}

const END_OF_TEXT: Folded = { kind: "nothing", text: "" };
const MAX_CACHED = 20_000;
const foldings = new Map<number, Folded>();

const NOTHING =
  /^(?:\u00ad|\u034f|\u061c|[\u180b-\u180e]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\ufe00-\ufe0f]|[\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]|[™®℠©])$/u;
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const LATIN_MARKS = /[\u0300-\u036f]/g;

const PLAIN: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  ʼ: "'",
  "′": "'",
  "´": "'",
  "`": "'",
  "＇": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "—",
  "―": "—",
  "−": "-",
  "﹣": "-",
  "－": "-",
  "…": "…",
  "⋯": "…",
  "⁄": "/",
  "∕": "/",
  "•": "•",
  "‣": "•",
  "◦": "•",
  "●": "•",
  "○": "•",
  "▪": "•",
  "▫": "•",
  "■": "•",
  "□": "•",
  "·": "•",
  "∙": "•",
  "❖": "•",
  "➢": "•",
  "➤": "•",
  "►": "•",
  "▶": "•",
  "✓": "•",
  "✔": "•",
  "★": "•",
  "☆": "•",
  "❑": "•",
  "❏": "•",
  "⁃": "•",
  "№": "#",
  "、": ",",
  "，": ",",
  "；": ";",
  "。": ".",
  "．": ".",
  "：": ":",
  "｜": "|",
  "¦": "|",
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
};
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ð: "d",
  þ: "th",
};

function computeFolding(codePoint: number): Folded {
  const character = String.fromCodePoint(codePoint);
  if (character === "\n" || character === "\r" || character === "\f" || character === "\v")
    return { kind: "line", text: "" };
  if (character === "\u2028" || character === "\u2029" || character === "\u0085")
    return { kind: "line", text: "" };
  if (NOTHING.test(character)) return { kind: "nothing", text: "" };
  if (codePoint <= 0x20 || codePoint === 0x7f || /^\s$/u.test(character))
    return { kind: "space", text: "" };
  const plain = PLAIN[character];
  if (plain) return { kind: "punctuation", text: plain };
  if (/^[\u0300-\u036f\u20d0-\u20f0]$/u.test(character)) return { kind: "mark", text: "" };
  return foldLetter(character);
}

function foldLetter(character: string): Folded {
  const lower = character
    .normalize("NFKD")
    .replace(LATIN_MARKS, "")
    .toLowerCase()
    .replace(LATIN_MARKS, "");
  const text = LETTERS[lower] ?? lower;
  if (SINGLE.test(character)) return { kind: "single", text };
  if (/^[\p{L}\p{N}\p{M}]+$/u.test(text)) return { kind: "word", text };
  if (/^\p{N}$/u.test(character)) return { kind: "word", text: text.replaceAll("⁄", "/") };
  return { kind: "punctuation", text: text.length === 1 ? text : character };
}
