/** Groups tokens into units of meaning, so that "$5M", "5 million dollars" and "USD 5,000,000" are one and the same. */
import { GAP, type Tokens } from "./tokens.ts";

/** Unit `i` has the key `keys[i]` and is made of the tokens `froms[i]` to `tos[i]` (exclusive). */
export interface Units {
  tokens: Tokens;
  count: number;
  keys: string[];
  froms: number[];
  tos: number[];
}

/** Linear in the number of tokens. */
export function groupUnits(tokens: Tokens): Units {
  const units: Units = { tokens, count: 0, keys: [], froms: [], tos: [] };
  let at = 0;
  while (at < tokens.count) at = readUnit(tokens, at, units);
  return units;
}

/** A key that stands for an amount: digits first, whatever follows. */
export function isNumberKey(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The value of a number's key, null for words that only begin with a digit, such as "3d". */
export function numberValue(key: string): number | null {
  const plain = /^(\d+(?:\.\d+)?)(?:\+|%|\||$)/.exec(key);
  return plain ? Number(plain[1]) : null;
}

function readUnit(tokens: Tokens, at: number, units: Units): number {
  const key = tokens.keys[at] ?? "";
  let number = readNumber(tokens, at);
  let from = at;
  let currency = "";
  if (!number && isCurrency(key) && near(tokens, at + 1)) {
    number = readNumber(tokens, at + 1);
    if (number) currency = CURRENCIES[key] ?? "";
  }
  if (!number) return push(units, CANONICAL[key] ?? key, from, at + 1);
  from = at;
  return pushNumber(tokens, number, currency, from, units);
}

function pushNumber(
  tokens: Tokens,
  number: Read,
  before: string,
  from: number,
  units: Units,
): number {
  let to = number.to;
  let currency = before;
  let suffix = "";
  if (number.key.endsWith("th")) return push(units, number.key, from, to);
  const next = tokens.keys[to] ?? "";
  if ((next === "+" && tokens.gaps[to] === 0) || (next === "plus" && near(tokens, to))) {
    suffix = "+";
    to += 1;
  }
  const unit = tokens.keys[to] ?? "";
  if (near(tokens, to)) {
    if (unit === "%" || unit === "percent" || unit === "pct") {
      suffix += "%";
      to += 1;
    } else if (unit === "per" && tokens.keys[to + 1] === "cent" && near(tokens, to + 1)) {
      suffix += "%";
      to += 2;
    } else if (isCurrencyAfter(tokens, to) && (!currency || currency === CURRENCIES[unit])) {
      currency = CURRENCIES[unit] ?? "";
      to += 1;
    }
  }
  return push(units, number.key + suffix + (currency ? `|${currency}` : ""), from, to);
}

function push(units: Units, key: string, from: number, to: number): number {
  units.keys.push(key);
  units.froms.push(from);
  units.tos.push(to);
  units.count += 1;
  return to;
}

/** Whether token `at` follows the one before it with nothing but a space or a hyphen between; a line may end at the hyphen only. */
function near(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? 0;
  if (at >= tokens.count || gap & ~(GAP.space | GAP.hyphen | GAP.line)) return false;
  return (gap & GAP.line) === 0 || (gap & GAP.hyphen) !== 0;
}

interface Read {
  key: string;
  to: number;
}

function readNumber(tokens: Tokens, at: number): Read | null {
  const key = tokens.keys[at];
  if (key === undefined) return null;
  if (isNumberKey(key)) return readDigits(tokens, at, key);
  return WORDS.has(key) ? readSpelled(tokens, at) : readOrdinal(key, at);
}

function readOrdinal(key: string, at: number): Read | null {
  const value = ORDINALS[key];
  return value === undefined ? null : { key: `${value}th`, to: at + 1 };
}

const DIGITS = /^(\d+)(?:\.(\d+))?([a-z]*)$/;

function readDigits(tokens: Tokens, at: number, key: string): Read {
  const parts = DIGITS.exec(key);
  if (!parts) return { key, to: at + 1 };
  const [, whole = "", fraction = "", letters = ""] = parts;
  if (letters === "st" || letters === "nd" || letters === "rd" || letters === "th")
    return { key: `${trim(whole)}th`, to: at + 1 };
  const glued = GLUED_SCALES[letters];
  if (letters && glued === undefined) return { key, to: at + 1 };
  const next = letters ? "" : (tokens.keys[at + 1] ?? "");
  const spoken =
    next && near(tokens, at + 1) ? (SCALES[next] ?? capitalScale(tokens, at + 1)) : undefined;
  const zeros = glued ?? spoken ?? 0;
  return { key: shift(whole, fraction, zeros), to: spoken ? at + 2 : at + 1 };
}

/** "900 M": a scale of one letter is one only in capitals. */
function capitalScale(tokens: Tokens, at: number): number | undefined {
  const start = tokens.starts[at] ?? 0;
  if ((tokens.ends[at] ?? 0) - start !== 1) return undefined;
  const letter = tokens.text.charAt(start);
  return letter === "M" ? 6 : letter === "K" ? 3 : undefined;
}

/** Decimal shift on the digits themselves, so that no digit is lost to rounding. */
function shift(whole: string, fraction: string, zeros: number): string {
  const moved = fraction.slice(0, zeros).padEnd(zeros, "0");
  const rest = fraction.slice(zeros).replace(/0+$/, "");
  return trim(whole + moved) + (rest ? `.${rest}` : "");
}

function trim(digits: string): string {
  let at = 0;
  while (at < digits.length - 1 && digits.charCodeAt(at) === 48) at += 1;
  return at === 0 ? digits : digits.slice(at);
}

/** "twenty-five", "two hundred and ten", "three million". */
function readSpelled(tokens: Tokens, at: number): Read {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let to = at;
  while (to < tokens.count && (to === at || near(tokens, to))) {
    const key = tokens.keys[to] ?? "";
    const value = WORDS.get(key);
    const zeros = SCALES[key];
    if (value !== undefined && value < 100 && fits(value, last)) {
      current += value;
      last = value;
    } else if (key === "hundred" && current > 0 && current < 100) {
      current *= 100;
      last = 100;
    } else if (zeros !== undefined && zeros > 2 && current > 0) {
      total += current * 10 ** zeros;
      current = 0;
      last = Number.POSITIVE_INFINITY;
    } else if (key === "and" && last >= 100 && to > at && WORDS.has(tokens.keys[to + 1] ?? "")) {
      to += 1;
      continue;
    } else break;
    to += 1;
  }
  return { key: String(total + current), to };
}

/** Units follow tens, both follow hundreds; nothing follows units. */
function fits(value: number, last: number): boolean {
  if (last >= 100) return true;
  return last >= 20 && value > 0 && value < 10;
}

function isCurrency(key: string): boolean {
  return CURRENCIES[key] !== undefined && !SPOKEN_CURRENCY.test(key);
}
/** "5 USD", "5 €"; not the sign that begins the next amount. */
function isCurrencyAfter(tokens: Tokens, at: number): boolean {
  if (CURRENCIES[tokens.keys[at] ?? ""] === undefined) return false;
  return tokens.gaps[at + 1] !== 0 || !isNumberKey(tokens.keys[at + 1] ?? "");
}
const SPOKEN_CURRENCY = /^(?:dollars?|euros?|rupees?)$/;
const CURRENCIES: Record<string, string> = Object.assign(Object.create(null), {
  usd: "usd",
  dollar: "usd",
  dollars: "usd",
  eur: "eur",
  euro: "eur",
  euros: "eur",
  gbp: "gbp",
  jpy: "jpy",
  inr: "inr",
  rs: "inr",
  rupee: "inr",
  rupees: "inr",
  chf: "chf",
  cad: "cad",
  aud: "aud",
  sgd: "sgd",
  aed: "aed",
  cny: "cny",
  sek: "sek",
  pln: "pln",
});

const UNITS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const WORDS = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
]);
const SCALES: Record<string, number> = Object.assign(Object.create(null), {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  mn: 6,
  mio: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  bn: 9,
  trillion: 12,
});
const GLUED_SCALES: Record<string, number> = Object.assign(Object.create(null), {
  k: 3,
  m: 6,
  mm: 6,
  mn: 6,
  b: 9,
  thousand: 3,
  million: 6,
  billion: 9,
  bn: 9,
});
const ORDINALS: Record<string, number> = Object.assign(Object.create(null), {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
});

/** Spellings of one word, where a reader sees no difference. */
const CANONICAL: Record<string, string> = Object.assign(Object.create(null), {
  jan: "january",
  feb: "february",
  mar: "march",
  apr: "april",
  jun: "june",
  jul: "july",
  aug: "august",
  sep: "september",
  sept: "september",
  oct: "october",
  nov: "november",
  dec: "december",
  year: "years",
  yr: "years",
  yrs: "years",
  month: "months",
  mo: "months",
  mos: "months",
  hour: "hours",
  hr: "hours",
  hrs: "hours",
  week: "weeks",
  wk: "weeks",
  wks: "weeks",
  percent: "%",
  pct: "%",
});
