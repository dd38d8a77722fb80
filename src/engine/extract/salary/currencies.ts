/** ISO 4217 codes that postings write out. */
const CODES =
  "USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|UAH|RUB|TRY|ILS|NIS|AED|SAR|QAR|KWD|BHD|OMR|JOD|EGP|MAD|NGN|KES|GHS|ZAR|UGX|TZS|INR|PKR|BDT|LKR|NPR|CNY|RMB|JPY|KRW|TWD|NTD|HKD|SGD|MYR|IDR|THB|VND|PHP|BRL|MXN|ARS|CLP|COP|PEN|UYU|CRC|GEL|AMD|KZT|UZS|HRK|MDL|BYN";

/** How each written form maps to a code; keys in lower case. `kr` and the like name no single currency. */
const FORMS: Readonly<Record<string, string | null>> = {
  $: "USD",
  us$: "USD",
  usd$: "USD",
  u$s: "USD",
  ca$: "CAD",
  c$: "CAD",
  cdn$: "CAD",
  can$: "CAD",
  cad$: "CAD",
  a$: "AUD",
  au$: "AUD",
  aud$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  sg$: "SGD",
  sgd$: "SGD",
  hk$: "HKD",
  nt$: "TWD",
  r$: "BRL",
  mx$: "MXN",
  mex$: "MXN",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "￥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₱": "PHP",
  "₫": "VND",
  "฿": "THB",
  "₴": "UAH",
  "₦": "NGN",
  "₽": "RUB",
  "₾": "GEL",
  "₸": "KZT",
  zł: "PLN",
  zl: "PLN",
  złotych: "PLN",
  kč: "CZK",
  ft: "HUF",
  lei: "RON",
  kr: null,
  "kr.": null,
  kroner: null,
  kronor: null,
  rs: "INR",
  "rs.": "INR",
  rupees: "INR",
  "cn¥": "CNY",
  "cny¥": "CNY",
  "rmb¥": "CNY",
  "jp¥": "JPY",
  "jpy¥": "JPY",
  "(£)": "GBP",
  "(€)": "EUR",
  "($)": "USD",
  rm: "MYR",
  rp: "IDR",
  "rp.": "IDR",
  r: "ZAR",
  "fr.": "CHF",
  sfr: "CHF",
  francs: "CHF",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  dollar: "USD",
  dollars: "USD",
  pound: "GBP",
  pounds: "GBP",
  sterling: "GBP",
  reais: "BRL",
  pesos: null,
  руб: "RUB",
  "руб.": "RUB",
  грн: "UAH",
  円: "JPY",
  元: "CNY",
  원: "KRW",
  rmb: "CNY",
  nis: "ILS",
  ntd: "TWD",
};

/** The code that a written currency means; `null` when it means none in particular. */
export function currencyOf(written: string): string | null {
  const known = BY_FORM.get(written);
  if (known !== undefined) return known;
  const key = written.toLowerCase().replace(/\s/g, "");
  const form = BY_FORM.get(key);
  if (form !== undefined) return form;
  const code = key.replace(/\$$/, "").toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

const BY_FORM: ReadonlyMap<string, string | null> = new Map(Object.entries(FORMS));

/** Currencies in which a year's pay has five or six figures and an hour's one to three. */
const MAJOR = new Set(["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"]);

export function isMajor(currency: string | null): boolean {
  return currency === null || MAJOR.has(currency);
}

/** The amount from which pay with no period written is a year's: no month's pay comes near it. */
const YEARLY_FROM: Readonly<Record<string, number>> = {
  BRL: 80_000,
  PLN: 100_000,
  SEK: 240_000,
  NOK: 240_000,
  DKK: 240_000,
  CZK: 400_000,
  HUF: 5_000_000,
  RON: 70_000,
  ILS: 120_000,
  INR: 300_000,
  CNY: 150_000,
  HKD: 240_000,
  TWD: 600_000,
  JPY: 2_500_000,
  KRW: 20_000_000,
  MYR: 60_000,
  THB: 500_000,
  PHP: 500_000,
  ZAR: 250_000,
  AED: 150_000,
  MXN: 400_000,
};

/** Smallest amount that can only be a year's pay in this currency; `null` when none is known. */
export function yearlyFrom(currency: string | null): number | null {
  if (isMajor(currency)) return 10_000;
  return YEARLY_FROM[currency ?? ""] ?? null;
}

/** Currencies in which pay is told in millions. */
const MILLIONS = new Set([
  "JPY",
  "KRW",
  "IDR",
  "VND",
  "COP",
  "CLP",
  "HUF",
  "UGX",
  "TZS",
  "NGN",
  "PYG",
  "CRC",
  "UZS",
]);

export function isToldInMillions(currency: string | null): boolean {
  return currency !== null && MILLIONS.has(currency);
}

const SYMBOL = "[$£€¥￥₹₩₪₺₱₫฿₴₦₽₾₸]";

/** A currency right before a number, at the end of the slice. */
export const CURRENCY_BEFORE = new RegExp(
  `(?:(?<![A-Za-z])(?:CN|JP|RMB|CNY|JPY)\\s?[¥￥]|\\(£\\)|\\(€\\)|\\(\\$\\)|(?<![A-Za-z])(?:USD?|CAD?|C|CDN|CAN|AUD?|A|NZD?|SGD?|S|HKD?|NT|R|M[Xx]|Mex|U)\\s?\\$[Ss]?|${SYMBOL}|(?<![A-Za-z])(?:${CODES}|Rs\\.?|RM|Rp\\.?|R|[Kk]r\\.?|Kč|SFr|Fr\\.)|[Ee]uros?)(?:\\s?\\$)?[\\s\\u00a0]{0,2}$`,
  "u",
);

/** A currency right after a number and its scale, at the start of the slice. */
export const CURRENCY_AFTER = new RegExp(
  `^[\\s\\u00a0]?\\(?(?:(?:US|CA|AU|NZ|SG|HK|C|A)\\$|${SYMBOL}(?!\\s?\\d)|(?:${CODES}|zł(?:otych)?|zl|Kč|Ft|lei|kr\\.?|kron(?:er|or)|[Rr]upees|[Ee]uros?|EURO|[Dd]ollars?|[Pp]ounds?|sterling|francs|reais|руб\\.?|грн|円|元|원)(?![\\p{L}\\p{N}]))\\)?`,
  "u",
);

/** The two after one another: "$150K USD", "$150,000 (CAD)"; the code is the one that counts. */
export const CODE_AFTER = new RegExp(`^[\\s\\u00a0]?\\(?(${CODES})\\b\\)?`);
