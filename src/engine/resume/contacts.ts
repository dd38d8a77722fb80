import type { ContactSpan } from "../../contract/index.ts";
import { headingKind } from "./headings.ts";
import type { ResumeLine } from "./lines.ts";
import { countTitleWords, looksLikeEmployer } from "./title-words.ts";

/** Contact data stands among the first lines, in headers, or at the end. */
const HEAD_LINES = 14;
const NAME_LINES = 5;
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,2000}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu;
const LINK =
  /\bhttps?:\/\/[^\s<>"')]{3,300}|\bwww\.[^\s<>"')]{3,200}|(?<![\p{L}\d.@-])(?:[a-z]{2,3}\.)?(?:linkedin|github|gitlab|xing|twitter|x|facebook|instagram|behance|dribbble|medium|stackoverflow|kaggle|bitbucket)\.com\/[^\s<>"')|,]{1,120}|(?<![\p{L}\d.@-])[a-z0-9-]{2,40}\.github\.io\b[^\s<>"')|,]{0,80}/giu;
/** A site of one's own; elsewhere in the text such words are tools ("socket.io"). */
const OWN_SITE =
  /(?<![\p{L}\d.@/-])[a-z0-9-]{3,40}\.(?:com|net|org|dev|me|io|de|es|fr|eu|co|info|tech|design|page)(?:\/[^\s<>"')|,]{0,80})?(?![\p{L}\d@.-])/gu;
const PHONE =
  /(?<![\p{L}\d.,/-])(?:\+|00)?\(?\d{1,4}\)?(?:[ \t./()-]{0,3}\d{1,5}){2,6}(?![\d%\p{L}/-])/gu;
const PHONE_LABEL =
  /(?:phone|tel|telefon|telephone|teléfono|téléphone|mobile?|móvil|mobil|handy|cell|fax|ph|portable)[.:\s]{1,3}$/iu;
const BIRTH_DATE =
  "(?<date>(?:\\d|\\p{Lu})[^\\n:]{0,24}?(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?)";
const BIRTH = new RegExp(
  `(?<![\\p{L}])(?:date of birth|birth\\s?date|birthday|d\\.?o\\.?b\\.?|born(?: on)?|geburtsdatum|geboren(?: am)?|geb\\.|fecha de nacimiento|nacid[oa] el|date de naissance|née? le|data di nascita|data de nascimento)\\s?[:.-]?[^\\p{L}\\d\\n]{0,4}${BIRTH_DATE}`,
  "giu",
);
const AGE = /(?<!\p{L})(?:age|alter|edad|âge)\s?:\s?(?<date>\d{2})(?!\d)/giu;
const NAME_LABEL =
  /^(?:full name|name|nombre|nom|vorname|nachname|nom et prénom)\s?:\s{0,3}(?<name>\p{Lu}[^\n,|:]{2,50})$/iu;
const STREETS: readonly RegExp[] = [
  /(?<![\p{L}\d.,$])(?!(?:19|20)\d\d\s)\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:[\p{Lu}\d][\p{L}\d.'’-]{0,30} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Circle|Cir|Way|Place|Pl|Parkway|Pkwy|Terrace|Trail|Square|Highway|Hwy|STREET|AVENUE|ROAD|DRIVE|LANE)\b\.?(?:,? (?:Apt|Unit|Suite|Ste|apt|unit|suite|#)\.? ?#?\w{1,6})?/gu,
  /(?<![\p{L}])\p{Lu}[\p{L}.-]{1,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer) (?!(?:19|20)\d\d)\d{1,4} ?[a-z]?(?![\p{L}\d])/gu,
  /(?<!\p{L})(?:Calle|C\/|Avenida|Avda\.?|Plaza|Paseo|Via|Rua|Travessa) ?(?:\p{Lu}[\p{L}.'’]{1,30} |de |la |del |los |las ){1,5}?(?:,? ?(?:n[º°.] ?)?)(?!(?:19|20)\d\d)\d{1,4}(?!\d)/gu,
  /(?<!\p{L})(?:Calle|C\/|Avenida|Avda\.?|Plaza|Paseo|Via|Rua|Travessa) [\p{L}.'’ ]{2,60}, ?(?:n[º°.] ?)?(?!(?:19|20)\d\d)\d{1,4}(?!\d)/gu,
  /(?<![\p{L}\d])\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|allée|chemin|impasse|quai|cours) (?:(?:de|du|des|la|le|les|d['’]\p{L}{1,30}|l['’]\p{L}{1,30}|\p{Lu}[\p{L}'’.-]{1,30})(?: |(?=[,\n]|$))){1,6}/gu,
  /\bP\.? ?O\.? Box \d{1,8}/giu,
];
const POSTCODES: readonly RegExp[] = [
  /(?<!\p{L})\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3},\s{0,2}[A-Z]{2},?\s{1,2}\d{5}(?:-\d{4})?(?!\d)/gu,
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}[\p{L}.'’-]{1,30}(?:[\s-]\p{Lu}[\p{L}.'’-]{1,30}){0,3}/gu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/gu,
];
/** "Mara Ellingford", "MARA J. ELLINGFORD", "Dr. Ana-Lucía de la Vega, RN". */
const PERSON =
  /^(?:(?:dr|mr|mrs|ms|prof|herr|frau|dipl\.-ing)\.?\s)?(?<name>\p{Lu}[\p{L}'’.-]{0,24}(?:\s(?:de|del|der|den|la|las|los|van|von|zu|da|di|el|al|bin|ibn|y|e|du|le|['"(“]?\p{Lu}[\p{L}'’.-]{0,24}[)"'”]?)){1,4})(?:,?\s(?:[A-Z][A-Za-z.]{1,6},?\s?){1,4})?$/u;
const NOT_NAMES =
  /\b(?:resume|résumé|curriculum|vitae|lebenslauf|bewerbung|page|profile|summary|street|university|city|state|skills|sales|marketing|information|technology|business|human|resources|customer|service|services|public|relations|finance|financial|healthcare|health|care|arts|fitness|aviation|construction|banking|digital|media|hr|it|management|project|operations|development|software|data|quality|positions?|applying|support|level|account|accounts|black belt|practicum|experience|administrative|technical|program|control|full stack|fullstack|front|backend|senior|junior)\b/iu;

/**
 * Where contact data stands, in order; spans do not overlap. The name counts wherever it is repeated.
 * Linear in the length of the text.
 */
export function findContacts(text: string, lines: readonly ResumeLine[]): ContactSpan[] {
  const head = lines.slice(0, HEAD_LINES);
  const spans = [
    ...matches(text, EMAIL, "email"),
    ...matches(text, LINK, "link"),
    ...head.flatMap((line) => matchesIn(line, OWN_SITE, "link")),
    ...labelled(text, BIRTH, "birth"),
    ...labelled(text, AGE, "birth"),
    ...phones(text),
    ...STREETS.flatMap((pattern) => matches(text, pattern, "address")),
    ...head.flatMap((line) => POSTCODES.flatMap((pattern) => matchesIn(line, pattern, "address"))),
  ];
  const reachable = spans.some((span) => span.start < (head.at(-1)?.end ?? 0));
  return withoutOverlaps([...spans, ...names(text, lines, reachable)]);
}

function matches(text: string, pattern: RegExp, kind: ContactSpan["kind"]): ContactSpan[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].replace(/[\s.,;:]+$/, "").length,
  }));
}

function matchesIn(line: ResumeLine, pattern: RegExp, kind: ContactSpan["kind"]): ContactSpan[] {
  return matches(line.text, pattern, kind).map((span) => ({
    kind,
    start: span.start + line.start,
    end: span.end + line.start,
  }));
}

function labelled(text: string, pattern: RegExp, kind: ContactSpan["kind"]): ContactSpan[] {
  const spans: ContactSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const date = match.groups?.["date"]?.split(/\s{2,}/)[0]?.trimEnd() ?? "";
    const start = match.index + match[0].length - (match.groups?.["date"]?.length ?? 0);
    if (/\d/.test(date)) spans.push({ kind, start, end: start + date.length });
  }
  return spans;
}

/** Digits enough for a telephone, and no dates, amounts or ranges of years. */
function phones(text: string): ContactSpan[] {
  return matches(text, PHONE, "phone").filter(({ start, end }) => {
    const written = text.slice(start, end);
    const digits = written.replace(/\D/g, "").length;
    if (
      digits > 15 ||
      /^\d{1,2}[./]\d{4}$/.test(written) ||
      /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d/.test(written)
    )
      return false;
    const isPlain =
      /^\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}$/.test(written) || /^(?:\+|00)/.test(written);
    const isLabelled = PHONE_LABEL.test(text.slice(Math.max(0, start - 16), start));
    const isLocal = /^0\d/.test(written) && !/^0?\d[./-]/.test(written) && digits >= 9;
    return (isPlain && digits >= 9) || (isLabelled && digits >= 6) || isLocal;
  });
}

function names(text: string, lines: readonly ResumeLine[], reachable: boolean): ContactSpan[] {
  const name = findName(lines, reachable);
  if (!name) return [];
  const spans: ContactSpan[] = [{ kind: "name", ...name }];
  const written = text.slice(name.start, name.end);
  for (
    let at = text.indexOf(written, name.end);
    at >= 0;
    at = text.indexOf(written, at + written.length)
  )
    spans.push({ kind: "name", start: at, end: at + written.length });
  return spans;
}

/** Without a way to reach the person near by, capitals at the top are as likely a title as a name. */
function findName(
  lines: readonly ResumeLine[],
  reachable: boolean,
): { start: number; end: number } | null {
  for (const [at, line] of lines.slice(0, NAME_LINES).entries()) {
    const label = NAME_LABEL.exec(line.text)?.groups?.["name"];
    if (label) return { start: line.end - label.length, end: line.end };
    if (headingKind(line.text)) return null;
    const found = nameIn(line) ?? nameOverTwo(line, lines[at + 1]);
    const isShouted = found !== null && !/\p{Ll}/u.test(line.text);
    if (found && (reachable || (at === 0 && !isShouted))) return found;
  }
  return null;
}

function nameIn(line: ResumeLine): { start: number; end: number } | null {
  const lead = /^[^\p{L}]{0,6}/u.exec(line.text)?.[0].length ?? 0;
  const plain = line.text.slice(lead).split(/\s{2,}|\t|\s[|•–-]\s|,\s(?=[a-z\d+(])/u)[0] ?? "";
  if (plain.length > 60) return null;
  const name = PERSON.exec(plain)?.groups?.["name"];
  if (!name || !/\p{L}{2}.*\s.*\p{L}{2}/u.test(name)) return null;
  if (
    headingKind(name) ||
    countTitleWords(name) > 0 ||
    looksLikeEmployer(name) ||
    NOT_NAMES.test(name)
  )
    return null;
  const start = line.start + lead + plain.indexOf(name);
  return { start, end: start + name.length };
}

/** "Mara" on one line and "Ellingford" on the next. */
function nameOverTwo(
  line: ResumeLine,
  next: ResumeLine | undefined,
): { start: number; end: number } | null {
  if (!next || line.number !== 1 || headingKind(next.text)) return null;
  const isWord = (text: string) =>
    /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(text) && countTitleWords(text) === 0 && !NOT_NAMES.test(text);
  return isWord(line.text) && isWord(next.text) ? { start: line.start, end: next.end } : null;
}

function withoutOverlaps(spans: readonly ContactSpan[]): ContactSpan[] {
  const kept: ContactSpan[] = [];
  for (const span of spans.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = kept.at(-1);
    if (span.end > span.start && (!last || span.start >= last.end)) kept.push(span);
    else if (last && span.end > last.end) last.end = span.end;
  }
  return kept;
}
