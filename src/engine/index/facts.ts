import type { Posting, Seniority, Visa } from "../../contract/index.ts";
import { type AnnualPay, annualEuros } from "./pay.ts";

/** What filters ask of a posting, in the form in which they ask it. */
export interface FilterFacts {
  visa: Visa;
  places: Places;
  workMode: Posting["workMode"];
  pay: AnnualPay | null;
  seniority: Seniority | null;
  employmentType: Posting["employmentType"];
  /** Milliseconds since 1970; `null` when not stated. */
  postedAt: number | null;
  /** Normalised name. */
  company: string | null;
  language: string | null;
}

/** Where the work may be done from. */
export interface Places {
  countries: readonly string[];
  /** Some place it names has no country that could be read, or it names no place. */
  incomplete: boolean;
  remote: boolean;
  remoteCountries: readonly string[] | null;
}

export function filterFacts(posting: Posting): FilterFacts {
  const postedAt = posting.postedAt === null ? Number.NaN : Date.parse(posting.postedAt);
  return {
    visa: posting.visa,
    places: placesOf(posting),
    workMode: posting.workMode,
    pay: annualEuros(posting.salary),
    seniority: posting.seniority,
    employmentType: posting.employmentType,
    postedAt: Number.isNaN(postedAt) ? null : postedAt,
    company: posting.company === null ? null : normaliseCompany(posting.company),
    language: posting.language,
  };
}

function placesOf(posting: Posting): Places {
  const countries = new Set<string>();
  let incomplete = posting.locations.length === 0;
  for (const { country } of posting.locations) {
    if (country === null) incomplete = true;
    else countries.add(country);
  }
  return {
    countries: [...countries].sort(),
    incomplete,
    remote: posting.workMode === "remote",
    remoteCountries: posting.remoteCountries && [...posting.remoteCountries].sort(),
  };
}

const LEGAL_FORMS = new Set(
  "inc incorporated llc llp ltd limited plc corp corporation co company gmbh mbh ag se kg kgaa ug ohg ev bv nv sa sas sarl sl slu srl spa ab as asa oy oyj aps pty pte sp zoo kk lda".split(
    " ",
  ),
);

/** Lower case, no accents, no punctuation, no legal form: "Müller & Söhne GmbH" → "muller sohne". */
export function normaliseCompany(name: string): string {
  const plain = name
    .slice(0, 500)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[.'’]/g, "");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? "")) end--;
  return words.slice(0, end).join(" ");
}
