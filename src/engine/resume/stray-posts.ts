import type { ResumeRole, ResumeSection } from "../../contract/index.ts";
import type { DateRange } from "./dates.ts";
import type { SectionKind } from "./headings.ts";
import { countTitleWords, looksLikeEmployer } from "./title-words.ts";

export interface FoundRole {
  role: ResumeRole;
  section: ResumeSection;
  range: DateRange;
}

/** Sections in which a post may stand when its heading was read wrongly or is a subheading of the experience. */
const MAYBE: ReadonlySet<SectionKind> = new Set([
  "contact",
  "summary",
  "skills",
  "languages",
  "projects",
  "education",
]);
/** "Accomplishments" are those of the section above: of a post, or of a club. */
const DEEDS = /^\W*(?:other\b|.{0,20}(?:accomplish|achieve|highlight)|logros|erfolg|réalis)/iu;
const DEEDS_OF: ReadonlySet<SectionKind> = new Set([
  "experience",
  "projects",
  "contact",
  "summary",
  "skills",
]);
export const STUDY =
  /\b(?:bachelor|master of|b\.?s\.?c?\b|b\.?a\b|m\.?b\.?a|m\.?s\.?c|ph\.?d|diploma|degree|gpa|graduat|coursework|high school diploma|abitur|licenciatura|licence|certificat)/iu;
const SCHOOL =
  /\b(?:course|class|training|school|universit|college|academy|institut|faculty|thesis|student|semester|workshop|seminar|president|chair)/iu;
const HONOUR =
  /\b(?:member(?:ship)? (?:of(?! technical)|in|since)|of the (?:year|month|quarter)|awards?|scholarship|certified|accredited|licensed|recipient|winner|honou?rs?|fraternity|sorority|society)\b/iu;

/** The sections, besides the experience, in which a post may stand. */
export function maybeWork(sections: readonly ResumeSection[]): (section: ResumeSection) => boolean {
  const kept = new Set<ResumeSection>();
  let above: SectionKind = "contact";
  for (const section of sections) {
    const isDeeds = section.kind === "other" && DEEDS.test(section.heading ?? "");
    if (MAYBE.has(section.kind) || (isDeeds && DEEDS_OF.has(above))) kept.add(section);
    if (!isDeeds) above = section.kind;
  }
  return (section) => kept.has(section);
}

/**
 * Is what has a date outside the experience a post? It names one, and is no study, membership or
 * award. A project is a post when it names an employer: then "Projects" was a heading within the
 * experience. What stands below "Education" must name its months and its employer too.
 */
export function isPost(text: string, { role, section, range }: FoundRole): boolean {
  const { title, employer } = role;
  if (title === null || !/^\p{Lu}/u.test(title) || countTitleWords(title) === 0) return false;
  const shown = text.slice(role.from, Math.min(role.to, role.from + 300));
  if (STUDY.test(shown) || HONOUR.test(headOf(text, role, range))) return false;
  if (section.kind === "projects") return looksLikeEmployer(employer ?? "");
  if (section.kind !== "education") return true;
  return range.precise && employer !== null && !SCHOOL.test(headOf(text, role, range));
}

/** The lines of the title, the employer and the date. */
function headOf(text: string, role: ResumeRole, range: DateRange): string {
  const end = text.indexOf("\n", range.end);
  return text.slice(
    Math.min(role.from, range.start),
    end < 0 ? range.end + 80 : Math.min(end, range.end + 80),
  );
}
