import { z } from "zod";
import type { Salary } from "../../contract/index.ts";
import type { StatedPosting } from "../../engine/extract/index.ts";
import {
  currencyOf,
  employmentTypeOf,
  line,
  lines,
  needed,
  periodOf,
  prose,
  stated,
  webAddress,
  workModeOf,
} from "./fields.ts";
import { pathPart, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Greenhouse public job boards. No key; one request returns a whole board, its texts escaped once too often.
 * API: developers.greenhouse.io/job-board.html
 */
export const greenhouse: Source = {
  id: "greenhouse",
  recognise(address) {
    if (!/^(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io$/.test(address.hostname)) return null;
    const parts = address.pathname.split("/").filter(Boolean);
    const embedded = pathPart(address.searchParams.get("for"));
    const board = embedded ?? pathPart(parts[0] === "v1" ? parts[2] : parts[0]);
    return board && board !== "embed" ? { board } : null;
  },
  parse(payload, about) {
    const { jobs } = shapedAs(Board, readJson(payload, "greenhouse"), "greenhouse");
    return readEach(jobs, { shape: Job, read: (job) => posting(job, about.board) });
  },
  list(board, context) {
    const path = `/v1/boards/${encodeURIComponent(board)}/jobs?content=true`;
    const url = addressAt(context, "https://boards-api.greenhouse.io", path);
    return listPayload(greenhouse, board, url, context);
  },
};

const Board = z.object({ jobs: z.array(z.unknown()) });

const PayRange = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: text,
  title: text,
  blurb: text,
});
type PayRange = z.infer<typeof PayRange>;

const Job = z.object({
  id: z.union([z.int(), z.string().min(1)]),
  title: z.string(),
  absolute_url: text,
  company_name: text,
  location: z.object({ name: text }).nullish(),
  offices: z.array(z.object({ name: text, location: text })).nullish(),
  content: text,
  first_published: textOrNumber,
  application_deadline: textOrNumber,
  language: text,
  metadata: z.array(z.object({ name: text, value: z.unknown() })).nullish(),
  pay_input_ranges: z.array(PayRange).nullish(),
});
type Job = z.infer<typeof Job>;

function posting(job: Job, board: string | null): StatedPosting {
  const name = board ?? boardOf(job.absolute_url);
  return stated({
    id: `greenhouse:${name ?? ""}:${job.id}`,
    source: "greenhouse",
    url: webAddress(job.absolute_url),
    title: needed("title", job.title),
    company: line(job.company_name) ?? line(name),
    description: prose(job.content, ...(job.pay_input_ranges ?? []).map((range) => range.blurb)),
    locations: places(job).map((raw) => ({ raw })),
    workMode: workModeOf(custom(job, WORK_MODE_FIELD)[0]),
    employmentType: employmentTypeOf(custom(job, EMPLOYMENT_FIELD)),
    salary: pay(job.pay_input_ranges ?? []),
    postedAt: utcTime("first_published", job.first_published),
    validThrough: utcTime("application_deadline", job.application_deadline),
    language: line(job.language),
  });
}

function boardOf(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? "");
  return url ? (greenhouse.recognise(url)?.board ?? null) : null;
}

/** The job's own place; the offices it is hung under only where there is none. */
function places(job: Job): string[] {
  const own = lines([job.location?.name]);
  if (own.length > 0) return own;
  return lines((job.offices ?? []).map((office) => line(office.location) ?? office.name));
}

/** Words that a board's own field of such a name holds. */
function custom(job: Job, field: RegExp): string[] {
  return (job.metadata ?? [])
    .filter(({ name }) => field.test(name ?? ""))
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === "string");
}

const EMPLOYMENT_FIELD = /^(?:employment|time|job|worker|commitment)(?: ?type)?$/i;
const WORK_MODE_FIELD = /^(?:work ?place|location|work|remote)(?: ?(?:type|mode|status|model))?$/i;

/** Ranges by place in one currency become the range that holds them all; of several currencies the first counts. */
function pay(ranges: readonly PayRange[]): Salary | null {
  const currency = ranges[0]?.currency_type;
  const alike = ranges.filter((range) => range.currency_type === currency);
  const mins = alike.map((range) => range.min_cents ?? 0).filter((cents) => cents > 0);
  const maxs = alike.map((range) => range.max_cents ?? 0).filter((cents) => cents > 0);
  if (mins.length + maxs.length === 0) return null;
  return {
    min: mins.length > 0 ? Math.min(...mins) / 100 : null,
    max: maxs.length > 0 ? Math.max(...maxs) / 100 : null,
    currency: currencyOf(currency),
    period: periodOf(alike.map((range) => range.title).join(" ")),
  };
}
