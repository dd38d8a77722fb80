import type { ResumeRole, ResumeSection } from "../../contract/index.ts";
import { isBreak, isProjectLine, STUDENT, standsAsHeader } from "./date-lines.ts";
import { type DateRange, findDateRanges } from "./dates.ts";
import { readHeader } from "./headers.ts";
import type { ResumeLine } from "./lines.ts";
import { formatMonth, type MonthIndex } from "./months.ts";
import { type FoundRole, isPost, strayGrounds } from "./stray-posts.ts";
import { countTitleWords } from "./title-words.ts";

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
  const grounds = strayGrounds(sections);
  const doubtful = inSections(dated, sections, (section) => grounds.has(section)).filter(
    ({ range }) => range.shape === "range",
  );
  const others = fallback
    ? []
    : buildRoles(lines, doubtful, now).filter((found) =>
        isPost(text, found, grounds.get(found.section) ?? "other"),
      );
  return distinct([...roles, ...others].map(({ role }) => role)).toSorted(latestFirst);
}

interface Anchor {
  range: DateRange;
  section: ResumeSection;
}

function isProject(section: ResumeSection): boolean {
  return section.kind === "projects";
}

/** A history printed twice is one history, and a title repeated with its dates one post. */
function distinct(roles: readonly ResumeRole[]): ResumeRole[] {
  const seen = new Set<string>();
  return roles.filter(({ title, start, end }) => {
    const key = JSON.stringify([title?.toLowerCase(), start, end]);
    return title === null || (!seen.has(key) && seen.add(key));
  });
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
    if (range.from === null || range.from > now || !standsAsHeader(lines[at], range, lines[at - 1]))
      continue;
    while (free < lines.length && (lines[free]?.start ?? 0) < section.start) free += 1;
    const next = anchors[index + 1]?.range.start ?? section.end;
    const last = lastBefore(lines, at, Math.min(next, section.end));
    const isNextNear = last < at + NEAR && next < section.end;
    const bounds = { first: Math.min(free, at), last, isNextNear };
    const header = readHeader(lines, at, range, bounds);
    const mustName = range.shape === "single" || range.dangling;
    if (mustName && countTitleWords(header.title ?? "") === 0) continue;
    if (STUDENT.test(header.title ?? "") || isBreak(lines, at, range)) continue;
    const before = roles.at(-1);
    if (before && isPartOf(before, lines[at], range)) continue;
    const previous = before?.role;
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
    roles.push({ role, section, range });
    free = header.last + 1;
  }
  return roles;
}

/** A project of a post, within its time, is no post of its own. */
function isPartOf(
  { role, section, range }: FoundRole,
  line: ResumeLine | undefined,
  part: DateRange,
) {
  if (!line || !isProjectLine(line.text) || part.start > section.end) return false;
  const [from, to] = [range.from ?? 0, range.to ?? Number.POSITIVE_INFINITY];
  return role.title !== null && from <= (part.from ?? 0) && (part.to ?? from) <= to;
}

/** A header reaches no further down, in lines. */
const NEAR = 8;

/** The last line that starts before an offset, at most a header's height below. */
function lastBefore(lines: readonly ResumeLine[], at: number, offset: number): number {
  let last = at;
  while (last < at + NEAR && (lines[last + 1]?.start ?? Number.POSITIVE_INFINITY) < offset)
    last += 1;
  return last;
}

function latestFirst(one: ResumeRole, other: ResumeRole): number {
  if (one.current !== other.current) return one.current ? -1 : 1;
  return (
    (other.end ?? other.start ?? "").localeCompare(one.end ?? one.start ?? "") ||
    (other.start ?? "").localeCompare(one.start ?? "") ||
    one.from - other.from
  );
}
