import { isMajor } from "./currencies.ts";
import type { Offer } from "./offers.ts";

/** Words for money that is not pay: what a firm has, what a benefit is worth, what a customer pays. */
const OTHER_MONEY =
  /\b(?:bonus(?:es)?|sign(?:ing)?[ -]?on|signing|joining|equity|stock|shares?|options?|rsus?|fund(?:s|ed|ing)?|raise[sd]?|raising|series [a-h]|seed|pre-seed|valued|valuation|revenues?|arr|mrr|gmv|aum|assets|budgets?|stipends?|allowances?|reimburse\w*|referrals?|refer|401|contributions?|invest(?:ed|ing|ments?|ors?)|grants?|savings?|saved|saves?|fees?|credits?|insurance|prizes?|awards?|tuition|donat\w+|profits?|market|deals?|quotas?|pipeline|spend(?:ing)?|process(?:es|ed|ing)?|transactions?|volume|customers?|clients?|learning|wellness|education|training|relocation|setup|equipment|travel|perks?|worth|commissions?|retention|match(?:ing|ed|es)?|vouchers?|fine[sd]?|turnover|portfolio|loans?|mortgages?|cost(?:s|ing)?|price[sd]?|pricing|sales of|sold|backed|capital|acv|contracts?|hcas|weighting|supplement|enhancements?|premium|pension|welcome|golden hello|fundraising|zuschuss|prämie|budget|prime|ticket|abono|bono)\b/gi;

const PAY =
  /\b(?:salar(?:y|ies|is)|compensation|comp|(?<!\b(?:customers?|clients?|users?|members?|patients?|merchants?|tenants?|brands?|companies|businesses|they|who|people) )(?:pays?|paid)(?! (?:for|family|time|leave|parental|vacation|holidays?|sick|volunteer|off|out|in full|lunch))|wages?|base|ote|on[ -]target|earn(?:ings?)?|remuneration|rate|(?<!(?:relocation|benefits?|severance|welcome|benefit) )package|hiring range|pay range|range|band|tc|gehalt\w*|jahresgehalt|vergütung|verdienst|bruttojahres\w*|jahresbrutto|gage|lohn|salaire|rémunération|fourchette|salario|retribución|sueldo|banda salarial|remuneração|salário|faixa salarial|stipendio|retribuzione|ral|salaris|brutoloon|wynagrodzenie|widełki|lön|løn|lønn|palkka|ctc|stundenlohn|tagessatz|tjm)\b/gi;

const OTHER_AFTER =
  /^\s*(?:\([^()\n]{0,30}\)\s*)?(?:\/\s*(?:year|yr|month|mo|quarter|week|day)\s*|\/?\s*(?:per|a|each|annual|yearly|monthly|quarterly)\s*(?:year|month|quarter|person|employee)?\s*)?(?:(?:in|of|for|on|towards?|worth of|to (?:spend|use|be used)) ){0,2}(?:(?:an?|the|your|our|new|company|home|remote|work|annual|one-time|personal|professional|learning|wellness|paid|combined|total|cash|performance|dependent|health|medical|dental|mental|family|internet|phone|office|quarterly|monthly) ){0,4}(?:(?!plus|and|with|or|base)[\w-]+ ){0,1}(?:bonus(?:es)?|sign-?on|stipends?|allowances?|budgets?|equity|stock|rsus?|options|funding|raised|revenues?|arr\b|sales\b|valuation|credits?|reimbursements?|contributions?|grants?|savings|fund\b|funds\b|vouchers?|deals?\b|contracts?\b|customers?|clients?|accounts?\b|transactions?|assets|aum\b|gmv\b|market|industry|opportunity|investment|relocation|setup|wellness|development|learning|education|training|travel|insurance|series [a-h]|seed\b|round\b|businesses|companies|projects?\b|portfolio|quotas?\b|subsid\w+|rent\b|childcare|loans?\b|mortgages?\b|orders?\b|purchases?\b|homes?\b(?! office)|expenses?\b|milestones?|coverage|referral|match\b|raise\b|problem|commissions?\b)/i;

const SUPPLEMENT = /(?:\+|\bplus\b)\s*(?:[\p{L}.]+\s*){0,3}$/iu;
const ON_TARGET = /\b(?:ote|on[ -]target|total (?:target )?(?:cash|comp\w*|earnings)|uncapped)\b/i;

export interface Evidence {
  /** Higher is surer; below the threshold it is not pay. */
  score: number;
  isOnTarget: boolean;
  /** Called base pay in so many words. */
  isBase: boolean;
}

/**
 * How surely an offer is the pay of the job. In a `field` (a short string whose whole purpose is pay)
 * money counts as pay unless its own words say otherwise; in `prose` it must be shown to be.
 */
export function weigh(text: string, offer: Offer, kind: "field" | "prose"): Evidence | null {
  if (kind === "prose" && (!offer.period || isPocketMoney(offer))) return null;
  const before = clauseBefore(text, offer.start);
  const after = clauseAfter(text, offer.end);
  if (SUPPLEMENT.test(before) || /\breferr?al\b|\brefer\b(?! to\b)/i.test(before)) return null;
  const pay = lastOf(PAY, before);
  const other = lastOf(OTHER_MONEY, before);
  if (other > pay || OTHER_AFTER.test(after)) return null;
  if (!isSensible(offer)) return null;
  const isOnTarget =
    ON_TARGET.test(before.slice(-45)) ||
    /^[\s(]*(?:per \w+ |\/\w+ )?(?:ote|on[ -]target)/i.test(after);
  const isBase = /\bbase\b/i.test(before.slice(-60));
  const isNumberAlone = !offer.hasCurrency && offer.currency === null;
  if (kind === "field")
    return isNumberAlone && !isFieldNumber(offer, pay, before)
      ? null
      : { score: pay >= 0 ? 6 : 5, isOnTarget, isBase };
  const isPayAfter = lastOf(PAY, after.slice(0, 40)) >= 0;
  const isHeaded = pay < 0 && lastOf(PAY, headingBefore(text, offer.start)) >= 0;
  const isNamed = pay >= 0 || isHeaded || isPayAfter;
  if (!offer.isRange && !isNamed && offer.period !== "HOUR" && offer.period !== "YEAR") return null;
  const score =
    (offer.isRange ? 2 : 0) +
    (offer.isPeriodWritten ? 2 : 0) +
    (pay >= 0 ? 3 : isHeaded ? 2 : 0) +
    (isPayAfter ? 2 : 0) +
    (isNumberAlone ? -2 : 2);
  // "Salary 130-160k": a scale makes up for the currency.
  const enough = isNumberAlone && offer.isRange && offer.scale > 1 ? 3 : 4;
  return score >= enough && (!isNumberAlone || pay >= 0) ? { score, isOnTarget, isBase } : null;
}

const BARE_START =
  /^(?:(?:up to|from|circa|c\.?|approx\.?|starting|salary|pay|min\.?|max\.?|to)[\s:]*)*$/i;

/** A number without a currency in a pay field: a large range, or one that begins the field or is called pay. */
function isFieldNumber(offer: Offer, pay: number, before: string): boolean {
  const size = offer.max ?? offer.min ?? 0;
  if (size > 50_000_000) return false;
  const isFirst = BARE_START.test(before.trim());
  if (offer.scale > 1) return offer.isRange || offer.isPeriodWritten || pay >= 0 || isFirst;
  if (offer.isPeriodWritten && offer.hasCents) return true;
  return offer.isLarge && (offer.isRange || pay >= 0 || isFirst);
}

function isSensible(offer: Offer): boolean {
  if (!isMajor(offer.currency)) return true;
  const low = offer.min ?? offer.max ?? 0;
  const high = offer.max ?? offer.min ?? 0;
  if (offer.period === "YEAR") return low >= 500 && high <= 5_000_000;
  if (offer.period === "MONTH") return low >= 50;
  return true;
}

/** Sums that a perk has and no pay: "€1k per year", "$100 a month". */
function isPocketMoney(offer: Offer): boolean {
  if (!isMajor(offer.currency)) return false;
  const size = offer.max ?? offer.min ?? 0;
  return (offer.period === "YEAR" && size < 8_000) || (offer.period === "MONTH" && size < 350);
}

function lastOf(pattern: RegExp, slice: string): number {
  let at = -1;
  for (const match of slice.matchAll(pattern)) at = match.index;
  return at;
}

/** What stands before in the same line and sentence, at most 140 characters. */
function clauseBefore(text: string, start: number): string {
  const slice = text.slice(Math.max(0, start - 140), start);
  const stop = /^[\s\S]*(?:[\n•|;]|[.!?]\s)(?=[^\n•|;]*$)/.exec(slice);
  return stop ? slice.slice(stop[0].length) : slice;
}

function clauseAfter(text: string, end: number): string {
  const slice = text.slice(end, end + 90);
  const stop = slice.search(/[\n•|;]|[.!?]\s/);
  return stop === -1 ? slice : slice.slice(0, stop);
}

/** The line before the one that an offer stands in, when it is short as headings are. */
function headingBefore(text: string, start: number): string {
  const slice = text.slice(Math.max(0, start - 220), start);
  const lines = slice.split("\n").filter((line) => line.trim() !== "");
  const isOwnLine = slice.trimEnd() !== slice && /\n\s*$/.test(slice);
  const heading = lines.at(isOwnLine ? -1 : -2) ?? "";
  return heading.length <= 160 && !/^\s*[-•*·–]/.test(heading) ? heading : "";
}
