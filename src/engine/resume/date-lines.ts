import { type DateRange, findDateRanges } from "./dates.ts";
import { isCleanTitle } from "./headers.ts";
import type { ResumeLine } from "./lines.ts";
import { STUDY } from "./stray-posts.ts";
import { countTitleWords } from "./title-words.ts";

/** A date in a sentence ("grew sales in 2014") dates no post. */
export function standsAsHeader(
  line: ResumeLine | undefined,
  range: DateRange,
  above: ResumeLine | undefined,
): boolean {
  if (!line || (STUDY.test(line.text) && countTitleWords(line.text) === 0)) return false;
  const before = line.text.slice(0, Math.max(0, range.start - line.start)).trim();
  const after = line.text.slice(Math.max(0, range.end - line.start)).trim();
  if (range.shape === "range" && !range.precise && after === "." && endsSentence(before))
    return false;
  if (range.shape === "range" && range.precise && after === "" && isCleanTitle(above?.text ?? ""))
    return !OF_TIME.test(before);
  if (range.shape === "range")
    return before.length <= 160 && !isSentence(before) && !isOther(before, after, range);
  const isShort =
    line.text.length <= 90 && !/[.;]$/.test(line.text) && !/^(?:[•●▪◦]|[*-]\s)/.test(before);
  if (range.shape === "open" && leadsToPost(before, after)) return true;
  if (range.shape === "open") return isShort && !runsOn(before) && !GOES_ON.test(after);
  if (/(?:^|\s)(?:in|on|of|by|for|during|until|the|and)$/iu.test(before)) return false;
  const isSetOff = before === "" || /[^\p{L}\p{N}]$/u.test(before);
  const isYearAlone = range.from !== null && range.to === range.from + 11;
  if (isYearAlone && !isSetOff) return false;
  return isShort && (after === "" || (before === "" && !(isYearAlone && /^\p{L}/u.test(after))));
}

/** "since 2009 including …" is a sentence, "seit 2009 als Bäckerin" is not. */
const GOES_ON = /^(?!(?:als|tätig|bei|at|as|en|chez|comme|como)(?!\p{L}))\p{Ll}/u;

/** "Since 03/2019 Head Baker, in charge of three ovens, …" */
function leadsToPost(before: string, after: string): boolean {
  const lead = after.split(/\s+/).slice(0, 5).join(" ");
  return /^\p{L}{0,9}$/u.test(before) && /^\p{Lu}/u.test(after) && countTitleWords(lead) > 0;
}

/** "Knows every version since 2009" dates what is known; "Baker, since 2009" a post. */
function runsOn(before: string): boolean {
  const lead = before.replace(/\s*\S+$/, "");
  return /\p{L}$/u.test(lead) && lead.split(/\s+/).length > 4;
}

/** What leads to a date in a sentence. */
const OF_TIME = /(?:^|\s)(?:from|between|during|since|in|of|for|by|on|with|and|until|through)$/iu;

/** "Framed houses in 1990 – 1992.", also when the words stand on the line above. */
function endsSentence(before: string): boolean {
  if (before === "") return true;
  const isRunning = /\p{L}$/u.test(before) && before.split(/\s+/).length > 2;
  return isRunning && countTitleWords(before) === 0;
}

/** Years of a program or a study, or a second stretch in the line with words between that name no post. */
function isOther(before: string, after: string, range: DateRange): boolean {
  if (!range.precise && (PROGRAM.test(before) || /^\/\d/.test(after))) return true;
  if (/\b(?:education|studies|studium|ausbildung|études|estudios)[,:]?$/iu.test(before))
    return true;
  const earlier = /\d/.test(before) ? findDateRanges(before).at(-1) : undefined;
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

/** To study is no post; "Student Teacher" and "Werkstudent" are. */
export const STUDENT =
  /^(?:(?:full|part)[ -]time\s)?(?:(?:graduate|college|university)\s)?(?:student|studentin|étudiant|étudiante|estudiante)$/iu;

/** Time away from work, as resumes name it so that no gap is left. */
const BREAK =
  /\b(?:career (?:break|gap)|sabbatical|parental leave|maternity leave|paternity leave|family leave|gap year|between jobs|job ?search|unemployed|stay[- ]at[- ]home|homemaker|elternzeit|mutterschutz|sabbatjahr|arbeits(?:los|suchend|uchend)|auszeit|congé (?:parental|maternité|sabbatique)|sans emploi|en recherche d['’]emploi|excedencia|baja (?:por )?maternidad|desemplead[oa])/iu;

/** Is a stretch time away from work, by its own line or, where the date stands alone, the line above? */
export function isBreak(lines: readonly ResumeLine[], at: number, range: DateRange): boolean {
  const line = lines[at];
  if (!line) return false;
  if (line.text.length <= LONGEST_BREAK && BREAK.test(line.text)) return true;
  const above = lines[at - 1]?.text ?? "";
  const isAlone = range.end - range.start >= line.text.length - 2;
  return isAlone && above.length <= LONGEST_BREAK && BREAK.test(above);
}

const LONGEST_BREAK = 90;

/** "Project: Oven control (03/2015 – 06/2015)" */
export function isProjectLine(line: string): boolean {
  return /^[\s•●▪*-]{0,4}(?:projects?|projekte?|proyectos?|projets?|clients?|kunden?|assignment)\s?(?:name|title|\d{1,2}|#\d{1,2})?\s?[:–-]/iu.test(
    line,
  );
}
