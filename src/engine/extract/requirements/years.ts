/** Bounds in years; at least one is a number. */
export interface AskedYears {
  min: number | null;
  max: number | null;
}

/**
 * The years of experience that a line asks for, `null` when it asks none. Of several numbers the
 * largest lower bound counts ("8+ years, 3 of them with Go" asks for eight).
 */
export function readYears(line: string): AskedYears | null {
  const text = line
    .toLowerCase()
    .replace(NUMBER_WORDS, (word) => ` ${NUMBERS[word.trim()] ?? word} `);
  let best: AskedYears | null = readMonths(text);
  for (const match of text.matchAll(YEARS)) {
    const read = readOne(match, text);
    if (read && (best === null || (read.min ?? 0) > (best.min ?? 0))) best = read;
  }
  return best;
}

const MONTHS =
  /(\d{1,2})\+?\s{0,2}(?:months?|monaten?|mois|meses)(?:['’])? (?:of )?(?:[\w-]+ ){0,2}(?:experience|(?:berufs)?erfahrung|d['’]expérience|de experiencia)/;

function readMonths(text: string): AskedYears | null {
  const months = MONTHS.exec(text)?.[1];
  return months === undefined ? null : { min: Number(months) / 12, max: null };
}

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  einem: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
};
const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(NUMBERS).join("|")})(?![\\p{L}])`,
  "gu",
);

const UNIT =
  "(?:years?|yrs?|jahren?|jahre?|ans|an(?= d)|années?|años?|jaar|anni|anos|lata|lat)(?:['’])?(?![\\p{L}])";
const NUMBER = "(\\d{1,2}(?:[.,]\\d)?)";
const YEARS = new RegExp(
  `${NUMBER}\\s?\\)?\\s?(\\+|plus\\b)?\\s{0,2}(?:(?:-|–|—|to|bis|à|et|a|y|/|or|oder|and|und|tot|do)\\s{0,2}${NUMBER}\\s?(\\+)?\\s{0,2})?(?:\\([^()]{0,12}\\)\\s?)?(?:or more |oder mehr |plus |full |solid |consecutive |\\(s\\) )?[-]?${UNIT}`,
  "gu",
);
const UP_TO =
  /(?:up to|under|less than|fewer than|maximum(?: of)?|max\.?|at most|bis zu|maximal|höchstens|jusqu'à|hasta|moins de)\s*$/u;
/** Ages, company histories, terms of contract: years that nobody is asked to have. */
const NOT_ASKED_AFTER =
  /^\s*(?:old|of age|ago|fixed|contract|in (?:a row|the making)|in business(?= and| we|[.,;!]|$)|history|anniversary|jung|alt|vesting|warranty|term|plan|roadmap|from now|after|contrat|of (?:history|innovation|excellence|growth|service to))/u;
const NOT_ASKED_BEFORE =
  /(?:founded|for over|over the (?:past|last|next)|in the (?:past|last|next)|within(?: the)?(?: (?:past|last|next))?|last|past|next|every|each|first|after|(?:for|of) (?:more than|over)|age of|aged|since|the following|seit(?: über)?|depuis(?: plus de)?)\s*$/u;
const MOST_ASKED = 30;

function readOne(match: RegExpExecArray, text: string): AskedYears | null {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (
    NOT_ASKED_AFTER.test(after) ||
    (NOT_ASKED_BEFORE.test(before) && !/experience|exp\b/.test(after))
  )
    return null;
  const low = numberOf(match[1]);
  const high = numberOf(match[3]);
  if (low === null || low > MOST_ASKED || (high !== null && high > MOST_ASKED)) return null;
  if (high !== null)
    return { min: Math.min(low, high), max: match[4] ? null : Math.max(low, high) };
  if (UP_TO.test(before)) return { min: null, max: low };
  return { min: low, max: null };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits.replace(",", "."));
}
