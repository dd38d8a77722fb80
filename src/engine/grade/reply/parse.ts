import { opensString, readString, type StringPlace, startsKey } from "./string-literal.ts";
import { broken, type Cursor, cutOff, skipBlank, startCursor } from "./text-cursor.ts";

export interface ParsedObject {
  value: Record<string, unknown>;
  end: number;
  repairs: string[];
}

const DEEPEST = 24;

/**
 * Reads the object that begins at `start` the way a careful person would: comments, trailing or missing commas, single
 * quotes, bare keys, Python literals and unescaped inner quotes are understood; what could be read in two ways is not.
 * Linear in the text.
 *
 * @throws BrokenJson, with the keys of the outermost object seen until then in `cursor.rootKeys`
 */
export function parseObject(text: string, start: number, rootKeys: string[]): ParsedObject {
  const cursor = { ...startCursor(text, start), rootKeys };
  const value = readObject(cursor);
  return { value, end: cursor.at, repairs: [...cursor.repairs] };
}

function readObject(cursor: Cursor): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  cursor.depth++;
  if (cursor.depth > DEEPEST) throw broken(cursor, "Objects stand too deep inside each other");
  cursor.at++;
  for (let members = 0; !endsHere(cursor, "}", members > 0); members++) {
    const key = readKey(cursor);
    if (cursor.depth === 1) cursor.rootKeys.push(key);
    cursor.at = skipBlank(cursor.text, cursor.at, cursor.repairs) + 1;
    const value = readValue(cursor, "member");
    if (key in object) keepDuplicate(cursor, key, object[key], value);
    object[key] = value;
  }
  cursor.depth--;
  return { ...object };
}

function keepDuplicate(cursor: Cursor, key: string, first: unknown, second: unknown): void {
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw broken(cursor, `"${key}" stands twice with different values`);
  cursor.repairs.add("duplicate-key");
}

function readArray(cursor: Cursor): unknown[] {
  const items: unknown[] = [];
  cursor.depth++;
  if (cursor.depth > DEEPEST) throw broken(cursor, "Lists stand too deep inside each other");
  cursor.at++;
  while (!endsHere(cursor, "]", items.length > 0)) items.push(readValue(cursor, "item"));
  cursor.depth--;
  return items;
}

/** Moves over the separator before the next member or item, or over the closing bracket: then true. */
function endsHere(cursor: Cursor, closer: "}" | "]", hasOne: boolean): boolean {
  const { text } = cursor;
  let commas = 0;
  const before = cursor.at;
  cursor.at = skipBlank(text, cursor.at, cursor.repairs);
  while (text.charAt(cursor.at) === ",") {
    commas++;
    cursor.at = skipBlank(text, cursor.at + 1, cursor.repairs);
  }
  const character = text.charAt(cursor.at);
  if (character === closer) {
    if (commas > 0) cursor.repairs.add("comma");
    cursor.at++;
    return true;
  }
  if (character === "") return closesAtEnd(cursor, closer, commas);
  if (hasOne && commas === 0) expectMissingComma(cursor, closer, before);
  if (commas > 1 || (commas === 1 && !hasOne)) cursor.repairs.add("comma");
  return false;
}

/** Only the last brace of all may be missing: anything deeper could have lost something. */
function closesAtEnd(cursor: Cursor, closer: "}" | "]", commas: number): boolean {
  if (closer === "]" || cursor.depth > 1 || commas > 0 || /\d\s*$/.test(cursor.text.slice(-40)))
    throw cutOff(closer === "]" ? "a list" : "the object");
  cursor.repairs.add("closed");
  return true;
}

/** A comma may be missing before a key, between two brackets, or where items stand on lines of their own. */
function expectMissingComma(cursor: Cursor, closer: "}" | "]", before: number): void {
  const { text, at } = cursor;
  const follows =
    closer === "}"
      ? startsKey(text, at)
      : "{[".includes(text.charAt(at)) || text.slice(before, at).includes("\n");
  if (!follows) throw broken(cursor, `A comma or "${closer}" is missing`);
  cursor.repairs.add("comma");
}

const BARE_KEY = /[A-Za-z_$][\w$]{0,59}(?=\s{0,20}:)/y;

function readKey(cursor: Cursor): string {
  if (opensString(cursor.text.charAt(cursor.at))) return readString(cursor, "key");
  BARE_KEY.lastIndex = cursor.at;
  const bare = BARE_KEY.exec(cursor.text)?.[0];
  if (bare === undefined) throw broken(cursor, "A key is expected");
  cursor.repairs.add("key-quotes");
  cursor.at += bare.length;
  return bare;
}

function readValue(cursor: Cursor, place: StringPlace): unknown {
  cursor.at = skipBlank(cursor.text, cursor.at, cursor.repairs);
  const character = cursor.text.charAt(cursor.at);
  if (character === "") throw cutOff("the object");
  if (character === "{") return readObject(cursor);
  if (character === "[") return readArray(cursor);
  if (opensString(character)) return readString(cursor, place);
  return readBare(cursor, place);
}

const BARE = /[^\s,{}[\]"'“”]{1,60}/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const LITERALS: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  TRUE: true,
  FALSE: false,
  NULL: null,
  undefined: null,
};

/** A number, a literal of JSON, Python or JavaScript, or one bare word such as `must`. */
function readBare(cursor: Cursor, place: StringPlace): unknown {
  BARE.lastIndex = cursor.at;
  const bare = BARE.exec(cursor.text)?.[0] ?? "";
  const after = cursor.at + bare.length;
  if (after >= cursor.text.length) throw cutOff("a value");
  if (!endsBare(cursor.text, after, place)) throw broken(cursor, "A value cannot be read");
  if (NUMBER.test(bare)) return readNumber(cursor, bare, place);
  if (Object.hasOwn(LITERALS, bare)) {
    if (!["true", "false", "null"].includes(bare)) cursor.repairs.add("literal");
    cursor.at = after;
    return LITERALS[bare];
  }
  if (!/^(?:[A-Za-z][\w-]*|\d[\d.]*\/\d+)$/.test(bare))
    throw broken(cursor, "A value cannot be read");
  cursor.repairs.add("unquoted");
  cursor.at = after;
  return bare;
}

function endsBare(text: string, after: number, place: StringPlace): boolean {
  const next = skipBlank(text, after);
  if (",}]".includes(text.charAt(next)) || (place === "member" && startsKey(text, next)))
    return true;
  return place === "item" && text.slice(after, next).includes("\n");
}

const DECIMAL_COMMA = /,(\d{1,2})(?=\s{0,20}[,}])/y;

/** In an object `3,5` can only be a number with a decimal comma: what follows a comma there must be a key. */
function readNumber(cursor: Cursor, digits: string, place: StringPlace): number {
  cursor.at += digits.length;
  DECIMAL_COMMA.lastIndex = cursor.at;
  const decimals =
    place === "member" && /^\d+$/.test(digits) ? DECIMAL_COMMA.exec(cursor.text) : null;
  if (decimals === null) return Number(digits);
  cursor.repairs.add("decimal-comma");
  cursor.at += decimals[0].length;
  return Number(`${digits}.${decimals[1]}`);
}
