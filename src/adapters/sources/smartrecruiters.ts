import { z } from "zod";
import type { Problem, WorkMode } from "../../contract/index.ts";
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
} from "./fields.ts";
import { pathPart, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, getPayload } from "./polling.ts";
import { type Listing, type Source, type SourceContext, SourceError } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * SmartRecruiters public postings. No key; a list of a hundred a request, and one request for each posting's text:
 * known postings are not asked for again. A payload is a list or a single posting.
 * API: developers.smartrecruiters.com/docs/posting-api
 */
export const smartrecruiters: Source = {
  id: "smartrecruiters",
  recognise(address) {
    const parts = address.pathname.split("/").filter(Boolean);
    if (/^(?:jobs|careers)\.smartrecruiters\.com$/.test(address.hostname)) {
      const company = pathPart(parts[0]);
      return company && company !== "oneclick-ui" ? { board: company } : null;
    }
    if (address.hostname !== "api.smartrecruiters.com" || parts[1] !== "companies") return null;
    const company = pathPart(parts[2]);
    return company ? { board: company } : null;
  },
  parse(payload, about) {
    const value = shapedAs(Payload, readJson(payload, "smartrecruiters"), "smartrecruiters");
    const page = Page.safeParse(value);
    const entries = Array.isArray(value) ? value : page.success ? page.data.content : [value];
    return readEach(entries, { shape: Entry, read: (entry) => posting(entry, about.board) });
  },
  async list(board, context) {
    const { entries, complete } = await listEntries(board, context);
    return readDetails(board, entries, complete, context);
  },
};

const MAX_PAGES = 20;
/** Texts that are fetched in one look; the rest waits for the next. */
const MAX_DETAILS = 200;

const Page = z.object({ content: z.array(z.unknown()), totalFound: z.number().nullish() });
const Single = z.looseObject({ id: z.string(), name: z.string() });
const Payload = z.union([z.array(z.unknown()), Page, Single], "it is no list of postings");

const Label = z.object({ id: text, label: text }).nullish();
const Section = z.object({ title: text, text: text }).nullish();

const Entry = z.object({
  id: z.string().min(1),
  name: z.string(),
  company: z.object({ identifier: text, name: text }).nullish(),
  releasedDate: textOrNumber,
  location: z
    .object({
      city: text,
      region: text,
      country: text,
      fullLocation: text,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
    })
    .nullish(),
  typeOfEmployment: Label,
  experienceLevel: Label,
  language: z.object({ code: text }).nullish(),
  postingUrl: text,
  applyUrl: text,
  jobAd: z
    .object({
      sections: z
        .object({
          companyDescription: Section,
          jobDescription: Section,
          qualifications: Section,
          additionalInformation: Section,
        })
        .nullish(),
    })
    .nullish(),
});
type Entry = z.infer<typeof Entry>;

function posting(entry: Entry, board: string | null): StatedPosting {
  const company = board ?? entry.company?.identifier ?? "";
  const page = company
    ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${entry.id}`
    : null;
  return stated({
    id: `smartrecruiters:${company}:${entry.id}`,
    source: "smartrecruiters",
    url: webAddress(entry.postingUrl) ?? webAddress(page),
    applyUrl: webAddress(entry.applyUrl),
    title: needed("name", entry.name),
    company: line(entry.company?.name) ?? line(company),
    description: description(entry),
    locations: place(entry),
    workMode: workMode(entry),
    employmentType: employmentTypeOf([
      entry.typeOfEmployment?.label ?? null,
      entry.typeOfEmployment?.id ?? null,
    ]),
    seniority: seniorityOf(entry.experienceLevel?.label ?? entry.experienceLevel?.id),
    postedAt: utcTime("releasedDate", entry.releasedDate),
    language: line(entry.language?.code),
  });
}

function description(entry: Entry): string | null {
  const sections = entry.jobAd?.sections;
  const inOrder = [
    sections?.companyDescription,
    sections?.jobDescription,
    sections?.qualifications,
    sections?.additionalInformation,
  ];
  return prose(
    ...inOrder.flatMap((section) => (section?.text?.trim() ? [section.title, section.text] : [])),
  );
}

function place({ location }: Entry): StatedLocation[] {
  const city = line(location?.city);
  const region = line(location?.region);
  const country = line(location?.country)?.toUpperCase() ?? null;
  const raw = line(location?.fullLocation) ?? lines([city, region, country]).join(", ");
  return raw ? [{ raw, city, region, country }] : [];
}

/** Neither flag set says nothing: many companies never set them. */
function workMode({ location }: Entry): WorkMode | null {
  if (location?.hybrid) return "hybrid";
  return location?.remote ? "remote" : null;
}

async function listEntries(
  board: string,
  context: SourceContext,
): Promise<{ entries: unknown[]; complete: boolean }> {
  const entries: unknown[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = `?limit=100&offset=${entries.length}`;
    const reply = await getPayload(
      "smartrecruiters",
      board,
      apiAddress(board, query, context),
      context,
      { conditional: false },
    );
    const { content, totalFound } = shapedAs(
      Page,
      readJson(reply.text, "smartrecruiters"),
      "smartrecruiters",
    );
    entries.push(...content);
    if (content.length === 0 || entries.length >= (totalFound ?? 0))
      return { entries, complete: true };
  }
  return { entries, complete: false };
}

function apiAddress(board: string, rest: string, context: SourceContext): string {
  const path = `/v1/companies/${encodeURIComponent(board)}/postings${rest}`;
  return addressAt(context, "https://api.smartrecruiters.com", path);
}

async function readDetails(
  board: string,
  entries: unknown[],
  whole: boolean,
  context: SourceContext,
): Promise<Listing> {
  const listed = readEach(entries, { shape: Entry, read: (entry) => posting(entry, board) });
  const problems: Problem[] = [
    ...listed.problems,
    ...(entries.length === 0 ? [NOTHING_LISTED(board)] : []),
  ];
  const known = listed.items.filter(({ id }) => context.known?.(id));
  const fresh = listed.items.filter(({ id }) => !context.known?.(id));
  const items: StatedPosting[] = [];
  let stopped: SourceError | null = null;
  for (const [at, item] of fresh.entries()) {
    const postponed = at >= MAX_DETAILS;
    const fault: SourceError | null =
      postponed || stopped ? stopped : await readDetail(board, item, items, context);
    if (postponed || fault) problems.push(unread(item, fault));
    if (fault?.kind === "blocked" || fault?.kind === "rate-limited") stopped = fault;
  }
  const complete = whole && problems.length === 0;
  return { state: "listed", items, problems, kept: known.map(({ id }) => id), complete };
}

/** Puts the posting with its text into `items`; the fault when it could not be had. */
async function readDetail(
  board: string,
  item: StatedPosting,
  items: StatedPosting[],
  context: SourceContext,
): Promise<SourceError | null> {
  const id = item.id.slice(item.id.lastIndexOf(":") + 1);
  try {
    const url = apiAddress(board, `/${encodeURIComponent(id)}`, context);
    const reply = await getPayload("smartrecruiters", board, url, context, { conditional: false });
    const read = smartrecruiters.parse(reply.text, { board, url, now: context.now() });
    items.push(...read.items);
    const [problem] = read.problems;
    return problem ? new SourceError("changed-shape", problem.message) : null;
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
}

function unread(item: StatedPosting, fault: SourceError | null): Problem {
  const why = fault
    ? fault.message
    : `more than ${MAX_DETAILS} new ones at once; it follows at the next look.`;
  return {
    kind: fault?.kind ?? "postponed",
    message: `Posting ${item.id} was not read: ${why}`,
    item: item.id,
  };
}

const NOTHING_LISTED = (board: string): Problem => ({
  kind: "nothing-listed",
  message: `SmartRecruiters lists nothing for "${board}". It answers alike for a company without open jobs and for a name that does not exist: check the name.`,
});
