import type { Problem } from "../../contract/index.ts";
import { decodeText, type StatedPosting } from "../../engine/extract/index.ts";
import { addressId } from "./fields.ts";
import { getPayload } from "./polling.ts";
import { type Listing, type Source, type SourceContext, SourceError } from "./source.ts";

/** New job pages that are read in one look. */
const MAX_PAGES = 60;
/** A sitemap may list a whole shop; job pages are looked for among so many of its addresses. */
const MAX_ADDRESSES = 20_000;

/**
 * Reads a careers page and, where it only links to its jobs, the job pages of the same host: those linked on the
 * page, else those in its sitemap. Job pages that are known already are kept without being read again.
 *
 * @throws SourceError `changed-shape` when neither the page nor any job page states a JobPosting
 */
export async function listCareersPage(
  source: Source,
  board: string,
  context: SourceContext,
): Promise<Listing> {
  const start = startAddress(board, context);
  const page = await getPage(source, board, start.href, context);
  if (page.notModified) return { state: "unchanged" };
  const own = parsePage(source, page.text, page.url, context);
  if (own && own.items.length + own.problems.length > 0) {
    if (own.problems.length === 0 && page.validator)
      context.validators.set(start.href, page.validator);
    return { state: "listed", ...own, kept: [], complete: true };
  }
  const links = await jobPages(source, board, page.text, new URL(page.url), context);
  const found = await readPages(source, board, links.slice(0, MAX_PAGES * 4), context);
  if (found.items.length + found.kept.length + found.problems.length > 0) {
    return { state: "listed", ...found, complete: found.complete && links.length <= MAX_PAGES * 4 };
  }
  throw new SourceError("changed-shape", nothingStated(start, links.length, page.text));
}

function nothingStated(start: URL, tried: number, html: string): string {
  const also = tried === 0 ? "" : `, nor do the ${tried} pages that it links to`;
  const board = BOARD_ADDRESS.exec(html)?.[0];
  const advice = board
    ? `It names https://${board}, which can be read: add that address`
    : "If the employer's jobs stand on Ashby, Greenhouse, Lever, Workable or SmartRecruiters, add that address";
  return `jsonld: ${start.href} states no job as schema.org JobPosting${also}. ${advice}.`;
}

/** A public board that a careers page links to or embeds. */
const BOARD_ADDRESS =
  /(?:jobs\.ashbyhq\.com|(?:job-)?boards(?:\.eu)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com)\/(?:embed\/job_board(?:\/js)?\?for=)?[\w.-]{2,60}/i;

function startAddress(board: string, context: SourceContext): URL {
  const given = URL.parse(board) ?? URL.parse(`https://${board}`);
  if (!given) throw new SourceError("refused-address", `"${board}" is not the address of a page.`);
  return context.baseUrl ? new URL(given.pathname + given.search, context.baseUrl) : given;
}

const getPage = (source: Source, board: string, url: string, context: SourceContext) =>
  getPayload(source.id, board, url, context, {
    accept: "text/html, application/ld+json;q=0.9",
    page: true,
  });

/** What a page states; `null` when it states no job. A barrier's page still throws. */
function parsePage(source: Source, text: string, url: string, context: SourceContext) {
  try {
    return source.parse(text, { board: null, url, now: context.now() });
  } catch (error) {
    if (error instanceof SourceError && error.kind === "changed-shape") return null;
    throw error;
  }
}

async function jobPages(
  source: Source,
  board: string,
  html: string,
  page: URL,
  context: SourceContext,
): Promise<URL[]> {
  const linked = likelyJobs(hrefs(html), page);
  return linked.length > 0
    ? linked
    : likelyJobs(await sitemapAddresses(source, board, page, context), page);
}

/** Addresses of the same host that read like one job's page, each once, without the page itself. */
function likelyJobs(addresses: readonly string[], page: URL): URL[] {
  const found = new Map<string, URL>();
  for (const address of addresses) {
    const url = URL.parse(address, page.href);
    if (url?.host !== page.host || url.protocol !== page.protocol) continue;
    url.hash = "";
    if (url.pathname !== page.pathname && isJobPath(url, page)) found.set(addressId(url.href), url);
  }
  return [...found.values()];
}

/** Something below a folder that is named for jobs, or below the careers page itself. */
function isJobPath(url: URL, page: URL): boolean {
  if (/\.(?:pdf|png|jpe?g|svg|css|js|xml|ico|zip|docx?)$/i.test(url.pathname)) return false;
  const below =
    page.pathname.length > 1 && url.pathname.startsWith(page.pathname.replace(/\/?$/, "/"));
  return below || JOB_PATH.test(url.pathname);
}

const JOB_PATH =
  /\/(?:jobs?|jobposting|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|stellen(?:angebote?)?|karriere|emplois?|offres?|ofertas?|empleos?|vacatures?|o)\/[^/]/i;

async function sitemapAddresses(
  source: Source,
  board: string,
  page: URL,
  context: SourceContext,
): Promise<string[]> {
  const addresses: string[] = [];
  const waiting = [new URL("/sitemap.xml", page.href).href];
  for (let read = 0; waiting.length > 0 && read < 5 && addresses.length < MAX_ADDRESSES; read++) {
    const xml = await sitemap(source, board, waiting.shift() ?? "", context);
    const listed = [...xml.matchAll(/<loc>\s{0,20}([^<\s]{1,2000})/g)].map((match) =>
      (match[1] ?? "").replaceAll("&amp;", "&"),
    );
    const index = xml.slice(0, 2000).includes("<sitemapindex");
    if (!index) addresses.push(...listed.slice(0, MAX_ADDRESSES));
    else
      waiting.push(
        ...listed.filter((address) => /job|career|vacanc|stelle|karriere|position/i.test(address)),
      );
  }
  return addresses;
}

/** A host without a sitemap is nothing wrong. */
async function sitemap(
  source: Source,
  board: string,
  url: string,
  context: SourceContext,
): Promise<string> {
  try {
    const request = { accept: "application/xml, text/xml", page: true, conditional: false };
    return (await getPayload(source.id, board, url, context, request)).text;
  } catch (error) {
    if (error instanceof SourceError && error.kind === "not-found") return "";
    throw error;
  }
}

interface PagesRead {
  items: StatedPosting[];
  problems: Problem[];
  kept: string[];
  complete: boolean;
}

async function readPages(
  source: Source,
  board: string,
  links: URL[],
  context: SourceContext,
): Promise<PagesRead> {
  const result: PagesRead = { items: [], problems: [], kept: [], complete: true };
  const seen = new Set<string>();
  let read = 0;
  for (const link of links) {
    const id = pageId(source, link);
    if (context.known?.(id)) {
      result.kept.push(id);
      continue;
    }
    if (read++ >= MAX_PAGES) {
      result.complete = false;
      continue;
    }
    const stop = await readPage(source, board, link, context, result, seen);
    if (stop) break;
  }
  return result;
}

function pageId(source: Source, page: URL): string {
  return `${source.id}:${page.host}:${addressId(page.href)}`.slice(0, 400);
}

/** Reads one job page into `result`. Returns whether the host is to be left alone for now. */
async function readPage(
  source: Source,
  board: string,
  link: URL,
  context: SourceContext,
  result: PagesRead,
  seen: Set<string>,
): Promise<boolean> {
  try {
    const page = await getPage(source, board, link.href, context);
    if (page.notModified) return false;
    const own = parsePage(source, page.text, page.url, context);
    // A page without a job is not asked for again until it changes.
    if (!own && page.validator) context.validators.set(link.href, page.validator);
    for (const item of own?.items ?? []) {
      // A page with one job is known by its address, so that it need not be read again to know it.
      const id = own?.items.length === 1 ? pageId(source, link) : item.id;
      if (!seen.has(id)) result.items.push({ ...item, id });
      seen.add(id);
    }
    result.problems.push(...(own?.problems ?? []));
    return false;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    result.complete = false;
    result.problems.push({ kind: error.kind, message: error.message, item: link.href });
    return error.kind === "blocked" || error.kind === "rate-limited";
  }
}

/** By an expression over the tags rather than a tree: a page may nest deeper than a tree is good for. */
function hrefs(html: string): string[] {
  const links = html.matchAll(/<a\s[^<>]{0,500}?href\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,2000})/gi);
  return [...links].map((match) => decodeText(match[1] ?? "")).slice(0, MAX_ADDRESSES);
}
