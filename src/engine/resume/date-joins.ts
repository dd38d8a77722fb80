import type { DatePoint } from "./date-points.ts";
import { countTitleWords } from "./title-words.ts";

/** The two ends of one stretch stand at most so far apart, in UTF-16 units. */
const MAX_BETWEEN = 100;
const LONGEST_JOINER = 40;

const DASH = "-|–|—|―|‐|‑|‒|−|⁃|─|━|－|﹣|~|→|>|=>|\\/|â€“|â€”|â€|ï¼|Â|&ndash;|\\u0096|�";
const WORD =
  "to|until|till|til|thru|through|up\\sto|end(?:ed)?(?:\\sdate)?|left|bis(?:\\szum?)?|a|al|hasta(?:\\sla|\\sel)?|à|au|jusqu['’]?(?:à|en|au)?|fino\\sa|tot|até|a\\sla|do|по";
/** "late 2018" is 2018: half a year is as near as years alone can be read. */
const ABOUT =
  "(?:(?:(?:the\\s)?(?:beginning|middle|end|start)\\sof|early|mid|late|circa|ca\\.?|approx\\.?|anfang|mitte|ende|début|fin|mediados\\sde|finales\\sde|principios\\sde)[\\s-]{1,2})?";
/** What may stand between the two ends of a range. "Â", "â€“" and "ï¼" are dashes decoded wrongly. */
const JOINER = new RegExp(
  `^[\\s.,:|()*_\\u200B]{0,12}(?:(?:${DASH}|${WORD})[\\s.,:|()*_\\u200B\\u00AD]{0,8}){1,3}${ABOUT}$`,
  "iu",
);

const BESIDE =
  /^(?<lead>[ \t]{0,4}(?<dash>[-–—])?[ \t]{1,8})(?<words>[^\s\d][^\n\d]{2,80})\n[ \t]{0,8}$/;

/** Are two dates the ends of one stretch of time, with nothing between that says something else? */
export function areJoined(text: string, one: DatePoint, other: DatePoint): boolean {
  if (other.start - one.end > LONGEST_JOINER) return false;
  const between = text.slice(one.end, other.start);
  return JOINER.test(between) || areBare(text, between, one, other);
}

/** In columns of a table, and where a dash was lost, two dates have nothing but space between. */
function areBare(text: string, between: string, one: DatePoint, other: DatePoint): boolean {
  if (!/^[ \t\u00A0]{1,8}$|^[ \t]{0,3}\n[ \t]{0,3}$/.test(between)) return false;
  if (other.kind === "now") return one.kind === "month";
  if (one.kind !== other.kind || one.year > other.year) return false;
  if (one.kind !== "month") return /^(?: {2,}|[ ]?\t[ ]?)$/.test(between);
  if (!between.includes("\n")) return true;
  return isBefore(one, other) && startsLine(text, one) && endsLine(text, other);
}

/**
 * A column of dates beside a column of posts, read line by line: the start beside the title, the
 * end alone on the line below it. The words between, `null` when the dates are not so.
 */
export function wordsBetween(
  text: string,
  one: DatePoint,
  other: DatePoint,
): { start: number; end: number } | null {
  if (other.start - one.end > MAX_BETWEEN || !startsLine(text, one)) return null;
  if (other.kind !== "now" && !isBefore(one, other)) return null;
  const groups = BESIDE.exec(text.slice(one.end, other.start))?.groups;
  const { lead = "", dash = "", words = "" } = groups ?? {};
  const isPost = one.kind === "month" && endsLine(text, other) && countTitleWords(words) > 0;
  if (!words || !(dash || isPost)) return null;
  const start = one.end + lead.length;
  return { start, end: start + words.length };
}

function isBefore(one: DatePoint, other: DatePoint): boolean {
  if (one.kind !== other.kind) return false;
  return one.year < other.year || (one.year === other.year && one.first < other.first);
}

function startsLine(text: string, { start }: DatePoint): boolean {
  return /(?:^|\n)[ \t•*-]{0,6}$/.test(text.slice(Math.max(0, start - 8), start));
}

function endsLine(text: string, { end }: DatePoint): boolean {
  return /^[ \t]{0,8}(?:\n|$)/.test(text.slice(end, end + 9));
}
