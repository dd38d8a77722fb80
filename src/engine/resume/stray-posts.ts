import type { ResumeRole, ResumeSection } from "../../contract/index.ts";
import type { DateRange } from "./dates.ts";
import type { SectionKind } from "./headings.ts";
import { countTitleWords, looksLikeEmployer } from "./title-words.ts";

/** A post outside the experience, perhaps. */
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
const SOCIAL =
  /volunt|affiliat|member|communit|organi[sz]ation|award|honou?r|leadership|additional|other|weitere|ehrenamt|bénévol|engagement|referen|personal|divers|sonstig|association/iu;
const DEEDS_OF: ReadonlySet<SectionKind> = new Set([
  "experience",
  "projects",
  "contact",
  "summary",
  "skills",
  "certifications",
  "education",
]);
export const STUDY =
  /\b(?:bachelor|master of|b\.?s\.?c?\b|b\.?a\b|m\.?b\.?a|m\.?s\.?c|ph\.?d|diploma|degree|gpa|graduat|coursework|high school diploma|abitur|licenciatura|licence|certificat)/iu;
const SCHOOL =
  /\b(?:course|class|training|school|universit|college|academy|institut|faculty|thesis|student|semester|workshop|seminar|president|chair)/iu;
const HONOUR =
  /\b(?:member(?:ship)? (?:of(?! technical)|in|since)|of the (?:year|month|quarter)|awards?|scholarship|certified|accredited|licensed|recipient|winner|honou?rs?|fraternity|sorority|society)\b/iu;

/**
 * The sections, besides the experience, in which a post may stand: by each the kind of what it
 * belongs to, which for deeds is the section above.
 */
export function strayGrounds(
  sections: readonly ResumeSection[],
): ReadonlyMap<ResumeSection, SectionKind> {
  const grounds = new Map<ResumeSection, SectionKind>();
  let above: SectionKind = "contact";
  for (const section of sections) {
    const isDeeds = section.kind === "other" && DEEDS.test(section.heading ?? "");
    const isLoose = section.kind === "other" && !isDeeds && !SOCIAL.test(section.heading ?? "");
    if (!isDeeds && !isLoose) above = section.kind;
    if (isLoose && above === "experience") grounds.set(section, "other");
    else if (isDeeds ? DEEDS_OF.has(above) : MAYBE.has(above)) grounds.set(section, above);
  }
  return grounds;
}

/**
 * Is what has a date outside the experience a post? It names one, and is no study, membership or
 * award. A project is a post when it names an employer: then "Projects" was a heading within the
 * experience. What stands below "Education", or below a heading of another kind after the experience,
 * must name its months and its employer too.
 */
export function isPost(
  text: string,
  { role, section, range }: FoundRole,
  ground: SectionKind,
): boolean {
  const { title, employer } = role;
  if (title === null || !/^\p{Lu}/u.test(title) || countTitleWords(title) === 0) return false;
  const start = Math.min(role.from, range.start);
  const shown = text.slice(start, Math.min(role.to, range.end + SHOWN)).replace(/\S*$/, "");
  const newline = text.indexOf("\n", range.end);
  const head = newline < 0 ? shown : shown.slice(0, Math.max(0, newline - start));
  if (STUDY.test(shown) || HONOUR.test(head)) return false;
  if (section.kind === "projects") return looksLikeEmployer(employer ?? "");
  if (ground !== "education" && ground !== "other") return true;
  return range.precise && employer !== null && !SCHOOL.test(shown);
}

/** So much after the date is looked at, in UTF-16 units. */
const SHOWN = 160;
