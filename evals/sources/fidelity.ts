import { parsePayload } from "../../src/adapters/sources/index.ts";
import { Posting } from "../../src/contract/index.ts";
import { readPosting, type StatedPosting } from "../../src/engine/extract/index.ts";
import type { Sample } from "./upstream.ts";

/** How often what was read equals what the publisher states, field by field; only where it states the field. */
export interface Tally {
  equal: number;
  of: number;
  misses: string[];
}

export interface Fidelity {
  in: number;
  out: number;
  problems: number;
  faults: number;
  invalid: number;
  microseconds: number;
  fields: Map<string, Tally>;
}

type Row = Record<string, unknown>;

/** Reads samples of one set and compares with what an independent, naive look at the raw record gives. */
export function measure(samples: readonly Sample[]): Fidelity {
  const result: Fidelity = {
    in: 0,
    out: 0,
    problems: 0,
    faults: 0,
    invalid: 0,
    microseconds: 0,
    fields: new Map(),
  };
  for (const sample of samples) {
    result.in += sample.count;
    const started = performance.now();
    try {
      const { items, problems } = parsePayload(sample.source, sample.payload, {
        board: sample.board,
        now: new Date(),
      });
      result.microseconds += (performance.now() - started) * 1000;
      result.out += items.length;
      result.problems += problems.length;
      if (sample.entries && problems.length === 0) compare(sample, items, result);
      result.invalid += items.filter((item) => !isClean(item)).length;
    } catch {
      result.faults += 1;
    }
  }
  return result;
}

function isClean(item: StatedPosting): boolean {
  if (!Posting.safeParse(readPosting(item)).success) return false;
  return !/:""|NaN|Invalid Date|&(?:amp|lt|gt|nbsp|quot|#\d+);|<\/?(?:p|li|ul|ol|br|div|span|strong|h\d)\b[^>]*>/.test(
    JSON.stringify(item),
  );
}

function compare(sample: Sample, items: readonly StatedPosting[], result: Fidelity): void {
  const expect = EXPECTED[sample.source];
  for (const [at, entry] of (sample.entries ?? []).entries()) {
    const item = items[at];
    if (!item || !expect) continue;
    for (const [field, wanted] of Object.entries(expect(entry, sample))) {
      if (wanted === null || wanted === undefined || wanted === "") continue;
      const tally = result.fields.get(field) ?? { equal: 0, of: 0, misses: [] };
      const got = field === "listItems" ? wanted : read(item, field);
      const equal =
        field === "listItems"
          ? listItemsKept(item, String(wanted))
          : JSON.stringify(got) === JSON.stringify(wanted);
      tally.of++;
      if (equal) tally.equal++;
      else if (tally.misses.length < 5)
        tally.misses.push(
          `${item.id}: ${JSON.stringify(got)?.slice(0, 120)} for ${JSON.stringify(wanted).slice(0, 120)}`,
        );
      result.fields.set(field, tally);
    }
  }
}

function read(item: StatedPosting, field: string): unknown {
  if (field === "location") return item.locations[0]?.raw;
  if (field === "country") return item.locations[0]?.country;
  if (field === "salaryMin") return item.salary?.min;
  if (field === "salaryMax") return item.salary?.max;
  if (field === "currency") return item.salary?.currency;
  return item[field as keyof StatedPosting];
}

/** Each list item of the raw HTML is a line of the text of its own. */
function listItemsKept(item: StatedPosting, html: string): boolean {
  const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
  const rows = new Set((item.description ?? "").split("\n").map(squeeze));
  const wanted = [
    ...html.matchAll(
      /<li[^>]*>((?:(?!<\/?li|<br|<\/?[uo]l|<\/p>\s*<p|<\/?div|<script).)*?)<\/li>/gs,
    ),
  ]
    .map(([, inner = ""]) => squeeze(plain(inner)))
    .filter(Boolean);
  return wanted.every((text) => rows.has(text));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/&#?\w+;/g, "");
}

const second = (written: unknown) =>
  written ? `${new Date(written as string).toISOString().slice(0, 19)}Z` : null;
const oneLine = (text: unknown) =>
  typeof text === "string"
    ? unescaped(unescaped(text))
        .replace(/[\s\u200b\u00ad]+/g, " ")
        .trim()
    : null;
const unescaped = (text: string) =>
  text
    .replace(/&amp;/g, "&")
    .replace(/&#0?39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ");
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Row | null | undefined)?.[key], value);

const TYPES: Record<string, string> = {
  FullTime: "FULL_TIME",
  PartTime: "PART_TIME",
  Intern: "INTERN",
  Contract: "CONTRACTOR",
  Temporary: "TEMPORARY",
};

/** What a plain look at the publisher's record says. */
const EXPECTED: Record<string, (entry: Row, sample: Sample) => Record<string, unknown>> = {
  ashby: (job, { board }) => {
    const summary = (at(job, "compensation", "summaryComponents") ?? []) as Row[];
    const salary = summary.find((part) => part["compensationType"] === "Salary");
    return {
      title: oneLine(job["title"]),
      company: board,
      url: job["jobUrl"],
      applyUrl: job["applyUrl"],
      location: oneLine(job["location"]),
      country: oneLine(at(job, "address", "postalAddress", "addressCountry")),
      employmentType: TYPES[String(job["employmentType"])],
      workMode:
        { Remote: "remote", Hybrid: "hybrid", OnSite: "onsite" }[String(job["workplaceType"])] ??
        (job["isRemote"] ? "remote" : null),
      postedAt: second(job["publishedAt"]),
      salaryMin: salary?.["minValue"],
      salaryMax: salary?.["maxValue"],
      currency: salary?.["minValue"] ? salary["currencyCode"] : null,
      listItems: job["descriptionHtml"],
    };
  },
  jsonld: (job) => ({
    title: oneLine(job["title"]),
    company: oneLine(at(job, "hiringOrganization", "name")),
    url: job["url"],
    country: at(job, "jobLocation", "address", "addressCountry"),
    employmentType: job["employmentType"],
    postedAt: second(job["datePosted"]),
    validThrough: second(job["validThrough"]),
    salaryMin: Number(at(job, "baseSalary", "value", "minValue")) || null,
    salaryMax: Number(at(job, "baseSalary", "value", "maxValue")) || null,
    currency: at(job, "baseSalary", "value", "minValue") ? at(job, "baseSalary", "currency") : null,
    listItems: unescaped(String(job["description"])),
  }),
  hn: (comment) => ({ url: `https://news.ycombinator.com/item?id=${comment["id"]}` }),
  greenhouse: (job) => ({
    title: oneLine(job["title"]),
    company: oneLine(job["company_name"]),
    url: job["absolute_url"],
    location: at(job, "location", "name"),
    postedAt: second(job["first_published"]),
    language: job["language"],
    listItems: unescaped(unescaped(String(job["content"]))),
  }),
  lever: (job) => ({
    title: oneLine(job["text"]),
    url: job["hostedUrl"],
    applyUrl: job["applyUrl"],
    location: at(job, "categories", "location"),
    country: job["country"],
    workMode: job["workplaceType"],
    postedAt: second(job["createdAt"]),
  }),
  workable: (job) => ({ title: oneLine(job["title"]), url: job["url"], country: job["country"] }),
  smartrecruiters: (job) => ({
    title: oneLine(job["name"]),
    company: at(job, "company", "name"),
    postedAt: second(job["releasedDate"]),
    location: at(job, "location", "fullLocation"),
    language: at(job, "language", "code"),
  }),
  remotive: (job) => ({
    title: oneLine(job["title"]),
    company: oneLine(job["company_name"]),
    url: job["url"],
    postedAt: second(`${job["publication_date"]}Z`),
    remoteScope: oneLine(job["candidate_required_location"]),
    salaryText: oneLine(job["salary"]),
  }),
  remoteok: (job) => ({
    title: oneLine(job["position"]),
    company: oneLine(job["company"]),
    url: job["url"],
    applyUrl: job["apply_url"],
    postedAt: second(job["date"]),
  }),
  arbeitnow: (job) => ({
    title: oneLine(job["title"]),
    company: oneLine(job["company_name"]),
    url: job["url"],
    location: job["location"],
    postedAt: second(Number(job["created_at"]) * 1000),
  }),
  jobicy: (job) => ({
    title: oneLine(job["jobTitle"]),
    company: oneLine(job["companyName"]),
    url: job["url"],
    postedAt: second(job["pubDate"]),
    salaryMin: job["salaryMin"],
    salaryMax: job["salaryMax"],
    currency: job["salaryCurrency"],
  }),
};
