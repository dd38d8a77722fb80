/** Two postings side by side: how surely they are one job, why, and what forbids it. */
import { playsOn } from "./company.ts";
import { likenessOf } from "./company-register.ts";
import type { Features } from "./features.ts";
import { NEAR, nearness } from "./near-titles.ts";
import { comparePlaces } from "./place.ts";
import { compareRequisitions } from "./requisition.ts";
import { type Overlap, overlap } from "./sketch.ts";
import { conflictingNames } from "./text-facts.ts";
import { sameTrade, type TitleFacts, titleLikeness } from "./title.ts";
import { VETO_WORDS, type Veto, vetoBetween } from "./vetoes.ts";

export interface Comparison {
  /** 0 to 1; one job from SAME_JOB on. `null`: there is nothing to judge by, neither for nor against. */
  score: number | null;
  veto: Veto | null;
  /** A phrase for a person. */
  reason: string;
  /** Holds only between postings of different sources for which there is nothing else that could be meant. */
  tentative?: boolean;
}

export const SAME_JOB = 0.6;

/** Texts this alike come from one template: what still differs in them is meant. */
const TEMPLATE = 0.9;

/** Fewer sampled triples of either text say nothing. */
const FEWEST_TRIPLES = 8;

/** From so many on the text decides alone. */
const ENOUGH_TRIPLES = 64;

const UNDECIDED: Comparison = { score: null, veto: null, reason: "too little to judge by" };

const DIFFERENT: Comparison = { score: 0, veto: null, reason: "nothing in common" };

/** Symmetric. Pure. Cheapest questions first. */
export function comparePostings(a: Features, b: Features): Comparison {
  if (compareRequisitions(a.requisitions, b.requisitions) === "same")
    return { score: 1, veto: null, reason: `same ${atsName(a)} requisition` };
  const samePage = a.page !== 0 && a.page === b.page;
  const company = companyLikeness(a, b);
  if (company === 0 && !samePage && !(a.text && b.text) && !hidesEmployer(a, b)) return DIFFERENT;
  const { role, near } = roleOf(a, b);
  if (role === "other" && near >= NEAR && company > 0 && !vetoBetween(a, b))
    return byNearTitle(a, b, near);
  const veto = role === "other" ? "role" : vetoBetween(a, b);
  if (veto) return { score: 0, veto, reason: VETO_WORDS[veto] };
  if (samePage) return { score: 0.98, veto: null, reason: "same page on the web" };
  return compareContent(a, b, role, company);
}

/** As comparePostings, but as if requisitions were not known: the same role advertised anew. */
export function compareRoles(a: Features, b: Features): Comparison {
  return comparePostings({ ...a, requisitions: [] }, { ...b, requisitions: [] });
}

function compareContent(a: Features, b: Features, role: Role, company: number): Comparison {
  const text = a.text && b.text ? overlap(a.text, b.text) : null;
  if (role === "trade" && (!text || text.containment < 0.7))
    return { ...DIFFERENT, veto: "role", reason: VETO_WORDS.role };
  const name = text && text.jaccard >= TEMPLATE ? conflictingNames(a.facts, b.facts)[0] : undefined;
  if (name) return { score: 0, veto: name, reason: VETO_WORDS[name] };
  const telling = text && text.support >= FEWEST_TRIPLES ? text : null;
  if (company > 0)
    return telling ? byText(telling, company, byTitle(a, b, company)) : byTitle(a, b, company);
  const unnamed = hidesEmployer(a, b);
  if (!telling) return unnamed ? UNDECIDED : DIFFERENT;
  return unnamed
    ? byTextAlone(telling, UNNAMED, "employer not named")
    : byTextAlone(telling, OTHER_NAME, "under another name");
}

/** Shares of the text from which on it is one job, whoever hires. */
const UNNAMED = 0.5;
const OTHER_NAME = 0.9;

/** False for most of the pairs whose score would not reach SAME_JOB, at a fraction of the cost of comparing them. */
export function mayBeOneJob(a: Features, b: Features): boolean {
  const requisitions = compareRequisitions(a.requisitions, b.requisitions);
  if (requisitions !== "unknown") return requisitions === "same";
  if (companyLikeness(a, b) > 0 || (a.page !== 0 && a.page === b.page)) return true;
  if (!a.text || !b.text) return false;
  const needed = hidesEmployer(a, b) ? UNNAMED : OTHER_NAME;
  const { support, containment } = overlap(a.text, b.text, needed);
  return support >= FEWEST_TRIPLES && containment >= needed;
}

/** So little that it takes the same title in the same place. */
const PLAY = 0.37;

function companyLikeness(a: Features, b: Features): number {
  const known = likenessOf(a.company, b.company);
  if (known > 0 || a.text || b.text || a.title.key !== b.title.key) return known;
  return playsOn(a.company, b.company) ? PLAY : 0;
}

function hidesEmployer(a: Features, b: Features): boolean {
  return a.company.hidden || b.company.hidden || a.agency || b.agency;
}

const NEAR_REASON =
  "same company, nearly the same title, and nothing else there that could be meant";

/** "trade": one title names the same work by another word. */
type Role = "same" | "trade" | "other";

/** @returns with "other", how near the titles still are, 0 to 1 */
function roleOf(a: Features, b: Features): { role: Role; near: number } {
  const ofPlace = (word: string) => has(a.place.words, word) || has(b.place.words, word);
  const ignored = (word: string) =>
    has(a.company.words, word) || has(b.company.words, word) || ofPlace(word);
  const likeness = titleLikeness(a.title, b.title, ignored);
  const { onlyA, onlyB, looseA, looseB } = likeness;
  // Each title names a place of its own: "Care Expert Belgium", "Care Expert France".
  if (looseA.some(ofPlace) && looseB.some(ofPlace)) return { role: "other", near: 0 };
  if (!onlyA.length && !onlyB.length) return { role: "same", near: 1 };
  // A word more is another team or another specialty more often than an ornament (39 of 55, freehire PR 1305).
  if (sameTrade(onlyA, onlyB)) return { role: "trade", near: 1 };
  // A text would tell two teams apart, or show that they are one.
  return { role: "other", near: a.text || b.text ? 0 : nearness(a.title, b.title, likeness) };
}

/** Title words have lost their plural: "United State". */
function has(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`);
}

/** A short text is little evidence against a title that agrees. */
function byText(text: Overlap, company: number, title: Comparison): Comparison {
  const shared = `${Math.round(100 * text.containment)} % of the text shared`;
  const whole = (0.35 + 0.65 * text.containment) * (0.5 + company / 2);
  const weight = Math.min(1, text.support / ENOUGH_TRIPLES);
  const score = weight * whole + (1 - weight) * (title.score ?? 0);
  return { score, veto: null, reason: `same company and title, ${shared}` };
}

function byTitle(a: Features, b: Features, company: number): Comparison {
  const where = comparePlaces(a.place, b.place);
  // Of several siblings the one that states the same season, in the same words, is the likelier.
  const closer =
    0.02 * sharedAttributes(a.title, b.title) + (a.title.key === b.title.key ? 0.02 : 0);
  const score =
    (where === "unknown" ? 0.78 : 0.88) * (0.5 + company / 2) +
    Math.min(0.06, closer) +
    recency(a.title, b.title);
  const who =
    company === PLAY ? "same title, one name may be short for the other" : "same company and title";
  return {
    score,
    veto: null,
    reason: `${who}${where === "unknown" ? "" : ", same place"}`,
  };
}

function byNearTitle(a: Features, b: Features, near: number): Comparison {
  const score = SAME_JOB + 0.05 * near + recency(a.title, b.title);
  return { score, veto: null, reason: NEAR_REASON, tentative: true };
}

/** Of several cohorts the one that a copy without a year belongs to is the latest, most likely: it is the one that hires. */
function recency(a: TitleFacts, b: TitleFacts): number {
  const years = [...(a.stated.get("year") ?? []), ...(b.stated.get("year") ?? [])];
  const latest = Math.max(2000, ...years.map(Number).filter((year) => year < 2100));
  return (latest - 2000) / 10_000;
}

/** @param needed share of the text from which on it is one job */
function byTextAlone(text: Overlap, needed: number, why: string): Comparison {
  const score = Math.max(0, SAME_JOB + 0.6 * (text.containment - needed));
  const shared = Math.round(100 * text.containment);
  return { score, veto: null, reason: `same title and ${shared} % of the text, ${why}` };
}

function sharedAttributes(a: TitleFacts, b: TitleFacts): number {
  return [...a.stated.keys()].filter((attribute) => b.stated.has(attribute)).length;
}

const NAMES: Record<string, string | undefined> = {
  icims: "iCIMS",
  bamboohr: "BambooHR",
  smartrecruiters: "SmartRecruiters",
  nhs: "NHS",
};

function atsName({ requisitions: [first] }: Features): string {
  const ats = first?.ats ?? "";
  return NAMES[ats] ?? ats.charAt(0).toUpperCase() + ats.slice(1);
}
