import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import {
  employmentTypeOf,
  line,
  needed,
  prose,
  salaryOf,
  seniorityOf,
  stated,
  webAddress,
} from "./fields.ts";
import { readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/** Jobicy, remote jobs of all employers. No key; the latest hundred. API: jobicy.com/jobs-rss-feed */
export const jobicy: Source = {
  id: "jobicy",
  recognise(address) {
    return /^(?:www\.)?jobicy\.com$/.test(address.hostname) ? { board: "all" } : null;
  },
  parse(payload) {
    const { jobs } = shapedAs(List, readJson(payload, "jobicy"), "jobicy");
    return readEach(jobs, { shape: Job, read: posting });
  },
  async list(board, context) {
    const url = addressAt(context, "https://jobicy.com", "/api/v2/remote-jobs?count=100");
    const listing = await listPayload(jobicy, board, url, context);
    // Only the latest are listed: an older one that is absent may still be open.
    return listing.state === "listed" ? { ...listing, complete: false } : listing;
  },
};

const List = z.object({ jobs: z.array(z.unknown()) });
const Words = z.union([z.string(), z.array(z.string().nullable())]).nullish();

const Job = z.object({
  id: z.union([z.int(), z.string().min(1)]),
  url: text,
  jobTitle: z.string(),
  companyName: text,
  jobType: Words,
  jobGeo: text,
  jobLevel: text,
  jobDescription: text,
  jobExcerpt: text,
  pubDate: textOrNumber,
  salaryMin: textOrNumber,
  salaryMax: textOrNumber,
  annualSalaryMin: textOrNumber,
  annualSalaryMax: textOrNumber,
  salaryCurrency: text,
  salaryPeriod: text,
});
type Job = z.infer<typeof Job>;

function posting(job: Job): StatedPosting {
  const scope = line(job.jobGeo);
  return stated({
    id: `jobicy:all:${job.id}`,
    source: "jobicy",
    url: webAddress(job.url),
    title: needed("jobTitle", job.jobTitle),
    company: line(job.companyName),
    description: prose(job.jobDescription) ?? prose(job.jobExcerpt),
    locations: scope ? [{ raw: scope }] : [],
    workMode: "remote",
    remoteScope: scope,
    employmentType: employmentTypeOf(job.jobType),
    seniority: seniorityOf(job.jobLevel),
    salary:
      salaryOf({
        min: job.salaryMin,
        max: job.salaryMax,
        currency: job.salaryCurrency,
        period: job.salaryPeriod,
      }) ??
      salaryOf({
        min: job.annualSalaryMin,
        max: job.annualSalaryMax,
        currency: job.salaryCurrency,
        period: "year",
      }),
    postedAt: utcTime("pubDate", job.pubDate),
  });
}
