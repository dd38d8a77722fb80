import type { ResumeRole, ResumeSection } from "../../contract/index.ts";
import { type DateRange, findDateRanges } from "./dates.ts";
import { readHeader } from "./headers.ts";
import type { SectionKind } from "./headings.ts";
import type { ResumeLine } from "./lines.ts";
import { formatMonth, type MonthIndex } from "./months.ts";
import { countTitleWords, looksLikeEmployer } from "./title-words.ts";

/** Sections in which a post may stand when its heading was read wrongly or is a subheading of the experience. */
const MAYBE: ReadonlySet<SectionKind> = new Set([
  "contact",
  "summary",
  "skills",
  "languages",
  "projects",
]);
const STUDY =
  /\b(?:bachelor|master of|b\.?s\.?c?\b|b\.?a\b|m\.?b\.?a|m\.?s\.?c|ph\.?d|diploma|degree|gpa|graduat|coursework|high school diploma|abitur|licenciatura|licence|certificat)/iu;

/** Posts held, latest first. Linear in the length of the text. */
export function readRoles(
  text: string,
  lines: readonly ResumeLine[],
  sections: readonly ResumeSection[],
  now: MonthIndex,
): ResumeRole[] {
  const dated = findDateRanges(text);
  const certain = inSections(dated, sections, (section) => section.kind === "experience");
  const fallback = sections.some((section) => section.kind === "projects") && certain.length === 0;
  const anchors =
    certain.length > 0 || !fallback ? certain : inSections(dated, sections, isProject);
  const roles = buildRoles(lines, anchors, now);
  const doubtful = inSections(dated, sections, maybeWork).filter(
    ({ range }) => range.shape === "range",
  );
  const others = fallback
    ? []
    : buildRoles(lines, doubtful, now).filter((found) => isPost(text, found));
  return [...roles, ...others].map(({ role }) => role).toSorted(latestFirst);
}

interface Anchor {
  range: DateRange;
  section: ResumeSection;
}

interface FoundRole {
  role: ResumeRole;
  section: ResumeSection;
}

function isProject(section: ResumeSection): boolean {
  return section.kind === "projects";
}

function maybeWork(section: ResumeSection): boolean {
  const isDeeds = /^other\b|accomplish|achieve|highlight|logros|erfolg|réalis/iu.test(
    section.heading ?? "",
  );
  return MAYBE.has(section.kind) || (section.kind === "other" && isDeeds);
}

/** A project is a post when it names an employer: then "Projects" was a heading within the experience. */
function isPost(text: string, { role, section }: FoundRole): boolean {
  if (section.kind === "projects" && !looksLikeEmployer(role.employer ?? "")) return false;
  const shown = text.slice(role.from, Math.min(role.to, role.from + 300));
  const isTitle =
    role.title !== null && /^\p{Lu}/u.test(role.title) && countTitleWords(role.title) > 0;
  return isTitle && !STUDY.test(shown);
}

function inSections(
  dated: readonly DateRange[],
  sections: readonly ResumeSection[],
  wanted: (section: ResumeSection) => boolean,
): Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  for (const range of dated) {
    while (at + 1 < sections.length && (sections[at + 1]?.start ?? 0) <= range.start) at += 1;
    const section = sections[at];
    if (section && range.start >= section.start && wanted(section))
      anchors.push({ range, section });
  }
  return anchors;
}

function buildRoles(
  lines: readonly ResumeLine[],
  anchors: readonly Anchor[],
  now: MonthIndex,
): FoundRole[] {
  const roles: FoundRole[] = [];
  let at = 0;
  let free = 0;
  for (const [index, { range, section }] of anchors.entries()) {
    while (at + 1 < lines.length && (lines[at + 1]?.start ?? 0) <= range.start) at += 1;
    if (range.from === null || range.from > now || !standsAsHeader(lines[at], range)) continue;
    while (free < lines.length && (lines[free]?.start ?? 0) < section.start) free += 1;
    const next = anchors[index + 1]?.range.start ?? section.end;
    const bounds = {
      first: Math.min(free, at),
      last: lastBefore(lines, at, Math.min(next, section.end)),
    };
    const header = readHeader(lines, at, range, bounds);
    if (range.shape === "single" && countTitleWords(header.title ?? "") === 0) continue;
    const previous = roles.at(-1)?.role;
    const from = lines[header.first]?.start ?? range.start;
    if (previous && previous.to > from && previous.from < from) previous.to = from;
    const role = {
      title: header.title,
      employer: header.employer,
      start: formatMonth(range.from),
      end: range.to === null ? null : formatMonth(Math.min(range.to, now)),
      current: range.current,
      from,
      to: Math.max(section.end, range.end),
    };
    roles.push({ role, section });
    free = header.last + 1;
  }
  return roles;
}

/** The last line that starts before an offset, at most a header's height below. */
function lastBefore(lines: readonly ResumeLine[], at: number, offset: number): number {
  let last = at;
  while (last < at + 8 && (lines[last + 1]?.start ?? Number.POSITIVE_INFINITY) < offset) last += 1;
  return last;
}

/** A date in a sentence ("grew sales in 2014") dates no post. */
function standsAsHeader(line: ResumeLine | undefined, range: DateRange): boolean {
  if (!line || (STUDY.test(line.text) && countTitleWords(line.text) === 0)) return false;
  const before = line.text.slice(0, Math.max(0, range.start - line.start)).trim();
  const after = line.text.slice(Math.max(0, range.end - line.start)).trim();
  if (range.shape === "range") return before.length <= 160 && !isSentence(before);
  const isShort =
    line.text.length <= 90 && !/[.;]$/.test(line.text) && !/^(?:[•●▪◦]|[*-]\s)/.test(before);
  if (range.shape === "open") return isShort && !runsOn(before) && !GOES_ON.test(after);
  const isSetOff = before === "" || /[^\p{L}\p{N}]$/u.test(before);
  const isYearAlone = range.from !== null && range.to === range.from + 11;
  if (isYearAlone && !isSetOff) return false;
  return isShort && (after === "" || (before === "" && !(isYearAlone && /^\p{L}/u.test(after))));
}

/** "since 2009 including …" is a sentence, "seit 2009 als Bäckerin" is not. */
const GOES_ON = /^(?!(?:als|tätig|bei|at|as|en|chez|comme|como)(?!\p{L}))\p{Ll}/u;

/** "Knows every version since 2009" dates what is known; "Baker, since 2009" a post. */
function runsOn(before: string): boolean {
  const lead = before.replace(/\s*\S+$/, "");
  return /\p{L}$/u.test(lead) && lead.split(/\s+/).length > 4;
}

/** Many words that run on into the date without a sign between. */
function isSentence(before: string): boolean {
  const words = before.split(/\s+/);
  return (
    /\p{L}$/u.test(before) &&
    (words.length > 7 || /^(?:from|between|during|in|of)$/u.test(words.at(-1) ?? "")) &&
    words.length > 2
  );
}

function latestFirst(one: ResumeRole, other: ResumeRole): number {
  if (one.current !== other.current) return one.current ? -1 : 1;
  return (
    (other.end ?? other.start ?? "").localeCompare(one.end ?? one.start ?? "") ||
    (other.start ?? "").localeCompare(one.start ?? "") ||
    one.from - other.from
  );
}
