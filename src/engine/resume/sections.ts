import type { ResumeSection } from "../../contract/index.ts";
import { headingKind, type SectionKind } from "./headings.ts";
import type { ResumeLine } from "./lines.ts";

/** "Skills: Java, Go", "Skills  Java, Go" and "Work experience 04/2022" open a section in one line. */
const INLINE: readonly RegExp[] = [
  /^(?<heading>[\p{L}*#_][^:\n]{2,40}):\s+\S/u,
  /^(?<heading>[\p{L}*#_][^:\n\t\d]{2,40}?)(?: {2,}|\t)\S/u,
  /^(?<heading>(?:[\p{L}*#_]\p{L}+\s){1,3})\(?(?=\d{1,2}[/.]\d{2}|(?:19|20)\d\d)/u,
];
/** Inside roles "Technologies: …" and "Languages: …" belong to the role; these do not. */
const INLINE_AFTER_ROLES: ReadonlySet<SectionKind> = new Set([
  "education",
  "certifications",
  "interests",
]);
/** The head of a table of skills: "Skill, Experience, Total years, Last used". */
const TABLE = /^(?:total\s)?years$|^(?:years|last)\sused$|^years\sof\sexperience$/iu;

/**
 * The parts of a resume, in order and without gaps from the first line's start to the last line's
 * end; what stands before the first heading is "contact". Linear.
 */
export function readSections(lines: readonly ResumeLine[]): ResumeSection[] {
  const sections: ResumeSection[] = [];
  for (const [at, line] of lines.entries()) {
    const current = sections.at(-1);
    const opened = openedBy(line, current?.kind ?? "contact");
    if (opened && !TABLE.test(lines[at + 1]?.text ?? ""))
      sections.push({ ...opened, start: line.start, end: line.end });
    else if (current) current.end = line.end;
    else sections.push({ kind: "contact", heading: null, start: line.start, end: line.end });
  }
  return sections;
}

function openedBy(
  line: ResumeLine,
  current: SectionKind,
): Pick<ResumeSection, "kind" | "heading"> | null {
  const kind = headingKind(line.text);
  if (kind) return isQualification(line.text, current) ? null : { kind, heading: line.text };
  const inline = INLINE.map((form) => form.exec(line.text.slice(0, 60))?.groups?.["heading"])
    .filter((found) => found !== undefined)
    .map((heading) => ({ heading: heading.trim(), kind: headingKind(`${heading.trim()}:`) }))
    .find((found) => found.kind !== null && found.kind !== "other");
  if (!inline?.kind || isQualification(inline.heading, current)) return null;
  const isInRoles = current === "experience" || current === "projects";
  return isInRoles && !INLINE_AFTER_ROLES.has(inline.kind)
    ? null
    : { kind: inline.kind, heading: inline.heading };
}

/** Below "Education" a line "Certificate", "Certification: Welding" or "Technologies: Go" is of a study, not a section. */
function isQualification(heading: string, current: SectionKind): boolean {
  return current === "education" && OF_STUDY.test(heading);
}

const OF_STUDY = /^[#*\s]*(?:certificat(?:e|ion)|technologies|technology|tools|software)\s*:?$/iu;
