/** A job title taken apart: what the work is, and the attributes that make two jobs of it. */

import { ATTRIBUTE_WORDS, type Attribute, NOISE, SYNONYMS, TRADES } from "./title-words.ts";
import { foldWords, isTypoOf, lookup } from "./words.ts";

export interface TitleFacts {
  /** What the work is, in the order written: "backend engineer payments". */
  core: readonly string[];
  /** Sorted core and attributes: equal for titles that say the same in another order. */
  key: string;
  /** Values that the title states, per attribute; a missing one is not stated. */
  stated: ReadonlyMap<Attribute, ReadonlySet<string>>;
}

/** @param known attributes read before, by what they say: most titles state the same few */
export function readTitle(
  title: string,
  known: Map<string, TitleFacts["stated"]> = new Map(),
): TitleFacts {
  const core: string[] = [];
  const stated = new Map<Attribute, Set<string>>();
  const words = foldWords(withoutTranslation(title).replace(GENDERS, " ")).flatMap(
    (word) => SYNONYMS[word] ?? corrected(word),
  );
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const pair = `${word} ${words[i + 1] ?? ""}`;
    const listed = ATTRIBUTE_WORDS[pair] ?? ATTRIBUTE_WORDS[word];
    const duration = listed ? null : durationOf(word, words[i + 1]);
    if (ATTRIBUTE_WORDS[pair] || duration) i++;
    const [attribute, value] =
      listed ?? duration ?? numberAttribute(word, words[i + 1], words[i - 1]);
    if (attribute) stated.set(attribute, (stated.get(attribute) ?? new Set()).add(value));
    else if (!NOISE.has(word) && !NOISE.has(singular(word))) core.push(singular(word));
  }
  const attributes = [...stated].flatMap(([name, values]) =>
    [...values].map((v) => `${name}=${v}`),
  );
  const attributesKey = attributes.toSorted().join(" ");
  const shared = known.get(attributesKey) ?? stated;
  known.set(attributesKey, shared);
  const unique = [...new Set(core)];
  return { core: unique, key: [...unique.toSorted(), attributesKey].join(" "), stated: shared };
}

export interface TitleLikeness {
  /** 0 to 1: shared words over the words of the longer title. */
  score: number;
  /** Words on one side that nothing on the other answers, with those to be ignored. */
  looseA: readonly string[];
  looseB: readonly string[];
  /** The same without those to be ignored. */
  onlyA: readonly string[];
  onlyB: readonly string[];
}

/** @param ignored words that say nothing here: of the two employers, of the two places */
export function titleLikeness(
  a: TitleFacts,
  b: TitleFacts,
  ignored: (word: string) => boolean,
): TitleLikeness {
  if (a.key === b.key) return { score: 1, looseA: [], looseB: [], onlyA: [], onlyB: [] };
  const [looseA, looseB] = matchLoosely(
    a.core.filter((word) => !b.core.includes(word)),
    b.core.filter((word) => !a.core.includes(word)),
  );
  const restA = looseA.filter((word) => !ignored(word));
  const restB = looseB.filter((word) => !ignored(word));
  const shared = Math.max(a.core.length - looseA.length, b.core.length - looseB.length);
  const longest = Math.max(shared + restA.length, shared + restB.length);
  const score = longest === 0 ? 1 : shared / longest;
  return { score, looseA, looseB, onlyA: restA, onlyB: restB };
}

/** Engineer and developer: another word for the work, not another work. */
export function sameTrade(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === 1 &&
    b.length === 1 &&
    TRADES.some((trade) => trade.has(a[0] ?? "") && trade.has(b[0] ?? ""))
  );
}

/** Takes out what differs in spelling only: slips, "full stack" and "fullstack", "ML" and "machine learning". */
function matchLoosely(a: string[], b: string[]): [string[], string[]] {
  if (!a.length || !b.length) return [a, b];
  if (a.join("") === b.join("") || abbreviates(a, b) || abbreviates(b, a)) return [[], []];
  const left = [...b];
  const rest = a.filter((word) => {
    const match = left.findIndex((other) => isTypoOf(word, other) || left.join("") === word);
    if (match < 0) return true;
    left.splice(match, left.join("") === word ? left.length : 1);
    return false;
  });
  return [rest, left];
}

function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const only = short[0] ?? "";
  return short.length === 1 && only.length >= 2 && only === long.map((word) => word[0]).join("");
}

/** A year, a rank ("II", "2", "L4") or another number: "4 months", "Band 6" keep their word beside them. */
function numberAttribute(
  word: string,
  next: string | undefined,
  previous: string | undefined,
): readonly [Attribute | null, string] {
  if (/^20\d\d$/.test(word)) return ["year", word];
  if (/^\d$/.test(word) && previous && SCALES.has(previous))
    return ["number", `${previous} ${word}`];
  const roman = ROMAN[word];
  if (roman) return ["rank", roman];
  if (/^l?\d$/.test(word)) return ["rank", word.replace("l", "")];
  if (/^\d{2,}/.test(word))
    return ["number", next && /^[a-z]{3,}$/.test(next) ? `${word} ${next}` : word];
  return [null, ""];
}

/** "4 months", "12 month": how long, not which grade. */
function durationOf(word: string, next: string | undefined): readonly [Attribute, string] | null {
  const unit = next && UNITS[next];
  return unit && /^\d{1,2}$/.test(word) ? ["number", `${Number(word)} ${unit}`] : null;
}

const UNITS = lookup({
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  monate: "month",
  mois: "month",
  meses: "month",
});

/** What stands in brackets in another script says the title again: "Backend Engineer (백엔드 엔지니어)". */
function withoutTranslation(title: string): string {
  if (!FOREIGN.test(title)) return title;
  return title.replace(/[(（]([^()（）]{0,200})[)）]/g, (whole, inside: string) =>
    FOREIGN.test(inside) && /\p{Script=Latin}{3}/u.test(title.replace(whole, "")) ? " " : whole,
  );
}

const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}]{2}/u;

/** A slip in a word of rank must not make it part of the role: "Maneger". */
function corrected(word: string): string {
  return word.length < 6 ? word : (RANK_WORDS.find((known) => isTypoOf(word, known)) ?? word);
}

const RANK_WORDS = [
  "senior",
  "junior",
  "manager",
  "director",
  "principal",
  "internship",
  "assistant",
  "associate",
];

function singular(word: string): string {
  return word.length > 4 && word.endsWith("s") && !/(?:ss|us|is|ics)$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** Words that count on a scale of their own, beside the grade of the role. */
const SCALES = new Set(["band", "grade", "tier", "ward", "team", "unit", "phase"]);

const ROMAN = lookup({ i: "1", ii: "2", iii: "3", iv: "4", v: "5", vi: "6" });

/** (m/w/d), f/m/x, H/F, (all genders), :in and *in endings. */
const GENDERS =
  /\(?\b[mwfdhxvi](?: ?[/|,*] ?[mwfdhxvi]){1,3}\b\)?|\(?\b(?:all genders?|gn|any gender)\b\)?|[:*_]in(?:nen)?\b|\/-?(?:in|innen)\b/gi;
