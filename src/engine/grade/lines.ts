import type { ResumeProfile } from "../../contract/index.ts";
import { type ResumeLine, resumeLines, withoutContacts } from "../resume/index.ts";

/** One numbered line of a resume. `text` is `resume.slice(start, end)`; numbers run from 1 over lines with words. */
export type EvidenceLine = ResumeLine;

/** The lines that a grader may point at. The same text always gives the same numbers. */
export const numberLines = resumeLines;

/** The lines as a provider may see them, each run of contact data as one mark. */
export function maskedLines(profile: Pick<ResumeProfile, "text" | "contacts">): EvidenceLine[] {
  const masked = withoutContacts(profile);
  return numberLines(profile.text).map((line) => ({
    ...line,
    text: masked.slice(line.start, line.end).replace(/█+/g, "[contact]"),
  }));
}

/** The lines of any other text that say something. */
export function textLines(text: string): string[] {
  return text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
