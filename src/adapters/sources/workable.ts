import { z } from "zod";
import type { StatedLocation, StatedPosting } from "../../engine/extract/index.ts";
import {
  employmentTypeOf,
  line,
  lines,
  needed,
  prose,
  seniorityOf,
  stated,
  webAddress,
  workModeOf,
} from "./fields.ts";
import { pathPart, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Workable public accounts. No key; one request returns a whole account. A job in several places is one entry for
 * each, all under one shortcode: the second and further ones get their place in the id.
 * API: apply.workable.com/api/v1/widget/accounts/{account}?details=true
 */
export const workable: Source = {
  id: "workable",
  recognise(address) {
    const parts = address.pathname.split("/").filter(Boolean);
    if (address.hostname === "apply.workable.com" || address.hostname === "www.workable.com") {
      const at = parts.indexOf("accounts");
      const account = pathPart(parts[0] === "api" ? parts[at + 1] : parts[0]);
      return account && !NO_ACCOUNT.has(account) && (parts[0] !== "api" || at > 0)
        ? { board: account }
        : null;
    }
    const own = /^([a-z0-9-]+)\.workable\.com$/i.exec(address.hostname)?.[1];
    return own && !NO_ACCOUNT.has(own) ? { board: own } : null;
  },
  parse(payload, about) {
    const account = shapedAs(Account, readJson(payload, "workable"), "workable");
    const board =
      about.board ??
      line(account.name)
        ?.toLowerCase()
        .replace(/[^a-z0-9]+/g, "-") ??
      "";
    return readEach(account.jobs, {
      shape: Job,
      read: (job) => posting(job, board, line(account.name) ?? line(about.board)),
      otherId: (job, { id }) => `${id}:${placeId(job)}`,
    });
  },
  list(board, context) {
    const path = `/api/v1/widget/accounts/${encodeURIComponent(board)}?details=true`;
    return listPayload(
      workable,
      board,
      addressAt(context, "https://apply.workable.com", path),
      context,
    );
  },
};

const NO_ACCOUNT = new Set([
  "j",
  "api",
  "www",
  "apply",
  "jobs",
  "help",
  "resources",
  "status",
  "search",
  "view",
]);

const Account = z.object({ name: text, jobs: z.array(z.unknown()) });

const Place = z.object({ country: text, city: text, region: text, hidden: z.boolean().nullish() });

const Job = z.object({
  title: z.string(),
  shortcode: z.string().min(1),
  url: text,
  shortlink: text,
  application_url: text,
  employment_type: text,
  experience: text,
  telecommuting: z.boolean().nullish(),
  workplace: text,
  published_on: textOrNumber,
  created_at: textOrNumber,
  country: text,
  state: text,
  city: text,
  locations: z.array(Place).nullish(),
  description: text,
  requirements: text,
  benefits: text,
});
type Job = z.infer<typeof Job>;

function posting(job: Job, board: string, company: string | null): StatedPosting {
  return stated({
    id: `workable:${board}:${job.shortcode}`,
    source: "workable",
    url: webAddress(job.url) ?? webAddress(job.shortlink),
    applyUrl: webAddress(job.application_url),
    title: needed("title", job.title),
    company,
    description: prose(job.description, job.requirements, job.benefits),
    locations: places(job),
    workMode: workModeOf(job.workplace?.replace("_", "")) ?? (job.telecommuting ? "remote" : null),
    employmentType: employmentTypeOf(job.employment_type),
    seniority: seniorityOf(job.experience),
    postedAt: utcTime("published_on", job.published_on) ?? utcTime("created_at", job.created_at),
  });
}

function places(job: Job): StatedLocation[] {
  const shown = (job.locations ?? []).filter(({ hidden }) => !hidden);
  const all =
    shown.length > 0 ? shown : [{ city: job.city, region: job.state, country: job.country }];
  return all
    .map((at) => ({ city: line(at.city), region: line(at.region), country: line(at.country) }))
    .map((at) => ({ raw: lines([at.city, at.region, at.country]).join(", "), ...at }))
    .filter(({ raw }) => raw !== "");
}

function placeId(job: Job): string {
  const raw = places(job)
    .map((at) => at.raw)
    .join(" ");
  return raw
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 100);
}
