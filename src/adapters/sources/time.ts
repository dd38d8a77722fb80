import { UnreadableField } from "./fields.ts";

/**
 * A point in time as sources write it, in UTC to the second ("2026-11-20T09:09:19Z"). Read are ISO 8601 (a date
 * alone is its first second; without an offset it is UTC), Unix seconds and milliseconds, dates with dots
 * (31.12.2026), and dates with the month in letters (RFC 2822 and the like). Fractions of a second are cut.
 *
 * @returns `null` when nothing is stated
 * @throws UnreadableField for anything else, and for days that do not exist: a date is never guessed
 */
export function utcTime(field: string, value: string | number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value).trim();
  if (text === "") return null;
  const time = EPOCH.test(text)
    ? epoch(Number(text))
    : (iso(text) ?? dotted(text) ?? spelled(text));
  if (time === null || !(time >= EARLIEST && time < LATEST))
    throw new UnreadableField(field, value);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const EPOCH = /^\d{9,13}(?:\.\d{1,9})?$/;

function epoch(value: number): number {
  return value < 1e11 ? value * 1000 : value;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;

function iso(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone] = match;
  const time = calendar(Number(year), Number(month), Number(day));
  if (time === null || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return time + ((Number(hour) * 60 + Number(minute) - offset(zone)) * 60 + Number(second)) * 1000;
}

/** Minutes east of UTC of "+01:00", "-0430", "+02", "Z". */
function offset(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "");
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === "-" ? -minutes : minutes;
}

function dotted(text: string): number | null {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  return match ? calendar(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** "Mon, 02 Nov 2020 10:00:00 +0100", "November 2, 2020". Without a zone it is UTC, never this machine's. */
function spelled(text: string): number | null {
  if (text.length > 60 || !MONTH.test(text) || !/\d{4}/.test(text)) return null;
  const zoned = /(?:Z|UT|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})\)?$/.test(text)
    ? text
    : `${text} UTC`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : time;
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The first millisecond of a day, `null` when the calendar has no such day. */
function calendar(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}
