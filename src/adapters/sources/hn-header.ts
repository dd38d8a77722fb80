import { extractLocation, type StatedPosting } from "../../engine/extract/index.ts";
import { employmentTypeOf, line } from "./fields.ts";

type Header = Pick<
  StatedPosting,
  "title" | "company" | "locations" | "workMode" | "remoteScope" | "employmentType" | "salaryText"
>;

/**
 * What the first line of a "Who is hiring" comment says by the thread's custom: parts between bars, the company
 * first, then role, place, REMOTE or ONSITE, kind of work, pay, in any order. Parts that are none of these
 * are left alone; where there are no parts the line itself is the title and nothing else is stated.
 */
export function readHeader(firstLine: string): Header {
  const header = firstLine.slice(0, MAX_HEADER);
  const [opening = "", ...rest] = partsOf(header);
  const others = rest
    .map((part) => line(part.replace(ADDRESS, "")))
    .filter((part) => part !== null);
  const { first, parts } = companyFirst(opening, [...others, ...bracketed(opening)]);
  const role = parts.find(
    (part) => ROLE.test(part) && !MONEY.test(part) && part.length <= MAX_TITLE,
  );
  return {
    title: role ?? shortened(header),
    company: parts.length > 0 ? companyOf(first) : null,
    locations: parts.filter((part) => part !== role && isPlace(part)).map((raw) => ({ raw })),
    workMode: workMode(parts),
    remoteScope: remoteScope(parts),
    employmentType: employmentTypeOf(parts.filter((part) => part.length <= 40)),
    salaryText: parts.find((part) => MONEY.test(part) && part.length <= 120) ?? null,
  };
}

/** "Acme (Toronto)": what stands in brackets behind the name is a part like the others. */
function bracketed(part: string): string[] {
  const inner = /^[^(]{1,80}\(([^()]{2,80})\)/.exec(part)?.[1]?.trim();
  return inner && isPlace(inner) ? [inner] : [];
}

/** Some write the place first: where only the first part is a place, the next unknown name is the company. */
function companyFirst(first: string, parts: string[]): { first: string; parts: string[] } {
  if (!isPlace(first.trim()) || parts.some(isPlace)) return { first, parts };
  const name = parts.findIndex((part) => isName(part));
  if (name < 0) return { first, parts };
  return { first: parts[name] ?? first, parts: [first.trim(), ...parts.toSpliced(name, 1)] };
}

const MAX_HEADER = 600;
const MAX_TITLE = 150;

/** By bars, else by dashes with spaces around them. */
function partsOf(header: string): string[] {
  const bars = header.split("|");
  return bars.length > 1 ? bars : header.split(/ [-–—•·] /);
}

/** "Acme (https://acme.example, YC W12)" is Acme; a long first part is a sentence and no name. */
function companyOf(part: string): string | null {
  const name = line(part.replace(/\([^()]{0,200}\)?/g, " ").replace(ADDRESS, " "));
  if (name === null || name.length > 60 || name.split(" ").length > 6) return null;
  return name.replace(/[\s,.:;-]{1,10}$/, "") || null;
}

/** Short, capitalised, and none of the other things that such a line says. */
function isName(part: string): boolean {
  if (part.length > 80 || !/^[\p{Lu}(]/u.test(part)) return false;
  return !(MODE_ONLY.test(part) || ROLE.test(part) || MONEY.test(part) || NO_PLACE.test(part));
}

/** A name that stands for a place on the map, or for where a remote job may be done. */
function isPlace(part: string): boolean {
  if (!isName(part)) return false;
  const { locations, remoteCountries } = extractLocation(part);
  return (
    remoteCountries !== null ||
    locations.some(({ country, region }) => (country ?? region) !== null)
  );
}

function workMode(parts: readonly string[]): Header["workMode"] {
  const short = parts.filter((part) => part.length <= 60);
  if (short.some((part) => /\bhybrid\b/i.test(part))) return "hybrid";
  const remote = short.some(
    (part) => /^\(?(?:100% |fully |full )?remote\b/i.test(part) && !/\bor\b/i.test(part),
  );
  const onsite = short.some((part) => /\bon-?\s?site\b/i.test(part) || /\bno remote\b/i.test(part));
  if (remote === onsite) return null;
  return remote ? "remote" : "onsite";
}

function remoteScope(parts: readonly string[]): string | null {
  for (const part of parts) {
    const scope = /^(?:fully |full )?remote\s?[(:,-]?\s?([^()]{2,60})\)?$/i.exec(part)?.[1];
    if (scope && !/\b(?:on-?site|only|ok|friendly|first|possible|hybrid|or)\b/i.test(scope))
      return line(scope);
  }
  return null;
}

function shortened(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const cut = text.slice(0, MAX_TITLE);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_TITLE / 2)).toWellFormed();
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s|)]{1,500}/gi;
const ROLE =
  /\b(?:engineers?|engineering|developers?|programmers?|designers?|scientists?|managers?|directors?|architects?|analysts?|researchers?|sre|devops|interns?|head of|founder|co-?founder|cto|vp|recruiters?|consultants?|specialists?|full.?stack|front.?end|back.?end|hackers?|writers?|admins?|administrators?|marketers?|(?:multiple|various|several) (?:roles|positions))\b/i;
const MONEY = /[$€£]\s?\d|\d\s?[$€£]|\b\d{2,3}\s?k\b/i;
const MODE_ONLY =
  /^[(\s]*(?:(?:fully|100%|full|partially)\s)?(?:remote|on-?\s?site|hybrid|in-?office|in-?person)(?:[\s/,]{1,3}(?:or|and|ok|friendly|only|first|possible|remote|on-?\s?site|hybrid)){0,4}[)\s]*$/i;
const NO_PLACE =
  /\b(?:full|part)[\s-]?time\b|\bvisa|\binterns?(?:hip)?\b|\bcontract|\bfreelanc|\bpermanent\b|\bsalary\b|\bequity\b|\bhttps?\b|\bwww\b|@|\.(?:com|io|org|net|co|ai)\b|\bhiring\b|\bapply\b|\bseries [a-f]\b|\bseed\b|\byc\b|\bstartup\b|\bauthori[sz]ed\b|\bcitizens?\b/i;
