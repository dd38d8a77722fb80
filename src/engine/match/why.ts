import type { Filters, Posting, Salary } from "../../contract/index.ts";
import type { FullFit } from "./score.ts";

const NEAR_TITLE = 60;
const MOST_NAMED = 5;

/** Why a posting stands where it stands, in short phrases for a person, the weightiest first. */
export function whyItFits(posting: Posting, fit: FullFit): string[] {
  return [
    titlePhrase(fit),
    coveragePhrase(fit),
    skillsPhrase(fit),
    rungPhrase(fit, posting),
    yearsPhrase(fit),
    payPhrase(posting.salary),
    placePhrase(posting),
  ].filter((phrase) => phrase !== null);
}

function titlePhrase({ parts, heldTitle }: FullFit): string | null {
  if (heldTitle && (parts["title"] ?? 0) >= NEAR_TITLE)
    return `Title close to your “${heldTitle.text}”`;
  return (parts["meaning"] ?? 0) >= NEAR_TITLE ? "Close to your experience as a whole" : null;
}

function coveragePhrase({ coverage }: FullFit): string | null {
  if (!coverage) return null;
  const musts = coverage.must.total > 0;
  const { met, total, skills } = musts ? coverage.must : coverage.nice;
  // What is not found may still be there in other words: silence is fairer than "0 of 8".
  if (met === 0) return null;
  const words = `${musts ? "must-have" : "nice-to-have"}${total === 1 ? "" : "s"}`;
  const named = skills.slice(0, MOST_NAMED).join(", ");
  const more = skills.length > MOST_NAMED ? ", …" : "";
  return `${met} of ${total} ${words} met by your resume${named && `: ${named}${more}`}`;
}

/** Only where no requirement line has named them already. */
function skillsPhrase({ skills, coverage }: FullFit): string | null {
  const named = coverage && (coverage.must.total > 0 ? coverage.must : coverage.nice).skills;
  if (!skills || skills.held.length === 0 || (named && named.length > 0)) return null;
  const held = skills.held.slice(0, MOST_NAMED).join(", ");
  return `${skills.held.length} of ${skills.total} skills named are yours: ${held}`;
}

function rungPhrase({ rungs }: FullFit, { seniority }: Posting): string | null {
  if (rungs === null || seniority === null) return null;
  if (rungs === 0) return `Your level: ${seniority}`;
  return rungs > 0
    ? `Above your present level: ${seniority}`
    : `Below your present level: ${seniority}`;
}

function yearsPhrase({ years }: FullFit): string | null {
  if (!years || years.held >= years.asked) return null;
  return `Asks for ${years.asked} years, your resume shows ${Math.floor(years.held * 10) / 10}`;
}

function payPhrase(salary: Salary | null): string | null {
  if (!salary) return null;
  const amount = (value: number) => Math.round(value * 100) / 100;
  const grouped = (value: number) => amount(value).toLocaleString("en-US");
  const unit = [salary.currency, salary.period && `a ${salary.period.toLowerCase()}`]
    .filter((part) => part !== null)
    .join(" ");
  const { min, max } = salary;
  if (min !== null && max !== null && min !== max)
    return `Pay ${grouped(min)} to ${grouped(max)} ${unit}`.trim();
  if (min !== null) return `Pay ${max === null ? "from " : ""}${grouped(min)} ${unit}`.trim();
  return max === null ? null : `Pay up to ${grouped(max)} ${unit}`.trim();
}

const MOST_PLACES = 3;

function placePhrase({ workMode, remoteCountries, locations }: Posting): string | null {
  if (workMode === "remote" && remoteCountries === null) return "Remote, from where is not stated";
  if (workMode === "remote") return `Remote in ${listed(remoteCountries ?? [])}`;
  const places = listed([...new Set(locations.map(({ city, raw }) => city ?? raw))]);
  if (workMode === null || places === "") return null;
  return `${workMode === "hybrid" ? "Hybrid" : "On site"} in ${places}`;
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_PLACES).join(", ") + (names.length > MOST_PLACES ? ", …" : "");
}

/** What was asked for and a posting does not say: why it is in the list all the same. */
export const NOT_STATED: Readonly<Record<Exclude<keyof Filters, "strict">, string>> = {
  needsVisa: "Visa: not stated",
  countries: "Country: not certain",
  workModes: "Remote or on site: not stated",
  salaryMin: "Pay: not stated in a form that compares",
  seniority: "Level: not stated",
  employmentTypes: "Kind of contract: not stated",
  maxAgeDays: "Date: not stated",
  excludeCompanies: "Company: not stated",
  languages: "Language: not certain",
};

/** What a posting does not fulfil and was let in for by relaxation. */
export const OUTSIDE: Readonly<Record<Exclude<keyof Filters, "strict">, string>> = {
  needsVisa: "Outside your wish: visa",
  countries: "Outside your wish: country",
  workModes: "Outside your wish: remote or on site",
  salaryMin: "Outside your wish: pay",
  seniority: "Outside your wish: level",
  employmentTypes: "Outside your wish: kind of contract",
  maxAgeDays: "Outside your wish: age of the posting",
  excludeCompanies: "Outside your wish: company",
  languages: "Outside your wish: language",
};
