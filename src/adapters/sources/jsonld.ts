import { createHash } from "node:crypto";
import { z } from "zod";
import type { PartialResult } from "../../contract/index.ts";
import type { StatedLocation, StatedPosting } from "../../engine/extract/index.ts";
import { isChallenge } from "../network/index.ts";
import {
  addressId,
  amount,
  employmentTypeOf,
  line,
  lines,
  needed,
  periodOf,
  prose,
  salaryOf,
  stated,
  webAddress,
} from "./fields.ts";
import { listCareersPage } from "./jsonld-crawl.ts";
import { isNode, jobPostings, type Node, scriptValues } from "./jsonld-nodes.ts";
import { changed, readEach, readJson } from "./payload.ts";
import { type PayloadOrigin, type Source, SourceError } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Career pages with schema.org JobPosting in JSON-LD: the page itself and the job pages of the same host that it
 * links to. A board is the page's address. Also reads bare JSON-LD (an object, an array, a `@graph`).
 * Vocabulary: schema.org/JobPosting
 */
export const jsonld: Source = {
  id: "jsonld",
  /** Any page may carry JSON-LD: this source is asked last. */
  recognise(address) {
    if (!address.hostname.includes(".") && address.hostname !== "localhost") return null;
    return { board: `${address.origin}${address.pathname}${address.search}` };
  },
  parse(payload, about) {
    const page = /^\s{0,1000}</.test(payload);
    const { values, problems } = page
      ? scriptValues(payload)
      : { values: [readJson(payload, "jsonld")], problems: [] };
    const nodes = values.flatMap((value) => jobPostings(value));
    if (nodes.length === 0 && problems.length === 0) assertEmptyList(payload, values, page);
    const read = readPostings(nodes, about);
    return { items: read.items, problems: [...problems, ...read.problems] };
  },
  list(board, context) {
    return listCareersPage(jsonld, board, context);
  },
};

/** An empty array is an empty board; a page or an object without any JobPosting is not what was promised. */
function assertEmptyList(payload: string, values: unknown[], page: boolean): void {
  if (page && isChallenge({ status: 200 }, payload)) {
    throw new SourceError("blocked", "A challenge page came in place of the careers page.");
  }
  if (page) throw changed("jsonld", "the page states no job as schema.org JobPosting");
  const [value] = values;
  const list = isNode(value) ? (value["@graph"] ?? value["itemListElement"]) : value;
  if (!Array.isArray(list) || list.length > 0) {
    throw changed("jsonld", "there is no schema.org JobPosting in the payload");
  }
}

function readPostings(nodes: unknown[], about: PayloadOrigin): PartialResult<StatedPosting> {
  return readEach(nodes, {
    shape: z.custom<Node>(isNode, "it is no object"),
    read: (node) => posting(node, about),
    otherId: (node, { id }) => `${id}#${identifier(node) ?? fingerprint(node)}`,
  });
}

function posting(node: Node, about: PayloadOrigin): StatedPosting {
  const url = webAddress(word(node["url"]), about.url) ?? webAddress(about.url);
  const scope = names(node["applicantLocationRequirements"]).join(", ");
  return stated({
    id: `jsonld:${boardOf(about, url)}:${nativeId(node, url)}`.slice(0, 400),
    source: "jsonld",
    url,
    title: needed("title", word(node["title"]) ?? word(node["name"])),
    company: line(nameOf(node["hiringOrganization"])),
    description: description(node),
    locations: [node["jobLocation"]]
      .flat()
      .map(place)
      .filter((found) => found !== null),
    workMode: [node["jobLocationType"]].flat().some(isTelecommute) ? "remote" : null,
    remoteScope: scope || null,
    employmentType: employmentTypeOf(
      names(node["employmentType"]).flatMap((words) => words.split(",")),
    ),
    ...pay(node["baseSalary"], word(node["salaryCurrency"])),
    skills: tags(node["skills"]),
    postedAt: utcTime("datePosted", word(node["datePosted"])),
    validThrough: utcTime("validThrough", word(node["validThrough"])),
    language: line(word(node["inLanguage"])),
  });
}

/** A literal as text: strings, numbers, `{"@value": …}`, the first of several. */
function word(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0]) ? word(value[0]) : null;
  return isNode(value) && "@value" in value && !isNode(value["@value"])
    ? word(value["@value"])
    : null;
}

/** The name of a thing that may be written as a text or as an object with a name. */
function nameOf(value: unknown): string | null {
  const [first] = [value].flat();
  return isNode(first) ? (word(first["name"]) ?? word(first)) : word(first);
}

function names(value: unknown): string[] {
  return lines([value].flat().map(nameOf));
}

function isTelecommute(value: unknown): boolean {
  return typeof value === "string" && /telecommut|remote/i.test(value);
}

function boardOf(about: PayloadOrigin, url: string | null): string {
  const page = about.board ?? url;
  return URL.parse(page ?? "")?.host || about.board || "page";
}

/** The posting's own address is the steadiest name it has; else its identifier; else what it says. */
function nativeId(node: Node, url: string | null): string {
  const own = webAddress(word(node["url"]), url);
  if (own) return addressId(own);
  return identifier(node) ?? (url ? addressId(url) : fingerprint(node));
}

function identifier(node: Node): string | null {
  const [value] = [node["identifier"]].flat();
  return line(isNode(value) ? (word(value["value"]) ?? word(value)) : word(value));
}

function fingerprint(node: Node): string {
  const said = ["title", "datePosted", "hiringOrganization", "jobLocation"].map((key) => node[key]);
  return createHash("sha1").update(shallowJson(said)).digest("hex").slice(0, 16);
}

/** JSON of a value; nesting deeper than the stack allows is hostile and all alike. */
function shallowJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}

/** Further texts that some sites keep in fields of their own; left out where the description has them already. */
function description(node: Node): string | null {
  const main = prose(withoutEscapedBreaks(word(node["description"])));
  const further = [
    "responsibilities",
    "qualifications",
    "experienceRequirements",
    "educationRequirements",
  ]
    .map((field) => prose(withoutEscapedBreaks(word(node[field]))))
    .filter((text) => text !== null && !main?.includes(text));
  return [main, ...new Set(further)].filter((text) => text !== null).join("\n\n") || null;
}

/** Some sites escape line breaks twice: the letters `\n` stand in the text. */
function withoutEscapedBreaks(text: string | null): string | null {
  return text?.replace(/(?:\\r)?\\n(?=[\s<\\]|$|[A-Z])/g, "\n") ?? null;
}

function tags(value: unknown): string[] {
  const texts = names(value).flatMap((text) => (text.length > 300 ? [] : text.split(/[,;•|]/)));
  return lines(texts).filter((text) => text.length <= 60);
}

function place(value: unknown): StatedLocation | null {
  if (!isNode(value)) return rawPlace(word(value));
  const [address] = [value["address"] ?? value].flat();
  if (!isNode(address)) return rawPlace(word(address) ?? word(value["name"]));
  const city = line(word(address["addressLocality"]));
  const region = line(nameOf(address["addressRegion"]));
  const country = line(nameOf(address["addressCountry"]));
  const raw = lines([city, region, country]).join(", ");
  if (raw) return { raw, city, region, country };
  return rawPlace(
    word(value["name"]) ?? word(address["streetAddress"]) ?? word(address["postalCode"]),
  );
}

function rawPlace(text: string | null): StatedLocation | null {
  const raw = line(text);
  return raw ? { raw } : null;
}

/** MonetaryAmount, a number or words. Where the words contradict the fields, the words are left to be read. */
function pay(
  value: unknown,
  outerCurrency: string | null,
): Pick<StatedPosting, "salary" | "salaryText"> {
  const [base] = [value].flat();
  if (!isNode(base)) {
    const salary = salaryOf({ min: word(base), max: word(base), currency: outerCurrency });
    return { salary, salaryText: salary ? null : line(word(base)) };
  }
  const [inner] = [base["value"]].flat();
  const quantity = isNode(inner) ? inner : base;
  const words = line(word(isNode(inner) ? inner["value"] : inner));
  const unit = word(quantity["unitText"]) ?? word(base["unitText"]) ?? word(quantity["unitCode"]);
  const salary = salaryOf({
    min: word(quantity["minValue"]) ?? words,
    max: word(quantity["maxValue"]) ?? words,
    currency: word(base["currency"]) ?? word(quantity["currency"]) ?? outerCurrency,
    period: unit,
  });
  const spoken = words !== null && amount(words) === null ? words : null;
  const contradicted = salary !== null && spoken !== null && contradicts(spoken, salary);
  return { salary: contradicted ? null : salary, salaryText: spoken };
}

/** "£155.63 per week" beside {minValue: 155, unitText: "YEAR"}: an amount that was not converted with its unit. */
function contradicts(words: string, salary: NonNullable<StatedPosting["salary"]>): boolean {
  const period = periodOf(words);
  const bound = Math.trunc(salary.min ?? salary.max ?? 0);
  if (period === null || period === salary.period || bound >= LEAST_ANNUAL) return false;
  return new RegExp(`(?<!\\d)${bound}(?!\\d)`).test(words.replaceAll(",", ""));
}

/** Below this no amount in any currency met is pay for a month or a year. */
const LEAST_ANNUAL = 1000;
