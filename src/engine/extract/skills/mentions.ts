import { CONTEXTS, hasCue, stands } from "./context.ts";
import { firstWords } from "./first-words.ts";
import { NAMES } from "./gazetteer/index.ts";
import { isWordCharacter, isWordKind, kindOf, letterOf, SPACE } from "./letters.ts";
import { buildTrie, found, longestName } from "./trie.ts";

export interface SkillMention {
  /** Canonical name, lower case. */
  skill: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

/** A name found in a text, before its surroundings were asked whether it means the skill. */
interface Candidate {
  number: number;
  start: number;
  end: number;
  accepted: boolean;
}

const TRIE = buildTrie(NAMES.map((name, number) => [name.text, number]));
const FIRST_WORDS = firstWords(NAMES.map((name) => name.text));

/**
 * Skills that a text names, in order of place; the longest name wins, none overlap.
 *
 * Names that are also ordinary words (Go, R, C, Excel, Access, Spring) count only as written and
 * where their surroundings speak for the skill. A text that is nothing but a name always counts, so
 * that a source's tags and a mention's own slice read the same. Linear in the text; never throws.
 */
export function extractSkills(text: string): SkillMention[] {
  const candidates = findCandidates(text);
  for (const one of candidates) one.accepted = standsAlone(text, one) || isSure(text, one);
  for (let at = 1; at < candidates.length; at++) lendTrust(text, candidates, at - 1, at);
  for (let at = candidates.length - 1; at > 0; at--) lendTrust(text, candidates, at, at - 1);
  const mentions: SkillMention[] = [];
  for (const { accepted, number, start, end } of candidates) {
    const name = NAMES[number];
    if (accepted && name) mentions.push({ skill: name.skill.name, start, end });
  }
  return mentions;
}

function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (isWordKind(kind)) {
      const begins = FIRST_WORDS.maybe(text, at);
      if (!begins || !keep(candidates, text, at)) at = FIRST_WORDS.end - 1;
      else at = endOfWord(text, found.end) - 1;
    } else if (code === COLON && text.startsWith("//", at + 1)) {
      at = endOfAddress(text, at);
    } else if (kind > SPACE && keep(candidates, text, at)) {
      at = endOfWord(text, found.end) - 1;
    }
  }
  return candidates;
}

/** The longest name that begins at a place, unless it is part of an address. */
function keep(candidates: Candidate[], text: string, at: number): boolean {
  if (!longestName(TRIE, text, at) || isAddress(text, at, found.end)) return false;
  candidates.push({ number: found.number, start: at, end: found.end, accepted: false });
  return true;
}

/** Past the plural s or the version that may follow a name; the name's end where its last character is a sign. */
function endOfWord(text: string, end: number): number {
  let at = end;
  if (isWordCharacter(text.charCodeAt(at - 1)))
    while (at < text.length && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

const COLON = 58;
const LONGEST_ADDRESS = 2000;

/** The place before the white space that ends "://…". */
function endOfAddress(text: string, colon: number): number {
  let at = colon + 1;
  while (
    at < text.length &&
    at < colon + LONGEST_ADDRESS &&
    letterOf(text.charCodeAt(at)) !== SPACE
  )
    at++;
  return at - 1;
}

const ENDINGS = /^\.(?:com|org|net|io|co|ai|de|uk|fr|dev|app|edu|gov|html?|php|me|us|eu|ly|tv)\b/i;

/** Part of a host name, a mail address or a path: names a site, not a skill. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === 64 || after === 64) return true;
  if (text.charCodeAt(start) === 46 && isWordCharacter(before)) return true;
  if (before === 46 && isWordCharacter(text.charCodeAt(start - 2)))
    return text.charAt(start) === text.charAt(start).toLowerCase();
  return after === 46 && ENDINGS.test(text.slice(end, end + 6));
}

function standsAlone(text: string, { start, end }: Candidate): boolean {
  return (
    end - start === text.length ||
    (start < 40 && text.length - end < 40 && text.trim().length === end - start)
  );
}

function isAsWritten(text: string, { number, start, end }: Candidate): boolean {
  return NAMES[number]?.spellings.includes(text.slice(start, end)) === true;
}

function isSure(text: string, one: Candidate): boolean {
  const name = NAMES[one.number];
  if (!name) return false;
  if (name.trust === "always") return stands(CONTEXTS.get(name.text), text, one.start, one.end);
  if (!isAsWritten(text, one)) return false;
  if (!stands(CONTEXTS.get(name.text), text, one.start, one.end)) return false;
  if (name.trust === "as-written") return true;
  if (hasOwnLine(text, one)) return true;
  return name.trust === "with-cue" && hasCue(text, one.start, one.end);
}

const LINE_START = /(?:^|\n)[\s•*·▪◦‣–—●-]{0,6}$/;
const LINE_END = /^[\s,;.]{0,3}(?:\n|$)/;

function hasOwnLine(text: string, { start, end }: Candidate): boolean {
  return (
    LINE_START.test(text.slice(Math.max(0, start - 8), start)) &&
    LINE_END.test(text.slice(end, end + 4))
  );
}

const LONGEST_GLUE = 12;
const GLUE = /^[\s,/&|•·;()*+-]*(?:(?:and|or|und|oder|et|ou|y|o|e|as well as)\s+)?$/i;
const DELIMITED_BEFORE = /(?:^|[\s,/&|•·;(*:-]|\band|\bor)\s*$/i;
const DELIMITED_AFTER = /^\s*(?:[,/&|•·;).\n]|$|and\b|or\b|und\b|oder\b)/i;

const LONGEST_TAG_LINE = 80;

/** A short line without capitals and signs: tags, set apart by blanks only. */
function isTagLine(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TAG_LINE), start);
  const after = text.slice(end, end + LONGEST_TAG_LINE);
  const line = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return line.length < LONGEST_TAG_LINE && !/[\p{Lu}.!?]/u.test(line);
}

/** Only blanks part it from an accepted name on its other side as well ("php go python"). */
function isBetween(text: string, one: Candidate, beyond: Candidate | undefined): boolean {
  if (!beyond?.accepted) return false;
  const gap = beyond.start < one.start ? [beyond.end, one.start] : [one.end, beyond.start];
  return text.slice(gap[0], gap[1]) === " ";
}

/** A doubtful name in one list with an accepted one means its skill. */
function lendTrust(text: string, candidates: Candidate[], from: number, to: number): void {
  const lender = candidates[from];
  const one = candidates[to];
  const beyond = candidates[to + to - from];
  if (!lender?.accepted || !one || one.accepted) return;
  const name = NAMES[one.number];
  if (name === undefined || name.skill.domain !== NAMES[lender.number]?.skill.domain) return;
  const [left, right] = from < to ? [lender, one] : [one, lender];
  if (right.start - left.end > LONGEST_GLUE) return;
  const between = text.slice(left.end, right.start);
  if (!GLUE.test(between) || !stands(CONTEXTS.get(name.text), text, one.start, one.end)) return;
  if (isAsWritten(text, one)) {
    one.accepted = true;
    return;
  }
  const outside =
    from < to
      ? DELIMITED_AFTER.test(text.slice(one.end, one.end + 6))
      : DELIMITED_BEFORE.test(text.slice(Math.max(0, one.start - 6), one.start));
  one.accepted =
    outside && (between.trim() !== "" || isTagLine(text, one) || isBetween(text, one, beyond));
}
