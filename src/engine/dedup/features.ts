/** Everything that is kept of a posting: facts to compare, and a sketch in place of the text. */
import { sourceRank } from "./canonical.ts";
import { type Company, type CompanyRegister, createCompanyRegister } from "./company-register.ts";
import { combine, hashText } from "./hash.ts";
import { type PlaceFacts, readPlace } from "./place.ts";
import type { DedupPosting } from "./posting.ts";
import { keyOf, ownDomain, ownPage, type Requisition, requisitionsOf } from "./requisition.ts";
import { bodyHash, sketchWords, type TextSketch, wordCount } from "./sketch.ts";
import { readTextFacts, type TextFacts } from "./text-facts.ts";
import { readTitle, type TitleFacts } from "./title.ts";
import { LONGEST_TEXT, scanWords } from "./tokens.ts";

export interface Features {
  company: Company;
  title: TitleFacts;
  place: PlaceFacts;
  requisitions: readonly Requisition[];
  /** Hash of the address of the job's own page; 0 when there is none. */
  page: number;
  text: TextSketch | null;
  facts: TextFacts;
  employmentType: DedupPosting["employmentType"];
  seniority: DedupPosting["seniority"];
  /** The text speaks for an employer it does not name. */
  agency: boolean;
  /** Postings with equal identity and company are equal in all of the above. */
  identity: number;
}

/** Equal companies, titles and places are read once and shared. */
export interface Interned {
  companies: CompanyRegister;
  titles: Map<string, TitleFacts>;
  places: Map<string, PlaceFacts>;
  attributes: Map<string, TitleFacts["stated"]>;
  /** Sources and accounts: few, and each on many postings. */
  words: Map<string, string>;
}

export function createInterned(): Interned {
  return {
    companies: createCompanyRegister(),
    titles: new Map(),
    places: new Map(),
    attributes: new Map(),
    words: new Map(),
  };
}

export function readFeatures(posting: DedupPosting, interned: Interned): Features {
  const requisitions = requisitionsFrom(posting, interned);
  const lowered = (posting.description ?? "")
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .slice(0, LONGEST_TEXT);
  const table = scanWords(lowered);
  const features = {
    company: company(posting, requisitions, interned),
    title: title(posting, interned),
    place: place(posting, interned),
    requisitions,
    page: pageOf(posting),
    text: table.count >= FEWEST_WORDS ? sketchWords(table) : null,
    facts: readTextFacts(lowered, table, salaryAmounts(posting)),
    employmentType: posting.employmentType ?? null,
    seniority: posting.seniority ?? null,
    agency: SPEAKS_FOR_ANOTHER.test(lowered),
  };
  return { ...features, identity: identityOf(features) };
}

function pageOf({ url, applyUrl }: DedupPosting): number {
  const page = (url ? ownPage(url) : null) ?? (applyUrl ? ownPage(applyUrl) : null);
  return page ? hashText(page) : 0;
}

function requisitionsFrom(posting: DedupPosting, { words }: Interned): readonly Requisition[] {
  const found = requisitionsOf(posting);
  const shared = (word: string | null) => (word === null ? null : once(words, word, () => word));
  return found.length === 0
    ? NO_REQUISITIONS
    : found.map(({ ats, account, id, board }) => ({
        ats,
        account: shared(account),
        id,
        board: shared(board),
      }));
}

const NO_REQUISITIONS: readonly Requisition[] = [];

/** Shorter texts are labels, not descriptions. */
const FEWEST_WORDS = 12;

const SPEAKS_FOR_ANOTHER =
  /\b(?:our|my) client\b|\bon behalf of (?:our|a|my) |\bunser(?:en|em)? (?:kunde|mandant)|\bnotre client\b|\bnuestro cliente\b/;

function company(
  { company: name, url, applyUrl, source }: DedupPosting,
  requisitions: readonly Requisition[],
  interned: Interned,
): Company {
  const boards = requisitions.map(({ board }) => board);
  // A board's address is the board's, not the employer's.
  const domains =
    sourceRank(source) > 1
      ? []
      : [url, applyUrl].map((address) => (address ? ownDomain(address) : null));
  const known = [...boards, ...domains].filter((slug) => slug !== null);
  return interned.companies.read(name?.slice(0, 200) ?? null, [...new Set(known)]);
}

/** Without the employer's name, whose words may look like ranks: "Mid and South Hospitals". */
function title({ title: whole, company }: DedupPosting, interned: Interned): TitleFacts {
  const shown = whole.slice(0, 400);
  const name = company?.slice(0, 200);
  const at = name && name.length >= 4 ? shown.toLowerCase().indexOf(name.toLowerCase()) : -1;
  const rest = `${shown.slice(0, at)} ${shown.slice(at + (name?.length ?? 0))}`;
  const kept = at < 0 || rest.trim().length < 4 ? shown : rest;
  return once(interned.titles, kept, () => readTitle(kept, interned.attributes));
}

function place(posting: DedupPosting, interned: Interned): PlaceFacts {
  const { locations = [], workMode = null, remoteCountries = null } = posting;
  const stated = locations
    .slice(0, 40)
    .flatMap(({ raw, city, region, country }) => [raw, city, region, country]);
  const shown = [...stated, workMode, ...(remoteCountries ?? [])].map((part) =>
    part?.slice(0, 600),
  );
  const key = shown.join("\n");
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
  const numbers = [
    where.key,
    features.page,
    text ? bodyHash(text) : 0,
    text ? wordCount(text) : 0,
    ...facts,
  ];
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
