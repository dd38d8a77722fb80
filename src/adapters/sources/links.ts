import { decodeText } from "../../engine/extract/index.ts";
import { webAddress } from "./fields.ts";

/**
 * The first link of a piece of HTML that leads to an application by its own words or address; `null` when none
 * does. For sources that have no field for it.
 */
export function applicationAddress(html: string): string | null {
  const links = /<a\s[^<>]{0,300}?href="(https?:[^"<>]{1,1000})"[^<>]{0,500}>([^<]{0,300})/gi;
  for (const [, href = "", words = ""] of html.slice(0, 100_000).matchAll(links)) {
    const address = webAddress(decodeText(href));
    if (address && (JOB_ADDRESS.test(address) || APPLY.test(decodeText(words)))) return address;
  }
  return null;
}

const JOB_ADDRESS =
  /\b(?:jobs?|careers?|hiring|apply|positions?|vacanc(?:y|ies)|openings?)\b|lever\.co|greenhouse\.io|ashbyhq\.com|workable\.com|smartrecruiters\.com/i;
const APPLY = /\bapply\b|\bbewerb|\bpostuler|отклик|ваканси/i;
