import {
  type FilterName,
  type Filters,
  SENIORITIES,
  type Seniority,
  type WorkMode,
} from "../../contract/index.ts";
import { type FilterFacts, normaliseCompany, type Places } from "./facts.ts";
import { annualEuros } from "./pay.ts";

/** Three-valued: does a posting pass a filter? */
export type Passing = "yes" | "no" | "unknown";

/** One filter as asked for, and the wider forms that it may be relaxed to, in order. */
export interface Ladder {
  name: FilterName;
  rungs: readonly Rung[];
  /** `last`: only when the list would be empty otherwise. `never`: hard without exception. */
  relaxing: "soft" | "last" | "never";
}

interface Rung {
  /** As it is shown to a person; `null` = the filter is off. */
  value: unknown;
  /** What the step costs the person; grows along the ladder, 0 for the filter as asked. */
  price: number;
  passes: (facts: FilterFacts) => Passing;
}

const EVERYTHING = (): Passing => "yes";
const MS_PER_DAY = 86_400_000;

/** The filters that were asked for. A posting's silence is `unknown`, never `no`. */
export function compileFilters(filters: Filters, now: Date): Ladder[] {
  return [
    visaLadder(filters.needsVisa),
    countriesLadder(filters.countries),
    workModesLadder(filters.workModes),
    salaryLadder(filters.salaryMin),
    seniorityLadder(filters.seniority),
    employmentLadder(filters.employmentTypes),
    ageLadder(filters.maxAgeDays, now),
    companiesLadder(filters.excludeCompanies),
    languagesLadder(filters.languages),
  ].filter((ladder) => ladder !== null);
}

function visaLadder(needsVisa: boolean | undefined): Ladder | null {
  if (!needsVisa) return null;
  const passes = ({ visa }: FilterFacts): Passing =>
    visa === "sponsors" ? "yes" : visa === "unstated" ? "unknown" : "no";
  return { name: "needsVisa", relaxing: "never", rungs: [{ value: true, price: 0, passes }] };
}

function countriesLadder(wanted: Filters["countries"]): Ladder | null {
  if (!wanted?.length) return null;
  const set = new Set<string>(wanted);
  return {
    name: "countries",
    relaxing: "last",
    rungs: [
      { value: wanted, price: 0, passes: ({ places }) => placesPass(places, set) },
      { value: null, price: 8, passes: EVERYTHING },
    ],
  };
}

/** By its places; a remote job also by where it may be done from, and not stating that is not a no. */
function placesPass(places: Places, wanted: ReadonlySet<string>): Passing {
  if (places.countries.some((country) => wanted.has(country))) return "yes";
  if (places.remote) {
    if (places.remoteCountries === null) return "unknown";
    return places.remoteCountries.some((country) => wanted.has(country)) ? "yes" : "no";
  }
  return places.incomplete ? "unknown" : "no";
}

const WORK_MODE_WORDS: readonly WorkMode[] = ["remote", "hybrid", "onsite"];

function workModesLadder(wanted: Filters["workModes"]): Ladder | null {
  if (!wanted?.length) return null;
  const rung = (value: readonly WorkMode[] | null, price: number): Rung => ({
    value,
    price,
    passes: ({ workMode }) => oneOf(workMode, value),
  });
  // One step nearer to the office (or to home) before giving the wish up.
  const places = wanted.map((mode) => WORK_MODE_WORDS.indexOf(mode));
  const wider = WORK_MODE_WORDS.filter((_, at) => places.some((had) => Math.abs(had - at) <= 1));
  const rungs = [rung(wanted, 0)];
  if (wider.length < WORK_MODE_WORDS.length) rungs.push(rung(wider, 2.5));
  return { name: "workModes", relaxing: "soft", rungs: [...rungs, rung(null, 5)] };
}

const SALARY_STEPS = [
  { share: 0.9, price: 1 },
  { share: 0.8, price: 2 },
  { share: 0.7, price: 3.5 },
] as const;

function salaryLadder(wanted: Filters["salaryMin"]): Ladder | null {
  if (!wanted) return null;
  const asked = annualEuros({ ...wanted, min: wanted.amount, max: null })?.min ?? null;
  const rung = (share: number, price: number): Rung => ({
    value: share === 1 ? wanted : { ...wanted, amount: Math.round(wanted.amount * share) },
    price,
    passes: ({ pay }) => payPasses(pay, asked === null ? null : asked * share),
  });
  const steps = SALARY_STEPS.map(({ share, price }) => rung(share, price));
  const off: Rung = { value: null, price: 6, passes: EVERYTHING };
  return { name: "salaryMin", relaxing: "soft", rungs: [rung(1, 0), ...steps, off] };
}

/** The upper end decides; "from 40,000" with no upper end may well reach the wish, so it is unknown. */
function payPasses(pay: FilterFacts["pay"], asked: number | null): Passing {
  if (pay === null || asked === null) return "unknown";
  // A rate rounded to three digits must not hide a pay that is exactly the wish.
  const wish = asked * 0.995;
  if (pay.max !== null) return pay.max >= wish ? "yes" : "no";
  return pay.min !== null && pay.min >= wish ? "yes" : "unknown";
}

function seniorityLadder(wanted: Filters["seniority"]): Ladder | null {
  if (!wanted?.length) return null;
  const rung = (value: readonly Seniority[] | null, price: number): Rung => ({
    value,
    price,
    passes: ({ seniority }) => oneOf(seniority, value),
  });
  const ranks = wanted.map((word) => SENIORITIES.indexOf(word));
  const within = (steps: number) =>
    SENIORITIES.filter((_, rank) => ranks.some((had) => Math.abs(had - rank) <= steps));
  return {
    name: "seniority",
    relaxing: "soft",
    rungs: [rung(wanted, 0), rung(within(1), 1.5), rung(within(2), 3), rung(null, 5)],
  };
}

function employmentLadder(wanted: Filters["employmentTypes"]): Ladder | null {
  if (!wanted?.length) return null;
  return {
    name: "employmentTypes",
    relaxing: "last",
    rungs: [
      { value: wanted, price: 0, passes: ({ employmentType }) => oneOf(employmentType, wanted) },
      { value: null, price: 6, passes: EVERYTHING },
    ],
  };
}

const AGES = [1, 3, 7, 14, 30, 60, 90, 180, 365];

function ageLadder(days: number | undefined, now: Date): Ladder | null {
  if (days === undefined) return null;
  const rung = (value: number, price: number): Rung => {
    const oldest = now.getTime() - value * MS_PER_DAY;
    return {
      value,
      price,
      passes: ({ postedAt }) => (postedAt === null ? "unknown" : postedAt >= oldest ? "yes" : "no"),
    };
  };
  const longer = AGES.filter((age) => age > days).slice(0, 4);
  const steps = longer.map((age, at) => rung(age, 0.5 * (at + 1)));
  const off: Rung = { value: null, price: 4, passes: EVERYTHING };
  return { name: "maxAgeDays", relaxing: "soft", rungs: [rung(days, 0), ...steps, off] };
}

function companiesLadder(excluded: Filters["excludeCompanies"]): Ladder | null {
  if (!excluded?.length) return null;
  const names = new Set(excluded.map(normaliseCompany).filter((name) => name !== ""));
  const passes = ({ company }: FilterFacts): Passing =>
    company === null ? "unknown" : names.has(company) ? "no" : "yes";
  return {
    name: "excludeCompanies",
    relaxing: "never",
    rungs: [{ value: excluded, price: 0, passes }],
  };
}

function languagesLadder(wanted: Filters["languages"]): Ladder | null {
  if (!wanted?.length) return null;
  const ranges = wanted.map((tag) => tag.toLowerCase());
  const passes = ({ language }: FilterFacts): Passing => {
    if (language === null) return "unknown";
    const tag = language.toLowerCase();
    return ranges.some((range) => covers(range, tag) || covers(tag, range)) ? "yes" : "no";
  };
  return {
    name: "languages",
    relaxing: "last",
    rungs: [
      { value: wanted, price: 0, passes },
      { value: null, price: 7, passes: EVERYTHING },
    ],
  };
}

/** Basic filtering of RFC 4647, 3.3.1: "en" covers "en-GB". */
function covers(range: string, tag: string): boolean {
  return tag === range || tag.startsWith(`${range}-`);
}

function oneOf<T>(value: T | null, wanted: readonly T[] | null): Passing {
  if (wanted === null) return "yes";
  if (value === null) return "unknown";
  return wanted.includes(value) ? "yes" : "no";
}
