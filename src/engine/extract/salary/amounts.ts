import { CODE_AFTER, CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from "./currencies.ts";

/** A number that may be money. Offsets cover its currency and scale. */
export interface Amount {
  start: number;
  end: number;
  /** As written, before the scale is applied. */
  digits: number;
  /** 1, 1,000 ("k"), 100,000 ("lakh"), 1,000,000 and more. */
  scale: number;
  /** The scale word told the period as well ("LPA"). */
  isYearly: boolean;
  hasCurrency: boolean;
  currency: string | null;
  hasCents: boolean;
  /** Has a thousands separator or five digits: a number that can be pay with no currency beside it. */
  isLarge: boolean;
}

/** Numbers per text that are looked at; a description has some dozens. */
const MAX_NUMBERS = 4_000;

/** National number forms: 1,234.56 · 1.234,56 · 1 234 · 1'234 · 12,34,567 · 1234.5. */
const NUMBER =
  /\d{1,3}([,.'’\u00a0\u202f ])\d{3}(?:\1\d{3}){0,3}(?!\d)(?:[.,](?:\d{1,2}(?!\d)|[-–—]{1,2}(?=\s|€|$)))?|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,12}(?:[.,:]\d{1,2}(?!\d))?/g;

/** All numbers of a text that carry a currency or a scale, or are large enough to be pay without one. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  let seen = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (++seen > MAX_NUMBERS) break;
    const isNearMoney = match.index - (amounts.at(-1)?.end ?? -99) <= 16;
    const amount = amountAt(text, match[0], match.index, isNearMoney);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

function amountAt(text: string, written: string, at: number, isNearMoney: boolean): Amount | null {
  const end = at + written.length;
  if (isInsideWord(text, at, end)) return null;
  const before = mayEndCurrency(text, at)
    ? (CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? "")
    : "";
  const digits = numberOf(written);
  const isLarge = digits >= 10_000 || (digits >= 1_000 && /\D\d{3}(?:\D|$)/.test(written));
  if (!before && !isLarge && !isNearMoney && !mayBeginUnit(text, end)) return null;
  const scale = scaleAt(text.slice(end, end + 12));
  if (!scale) return null;
  const scaleEnd = end + scale.length;
  const tail = text.slice(scaleEnd, scaleEnd + 12);
  const after = CURRENCY_AFTER.exec(tail)?.[0] ?? "";
  const code = CODE_AFTER.exec(tail)?.[1];
  const hasCurrency = before !== "" || after !== "";
  if (!Number.isFinite(digits) || (digits <= 0 && !hasCurrency)) return null;
  const currency = code
    ? currencyOf(code)
    : before
      ? currencyOf(before)
      : currencyOf(trimmed(after));
  return {
    start: at - before.length,
    end: scaleEnd + after.length,
    digits,
    scale: scale.factor,
    isYearly: scale.isYearly,
    hasCurrency,
    currency: hasCurrency ? currency : scale.factor === 1e5 || scale.factor === 1e7 ? "INR" : null,
    hasCents: /[.:,]\d{2}$/.test(written),
    isLarge,
  };
}

/** A cheap look at the character before a number: most numbers in prose are not money. */
function mayEndCurrency(text: string, at: number): boolean {
  let index = at - 1;
  while (index >= at - 2 && isSpace(text.charCodeAt(index))) index--;
  const code = text.charCodeAt(index);
  if (code > 127 || code === 36 || code === 41 || code === 46) return true;
  if (code >= 65 && code <= 90) return true;
  return /[kK]r|[Rr]s|Rp|uros?$/.test(text.slice(Math.max(0, index - 3), index + 1));
}

/** The same for the character after: a scale or a currency begins with one of these. */
function mayBeginUnit(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (UNIT_START.test(next)) return true;
  return isSpace(text.charCodeAt(end)) && UNIT_WORD.test(text.slice(end + 1, end + 5));
}

const UNIT_START = /[-–—/pkKmMbBtTlLcC$£€¥￥₹₩₪₺₱₫฿₴₦₽₾₸A-Zzреrg万만円元원(]/u;
const UNIT_WORD =
  /^(?:[-–—]|to |bis |und |and |et |à |p\b|per |[A-Z$£€¥₹₩₪₺₱₫฿₴₦₽₾₸万만円元원(р]|k\b|tho|tsd|tys|mi[lo]|ml?n|mm?\b|bi?l?n?|tril?|tn|t\b|la[ck]|lpa|l\b|cro|cr\b|z[łl]|kr|lei|ft|rup|eur|dol|pou|ste|fra|rea)/u;

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 0x202f;
}

function trimmed(currency: string): string {
  return currency.replace(/[()\s]/g, "");
}

/** Part of a version, a product name, a percentage or a longer number. */
function isInsideWord(text: string, at: number, end: number): boolean {
  const previous = text.charCodeAt(at - 1);
  const next = text[end] ?? "";
  if (next === "%" || (previous >= 48 && previous <= 57)) return true;
  if (previous === 46 || previous === 44 || previous === 35)
    return isDigit(text.charCodeAt(at - 2)) || previous === 35;
  if (!isLetter(previous)) return false;
  // "USD120", "RM5000" and "Rs500" are money; "B2B", "XK34" are not.
  return !CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 8), at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const SCALE =
  /^\s?(t)(?=€|\s€|eur)|^(?:\s?(?:(thousand|thsd|tsd\.?|tys\.?)|(millions?|mio\.?|mln|mn|mm|m)|(billions?|trillions?|bn|tn|b|t)|(lakhs?|lacs?|lpa|l)|(crores?|cr)|(k))(?![\p{L}\d]))|^(k)(?=€|eur|usd|gbp)|^(万|만)/iu;

const FACTORS = [1e3, 1e3, 1e6, 1e9, 1e5, 1e7, 1e3, 1e3, 1e4] as const;

/** The scale word at the start of a slice; `null` when the number is stuck to other letters. */
function scaleAt(tail: string): { factor: number; length: number; isYearly: boolean } | null {
  const match = SCALE.exec(tail);
  if (match) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const factor = FACTORS[group] ?? 1;
    return { factor, length: match[0].length, isYearly: /lpa/i.test(match[0]) };
  }
  if (
    /^[A-Za-z]/.test(tail) &&
    !/^(?:EUR|USD|GBP|CAD|CHF|AUD|PLN|zł|zl|kr|p\s?[./]?\s?[ahmd]|per|pcm|ph|pa|pm|to|pd|Kč|Ft|a year|an hour|hr|h\b)/.test(
      tail,
    )
  )
    return null;
  return { factor: 1, length: 0, isYearly: false };
}

function numberOf(written: string): number {
  const decimal = /[.,:](\d{1,2})$/.exec(written);
  const whole = (decimal ? written.slice(0, decimal.index) : written).replace(/\D/g, "");
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}
