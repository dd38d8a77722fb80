import type {
  EmploymentType,
  Salary,
  SalaryPeriod,
  Seniority,
  WorkMode,
} from "../../contract/index.ts";
import { decodeText, htmlToText, type StatedPosting } from "../../engine/extract/index.ts";

/** A field of one posting that cannot be read: costs that posting and no other. */
export class UnreadableField extends Error {
  override readonly name = "UnreadableField";
  constructor(field: string, value: unknown) {
    super(`its ${field} cannot be read (${shown(value)})`);
  }
}

/** A posting of which only the given fields are stated. */
export function stated(
  fields: Partial<StatedPosting> & Pick<StatedPosting, "id" | "source" | "title">,
): StatedPosting {
  return { ...UNSTATED, ...fields };
}

/** In the order in which a posting is read; the three blanks are always filled. */
const UNSTATED: StatedPosting = {
  id: "",
  source: "",
  url: null,
  applyUrl: null,
  title: "",
  company: null,
  description: null,
  locations: [],
  workMode: null,
  remoteScope: null,
  employmentType: null,
  seniority: null,
  salary: null,
  salaryText: null,
  skills: [],
  postedAt: null,
  validThrough: null,
  language: null,
};

/** A short text on one line, decoded; `null` when there is none. What is longer than any such field is cut. */
export function line(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = decodeText(String(value).slice(0, MAX_LINE));
  return text === "" || ARTEFACT.test(text) ? null : text;
}

const MAX_LINE = 2000;

/** What programs write where they have nothing. */
const ARTEFACT = /^(?:NaN|null|undefined|Invalid Date)$/;

/** @throws UnreadableField when there is no text */
export function needed(field: string, value: string | number | null | undefined): string {
  const text = line(value);
  if (text === null) throw new UnreadableField(field, value);
  return text;
}

/**
 * A long text out of HTML (or plain) parts, a blank line between; `null` when there is none. It is cut where no
 * advertisement goes (about 15,000 words): a hostile one must not hold up the others.
 */
export function prose(...parts: (string | null | undefined)[]): string | null {
  const texts = parts
    .map((part) => (part ? htmlToText(part.slice(0, MAX_MARKUP)) : ""))
    .filter((text) => text !== "" && !ARTEFACT.test(text));
  return texts.join("\n\n").slice(0, MAX_PROSE).trimEnd().toWellFormed() || null;
}

const MAX_PROSE = 100_000;
/** Pictures may be written into the mark-up, so that it is much longer than its text. */
const MAX_MARKUP = 4_000_000;

/** An absolute http or https address as written; `null` for anything else. */
export function webAddress(value: string | null | undefined, base?: string | null): string | null {
  const text = value?.trim().replaceAll("&amp;", "&");
  if (!text || text.length > MAX_ADDRESS) return null;
  const url = URL.parse(text, base ?? undefined);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  return WHOLE_ADDRESS.test(text) ? text.toWellFormed() : url.href;
}

const MAX_ADDRESS = 4000;
const WHOLE_ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/iu;

/** Path and query of an address without the marks of campaigns. */
export function addressId(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) {
    if (/^(?:utm_|gclid|fbclid|ref$|source$|src$)/i.test(key)) url.searchParams.delete(key);
  }
  return `${url.pathname}${url.search}`;
}

/** Several short texts, the empty ones and repetitions left out. */
export function lines(values: readonly (string | null | undefined)[] | null | undefined): string[] {
  const found = (values ?? []).map((value) => line(value)).filter((text) => text !== null);
  return [...new Set(found)];
}

/**
 * Pay in fields. Bounds may be numbers or plain numbers in text; zero and less mean "not stated". `null` when
 * neither bound is stated. Bounds given the wrong way round are put in order.
 */
export function salaryOf(pay: {
  min?: number | string | null | undefined;
  max?: number | string | null | undefined;
  currency?: string | null | undefined;
  period?: string | null | undefined;
}): Salary | null {
  const min = amount(pay.min);
  const max = amount(pay.max);
  if (min === null && max === null) return null;
  const inverted = min !== null && max !== null && min > max;
  return {
    min: inverted ? max : min,
    max: inverted ? min : max,
    currency: currencyOf(pay.currency),
    period: periodOf(pay.period),
  };
}

/** A positive number, also written as "27373", "27,373.50" or "75000.00"; `null` for anything else. */
export function amount(value: number | string | null | undefined): number | null {
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : null;
  const text = value?.trim() ?? "";
  if (!PLAIN_NUMBER.test(text)) return null;
  return amount(Number(text.replaceAll(",", "")));
}

const PLAIN_NUMBER = /^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/;

/** ISO 4217 code of a code or a sign that stands for one currency only; `null` otherwise. */
export function currencyOf(value: string | null | undefined): string | null {
  const text = value?.trim().toUpperCase() ?? "";
  if (/^[A-Z]{3}$/.test(text)) return text;
  return { "€": "EUR", "£": "GBP", "₹": "INR", US$: "USD", CA$: "CAD", A$: "AUD" }[text] ?? null;
}

/** The period that words like "1 YEAR", "hourly", "per-month-salary", "annum" name; `null` otherwise. */
export function periodOf(value: string | null | undefined): SalaryPeriod | null {
  const text = value?.toLowerCase() ?? "";
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const PERIODS: [RegExp, SalaryPeriod][] = [
  [/hour|\bhr\b|hourly|stunde|heure|hora\b/, "HOUR"],
  [/\bday|daily|\btag\b|jour\b/, "DAY"],
  [/week|woche|semaine/, "WEEK"],
  [/month|monat|mois\b|\bmes\b/, "MONTH"],
  [/year|annu|yearly|jahr|\ban\b|\baño\b|p\.a\./, "YEAR"],
];

/** The schema.org employment type that words name ("Full-time", "FullTime", "Vollzeit"); `null` otherwise. */
export function employmentTypeOf(
  value: string | readonly (string | null)[] | null | undefined,
): EmploymentType | null {
  const words = typeof value === "string" ? [value] : (value ?? []);
  for (const word of words) {
    const text = (word ?? "").toLowerCase().slice(0, 200);
    const found = EMPLOYMENT.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return null;
}

/** The more telling word wins: a full-time internship is an internship. */
const EMPLOYMENT: [RegExp, EmploymentType][] = [
  [/\bintern\b|internship|praktik(?:um|ant)|\bstage\b|stagiaire|werkstudent|prácticas/, "INTERN"],
  [/volunteer|ehrenamt|bénévol/, "VOLUNTEER"],
  [/per[\s_-]?diem/, "PER_DIEM"],
  [/contract|freelanc|freiberuf|\bb2b\b|independent/, "CONTRACTOR"],
  [/temporary|\btemp\b|fixed[\s_-]?term|seasonal|befristet(?<!unbefristet)|\bcdd\b/, "TEMPORARY"],
  [/part[\s_-]?time|teilzeit|temps partiel|tiempo parcial|minijob/, "PART_TIME"],
  [/full[\s_-]?time|vollzeit|temps plein|tiempo completo/, "FULL_TIME"],
  [/^other$|^sonstige/, "OTHER"],
];

/** "Remote", "OnSite", "hybrid"; `null` for other words. */
export function workModeOf(value: string | null | undefined): WorkMode | null {
  const text = value?.toLowerCase().replace(/[^a-z]/g, "") ?? "";
  if (text.startsWith("remote") || text === "telecommute") return "remote";
  if (text.startsWith("hybrid")) return "hybrid";
  return text.startsWith("onsite") || text.startsWith("inoffice") ? "onsite" : null;
}

/** The rung that a source's own list of levels names; `null` where a level spans several ("Mid-Senior level"). */
export function seniorityOf(value: string | null | undefined): Seniority | null {
  const text = value?.toLowerCase().replace(/[^a-z]/g, "") ?? "";
  return LEVELS[text.replace(/level$/, "")] ?? null;
}

const LEVELS: Record<string, Seniority> = {
  intern: "intern",
  internship: "intern",
  entry: "junior",
  junior: "junior",
  mid: "mid",
  middle: "mid",
  midweight: "mid",
  intermediate: "mid",
  senior: "senior",
  staff: "staff",
  lead: "lead",
  manager: "manager",
  director: "director",
  executive: "executive",
};

function shown(value: unknown): string {
  if (value === undefined || value === null || value === "") return "it is empty";
  if (typeof value === "object") return "it is no text";
  return `"${String(value).slice(0, 80)}"`;
}
