import type { SalaryPeriod } from "../../../contract/index.ts";

const PER =
  "(?:per|a|an|each|every|/|p\\.?|pr\\.?|pro|je|par|por|al|a la|à l'|de l'|im|all'|za|na|por la|la)";

/** Words for each period, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Nordic languages. */
const WORDS: readonly [SalaryPeriod, string][] = [
  [
    "HOUR",
    `${PER}\\s?/?\\s?(?:hours?|hrs?|stunde|std|heures?|hora|ora|uur|godz\\w*|timme?|tim)\\b|/\\s?h\\b|\\bp\\s?/?\\s?\\.?\\s?h\\b|\\bhourly\\b|\\bstundenlohn|\\bstündlich|\\bhoraire\\b|\\bph\\b|\\bhours? rate|\\bhr\\b(?! department| manager)`,
  ],
  [
    "DAY",
    `${PER}\\s?/?\\s?(?:days?|tag|jours?|d[ií]a|dia|giorno|dag|dzień)\\b|\\bdaily\\b|\\bday[ -]rate|\\btagessatz|\\btjm\\b|\\btäglich|\\bp\\.?d\\b|/\\s?d\\b`,
  ],
  [
    "WEEK",
    `${PER}\\s?/?\\s?(?:weeks?|wk|woche|semaine|semana|settimana|vecka)\\b|\\bweekly\\b|\\bp\\.?w\\b|\\bwöchentlich`,
  ],
  [
    "MONTH",
    `${PER}\\s?/?\\s?(?:months?|mo|mth|monat|mois|mes|mês|mese|maand|miesiąc|mies|bulan|bln|månad|måned|mån|mnd|mån)\\b|\\bmonthly\\b|\\bp\\.?c?\\.?m\\b|\\bmonatlich|\\bmonatsgehalt|\\bmensuel\\w*|\\bmensual\\w*|\\bmensa(?:l|is|i|li)\\b|\\bmensili?\\b|\\bmiesięcznie|月[給薪]|/月`,
  ],
  [
    "YEAR",
    `${PER}\\s?/?\\s?(?:years?|yr|annum|anum|annual|jahr|an\\b|ans\\b|année|año|ano|anno|jaar|rok|tahun|år|y\\b|a\\b)|\\bp\\.?\\s?a\\b|\\bannual(?:ly|ized|ised)?\\b|\\byearly\\b|\\bjährlich|\\bjahresgehalt|\\bjahresbrutto|\\bbruttojahres\\w*|\\bannuel\\w*|\\banual(?:es)?\\b|\\bannui?\\b|\\bral\\b|\\brocznie|\\bper\\s?annum|\\blpa\\b|\\bpro[ -]rata\\b|\\bfte\\b|年[収薪俸]|/年|\\byr\\b`,
  ],
];

const PATTERN = new RegExp(WORDS.map(([, words]) => `(${words})`).join("|"), "giu");

/** Every period word has one of these in it: most slices have none and need no closer look. */
const UNIT =
  /h(?:ou)?r|[/\s.]h\b|hora|heure|[ou]ra\b|uur|st(?:un)?d|stünd|godz|tim|ph\b|day|tag|täg|jour|d[ií]a|giorno|dag|dzie|dail|tjm|pd\b|[/.]d\b|week|wk|w[oö]ch|sem|sett|vecka|p\.?w|mo(?:n|\b|is)|mth|mes|mês|mens|maand|mies|bulan|bln|m[åa]n|mnd|p\.?c?\.?m\b|月|year|yr|ann?u|anum|jahr|jähr|\ban|año|jaar|rok|tahun|rocz|år|[/.]y\b|p\s?[/.]?\s?a\b|\/a\b|ral\b|lpa|rata|fte|年/iu;

/** "40 hours per week" and "25 days a year" tell working time, not pay. */
const WORKING_TIME =
  /(?:hours?|hrs?|days?|stunden|tage|heures|jours|horas|días|times?|weeks?|shifts?|nights?)\s?$/i;

/** The first (or last) period word in a slice of text, `null` when it has none. */
export function periodIn(slice: string, which: "first" | "last"): SalaryPeriod | null {
  if (!UNIT.test(slice)) return null;
  let last: SalaryPeriod | null = null;
  for (const match of slice.matchAll(PATTERN)) {
    if (WORKING_TIME.test(slice.slice(0, match.index))) continue;
    if (/\p{L}$/u.test(slice.slice(0, match.index)) && /^\p{L}/u.test(match[0])) continue;
    const group = match.slice(1).findIndex((part) => part !== undefined);
    last = WORDS[group]?.[0] ?? null;
    if (which === "first") return last;
  }
  return last;
}
