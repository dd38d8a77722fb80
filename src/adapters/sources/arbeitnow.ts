import { z } from "zod";
import type { Problem } from "../../contract/index.ts";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { employmentTypeOf, line, needed, prose, stated, webAddress } from "./fields.ts";
import { readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, getPayload, remember } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Arbeitnow, jobs in Germany and Europe of all employers. No key; a hundred a page, newest first: the first pages
 * are read. API: arbeitnow.com/api/job-board-api
 */
export const arbeitnow: Source = {
  id: "arbeitnow",
  recognise(address) {
    return /^(?:www\.)?arbeitnow\.com$/.test(address.hostname) ? { board: "all" } : null;
  },
  parse(payload) {
    const { data } = shapedAs(Page, readJson(payload, "arbeitnow"), "arbeitnow");
    return readEach(data, { shape: Job, read: posting });
  },
  async list(board, context) {
    const found = new Map<string, StatedPosting>();
    const problems: Problem[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const path = `/api/job-board-api${page === 1 ? "" : `?page=${page}`}`;
      const url = addressAt(context, "https://www.arbeitnow.com", path);
      // Nothing new on the first page means nothing new behind it.
      const reply = await getPayload("arbeitnow", board, url, context, { conditional: page === 1 });
      if (reply.notModified) return { state: "unchanged" };
      const read = arbeitnow.parse(reply.text, { board, url, now: context.now() });
      // Between two requests a new job moves the others on: one met again is no fault.
      for (const item of read.items) found.set(item.id, item);
      problems.push(...read.problems);
      if (page === 1) remember(context, url, reply, problems.length === 0);
      if (!hasNext(reply.text))
        return { state: "listed", items: [...found.values()], problems, kept: [], complete: true };
    }
    return { state: "listed", items: [...found.values()], problems, kept: [], complete: false };
  },
};

const MAX_PAGES = 5;

const Page = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: text }).nullish(),
});

function hasNext(payload: string): boolean {
  return Boolean(shapedAs(Page, readJson(payload, "arbeitnow"), "arbeitnow").links?.next);
}

const Job = z.object({
  slug: z.string().min(1),
  company_name: text,
  title: z.string(),
  description: text,
  remote: z.boolean().nullish(),
  url: text,
  job_types: z.array(text).nullish(),
  location: text,
  created_at: textOrNumber,
});
type Job = z.infer<typeof Job>;

function posting(job: Job): StatedPosting {
  const raw = line(job.location);
  return stated({
    id: `arbeitnow:all:${job.slug}`,
    source: "arbeitnow",
    url: webAddress(job.url),
    title: needed("title", job.title),
    company: line(job.company_name),
    description: prose(job.description),
    locations: raw ? [{ raw }] : [],
    workMode: job.remote ? "remote" : null,
    employmentType: employmentTypeOf((job.job_types ?? []).map((type) => type ?? null)),
    postedAt: utcTime("created_at", job.created_at),
  });
}
