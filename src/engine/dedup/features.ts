/** Everything that is kept of a posting: facts to compare, and a sketch in place of the text. */
import { type CompanyFacts, readCompany } from "./company.ts";
import { combine, hashText } from "./hash.ts";
import { type PlaceFacts, readPlace } from "./place.ts";
import type { DedupPosting } from "./posting.ts";
import { keyOf, ownDomain, type Requisition, requisitionsOf } from "./requisition.ts";
import { sketchWords, type TextSketch } from "./sketch.ts";
import { readTextFacts, type TextFacts } from "./text-facts.ts";
import { readTitle, type TitleFacts } from "./title.ts";
import { LONGEST_TEXT, scanWords } from "./tokens.ts";

export interface Features {
  company: CompanyFacts;
  title: TitleFacts;
  place: PlaceFacts;
  requisitions: readonly Requisition[];
  text: TextSketch | null;
  facts: TextFacts;
  employmentType: DedupPosting["employmentType"];
  seniority: DedupPosting["seniority"];
  /** The text speaks for an employer it does not name. */
  agency: boolean;
  /** Postings with equal identity are equal in all of the above. */
  identity: number;
}

/** Equal companies, titles and places are read once and shared. */
export interface Interned {
  companies: Map<string, CompanyFacts>;
  titles: Map<string, TitleFacts>;
  places: Map<string, PlaceFacts>;
}

export function createInterned(): Interned {
  return { companies: new Map(), titles: new Map(), places: new Map() };
}

export function readFeatures(posting: DedupPosting, interned: Interned): Features {
  const requisitions = requisitionsOf(posting);
  const lowered = (posting.description ?? "").toLowerCase().slice(0, LONGEST_TEXT);
  const table = scanWords(lowered);
  const features = {
    company: company(posting, requisitions, interned),
    title: once(interned.titles, posting.title.slice(0, 400), () => readTitle(posting.title)),
    place: place(posting, interned),
    requisitions,
    text: table.count >= FEWEST_WORDS ? sketchWords(table) : null,
    facts: readTextFacts(lowered, table, salaryAmounts(posting)),
    employmentType: posting.employmentType ?? null,
    seniority: posting.seniority ?? null,
    agency: SPEAKS_FOR_ANOTHER.test(lowered),
  };
  return { ...features, identity: identityOf(features) };
}

/** Shorter texts are labels, not descriptions. */
const FEWEST_WORDS = 12;

const SPEAKS_FOR_ANOTHER =
  /\b(?:our|my) client\b|\bon behalf of (?:our|a|my) |\bunser(?:en|em)? (?:kunde|mandant)|\bnotre client\b|\bnuestro cliente\b/;

function company(
  { company: name, url, applyUrl, id, source }: DedupPosting,
  requisitions: readonly Requisition[],
  interned: Interned,
): CompanyFacts {
  const boards = requisitions.map(({ board }) => board);
  const domains = [url, applyUrl].map((address) => (address ? ownDomain(address) : null));
  const known = [...boards, ...(id.startsWith(source) ? [] : domains)].filter(
    (slug) => slug !== null,
  );
  const slugs = [...new Set(known)];
  return once(interned.companies, `${name}\n${slugs.join("\n")}`, () => readCompany(name, slugs));
}

function place(posting: DedupPosting, interned: Interned): PlaceFacts {
  const { locations = [], workMode = null, remoteCountries = null } = posting;
  const key = JSON.stringify([locations, workMode, remoteCountries]);
  return once(interned.places, key, () => readPlace(posting));
}

function salaryAmounts({ salary }: DedupPosting): number[] {
  return [salary?.min, salary?.max].filter((amount) => amount != null && amount >= 5).map(Number);
}

function identityOf(features: Omit<Features, "identity">): number {
  const { company: employer, title, place: where, requisitions, text, facts, agency } = features;
  const words = [
    employer.aliases.join(" "),
    title.key,
    title.core.join(" "),
    requisitions.map(keyOf).join(" "),
    `${features.employmentType} ${features.seniority} ${agency}`,
  ].join("\n");
  const numbers = [where.key, text?.body ?? 0, text?.words ?? 0, ...facts];
  const high = numbers.reduce(combine, hashText(words));
  const low = numbers.reduce(combine, hashText(words, 7));
  return (high >>> 11) * 2 ** 32 + low;
}

function once<T>(known: Map<string, T>, key: string, read: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  known.set(key, value);
  return value;
}
