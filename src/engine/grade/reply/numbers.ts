import { type Field, log, present, wrong } from "./field.ts";

const SCORE = /^\s*(\d(?:[.,]\d{1,3})?)(?:\s*(?:\/|out of)\s*(\d+(?:\.0)?))?\s*$/i;

/** A number from 1 to 5; "3.5" and "3.5/5" are understood, another scale is an error. */
export function scoreField(field: Field): number {
  const { value } = present(field);
  const number = typeof value === "string" ? scoreInWords(field, value) : value;
  if (typeof number !== "number") throw wrong("type", field, "a number from 1 to 5");
  if (!(number >= 1 && number <= 5)) throw wrong("type", field, "a number from 1 to 5");
  return number;
}

function scoreInWords(field: Field, words: string): number {
  const [, digits, scale] = SCORE.exec(words) ?? [];
  if (digits === undefined || (scale !== undefined && Number(scale) !== 5))
    throw wrong("type", field, "a number from 1 to 5");
  log(field, "type");
  return Number(digits.replace(",", "."));
}

/**
 * Line numbers from 1, as a list of integers; "12", "L12", "12-14" and a lone 12 are understood.
 *
 * @param none whether `null` can only mean that there are none
 */
export function linesField(field: Field, none = false): number[] {
  const { value } = present(field);
  if (value === null && none) {
    log(field, "null");
    return [];
  }
  if (!Array.isArray(value)) {
    if (typeof value !== "number" && typeof value !== "string")
      throw wrong("type", field, "a list of line numbers");
    log(field, "cardinality");
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 1 && items[0] === 0) {
    log(field, "range");
    return [];
  }
  return items.flatMap((item) => lineNumbers(field, item));
}

const LINES = /^\s*(?:lines?|l)?\s*#?\s*(\d{1,6})(?:\s*[-–]\s*(?:l)?(\d{1,6}))?\s*\|?\s*$/i;
/** Nobody proves one thing by more lines than this. */
const LONGEST_RANGE = 60;

function lineNumbers(field: Field, item: unknown): number[] {
  if (typeof item === "number") {
    if (!Number.isSafeInteger(item) || item < 1)
      throw wrong("type", field, "a list of line numbers from 1");
    return [item];
  }
  if (typeof item !== "string") throw wrong("type", field, "a list of line numbers");
  const numbers: number[] = [];
  for (const part of item.trim() === "" ? [] : item.split(/[,;]/)) {
    const [, first, last] = LINES.exec(part) ?? [];
    const from = Number(first);
    const to = Number(last ?? first);
    if (!(from >= 1 && to >= from && to - from < LONGEST_RANGE))
      throw wrong("type", field, "a list of line numbers from 1");
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  log(field, "type");
  return numbers;
}
