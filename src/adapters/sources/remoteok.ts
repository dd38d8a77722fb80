import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { line, needed, prose, salaryOf, stated, webAddress } from "./fields.ts";
import { readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Remote OK, remote jobs of all employers. No key; its terms ask for a link back and its name. Its tags are made by
 * a machine from single words and are no skills. API: remoteok.com/api
 */
export const remoteok: Source = {
  id: "remoteok",
  recognise(address) {
    return /^(?:www\.)?remoteok\.(?:com|io)$/i.test(address.hostname) ? { board: "all" } : null;
  },
  parse(payload) {
    const entries = shapedAs(z.array(z.unknown()), readJson(payload, "remoteok"), "remoteok");
    return readEach(
      entries.filter((entry) => !isNotice(entry)),
      { shape: Job, read: posting },
    );
  },
  list(board, context) {
    return listPayload(
      remoteok,
      board,
      addressAt(context, "https://remoteok.com", "/api"),
      context,
    );
  },
};

/** The first entry is a notice about the terms of use. */
function isNotice(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "legal" in entry && !("position" in entry);
}

const Job = z.object({
  id: z.union([z.string().min(1), z.int()]),
  position: z.string(),
  company: text,
  description: text,
  location: text,
  url: text,
  apply_url: text,
  date: text,
  epoch: textOrNumber,
  salary_min: textOrNumber,
  salary_max: textOrNumber,
});
type Job = z.infer<typeof Job>;

function posting(job: Job): StatedPosting {
  const scope = line(job.location)?.replace(/[,\s]+$/, "") || null;
  return stated({
    id: `remoteok:all:${job.id}`,
    source: "remoteok",
    url: webAddress(job.url),
    applyUrl: webAddress(job.apply_url),
    title: needed("position", job.position),
    company: line(job.company),
    description: prose(job.description),
    locations: scope ? [{ raw: scope }] : [],
    workMode: "remote",
    remoteScope: scope,
    // Its form takes pay as "gross, annualized, full-time equivalent, in USD"; 0 stands for none.
    salary: salaryOf({ min: job.salary_min, max: job.salary_max, currency: "USD", period: "year" }),
    postedAt: utcTime("date", job.date) ?? utcTime("epoch", job.epoch),
  });
}
