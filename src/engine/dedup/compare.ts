/** Two postings side by side: how surely they are one job, why, and what forbids it. */
import { companyLikeness } from "./company.ts";
import type { Features } from "./features.ts";
import { comparePlaces } from "./place.ts";
import { compareRequisitions } from "./requisition.ts";
import { type Overlap, overlap } from "./sketch.ts";
import { sameTrade, type TitleFacts, titleLikeness } from "./title.ts";
import { VETO_WORDS, type Veto, vetoBetween } from "./vetoes.ts";

/** A posting with the sentences of its text that its employer writes everywhere: 1 = boilerplate. */
export interface Compared extends Features {
  plain: Uint8Array | null;
}

export interface Comparison {
  /** 0 to 1; one job from SAME_JOB on. */
  score: number;
  veto: Veto | null;
  /** A phrase for a person. */
  reason: string;
}

export const SAME_JOB = 0.6;

const DIFFERENT: Comparison = { score: 0, veto: null, reason: "nothing in common" };

/** Symmetric. Pure. Cheapest questions first. */
export function comparePostings(a: Compared, b: Compared): Comparison {
  if (compareRequisitions(a.requisitions, b.requisitions) === "same")
    return { score: 1, veto: null, reason: `same ${atsName(a)} requisition` };
  const company = companyLikeness(a.company, b.company);
  if (company === 0 && !(a.text && b.text)) return DIFFERENT;
  const role = roleOf(a, b);
  const veto = role === "other" ? "role" : vetoBetween(a, b);
  return veto ? { score: 0, veto, reason: VETO_WORDS[veto] } : likenessOf(a, b, role, company);
}

/** As comparePostings, but as if requisitions were not known: the same role advertised anew. */
export function compareRoles(a: Compared, b: Compared): Comparison {
  return comparePostings({ ...a, requisitions: [] }, { ...b, requisitions: [] });
}

function likenessOf(a: Compared, b: Compared, role: Role, company: number): Comparison {
  const text = a.text && b.text ? overlap(a.text, b.text, a.plain, b.plain) : null;
  if (role === "trade" && (!text || text.containment < 0.7))
    return { ...DIFFERENT, veto: "role", reason: VETO_WORDS.role };
  if (company > 0) return text ? byText(role, text, company) : byTitle(a, b, role, company);
  const unnamed = a.company.hidden || b.company.hidden || a.agency !== b.agency;
  return unnamed
    ? byTextAlone(role, text, 0.5, "employer not named")
    : byTextAlone(role, text, 0.9, "under another name");
}

/** "close": one title says more than the other; "trade": it names the same work by another word. */
type Role = "same" | "close" | "trade" | "other";

function roleOf(a: Compared, b: Compared): Role {
  const ofPlace = (word: string) => a.place.words.has(word) || b.place.words.has(word);
  const ignored = (word: string) =>
    a.company.words.has(word) || b.company.words.has(word) || ofPlace(word);
  const { onlyA, onlyB, looseA, looseB, score } = titleLikeness(a.title, b.title, ignored);
  // Each title names a place of its own: "Care Expert Belgium", "Care Expert France".
  if (looseA.some(ofPlace) && looseB.some(ofPlace)) return "other";
  if (!onlyA.length && !onlyB.length) return "same";
  if (onlyA.length && onlyB.length) return sameTrade(onlyA, onlyB) ? "trade" : "other";
  return score >= 0.4 ? "close" : "other";
}

function byText(role: Role, text: Overlap, company: number): Comparison {
  const shared = `${Math.round(100 * text.containment)} % of the text shared`;
  const start = role === "same" ? 0.35 : 0.1;
  const score = (start + (1 - start) * text.containment) * (0.5 + company / 2);
  return { score, veto: null, reason: `same company and title, ${shared}` };
}

function byTitle(a: Compared, b: Compared, role: Role, company: number): Comparison {
  if (role !== "same")
    return { ...DIFFERENT, score: 0.3, reason: "titles differ and there is no text" };
  const where = comparePlaces(a.place, b.place);
  // Of several siblings the one that states the same season, in the same words, is the likelier.
  const closer =
    0.02 * sharedAttributes(a.title, b.title) + (a.title.key === b.title.key ? 0.02 : 0);
  const score = (where === "unknown" ? 0.78 : 0.88) * (0.5 + company / 2) + Math.min(0.06, closer);
  return {
    score,
    veto: null,
    reason: `same company and title${where === "unknown" ? "" : ", same place"}`,
  };
}

function byTextAlone(role: Role, text: Overlap | null, needed: number, why: string): Comparison {
  if (!text || text.support < 6) return DIFFERENT;
  const start = SAME_JOB - needed * 0.6 - (role === "same" ? 0 : 0.1);
  const shared = Math.round(100 * text.containment);
  return {
    score: Math.max(0, start + 0.6 * text.containment),
    veto: null,
    reason: `same title and ${shared} % of the text, ${why}`,
  };
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

function atsName({ requisitions: [first] }: Compared): string {
  const ats = first?.ats ?? "";
  return NAMES[ats] ?? ats.charAt(0).toUpperCase() + ats.slice(1);
}
