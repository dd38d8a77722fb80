import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { employmentTypeOf, line, lines, needed, prose, stated, webAddress } from "./fields.ts";
import { readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Remotive, remote jobs of all employers. No key. A board is "all" or one category ("software-dev"); ids do not
 * depend on it. Its terms ask for few requests a day. API: github.com/remotive-com/remote-jobs-api
 */
export const remotive: Source = {
  id: "remotive",
  recognise(address) {
    if (!/^(?:www\.)?remotive\.(?:com|io)$/.test(address.hostname)) return null;
    const inPath = /^\/remote-jobs\/([a-z-]+)\/?$/.exec(address.pathname)?.[1];
    return { board: address.searchParams.get("category") ?? inPath ?? "all" };
  },
  parse(payload) {
    const { jobs } = shapedAs(List, readJson(payload, "remotive"), "remotive");
    return readEach(jobs, { shape: Job, read: posting });
  },
  list(board, context) {
    const query = board === "all" ? "" : `?category=${encodeURIComponent(board)}`;
    const url = addressAt(context, "https://remotive.com", `/api/remote-jobs${query}`);
    return listPayload(remotive, board, url, context);
  },
};

const List = z.object({ jobs: z.array(z.unknown()) });

const Job = z.object({
  id: z.union([z.int(), z.string().min(1)]),
  url: text,
  title: z.string(),
  company_name: text,
  tags: z.array(text).nullish(),
  job_type: text,
  publication_date: textOrNumber,
  candidate_required_location: text,
  salary: text,
  description: text,
});
type Job = z.infer<typeof Job>;

function posting(job: Job): StatedPosting {
  const scope = line(job.candidate_required_location);
  return stated({
    id: `remotive:all:${job.id}`,
    source: "remotive",
    url: webAddress(job.url),
    title: needed("title", job.title),
    company: line(job.company_name),
    description: prose(job.description),
    locations: scope ? [{ raw: scope }] : [],
    workMode: "remote",
    remoteScope: scope,
    employmentType: employmentTypeOf(job.job_type),
    salaryText: line(job.salary),
    skills: lines(job.tags),
    postedAt: utcTime("publication_date", job.publication_date),
  });
}
