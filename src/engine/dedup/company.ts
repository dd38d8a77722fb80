/** Who hires, under the several names that sources use for it. */
import { COUNTRIES } from "./place-names.ts";
import { foldWords, isTypoOf } from "./words.ts";

export interface CompanyFacts {
  /** Nobody is named: "our client", "confidential", null. */
  hidden: boolean;
  /** Joined words of each alias without legal forms: "waltdisney". The name itself stands first. */
  aliases: readonly string[];
  /** Joined first words of the name: "blue", "bluefern" of Blue Fern Robotics. */
  heads: ReadonlySet<string>;
  /** First letters of names of three words or more: "scm". */
  initials: readonly string[];
  /** Words of the name, legal forms too: what a title may repeat without saying anything. */
  words: ReadonlySet<string>;
}

/** @param boards slugs and domain names under which the same employer is known */
export function readCompany(name: string | null, boards: readonly string[]): CompanyFacts {
  const stated = spellings(name ?? "");
  const hidden =
    stated.length > 0 && HIDDEN_NAMES.test(stated.map((words) => words.join(" ")).join(" "));
  const names = hidden ? [] : stated;
  const slugs = hidden ? [] : boards.map((slug) => foldWords(slug));
  const aliases = new Set<string>();
  const initials = new Set<string>();
  for (const words of [...names, ...slugs]) {
    for (const alias of aliasesOf(withoutForms(words).join(""))) aliases.add(alias);
    if (words.length >= 3) initials.add(words.map((word) => word[0]).join(""));
  }
  return {
    hidden: aliases.size === 0,
    aliases: [...aliases],
    heads: new Set(
      names.flatMap((words) => words.map((_, end) => words.slice(0, end + 1).join(""))),
    ),
    initials: [...initials],
    words: new Set([...names, ...slugs].flat()),
  };
}

/** The joined name, and without what slugs put before and behind it: "drweng", "flyzipline", "affinity1". */
function aliasesOf(joined: string): string[] {
  const whole = joined.length > 5 ? joined.replace(/\d+$/, "") : joined;
  const aliases = [whole];
  for (const before of FORETHOUGHTS)
    if (whole.startsWith(before) && whole.length >= before.length + 5)
      aliases.push(whole.slice(before.length));
  for (const after of AFTERTHOUGHTS)
    if (whole.endsWith(after) && whole.length >= after.length + 3)
      aliases.push(whole.slice(0, -after.length));
  return aliases.filter((alias) => alias.length > 1);
}

/** 1 the same name, 0.9 one name with an addition, 0.8 an abbreviation or a slip, 0 another employer. */
export function companyLikeness(a: CompanyFacts, b: CompanyFacts): number {
  let best = 0;
  for (const one of a.aliases)
    for (const other of b.aliases)
      best = Math.max(best, aliasLikeness(one, other, a.heads, b.heads));
  if (best < 0.8 && (abbreviates(a, b) || abbreviates(b, a))) best = 0.8;
  return best;
}

/** Two names that companyLikeness finds alike share one of these, all but slips in the first letters. */
export function companyKeys(company: CompanyFacts): string[] {
  const names = [...company.aliases, ...company.initials];
  const short = [...company.heads].filter((head) => head.length === 3);
  return [...new Set([...names.map((name) => name.slice(0, 4)), ...short])];
}

/** "Meta" begins "Metabase", too: an addition must be a known one, a word of its own, or follow a long name. */
function aliasLikeness(
  a: string,
  b: string,
  headsA: ReadonlySet<string>,
  headsB: ReadonlySet<string>,
): number {
  if (a === b) return 1;
  const [short, long, heads] = a.length < b.length ? [a, b, headsB] : [b, a, headsA];
  const isWord = heads.has(short);
  if ((short.length >= 4 || (short.length === 3 && isWord)) && long.startsWith(short)) {
    if (isAddition(long.slice(short.length).replace(/\d+$/, ""))) return 0.9;
    if (short.length >= 4 && (isWord || short.length >= 9)) return 0.85;
  }
  return isTypoOf(a, b) ? 0.8 : 0;
}

/** One known word or several: "careers", "digitalservices", "canada". */
function isAddition(rest: string, words = 3): boolean {
  if (ADDITIONS.has(rest) || (rest.length > 3 && COUNTRIES[rest])) return true;
  for (let end = 2; words > 1 && end < rest.length - 1; end++)
    if (ADDITIONS.has(rest.slice(0, end)) && isAddition(rest.slice(end), words - 1)) return true;
  return false;
}

function abbreviates(a: CompanyFacts, b: CompanyFacts): boolean {
  return a.initials.some((letters) => b.aliases.includes(letters));
}

/**
 * Whether one name may be a play on the other, which proves nothing by itself: "wehrtyou" for Hudson River Trading,
 * "ibkr" for Interactive Brokers.
 */
export function playsOn(a: CompanyFacts, b: CompanyFacts): boolean {
  return isPlay(a, b) || isPlay(b, a);
}

function isPlay(short: CompanyFacts, long: CompanyFacts): boolean {
  const slug = short.heads.size === 1 ? (short.aliases[0] ?? "") : "";
  const [whole = ""] = long.aliases;
  const heads = [...long.heads];
  if (slug.length < 4 || heads.length < 2) return false;
  const initials = heads.map((head, index) => head[heads[index - 1]?.length ?? 0] ?? "").join("");
  if (initials.length >= 3 && slug.length >= 6) return slug.includes(initials);
  const lastWord = whole.slice(heads.at(-2)?.length ?? 0);
  return (
    slug.length <= 5 &&
    slug.startsWith(initials) &&
    isSubsequence(slug.slice(initials.length), lastWord.slice(1))
  );
}

function isSubsequence(letters: string, word: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** "Jones Lang LaSalle (JLL)" is known by both names. */
function spellings(name: string): string[][] {
  const shown = name.slice(0, 200);
  const open = shown.indexOf("(");
  const close = shown.indexOf(")", open);
  if (open < 0 || close < 0) return [foldWords(shown)].filter((words) => words.length > 0);
  const outside = foldWords(`${shown.slice(0, open)} ${shown.slice(close + 1)}`);
  const inside = foldWords(shown.slice(open + 1, close));
  return [outside, inside].filter((words) => words.length > 0);
}

function withoutForms(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

const HIDDEN_NAMES = new RegExp(
  [
    "^(?:our|my|a|the|unser|unsere|unseres|notre|nuestro|onze) (?:\\w+ )?(?:clients?|kunden?|mandant|cliente|klant)\\b",
    "^(?:clients?|unknown|none|n a|not (?:disclosed|stated|specified)|company name withheld)$",
    "^(?:confidential|undisclosed|anonymous|private|stealth|hidden|vertraulich|anonym|confidentiel|confidencial)(?: (?:company|employer|client|advertiser|startup|mode|listing|name|unternehmen|firma)){0,3}$",
  ].join("|"),
);

const LEGAL_FORMS = new Set(
  (
    "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag se kg kgaa ug ohg ev " +
    "sa sas sarl sl slu srl spa bv nv vof oy oyj ab as asa aps pty pte pvt private sro zrt kft doo jsc pjsc " +
    "group holding holdings international global"
  ).split(" "),
);

const FORETHOUGHTS = [
  "the",
  "get",
  "join",
  "try",
  "use",
  "hello",
  "meet",
  "team",
  "fly",
  "my",
  "hire",
];

const AFTERTHOUGHTS = [
  "inc",
  "llc",
  "corp",
  "eng",
  "careers",
  "jobs",
  "hq",
  "labs",
  "tech",
  "group",
  "work",
  "team",
  "io",
  "app",
  "ai",
];

const ADDITIONS = new Set(
  (
    "inc llc ltd corp corporation company co gmbh ag group holdings digital service services foundation hq jobs careers work eng labs lab tech technologies technology software " +
    "robotics systems solutions capital studios bank security energy media games space research trading therapeutics pharma bio medical networks education learning financial health ai io app team finance global usa us uk eu com org " +
    "board boards test tester sandbox demo hiring recruiting recruitment talent people campus university students graduates interns internship internships program earlycareers earlycareer"
  ).split(" "),
);
