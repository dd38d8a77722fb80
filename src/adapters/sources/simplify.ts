import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { line, lines, needed, stated, webAddress } from "./fields.ts";
import { pathPart, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import type { Source } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Lists of jobs kept as JSON in public GitHub repositories in the form that Simplify began. A board is "owner/repo".
 * An entry that its keepers closed or hid is given out as expired on the day that they did.
 * Example: github.com/SimplifyJobs/New-Grad-Positions (.github/scripts/listings.json)
 */
export const simplify: Source = {
  id: "simplify",
  recognise(address) {
    if (!/^(?:www\.)?(?:raw\.)?github(?:usercontent)?\.com$/.test(address.hostname)) return null;
    const [owner, repository] = address.pathname.split("/").filter(Boolean).map(pathPart);
    return owner && repository ? { board: `${owner}/${repository.replace(/\.git$/, "")}` } : null;
  },
  parse(payload, about) {
    const entries = shapedAs(z.array(z.unknown()), readJson(payload, "simplify"), "simplify");
    return readEach(entries, { shape: Entry, read: (entry) => posting(entry, about.board) });
  },
  list(board, context) {
    const repository = board.split("/").map(encodeURIComponent).join("/");
    const path = `/${repository}/HEAD/.github/scripts/listings.json`;
    const url = addressAt(context, "https://raw.githubusercontent.com", path);
    return listPayload(simplify, board, url, context);
  },
};

const Entry = z.object({
  id: z.string().min(1),
  source: text,
  company_name: text,
  title: z.string(),
  active: z.boolean().nullish(),
  is_visible: z.boolean().nullish(),
  date_posted: textOrNumber,
  date_updated: textOrNumber,
  url: text,
  locations: z.array(text).nullish(),
  sponsorship: text,
  degrees: z.array(text).nullish(),
  terms: z.array(text).nullish(),
  category: text,
});
type Entry = z.infer<typeof Entry>;

function posting(entry: Entry, board: string | null): StatedPosting {
  const open = entry.active !== false && entry.is_visible !== false;
  const posted = utcTime("date_posted", entry.date_posted);
  const updated = utcTime("date_updated", entry.date_updated);
  return stated({
    id: `simplify:${board ?? "list"}:${entry.id}`,
    source: "simplify",
    url: webAddress(entry.url),
    title: needed("title", entry.title),
    company: line(entry.company_name),
    description: inWords(entry),
    locations: lines(entry.locations).map((raw) => ({ raw })),
    postedAt: posted,
    validThrough: open ? null : (updated ?? posted),
  });
}

/** The list has no text; what it says in fields that a posting has no field for is said in lines. */
function inWords(entry: Entry): string | null {
  const sponsorship = line(entry.sponsorship);
  const degrees = lines(entry.degrees).join(", ");
  const terms = lines(entry.terms).join(", ");
  const said = [
    sponsorship && sponsorship !== "Other" ? `Sponsorship: ${sponsorship}` : "",
    degrees ? `Degrees: ${degrees}` : "",
    terms ? `Terms: ${terms}` : "",
    entry.category?.trim() ? `Category: ${line(entry.category)}` : "",
  ];
  return said.filter(Boolean).join("\n") || null;
}
