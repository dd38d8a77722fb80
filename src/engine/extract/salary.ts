import type { Salary } from "../../contract/index.ts";
import { type Amount, findAmounts } from "./salary/amounts.ts";
import { type Evidence, weigh } from "./salary/evidence.ts";
import { type Offer, readOffers } from "./salary/offers.ts";

/** What is no longer than this and stands on few lines is a pay field, not a description. */
const FIELD_LENGTH = 220;

/** Offers of one posting stand close together: tiers by place or level. */
const TIER_DISTANCE = 700;

type Pay = Offer & Evidence;

/**
 * The pay that a text states, `null` when it states none. A short text is read as a pay field, a long one
 * as prose in which pay must be named as such.
 *
 * - A single amount is both bounds; "up to" and "from" leave the other bound `null`.
 * - Tiers (by place or level) in the same currency and period give the envelope of all; in a field only
 *   those that are set apart by `;`, `|`, a line or a label are tiers, else the first range counts.
 * - Base pay goes before on-target earnings; bonuses, equity, budgets and the firm's money are not pay.
 * - A bare "$" is USD. No period is inferred but from sizes that leave no doubt (five figures a year,
 *   cents an hour, in the major currencies).
 */
export function extractSalary(text: string, kind = kindOf(text)): Salary | null {
  if (!/\d/.test(text)) return null;
  const pays: Pay[] = [];
  const found = findAmounts(text);
  const amounts = kind === "field" ? found : found.filter((_, at) => isWorthALook(text, found, at));
  for (const offer of readOffers(text, amounts)) {
    const evidence = weigh(text, offer, kind);
    if (evidence) pays.push({ ...offer, ...evidence });
  }
  const main = mainPay(pays, kind);
  if (!main) return null;
  const { min, max } = envelope(text, main, pays, kind);
  const currency = main.currency ?? (kind === "field" ? onlyCurrency(amounts) : null);
  return { min, max, currency, period: main.period };
}

const BEGINS_WITH_MONEY = /^\s*(?:[A-Z]{0,3}\$|[£€₹]|[A-Z]{3}\s?)\d[^\n]*$/;

const PAY_WORD =
  /salar|pay|paid|comp|wage|base|gehalt|verg|lohn|ral\b|stipend|retrib|remun|rémun|sueldo|wynagr|wide|lön|løn|ctc|lpa|band|rate/i;

/** In prose a number without a currency is looked at only beside one with it or where pay is spoken of. */
function isWorthALook(text: string, amounts: readonly Amount[], at: number): boolean {
  const amount = amounts[at];
  if (!amount || amount.hasCurrency) return true;
  const [previous, next] = [amounts[at - 1], amounts[at + 1]];
  if (previous?.hasCurrency && amount.start - previous.end <= 16) return true;
  if (next?.hasCurrency && next.start - amount.end <= 16) return true;
  return PAY_WORD.test(text.slice(Math.max(0, amount.start - 50), amount.start));
}

/** "36,400 + £1,200 bonus": the currency that the rest of a field is in. */
function onlyCurrency(amounts: Amount[]): string | null {
  const named = new Set(amounts.map((amount) => amount.currency).filter((code) => code !== null));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function kindOf(text: string): "field" | "prose" {
  if (text.length <= FIELD_LENGTH) return /\n[^\n]*\n[^\n]*\n/.test(text) ? "prose" : "field";
  return text.length <= 3 * FIELD_LENGTH && BEGINS_WITH_MONEY.test(text) ? "field" : "prose";
}

function mainPay(pays: Pay[], kind: "field" | "prose"): Pay | undefined {
  const plain = pays.filter((pay) => !pay.isOnTarget);
  const base = plain.filter((pay) => pay.isBase);
  const among = [kind === "prose" ? base : [], plain, pays].find((some) => some.length > 0) ?? [];
  let best: Pay | undefined;
  for (const pay of among) if (!best || pay.score > best.score) best = pay;
  const [first] = among;
  if (kind === "prose" || !first) return best;
  // A field's first money is its pay, unless it has no sign of it and a later one does.
  const isPlain = !first.isRange && !first.isPeriodWritten && first.score < (best?.score ?? 0);
  return isPlain ? best : first;
}

/** Lowest and highest of the tiers that belong to the main offer. */
function envelope(text: string, main: Pay, pays: Pay[], kind: "field" | "prose") {
  let { min, max } = main;
  let { start, end } = main;
  for (const pay of pays) {
    if (pay === main || !isTier(text, main, pay, kind)) continue;
    if (pay.start - end > TIER_DISTANCE || start - pay.end > TIER_DISTANCE) continue;
    start = Math.min(start, pay.start);
    end = Math.max(end, pay.end);
    if (min !== null && pay.min !== null) min = Math.min(min, pay.min);
    if (max !== null && pay.max !== null) max = Math.max(max, pay.max);
  }
  return { min, max };
}

/** "Compensation $150k–$180k, of which base $135k–$160k": two names for one job's pay. */
function isNear(main: Pay, pay: Pay): boolean {
  return Math.abs(main.start - pay.start) < 200;
}

function isTier(text: string, main: Pay, pay: Pay, kind: "field" | "prose"): boolean {
  if (pay.isOnTarget !== main.isOnTarget || !isBounded(main) || !isBounded(pay)) return false;
  if (kind === "prose" && pay.isBase !== main.isBase && isNear(main, pay)) return false;
  if (pay.currency !== main.currency || pay.period !== main.period) return false;
  if ((pay.max ?? 0) > 4 * (main.max ?? 0) || (pay.max ?? 0) * 4 < (main.max ?? 0)) return false;
  const between = text.slice(Math.min(main.end, pay.end), Math.max(main.start, pay.start));
  if (kind === "prose") return (main.isRange && pay.isRange) || between.length <= 60;
  return !between.includes("•") && /[;|\n]|:\s*$|\)\s*,/.test(between);
}

function isBounded(pay: Pay): boolean {
  return pay.min !== null && pay.max !== null;
}
