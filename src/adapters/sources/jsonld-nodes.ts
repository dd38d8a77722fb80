import { decodeHTMLStrict } from "entities";
import { jsonrepair } from "jsonrepair";
import type { Problem } from "../../contract/index.ts";

/** A JSON-LD object: what its values are has to be looked at one by one. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The JobPosting objects of a JSON-LD value, wherever they stand (in arrays, in `@graph`, in an ItemList, in a feed's
 * entries), in order. Entries of a list of jobs that are damaged beyond recognition come with them, to be reported.
 */
export function jobPostings(root: unknown): unknown[] {
  const found: unknown[] = [];
  // A stack rather than recursion: hostile nesting may be deeper than the call stack.
  const waiting: { value: unknown; amongJobs: boolean }[] = [{ value: root, amongJobs: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, amongJobs } = next;
    const isEntry = isNode(value)
      ? isJobPosting(value) || (amongJobs && !isTyped(value))
      : amongJobs;
    if (isEntry && !Array.isArray(value)) found.push(value);
    else if (typeof value === "object" && value !== null) {
      const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
      const jobs =
        Array.isArray(value) && children.some((child) => isNode(child) && isJobPosting(child));
      for (const child of children.toReversed()) waiting.push({ value: child, amongJobs: jobs });
    }
  }
  return found;
}

/** By its type; where that is missing or damaged, by fields that only a job advertisement has. */
function isJobPosting(node: Node): boolean {
  const named = [node["@type"]].flat().some((type) => typeof type === "string" && TYPE.test(type));
  if (named || ("title" in node && "hiringOrganization" in node)) return true;
  return (
    !isTyped(node) && ("hiringOrganization" in node || ("title" in node && "datePosted" in node))
  );
}

const TYPE = /(?:^|[/:#])JobPosting$/i;

function isTyped(node: Node): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string");
}

/** The values of a page's `application/ld+json` script elements, and those that could not be read. */
export function scriptValues(html: string): { values: unknown[]; problems: Problem[] } {
  const values: unknown[] = [];
  const problems: Problem[] = [];
  for (const [at, script] of ldJsonScripts(html).entries()) {
    const value = script.whole ? lenientJson(script.text) : undefined;
    if (value !== undefined) values.push(value);
    else if (script.text.includes("JobPosting") || !script.whole) {
      const item = `JSON-LD block ${at + 1}`;
      const what = script.whole ? "speaks of a JobPosting but is damaged" : "is cut off";
      const message = `${item} of the page ${what} and was left out.`;
      problems.push({ kind: "unreadable-posting", message, item });
    }
  }
  return { values, problems };
}

interface Script {
  text: string;
  /** False when the page ends within it: then nothing is repaired, for nobody knows what is missing. */
  whole: boolean;
}

/** By searching, not by one expression over the page: linear whatever stands there. */
function ldJsonScripts(html: string): Script[] {
  const scripts: Script[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf("<script"); at >= 0; ) {
    const bodyAt = lower.indexOf(">", at) + 1;
    const end = bodyAt > 0 ? lower.indexOf("</script", bodyAt) : -1;
    const tag = lower.slice(at, Math.min(bodyAt || lower.length, at + 1000));
    const text = html.slice(bodyAt || html.length, end < 0 ? html.length : end).trim();
    if (LD_JSON.test(tag) && (text !== "" || end < 0)) scripts.push({ text, whole: end >= 0 });
    at = end < 0 ? -1 : lower.indexOf("<script", end);
  }
  return scripts;
}

const LD_JSON = /type\s?=\s?["']?application\/ld\+json/;

/**
 * Pages write raw line breaks into strings, escape the whole like HTML, put comments around it and commas too
 * many: all of that is repaired.
 */
function lenientJson(script: string): unknown {
  const bare = script
    .replace(/^\s?(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\]\]>|\]\]>)$/, "");
  for (const read of [
    () => JSON.parse(bare),
    // Control characters are allowed between values but not in strings: as spaces they do no harm in either.
    () => JSON.parse(bare.replace(/\p{Cc}/gu, " ")),
    () => JSON.parse(decodeHTMLStrict(bare)),
    () => (isRepairable(bare) ? JSON.parse(jsonrepair(bare)) : undefined),
  ]) {
    try {
      return read();
    } catch {
      // The next, more forgiving way.
    }
  }
  return undefined;
}

function isRepairable(text: string): boolean {
  return text.length < MAX_REPAIRED && /^[[{]/.test(text.trim());
}

const MAX_REPAIRED = 500_000;
