import type { Repair, ReplyErrorKind } from "../../../contract/index.ts";
import { ReplyError } from "./error.ts";
import { plainWord } from "./words.ts";

/** One place in the object that is being coerced, with the log of what was changed. */
export interface Field {
  value: unknown;
  path: string;
  repairs: Repair[];
}

export function wrong(kind: ReplyErrorKind, field: Field, needs: string): ReplyError {
  const got = field.value === undefined ? "nothing" : shorten(JSON.stringify(field.value));
  return new ReplyError(
    kind,
    `${field.path || "The reply"} must be ${needs}, but is ${got}.`,
    field.path,
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function log(field: Field, kind: string): void {
  field.repairs.push({ kind, path: field.path });
}

/** The object at a place. Keys in another spelling (snake_case, Title Case) are understood; unknown ones are dropped. */
export function objectField(field: Field, names: readonly string[]): (name: string) => Field {
  const { value } = field;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong("type", field, "an object");
  const found = new Map<string, unknown>();
  const bySpelling = new Map(names.map((name) => [spelling(name), name]));
  for (const [key, given] of Object.entries(value)) {
    const name = names.includes(key) ? key : bySpelling.get(spelling(key));
    const path = join(field.path, name ?? key);
    if (name === undefined) field.repairs.push({ kind: "extra", path });
    else if (!found.has(name)) {
      if (name !== key) field.repairs.push({ kind: "key", path });
      found.set(name, given);
    } else if (JSON.stringify(found.get(name)) !== JSON.stringify(given))
      throw new ReplyError("syntax", `${path} stands twice with different values.`, path);
  }
  return (name) => ({
    value: found.get(name),
    path: join(field.path, name),
    repairs: field.repairs,
  });
}

export function spelling(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, "");
}

export function join(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}

export function present(field: Field): Field {
  if (field.value === undefined) throw wrong("missing", field, "there");
  return field;
}

/** @param empty whether "" is a value here; `null` is then read as "" */
export function textField(field: Field, empty: boolean): string {
  const { value } = present(field);
  if (value === null && empty) {
    log(field, "null");
    return "";
  }
  if (typeof value === "number" && empty) {
    log(field, "type");
    return String(value);
  }
  if (typeof value !== "string") throw wrong("type", field, "a text");
  if (!empty && value.trim() === "") throw wrong("missing", field, "a text that says something");
  return storable(field, value);
}

/** Without NUL and lone surrogates: no database stores them, and no reader sees them. */
export function storable(field: Field, text: string): string {
  if (text.isWellFormed() && !text.includes("\0")) return text;
  log(field, "characters");
  return text.toWellFormed().replaceAll("\0", "");
}

/** One of a closed list of words. */
export function wordField<Word extends string>(
  field: Field,
  words: readonly Word[],
  synonyms: Readonly<Record<string, string | null>>,
): Word | null {
  const { value } = present(field);
  if (value === null) return null;
  if (typeof value !== "string" && typeof value !== "boolean") throw wrong("type", field, "a word");
  const exact = words.find((word) => word === value);
  if (exact !== undefined) return exact;
  const plain = plainWord(String(value));
  const meant =
    words.find((word) => plainWord(word) === plain) ??
    (Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined);
  if (meant === undefined) throw wrong("enum", field, `one of ${words.join(", ")}`);
  log(field, "enum");
  return meant === null ? null : (words.find((word) => word === meant) ?? null);
}

/**
 * The items of a list; a lone object where a list belongs is its only item.
 *
 * @param none whether `null` can only mean that there are none
 */
export function listField(field: Field, none = false): Field[] {
  const { value } = present(field);
  if (value === null) {
    if (!none) throw wrong("type", field, "a list");
    log(field, "null");
    return [];
  }
  if (typeof value === "string" && /^\s*\[/.test(value)) return listField(decoded(field, value));
  const single =
    typeof value === "object" && !Array.isArray(value) && Object.keys(value).length > 0;
  if (!Array.isArray(value) && !single) throw wrong("type", field, "a list");
  if (single) log(field, "cardinality");
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item, at) => ({
    value: item,
    path: join(field.path, at),
    repairs: field.repairs,
  }));
}

function decoded(field: Field, text: string): Field {
  try {
    const value: unknown = JSON.parse(text);
    log(field, "encoded");
    return { ...field, value };
  } catch {
    throw wrong("type", field, "a list");
  }
}
