import { z } from "zod";
import type { Salary } from "../../contract/index.ts";
import type { StatedLocation, StatedPosting } from "../../engine/extract/index.ts";
import {
  employmentTypeOf,
  line,
  needed,
  prose,
  salaryOf,
  stated,
  webAddress,
  workModeOf,
} from "./fields.ts";
import { number, pathPart, readEach, readJson, shapedAs, text } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Ashby public job boards. No key; one request returns a whole board, with pay.
 * API: developers.ashbyhq.com/docs/public-job-posting-api
 */
export const ashby: Source = {
  id: "ashby",
  recognise(address) {
    const parts = address.pathname.split("/").filter(Boolean);
    if (address.hostname === "jobs.ashbyhq.com") return boardOf(parts[0]);
    if (address.hostname !== "api.ashbyhq.com" || parts[1] !== "job-board") return null;
    return boardOf(parts[2]);
  },
  parse(payload, about) {
    const { jobs } = shapedAs(Board, readJson(payload, "ashby"), "ashby");
    return readEach(jobs, { shape: Job, read: (job) => posting(job, about.board) });
  },
  list(board, context) {
    const path = `/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`;
    return listPayload(ashby, board, addressAt(context, "https://api.ashbyhq.com", path), context);
  },
};

const Board = z.object({ jobs: z.array(z.unknown()) });

const Address = z
  .object({
    postalAddress: z
      .object({ addressLocality: text, addressRegion: text, addressCountry: text })
      .nullish(),
  })
  .nullish();

const Component = z.object({
  compensationType: text,
  interval: text,
  currencyCode: text,
  minValue: number,
  maxValue: number,
});

const Job = z.object({
  id: z.string().min(1),
  title: z.string(),
  employmentType: text,
  location: text,
  address: Address,
  secondaryLocations: z.array(z.object({ location: text, address: Address })).nullish(),
  publishedAt: text,
  isRemote: z.boolean().nullish(),
  workplaceType: text,
  jobUrl: text,
  applyUrl: text,
  descriptionHtml: text,
  descriptionPlain: text,
  compensation: z
    .object({
      compensationTierSummary: text,
      scrapeableCompensationSalarySummary: text,
      summaryComponents: z.array(Component).nullish(),
      compensationTiers: z.array(z.object({ components: z.array(Component).nullish() })).nullish(),
    })
    .nullish(),
});
type Job = z.infer<typeof Job>;

function posting(job: Job, board: string | null): StatedPosting {
  const name = board ?? pathPart(URL.parse(job.jobUrl ?? "")?.pathname.split("/")[1]);
  const salary = pay(job);
  return stated({
    id: `ashby:${name ?? ""}:${job.id}`,
    source: "ashby",
    url: webAddress(job.jobUrl),
    applyUrl: webAddress(job.applyUrl),
    title: needed("title", job.title),
    company: line(name),
    description: prose(job.descriptionHtml) ?? prose(job.descriptionPlain),
    locations: [place(job), ...(job.secondaryLocations ?? []).map(place)].filter(
      (found) => found !== null,
    ),
    workMode: workModeOf(job.workplaceType) ?? (job.isRemote ? "remote" : null),
    employmentType: employmentTypeOf(job.employmentType?.replace(/([a-z])([A-Z])/g, "$1-$2")),
    salary,
    salaryText: salary ? null : payInWords(job),
    postedAt: utcTime("publishedAt", job.publishedAt),
  });
}

function place(at: Pick<Job, "location" | "address">): StatedLocation | null {
  const address = at.address?.postalAddress;
  const city = line(address?.addressLocality);
  const region = line(address?.addressRegion);
  const country = line(address?.addressCountry);
  const written = [city, region, country].filter((part) => part !== null).join(", ");
  const raw = line(at.location) ?? written;
  return raw ? { raw, city, region, country } : null;
}

/** The salary of the summary; else of the first tier that has one. Bonuses and equity are no salary. */
function pay({ compensation }: Job): Salary | null {
  const tiers = compensation?.compensationTiers ?? [];
  const components = [
    ...(compensation?.summaryComponents ?? []),
    ...tiers.flatMap((tier) => tier.components ?? []),
  ];
  for (const component of components) {
    if (component.compensationType !== "Salary") continue;
    const { minValue: min, maxValue: max, currencyCode: currency, interval: period } = component;
    const salary = salaryOf({ min, max, currency, period });
    if (salary) return salary;
  }
  return null;
}

function payInWords({ compensation }: Job): string | null {
  return (
    line(compensation?.scrapeableCompensationSalarySummary) ??
    line(compensation?.compensationTierSummary)
  );
}

function boardOf(part: string | undefined): { board: string } | null {
  const board = pathPart(part);
  return board ? { board } : null;
}
