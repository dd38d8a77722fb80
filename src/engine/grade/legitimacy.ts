import type { Posting, Rubric } from "../../contract/index.ts";
import { asksForMoney, contactsOffPlatform, instructsAi } from "./legitimacy-text.ts";

/** What the caller knows about a posting beyond its text; absent = not known. */
export interface KnownAbout {
  /** How many times the same job was posted anew. */
  reposts?: number;
  /** The company's own board was read and does not have it. */
  absentOnDirectAts?: boolean;
}

const DAY_MS = 86_400_000;
const STALE_DAYS = 60;
const REPOSTS = 3;

/**
 * The signs in a posting that a reader should know of, each as "code: words". Additive evidence, never proof, and
 * never part of a score. Linear in the text.
 *
 * @param now what "stale" is measured from; without it no signal is about time
 */
export function legitimacySignals(
  posting: Posting,
  now: Date | null,
  known: KnownAbout = {},
): string[] {
  const text = `${posting.title}\n${posting.description ?? ""}`;
  return [
    instructsAi(text),
    hidesText(text),
    now === null ? null : isStale(posting, now),
    (known.reposts ?? 0) >= REPOSTS
      ? `repost-chain: it was posted anew ${known.reposts} times`
      : null,
    known.absentOnDirectAts
      ? "absent-on-direct-ats: the company's own board does not list it"
      : null,
    asksForMoney(text),
    contactsOffPlatform(text),
    oddPay(posting.salary),
    oddDomain(posting),
  ].filter((signal) => signal !== null);
}

/** Signs that ask for distrust by themselves; the others ask for care. */
const GRAVE = [
  "asks-for-money",
  "off-platform-contact",
  "pay-anomaly",
  "domain-mismatch",
  "hidden-text",
];
const KNOWN_CODES = [
  ...GRAVE,
  "instructions-to-ai",
  "stale",
  "repost-chain",
  "absent-on-direct-ats",
];

/**
 * Our own signals first, then what only the model saw. A model's word alone goes no further than "caution", and only
 * with a sign beside it: no company is called suspicious on a model's impression.
 */
export function legitimacy(
  ours: readonly string[],
  model: Rubric["legitimacy"],
): Rubric["legitimacy"] {
  const codes = new Set(ours.map(codeOf));
  const theirs = model.signals
    .map((signal) => (KNOWN_CODES.includes(codeOf(signal)) ? signal : `model-noted: ${signal}`))
    .filter((signal) => !codes.has(codeOf(signal)) && signal.trim() !== "model-noted:")
    .map((signal) => signal.slice(0, 300).toWellFormed());
  const verdict = verdictOf([...codes]);
  const cautious =
    verdict === "likely-real" && model.verdict !== "likely-real" && theirs.length > 0;
  return { verdict: cautious ? "caution" : verdict, signals: [...ours, ...new Set(theirs)] };
}

export function verdictOf(codes: readonly string[]): Rubric["legitimacy"]["verdict"] {
  const grave = codes.filter((code) => GRAVE.includes(code)).length;
  if (codes.includes("asks-for-money") || grave >= 2) return "suspicious";
  return codes.length > 0 ? "caution" : "likely-real";
}

function codeOf(signal: string): string {
  return signal.split(":", 1)[0]?.trim() ?? "";
}

const ZERO_WIDTH_RUN = /(?:\u200b|\u200c|\u200d|\u2060|\ufeff){4}/u;
const TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0020}-\u{e007e}]/u;
const OVERRIDE = /[\u202d\u202e]/u;

function hidesText(text: string): string | null {
  if (TAGS.test(text))
    return "hidden-text: it carries invisible tag characters that a reader cannot see";
  if (OVERRIDE.test(text))
    return "hidden-text: it reverses the direction of letters to hide what it says";
  return ZERO_WIDTH_RUN.test(text) ? "hidden-text: it carries runs of invisible characters" : null;
}

function isStale(posting: Posting, now: Date): string | null {
  const until = posting.validThrough === null ? Number.NaN : Date.parse(posting.validThrough);
  if (until < now.getTime())
    return `stale: it was open until ${posting.validThrough?.slice(0, 10)}`;
  if (posting.postedAt === null) return null;
  const days = Math.floor((now.getTime() - Date.parse(posting.postedAt)) / DAY_MS);
  return days > STALE_DAYS ? `stale: posted ${days} days ago` : null;
}

const YEARLY = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;
/** A year's pay that no ordinary advertisement offers, in currencies whose unit is near a dollar. */
const MOST_A_YEAR = 1_500_000;
const DOLLAR_LIKE = new Set(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);
const WIDEST = 8;

function oddPay(salary: Posting["salary"]): string | null {
  if (salary === null) return null;
  const { min, max, currency, period } = salary;
  if (min !== null && max !== null && max > min * WIDEST)
    return `pay-anomaly: the upper end of the pay is ${Math.round(max / min)} times the lower`;
  const yearly = (max ?? min ?? 0) * (period === null ? 1 : YEARLY[period]);
  return currency !== null && DOLLAR_LIKE.has(currency) && yearly > MOST_A_YEAR
    ? `pay-anomaly: it would come to ${Math.round(yearly).toLocaleString("en")} ${currency} a year`
    : null;
}

const SHORTENERS = new Set([
  "bit.ly",
  "tinyurl.com",
  "t.co",
  "goo.gl",
  "cutt.ly",
  "is.gd",
  "rebrand.ly",
  "shorturl.at",
  "rb.gy",
  "ow.ly",
  "t.me",
  "wa.me",
]);

/** An application that leads to a link shortener or a chat, where the advertisement itself stands elsewhere. */
function oddDomain(posting: Posting): string | null {
  const apply = hostOf(posting.applyUrl);
  if (apply === null || apply === hostOf(posting.url)) return null;
  return SHORTENERS.has(apply)
    ? `domain-mismatch: the application leads to ${apply}, not to the company or its board`
    : null;
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, "");
}
