const LONGEST_CAREER = 60;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at): [string, number] => [word, at + 1]),
);
const AMOUNT = `(?<![\\d.,$€£\\p{L}])(?<amount>\\d{1,2}(?:[.,]\\d)?|${[...NUMBERS.keys()].join("|")}|a)(?:\\s?\\(\\d{1,2}\\))?`;
const UNIT =
  "\\s?\\+?[\\s-]{0,2}(?:plus\\s)?(?<unit>years?|yrs?|decades?|jahren?|años|ans|anni|anos)(?!\\p{L})['’]?(?:\\s?\\+)?";
const EXPERIENCE = "(?:experi[ae]nced?|erfahrung|experiencia|expérience|esperienza|experiência)";
/** "10 years of experience", "a one-year experience", "über 5 Jahre Erfahrung", "two decades of experience". */
const BEFORE = new RegExp(`${AMOUNT}${UNIT}[^.\\n\\d]{0,60}?${EXPERIENCE}`, "giu");
/** "Experience: 12 years", "experienced for almost ten years", "Erfahrung von über 5 Jahren". */
const AFTER = new RegExp(
  `${EXPERIENCE}(?:\\s?[:–-]\\s{0,2}|\\s(?:of|for|over|spanning|von|de|di|is)\\s|\\s)(?:(?:over|more than|almost|nearly|about|around|at least|a total of|approximately|über|mehr als|más de|plus de)\\s)?${AMOUNT}${UNIT}`,
  "giu",
);

/** The most years of work that a text states in words, 60 at most; `null` when it states none. Linear. */
export function readStatedYears(text: string): number | null {
  const stated = [...text.matchAll(BEFORE), ...text.matchAll(AFTER)]
    .map(({ groups = {} }) => toYears(groups["amount"] ?? "", groups["unit"] ?? ""))
    .filter((years) => years !== null)
    .filter((years) => years <= LONGEST_CAREER);
  return stated.length > 0 ? Math.max(...stated) : null;
}

function toYears(amount: string, unit: string): number | null {
  const word = amount.toLowerCase();
  const number = NUMBERS.get(word) ?? (word === "a" ? 1 : Number(word.replace(",", ".")));
  const size = unit.toLowerCase().startsWith("decade") ? 10 : 1;
  // "a year of experience" is said of many things.
  return word === "a" && size === 1 ? null : number * size;
}
