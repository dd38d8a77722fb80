import type { ResumeRole, ResumeSection } from "../../contract/index.ts";
import { type DateRange, findDateRanges } from "./dates.ts";
import { readHeader } from "./headers.ts";
import type { ResumeLine } from "./lines.ts";
import { formatMonth, type MonthIndex } from "./months.ts";
import { type FoundRole, isPost, STUDY, strayGrounds } from "./stray-posts.ts";
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

/** To study is no post; "Student Teacher" and "Werkstudent" are. */
const STUDENT =
  /^(?:(?:full|part)[ -]time\s)?(?:(?:graduate|college|university)\s)?(?:student|studentin|étudiant|étudiante|estudiante)$/iu;

interface Anchor {
  range: DateRange;
  section: ResumeSection;
}

function isProject(section: ResumeSection): boolean {
  return section.kind === "projects";
}

/** A history printed twice is one history. */
function distinct(roles: readonly ResumeRole[]): ResumeRole[] {
  const seen = new Set<string>();
  return roles.filter(({ title, employer, start, end }) => {
    const key = JSON.stringify([title?.toLowerCase(), employer?.toLowerCase(), start, end]);
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
    if (range.from === null || range.from > now || !standsAsHeader(lines[at], range)) continue;
    while (free < lines.length && (lines[free]?.start ?? 0) < section.start) free += 1;
    const next = anchors[index + 1]?.range.start ?? section.end;
    const last = lastBefore(lines, at, Math.min(next, section.end));
    const isNextNear = last < at + NEAR && next < section.end;
    const bounds = { first: Math.min(free, at), last, isNextNear };
    const header = readHeader(lines, at, range, bounds);
    if (range.shape === "single" && countTitleWords(header.title ?? "") === 0) continue;
    if (STUDENT.test(header.title ?? "")) continue;
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
    roles.push({ role, section, range });
    free = header.last + 1;
  }
  return roles;
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

/** A date in a sentence ("grew sales in 2014") dates no post. */
function standsAsHeader(line: ResumeLine | undefined, range: DateRange): boolean {
  if (!line || (STUDY.test(line.text) && countTitleWords(line.text) === 0)) return false;
  const before = line.text.slice(0, Math.max(0, range.start - line.start)).trim();
  const after = line.text.slice(Math.max(0, range.end - line.start)).trim();
  if (range.shape === "range")
    return before.length <= 160 && !isSentence(before) && !isOther(before, after, range);
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

/** Years of a program or a study, or a second stretch in the line with words between that name no post. */
function isOther(before: string, after: string, range: DateRange): boolean {
  if (!range.precise && (PROGRAM.test(before) || /^\/\d/.test(after))) return true;
  if (/\b(?:education|studies|studium|ausbildung|études|estudios)[,:]?$/iu.test(before))
    return true;
  const earlier = findDateRanges(before).at(-1);
  if (earlier?.shape !== "range") return false;
  const between = before.slice(earlier.end);
  return /\p{L}{3}/u.test(between) && countTitleWords(between) === 0;
}

/** "Windows Server 2008 – 2012", "Exchange 2010/2013/2016". */
const PROGRAM =
  /\b(?:windows(?:\s\w+)?|sql|(?:sql|exchange|project)\sserver|exchange|share\s?point|visual\sstudio|(?:ms|microsoft)\s\w+(?:\s\w+)?|autocad|solidworks|revit|quickbooks(?:\spro)?|excel|iso)$/iu;

/** Many words that run on into the date without a sign between, but not a long title. */
function isSentence(before: string): boolean {
  const words = before.split(/\s+/);
  if (!/\p{L}$/u.test(before) || words.length < 2) return false;
  const last = words.at(-1) ?? "";
  if (/^(?:the|our|its|their|a)$/iu.test(last)) return true;
  if (words.length > 2 && /^(?:from|between|during|in|of|for|by|with|on|and)$/u.test(last))
    return true;
  return words.length > 7 && !isTitleCase(words);
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return words.length <= 14 && long.every((word) => /^\p{Lu}/u.test(word));
}

function latestFirst(one: ResumeRole, other: ResumeRole): number {
  if (one.current !== other.current) return one.current ? -1 : 1;
  return (
    (other.end ?? other.start ?? "").localeCompare(one.end ?? one.start ?? "") ||
    (other.start ?? "").localeCompare(one.start ?? "") ||
    one.from - other.from
  );
}
