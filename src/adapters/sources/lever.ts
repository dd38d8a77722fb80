import { z } from "zod";
import type { StatedLocation, StatedPosting } from "../../engine/extract/index.ts";
import {
  employmentTypeOf,
  line,
  lines,
  needed,
  prose,
  salaryOf,
  stated,
  webAddress,
  workModeOf,
} from "./fields.ts";
import { number, pathPart, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Lever public postings. No key; one request returns a whole site. Sites on Lever's European servers are boards
 * named "eu/site". API: github.com/lever/postings-api
 */
export const lever: Source = {
  id: "lever",
  recognise(address) {
    const match = /^(?:jobs|api)(\.eu)?\.lever\.co$/.exec(address.hostname);
    if (!match) return null;
    const parts = address.pathname.split("/").filter(Boolean);
    const site = pathPart(parts[0] === "v0" ? parts[2] : parts[0]);
    return site ? { board: match[1] ? `eu/${site}` : site } : null;
  },
  parse(payload, about) {
    const postings = shapedAs(z.array(z.unknown()), readJson(payload, "lever"), "lever");
    return readEach(postings, { shape: Entry, read: (entry) => posting(entry, about.board) });
  },
  list(board, context) {
    const european = board.startsWith("eu/");
    const site = encodeURIComponent(european ? board.slice(3) : board);
    const host = european ? "https://api.eu.lever.co" : "https://api.lever.co";
    return listPayload(
      lever,
      board,
      addressAt(context, host, `/v0/postings/${site}?mode=json`),
      context,
    );
  },
};

const Entry = z.object({
  id: z.string().min(1),
  text: z.string(),
  categories: z
    .object({ commitment: text, location: text, allLocations: z.array(text).nullish() })
    .nullish(),
  country: text,
  workplaceType: text,
  createdAt: textOrNumber,
  hostedUrl: text,
  applyUrl: text,
  description: text,
  descriptionPlain: text,
  lists: z.array(z.object({ text: text, content: text })).nullish(),
  additional: text,
  additionalPlain: text,
  salaryRange: z.object({ currency: text, interval: text, min: number, max: number }).nullish(),
  salaryDescription: text,
  salaryDescriptionPlain: text,
});
type Entry = z.infer<typeof Entry>;

function posting(entry: Entry, board: string | null): StatedPosting {
  const hosted = URL.parse(entry.hostedUrl ?? "");
  const name = board ?? (hosted ? lever.recognise(hosted)?.board : null) ?? null;
  const pay = entry.salaryRange;
  return stated({
    id: `lever:${name ?? ""}:${entry.id}`,
    source: "lever",
    url: webAddress(entry.hostedUrl),
    applyUrl: webAddress(entry.applyUrl),
    title: needed("text", entry.text),
    company: line(name?.replace(/^eu\//, "")),
    description: description(entry),
    locations: places(entry),
    workMode: workModeOf(entry.workplaceType),
    employmentType: employmentTypeOf(entry.categories?.commitment),
    salary: pay ? salaryOf({ ...pay, period: pay.interval }) : null,
    postedAt: utcTime("createdAt", entry.createdAt),
  });
}

/** Opening and body, the lists under their headings, the closing, and the words about pay. */
function description(entry: Entry): string | null {
  const lists = (entry.lists ?? []).map(
    ({ text: heading, content }) =>
      `${heading ? `<p>${heading}</p>` : ""}${content ? `<ul>${content}</ul>` : ""}`,
  );
  return prose(
    entry.description || entry.descriptionPlain,
    ...lists,
    entry.additional || entry.additionalPlain,
    entry.salaryDescription || entry.salaryDescriptionPlain,
  );
}

function places(entry: Entry): StatedLocation[] {
  const all = lines([entry.categories?.location, ...(entry.categories?.allLocations ?? [])]);
  const country = line(entry.country);
  if (all.length === 0) return country ? [{ raw: country, country }] : [];
  // The country belongs to the main place; the others may lie elsewhere.
  return all.map((raw, at) => (at === 0 && country ? { raw, country } : { raw }));
}
