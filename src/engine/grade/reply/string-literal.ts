import { broken, type Cursor, cutOff, skipBlank } from "./text-cursor.ts";

/** What a string stands for decides what may follow its closing quote. */
export type StringPlace = "key" | "member" | "item";

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "‘": "’" };
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  "/": "/",
  "\\": "\\",
  '"': '"',
  "'": "'",
};

export function opensString(character: string): boolean {
  return character in CLOSERS && character !== "";
}

/**
 * Reads one string. A quote closes it only where JSON could go on after it, so a quote that somebody forgot to escape
 * stays part of the text. Such quotes come in pairs: a lone one means that an end is missing, and that is an error.
 */
export function readString(cursor: Cursor, place: StringPlace): string {
  const { text } = cursor;
  const closer = CLOSERS[text.charAt(cursor.at)] ?? '"';
  if (closer !== '"') cursor.repairs.add("quotes");
  const parts: string[] = [];
  let inner = 0;
  let last = 0;
  const start = ++cursor.at;
  let from = start;
  for (; cursor.at < text.length; cursor.at++) {
    const character = text.charAt(cursor.at);
    if (character === "\\") {
      parts.push(text.slice(from, cursor.at), readEscape(cursor));
      from = cursor.at + 1;
    } else if (character === closer) {
      if (closesHere(text, cursor.at + 1, place) && (closer !== '"' || inner % 2 === 0)) {
        parts.push(text.slice(from, cursor.at));
        if (inner > 0) noteInnerQuotes(cursor, text.slice(start, cursor.at));
        cursor.at++;
        return parts.join("");
      }
      if (place === "item" && inner > 0 && text.slice(last + 1, cursor.at).trim() === "")
        throw broken(cursor, "Texts in a list run into each other");
      if (place === "key" && skipBlank(text, cursor.at + 1) >= text.length) throw cutOff("a key");
      if (place === "key") throw broken(cursor, "A key is not followed by a colon");
      inner++;
      last = cursor.at;
    } else if (character === "\n") cursor.repairs.add("newline");
  }
  throw cutOff("a text");
}

/** A quote with JSON's own marks behind it and more JSON after them: not a quoted word but the rest of the object. */
const SWALLOWED = [
  /"\s{0,200}[,:[\]{}]{1,20}\s{0,200}["[{]/,
  /"\s{0,200}[:[]\s{0,200}\d/,
  /"\s{0,200}"?\w{1,40}"\s{0,200}[:[{]/,
];

function noteInnerQuotes(cursor: Cursor, raw: string): void {
  if (SWALLOWED.some((sign) => sign.test(raw)))
    throw broken(cursor, "A text runs on into what follows it");
  cursor.repairs.add("inner-quote");
}

/** Reads the escape at the cursor and leaves the cursor on its last character. */
function readEscape(cursor: Cursor): string {
  const { text } = cursor;
  const code = text.charAt(++cursor.at);
  if (code === "") throw cutOff("a text");
  if (code === "u") {
    const digits = text.slice(cursor.at + 1, cursor.at + 5);
    if (/^[0-9a-f]{4}$/i.test(digits)) {
      cursor.at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (text.length < cursor.at + 5) throw cutOff("a text");
  }
  const plain = ESCAPES[code];
  if (plain !== undefined) return plain;
  cursor.repairs.add("escape");
  return `\\${code}`;
}

function closesHere(text: string, after: number, place: StringPlace): boolean {
  const next = skipBlank(text, after);
  const character = text.charAt(next);
  if (place === "key") return character === ":";
  if (character === "" || character === (place === "item" ? "]" : "}")) return true;
  if (character === ",") return continues(text, skipBlank(text, next + 1), place);
  if (place === "member") return next > after && startsKey(text, next);
  return next > after && opensString(character) && text.slice(after, next).includes("\n");
}

function continues(text: string, at: number, place: StringPlace): boolean {
  const character = text.charAt(at);
  if (character === "") return true;
  if (place === "member") return character === "}" || startsKey(text, at) || startsCutKey(text, at);
  return (
    opensString(character) ||
    "]{[".includes(character) ||
    /^(?:-?\d|null|None)/.test(text.slice(at, at + 4))
  );
}

const KEY = /(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|“[^”\n]{1,60}”|[A-Za-z_]\w{0,59})\s{0,20}:/y;

const CUT_KEY = /["'“]\w{0,60}["'”]?\s{0,20}$/y;

/** Does the text end here, inside a key or right behind it? */
function startsCutKey(text: string, at: number): boolean {
  CUT_KEY.lastIndex = at;
  return CUT_KEY.test(text);
}

/** Does `"name":` stand here? */
export function startsKey(text: string, at: number): boolean {
  KEY.lastIndex = at;
  return KEY.test(text);
}
