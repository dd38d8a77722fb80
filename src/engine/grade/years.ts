const NUMBER_WORDS = [
  ["one", "ein", "un"],
  ["two", "zwei", "dos", "deux"],
  ["three", "drei", "tres", "trois"],
  ["four", "vier", "cuatro", "quatre"],
  ["five", "fünf", "cinco", "cinq"],
  ["six", "sechs", "seis"],
  ["seven", "sieben", "siete", "sept"],
  ["eight", "acht", "ocho", "huit"],
  ["nine", "neun", "nueve", "neuf"],
  ["ten", "zehn", "diez", "dix"],
  ["eleven"],
  ["twelve"],
  ["thirteen"],
  ["fourteen"],
  ["fifteen"],
];
const BY_WORD = new Map(
  NUMBER_WORDS.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])),
);
const AMOUNT = String.raw`(\d{1,2}(?:\.\d)?|${[...BY_WORD.keys()].join("|")})`;
const YEARS = new RegExp(
  String.raw`(?<![\w.])${AMOUNT}\s{0,2}(?:\(\d{1,2}\)\s{0,2})?(?:(?:-|–|to|or|bis)\s{0,2}${AMOUNT}\s{0,2})?(?:\+|plus|or more)?\s{0,2}(?:years?|yrs?|jahren?|años|ans)(?!\w)`,
  "giu",
);

/** The years that a requirement asks for: the least it names; `null` when it names none. "3-5 years" asks for 3. */
export function yearsAsked(text: string): number | null {
  const least = [...text.slice(0, 5_000).matchAll(YEARS)].map(([, from]) => amount(from));
  return least.length === 0 ? null : Math.max(...least);
}

/** The most years that a text claims; `null` when it claims none. */
export function yearsShown(text: string): number | null {
  const most = [...text.slice(0, 5_000).matchAll(YEARS)].map(([, from, to]) => amount(to ?? from));
  return most.length === 0 ? null : Math.max(...most);
}

function amount(written: string | undefined): number {
  return BY_WORD.get((written ?? "").toLowerCase()) ?? Number(written);
}

/** How years that are there stand against years that are asked: half of them are a part. */
export function judgeYears(shown: number, asked: number): "enough" | "part" | "too-few" {
  if (shown >= asked) return "enough";
  return shown >= asked / 2 ? "part" : "too-few";
}
