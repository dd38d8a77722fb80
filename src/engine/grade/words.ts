const STOPWORDS = new Set(
  `a an and any are as at be been being but by can could do does for from had has have having he her his i if in into is it its
  may more most must my no not of on or other our over own per she should so such than that the their them then there these
  they this those through to under up us using very was we well were what when where which who will with within would you your
  ability able across candidate candidates demonstrated desired e.g eg etc excellent experience experienced familiar familiarity
  good great have ideal ideally including knowledge least minimum nice plus preferably preferred proficiency proficient proven
  required requirement requirements role skill skills solid strong understanding work working year years yrs
  der die das und oder mit für von zu im in den dem ein eine einer sehr gute kenntnisse erfahrung
  el la los las de del y o con para por en un una et le les des du avec pour dans une`.split(/\s+/),
);

const TERM = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[.&/-][\p{L}\p{N}+#]+)*/gu;

/** The words of a text that carry meaning, lower case and without common endings, each once. */
export function contentTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(TERM))
    for (const part of word.includes("/") ? word.split("/") : [word])
      if (
        !STOPWORDS.has(part) &&
        (part.length > 1 || /[+#\d]/.test(part) || part === "r" || part === "c")
      )
        terms.add(stem(part));
  return terms;
}

/** Past forms that resumes are full of, where postings write the verb. */
const IRREGULAR = new Map(
  "led lead|built build|ran run|wrote write|written write|taught teach|grew grow|made make|drove drive|oversaw oversee|sold sell|held hold|kept keep|spoke speak|spoken speak|brought bring|dealt deal|bought buy|won win|sought seek|chose choose"
    .split("|")
    .map((pair): [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""]),
);

/** Enough to bring "managing", "managed" and "manager" together; no linguistics. */
function stem(inflected: string): string {
  const word = IRREGULAR.get(inflected) ?? inflected;
  if (word.length < 5 || /[\d+#.]/.test(word)) return word.replace(/(?<=\p{L}{2})'?s$/u, "");
  // Seven letters tell words apart well enough, and bring "accounting" and "accountant" together.
  return word
    .replace(/(?:ements?|ations?|ments?|ings?|ions?|ers?|ors?|ies|ied|ed|es|s|e|y)$/u, "")
    .slice(0, 7);
}

/** The share of `asked` that `given` has, 0 to 1; 0 when nothing is asked. */
export function share(asked: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let found = 0;
  for (const term of asked) if (given.has(term)) found++;
  return found / asked.size;
}

/** The numbers that a text writes in digits, without thousands separators. */
export function numbersIn(text: string): Set<string> {
  const found = text.slice(0, 20_000).match(/\d{1,9}(?:[.,]\d{1,9}){0,4}/g) ?? [];
  return new Set(
    found.map((digits) => digits.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", ".")),
  );
}
