/** Ways to make a quote false: one small change of fact each, or none of it there. */
import { isListed } from "../../src/engine/verify/ordinary-words.ts";
import type { Chance } from "./random.ts";
import { readLists, readStatements, type Statement } from "./statements.ts";
import type { Made, Maker } from "./truths.ts";

const onStatement =
  (
    change: (text: string, chance: Chance, others: readonly string[]) => string | null,
    mustBeNew = false,
  ): Maker =>
  (resume, chance, others) => {
    for (const { text } of chance.shuffle(readStatements(resume)).slice(0, 60)) {
      const quote = change(text, chance, others);
      if (quote === null || !isFalse(quote, resume) || (mustBeNew && !isNew(quote, text, resume)))
        continue;
      return { quote };
    }
    return null;
  };

/** No claim is called false that happens to stand in the resume. */
function isFalse(quote: string, resume: string): boolean {
  return !plain(resume).includes(plain(quote));
}
/** What is put in must be new to the resume, or the claim may be true by another of its lines. */
function isNew(quote: string, original: string, resume: string): boolean {
  const known = new Set(plain(resume).split(" "));
  const before = new Set(plain(original).split(" "));
  return plain(quote)
    .split(" ")
    .some((word) => !before.has(word) && !known.has(word));
}
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£+#]+/gu, " ")
    .trim()} `;
}

function swapOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  replacement: (match: string) => string | null,
): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const match = chance.pick(found);
  const changed = replacement(match[0]);
  if (changed === null || changed.toLowerCase() === match[0].toLowerCase()) return null;
  return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
}

const table = (pairs: readonly (readonly string[])[], mustBeNew = false): Maker =>
  onStatement((text, chance) => {
    for (const group of chance.shuffle(pairs)) {
      const pattern = new RegExp(
        `\\b(?:${group.map((word) => word.replace(/[+.#]/g, "\\$&")).join("|")})(?![\\w+#])`,
        "gi",
      );
      const quote = swapOne(text, pattern, chance, (match) =>
        keepCase(
          match,
          chance.pick(group.filter((word) => word.toLowerCase() !== match.toLowerCase())),
        ),
      );
      if (quote) return quote;
    }
    return null;
  }, mustBeNew);

/** One way only: each left side becomes its right side. */
const rewrite = (rules: readonly (readonly [RegExp, string])[]): Maker =>
  onStatement((text, chance) => {
    for (const [pattern, replacement] of chance.shuffle(rules))
      if (pattern.test(text)) return text.replace(pattern, replacement).replace(/\s+/g, " ").trim();
    return null;
  });

/** Puts words into the resume that the quote then leaves out. */
const clip =
  (
    change: (statement: Statement, chance: Chance) => { written: string; quote: string } | null,
  ): Maker =>
  (resume, chance) => {
    for (const statement of chance.shuffle(readStatements(resume)).slice(0, 40)) {
      const made = change(statement, chance);
      if (!made || isElsewhere(made.quote, statement.text, resume)) continue;
      return {
        quote: made.quote,
        resume: resume.slice(0, statement.start) + made.written + resume.slice(statement.end),
      };
    }
    return null;
  };

/** Stands in the resume without what is clipped, too: such a claim is true. */
function isElsewhere(quote: string, statement: string, resume: string): boolean {
  const times = plain(resume).split(plain(quote).trim()).length - 1;
  return (
    times >
    (plain(statement).includes(plain(quote)) || plain(statement).includes(plain(quote).trim())
      ? 1
      : 0)
  );
}

function keepCase(model: string, word: string): string {
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const words = (text: string) => text.split(/\s+/);
const TOPICS = [
  "Kubernetes",
  "Salesforce",
  "SAP",
  "Tableau",
  "AutoCAD",
  "QuickBooks",
  "React",
  "Oracle",
  "forklift operation",
  "contract law",
  "phlebotomy",
  "public speaking",
];
const names = (text: string): RegExpMatchArray[] => [
  ...text.matchAll(/(?<=[a-z,&] )(?:[A-Z][A-Za-z+#]{1,}(?: [A-Z][a-z]+)*)/g),
];

function otherName(chance: Chance, others: readonly string[]): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = names(chance.pick(others));
    if (found.length) return chance.pick(found)[0];
  }
  return "Veridian Dynamics";
}
function otherWord(chance: Chance, others: readonly string[]): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = chance.pick(others).match(/\b[a-z]{4,}\b/g);
    if (found) return chance.pick(found);
  }
  return "zoology";
}
const half = (text: string, side: "first" | "last") => {
  const all = words(text);
  const middle = all.length >> 1;
  return (side === "first" ? all.slice(0, middle) : all.slice(middle)).join(" ");
};

const splice =
  (near: boolean, joiner: string): Maker =>
  (resume, chance) => {
    const statements = readStatements(resume).filter(({ text }) => words(text).length >= 8);
    for (let tries = 0; tries < 30; tries += 1) {
      const at = chance.below(statements.length);
      const left = statements[at];
      const right = near ? statements[at + 1] : chance.pick(statements);
      if (!left || !right || Math.abs(left.line - right.line) < (near ? 1 : 6)) continue;
      if (near && !(/\.$/.test(left.text) && /^[A-Z•*-]/.test(right.text))) continue;
      if (left.text.split(",").length > 4 || right.text.split(",").length > 4) continue;
      const quote = `${half(left.text, "first")}${joiner}${half(right.text, "last")}`;
      if (isFalse(quote, resume)) return { quote };
    }
    return null;
  };

function oneSlipAway(word: string, chance: Chance): string | null {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const found = new Set<string>();
  for (let at = 0; at < word.length; at += 1) {
    found.add(word.slice(0, at) + word.slice(at + 1));
    found.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    for (const letter of letters) {
      found.add(word.slice(0, at) + letter + word.slice(at + 1));
      found.add(word.slice(0, at + 1) + letter + word.slice(at + 1));
    }
  }
  found.delete(word);
  const spelling = (text: string) => text.replaceAll("z", "s").replace(/ou(?=r)/g, "o");
  const real = [...found].filter((other) => isListed(other) && spelling(other) !== spelling(word));
  return real.length ? chance.pick(real) : null;
}

export const FALSEHOODS: Record<string, Maker> = {
  "a digit changed": onStatement((text, chance) =>
    swapOne(text, /\d/g, chance, (digit) => String((Number(digit) + 1 + chance.below(9)) % 10)),
  ),
  "a number changed": onStatement((text, chance) =>
    swapOne(text, /(?<![\d.,])\d+(?![\d.,]*\d)/g, chance, (digits) =>
      String(Number(digits) + 1 + chance.below(40)),
    ),
  ),
  "a number word changed": table([
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"],
  ]),
  "a zero more": onStatement((text, chance) =>
    swapOne(
      text,
      /(?<![\d.,/-])(?!(?:19|20)\d\d)\d+(?![\d.,/-]*\d)/g,
      chance,
      (digits) => `${digits}0`,
    ),
  ),
  "a year changed": onStatement((text, chance) =>
    swapOne(text, /\b(?:19|20)\d\d\b/g, chance, (year) =>
      String(Number(year) + chance.pick([-3, -2, -1, 1, 2])),
    ),
  ),
  "a month changed": table([
    [
      "January",
      "February",
      "March",
      "April",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  ]),
  "unit swapped": table([
    ["years", "months", "weeks", "days", "hours"],
    ["year", "month", "week", "day", "hour"],
    ["daily", "weekly", "monthly", "quarterly", "annually"],
    ["miles", "km"],
    ["employees", "clients", "students", "patients", "stores"],
  ]),
  "scale changed": rewrite([
    [/(?<=\d)K\b/, "M"],
    [/(?<=\d)M\b/, "B"],
    [/(?<=\d)k\b/, "M"],
    [/million/, "billion"],
    [/thousand/, "million"],
    [/billion/, "million"],
    [/(\$\d+),\d{3}\b(?!,)/, "$1,000,000"],
    [/(\$\d+(?:\.\d+)?) ?(?:million|M|K|k)\b/, "$1"],
    [/hundred/, "thousand"],
  ]),
  "currency changed": rewrite([
    [/\$(?=\s?\d)/, "€"],
    [/\$(?=\s?\d)/, "£"],
    [/€(?=\s?\d)/, "$"],
    [/£(?=\s?\d)/, "$"],
    [/dollars/, "euros"],
    [/USD/, "EUR"],
  ]),
  "percent dropped": rewrite([
    [/(?<=\d)\s?(?:%|percent)/, ""],
    [/(?<=\d)%/, " points"],
  ]),
  "quantifier changed": table([
    ["some", "all"],
    ["several", "all", "many", "few", "most"],
    ["over", "under"],
    ["more than", "less than"],
    ["at least", "at most"],
    ["multiple", "all"],
    ["various", "all"],
    ["many", "few"],
    ["each", "one"],
    ["most", "all"],
    ["both", "all"],
  ]),
  "bound dropped": rewrite([
    [/\b(?:up to|nearly|almost|approximately|about|around|less than) (?=[$\d])/i, ""],
    [/\b(?:over|more than|at least) (?=[$\d])/i, ""],
    [/(?<=\w )(?:some|part|most) of /i, ""],
    [/\b(?:sometimes|occasionally|often|usually|partly|partially|primarily|mainly) /i, ""],
  ]),
  "name swapped": onStatement((text, chance, others) => {
    const found = names(text);
    if (found.length === 0) return null;
    const match = chance.pick(found);
    const other = otherName(chance, others);
    return other.toLowerCase() === match[0].toLowerCase()
      ? null
      : text.slice(0, match.index) + other + text.slice(match.index! + match[0].length);
  }, true),
  "technology swapped": table(
    [
      ["Java", "JavaScript"],
      ["C", "C++", "C#"],
      ["SQL", "NoSQL", "MySQL"],
      ["Excel", "Access", "Word", "PowerPoint", "Outlook"],
      ["Windows", "Linux", "Unix", "Mac"],
      ["AWS", "Azure", "GCP"],
      ["Oracle", "SAP", "PeopleSoft"],
      ["Photoshop", "Illustrator", "InDesign"],
      ["Python", "Ruby", "Perl"],
      ["QuickBooks", "Peachtree"],
      ["HTML", "XML", "CSS"],
      ["LAN", "WAN"],
      ["iOS", "Android"],
      ["Salesforce", "Siebel"],
    ],
    true,
  ),
  "place swapped": table([
    ["Paris", "Madrid", "London", "Rome"],
    ["New York", "Chicago", "Boston", "Houston", "Dallas", "Atlanta"],
    ["California", "Texas", "Florida", "Ohio", "Georgia"],
    ["India", "China", "Japan", "Mexico", "Canada"],
    ["Europe", "Asia", "Africa"],
    ["North", "South"],
    ["Austria", "Australia"],
    ["State", "Country"],
    ["national", "international", "regional", "local"],
    ["domestic", "global"],
  ]),
  "degree swapped": table([
    ["Bachelor", "Master", "Associate", "Doctor"],
    ["Bachelors", "Masters"],
    ["Bachelor's", "Master's"],
    ["BS", "MS", "PhD"],
    ["B.S", "M.S"],
    ["BA", "MA", "MBA"],
    ["Science", "Arts"],
    ["High School", "College", "University"],
    ["Accounting", "Finance", "Economics"],
    ["Diploma", "Degree"],
  ]),
  "certificate swapped": table([
    ["CPA", "CFA", "CMA"],
    ["PMP", "CSM"],
    ["CPR", "ACLS", "BLS"],
    ["MCSE", "CCNA", "MCP"],
    ["RN", "LPN"],
    ["ISO", "OSHA", "HACCP"],
    ["certified", "licensed", "registered", "accredited"],
    ["certificate", "license", "degree"],
  ]),
  "ordinary word swapped": onStatement((text, chance, others) =>
    swapOne(text, /(?<=\s)[a-z]{4,}\b/g, chance, () => otherWord(chance, others)),
  ),
  "another word one letter away": onStatement((text, chance) =>
    swapOne(text, /(?<![\w'’])[a-z]{6,}(?![\w'’])/g, chance, (word) => oneSlipAway(word, chance)),
  ),
  "opposite word": table([
    ["internal", "external"],
    ["increase", "decrease"],
    ["increased", "decreased"],
    ["increasing", "decreasing"],
    ["inbound", "outbound"],
    ["before", "after"],
    ["daily", "yearly"],
    ["with", "without"],
    ["new", "existing"],
    ["including", "excluding"],
    ["accounts payable", "accounts receivable"],
    ["buying", "selling"],
    ["sales", "purchases"],
    ["high", "low"],
    ["large", "small"],
    ["public", "private"],
    ["first", "last", "second"],
    ["and", "or"],
    ["formal", "informal"],
    ["direct", "indirect"],
    ["full-time", "part-time"],
    ["senior", "junior"],
  ]),
  "preposition swapped": table([
    ["to", "from", "for"],
    ["by", "with"],
    ["under", "over"],
    ["of", "for"],
    ["in", "outside"],
    ["for", "against"],
  ]),
  "negation dropped": rewrite([
    [/\b(?:did|do|does|was|were|is|are|have|has|had|could|would) not /i, ""],
    [/\bnot /i, ""],
    [/\bno /i, ""],
    [/\bnever /i, "always "],
    [/\bwithout /i, "with "],
    [/\bnon-?/i, ""],
    [/\bcannot\b/i, "can"],
    [/n['’]t\b/, ""],
    [/\bunable\b/, "able"],
  ]),
  "negation clipped": clip(({ text }, chance) => {
    const topic = chance.pick(TOPICS);
    const quote = chance.pick([
      `production experience with ${topic}`,
      `experience in ${topic}`,
      `hands-on ${topic} work`,
      topic,
      `used ${topic} in production`,
    ]);
    const lead = quote.startsWith("used")
      ? chance.pick(["have not ", "never ", "I have never ", "had not "])
      : chance.pick([
          "No ",
          "no ",
          "without ",
          "Without any ",
          "lacks ",
          "has no ",
          "There was no ",
        ]);
    return { written: `${text}\n${lead}${quote}.`, quote };
  }),
  "negation of a list clipped": clip(({ text }, chance) => {
    const [first, second, third] = chance.shuffle(TOPICS);
    return {
      written: `${text}\nNo experience with ${first}, ${second} or ${third}.`,
      quote: chance.pick([`${second} or ${third}`, third!, second!]),
    };
  }),
  "hedge clipped": clip(({ text }, chance) => {
    const topic = chance.pick(TOPICS);
    const lead = chance.pick([
      "Familiar with ",
      "Exposure to ",
      "Basic knowledge of ",
      "Working toward ",
      "Coursework in ",
      "Some experience with ",
      "Limited experience in ",
      "Currently learning ",
      "Interested in ",
      "Familiarity with ",
      "Beginner in ",
      "Working knowledge of ",
      "Seeking a role using ",
    ]);
    const quote =
      lead.includes("experience") && chance.next() < 0.5
        ? lead.replace(/^\w+ /, "") + topic
        : topic;
    return { written: `${text}\n${lead}${topic}\n`, quote };
  }),
  "hedge of a list clipped": clip(({ text }, chance) => {
    const [first, second, third] = chance.shuffle(TOPICS);
    const lead = chance.pick([
      "Familiar with ",
      "Exposure to ",
      "Basic knowledge of ",
      "Coursework in ",
      "Currently learning ",
    ]);
    return {
      written: `${text}\n${lead}${first}, ${second} and ${third}\n`,
      quote: chance.pick([`${second} and ${third}`, third!, second!]),
    };
  }),
  "hedge dropped": rewrite([
    [/\bassisted (?:in|with) (?=\w+ing\b)/i, ""],
    [/\b(?:helped|assisted)(?: to)? (?=\w)/i, ""],
    [/\bfamiliar with /i, ""],
    [/\b(?:basic|working|some|limited) knowledge of /i, ""],
    [/\bexposure to /i, ""],
    [/\bparticipated in /i, ""],
    [/\bcoursework in /i, ""],
    [/\bworking towards? /i, ""],
    [/\bcontributed to /i, ""],
    [/\bpart of (?:a|the) team that /i, ""],
    [/\b(?:former|formerly) /i, ""],
    [/\b(?:pursuing|planned|learning) /i, ""],
  ]),
  "ending clipped": clip(({ text }, chance) => {
    const base = text.replace(/[.,;]+$/, "");
    if (/\d$/.test(base)) return null;
    return {
      written:
        base +
        chance.pick([
          " (in progress)",
          " (expected 2027)",
          " - in progress",
          " until 2019",
          " (planned)",
          ": none",
          " (not completed)",
          ", pending",
        ]),
      quote: base,
    };
  }),
  "rank clipped": clip(({ text }, chance) => {
    const post = chance.pick([
      "Project Manager",
      "Director of Sales",
      "Software Engineer",
      "Accountant",
      "Nurse Manager",
      "Head Chef",
    ]);
    const lower = chance.pick([
      "Assistant ",
      "Junior ",
      "Associate ",
      "Deputy ",
      "Acting ",
      "Former ",
      "Trainee ",
      "Intern to the ",
      "Assistant to the ",
    ]);
    return chance.next() < 0.8
      ? { written: `${text}\n${lower}${post}\n`, quote: post }
      : {
          written: `${text}\n${post} ${chance.pick(["Trainee", "Intern", "Candidate", "(in training)"])}\n`,
          quote: post,
        };
  }),
  "role verb inflated": rewrite([
    [/\b(?:assisted|helped|supported|participated in|contributed to|worked with)\b/i, "Led"],
    [/\b(?:assist|help|support|aid) /i, "lead "],
    [/\bassisting\b/i, "leading"],
    [/\bcoordinated\b/i, "Directed"],
    [/\bmaintained\b/i, "Designed"],
    [/\bused\b/i, "Built"],
    [/\bworked on\b/i, "Owned"],
  ]),
  "seniority inflated": rewrite([
    [/\b(?:assistant|associate|junior|deputy) (?=\w)/i, ""],
    [/\b(?:assistant|associate|junior)\b/i, "Senior"],
    [/\bmanager\b/i, "Director"],
    [/\b(?:engineer|analyst|accountant|teacher|nurse|designer)\b/i, "Head"],
    [/\b(?=(?:manager|engineer|analyst|accountant|developer|consultant)\b)/i, "Senior "],
    [/\bintern\b/i, "Engineer"],
    [/\bcoordinator\b/i, "Manager"],
  ]),
  "skill appended": (resume, chance, others) => {
    const lists = readLists(resume);
    if (lists.length === 0) return null;
    const other = otherName(chance, others);
    if (plain(resume).includes(plain(other))) return null;
    return { quote: `${chance.pick(lists).text}${chance.pick([", ", " and "])}${other}` };
  },
  "appended to a statement": onStatement(
    (text, chance, others) =>
      `${text.replace(/[.;,]+$/, "")}${chance.pick([" and ", ", ", " using ", "; "])}${otherName(chance, others)}`,
  ),
  "own skill appended elsewhere": (resume, chance) => {
    const lists = readLists(resume);
    const statements = readStatements(resume).filter(
      ({ text }) => !lists.some((list) => list.text.includes(text) || text.includes(list.text)),
    );
    if (lists.length === 0 || statements.length === 0) return null;
    const list = chance.pick(lists);
    const item = chance.pick(list.items);
    const statement = chance.pick(statements);
    if (
      plain(statement.text).includes(plain(item)) ||
      Math.abs(resume.indexOf(list.text) - statement.start) < 600
    )
      return null;
    return {
      quote: `${statement.text.replace(/[.;,]+$/, "")}${chance.pick([" using ", " with ", " in ", " and "])}${item}`,
    };
  },
  "distant lines spliced": splice(false, " "),
  "neighbouring lines spliced": splice(true, " "),
  "distant lines spliced by ;": splice(false, "; "),
  "distant lines spliced by …": splice(false, " … "),
  "neighbouring lines spliced by …": splice(true, " … "),
  "dates of another job": (resume, chance) => {
    const ranges = [
      ...resume.matchAll(
        /(?:\b\w+ |\d\d\/)?(?:19|20)\d\d\s*(?:to|[-–])\s*(?:(?:\w+ |\d\d\/)?(?:19|20)\d\d|Current|Present)/g,
      ),
    ];
    const statements = readStatements(resume).filter(({ text }) => !/(?:19|20)\d\d/.test(text));
    if (ranges.length < 2 || statements.length === 0) return null;
    const range = chance.pick(ranges);
    const statement = chance.pick(statements);
    if (Math.abs(statement.start - range.index) < 500) return null;
    const quote = chance
      .pick([
        `${statement.text}, ${range[0]}`,
        `${range[0]}: ${statement.text}`,
        `${statement.text} … ${range[0]}`,
        `${range[0]}; ${statement.text}`,
      ])
      .replace(/\s+/g, " ");
    return { quote };
  },
  "line of another resume": (resume, chance, others) => {
    const statements = readStatements(chance.pick(others));
    if (statements.length === 0) return null;
    const { text } = chance.pick(statements);
    return isFalse(text, resume) ? { quote: text } : null;
  },
  invention: (_resume, chance) => ({
    quote: `${chance.pick(["Led", "Built", "Designed", "Managed", "Delivered"])} ${chance.pick(["a cross-border payments platform", "the national sales team", "an award-winning campaign", "a clinical trial", "a fleet of aircraft"])} ${chance.pick(["used by 3 million customers", "across nine countries", "cutting costs by 47%", "for Veridian Dynamics", "as Chief Architect"])}`,
  }),
  "superlative added": onStatement((text, chance) => {
    const all = words(text);
    const at = 1 + chance.below(Math.min(4, all.length - 1));
    return [
      ...all.slice(0, at),
      chance.pick([
        "highly",
        "award-winning",
        "global",
        "successfully",
        "independently",
        "largest",
        "all",
        "single-handedly",
      ]),
      ...all.slice(at),
    ].join(" ");
  }),
  "who did what reversed": onStatement((text, chance) => {
    const match =
      /^(.*?\b)([\w-]{4,}) (to|from|for|by|with|over|under) (?:the |a )?([\w-]{4,})(\b.*)$/.exec(
        text,
      );
    if (!match || chance.next() < 0.2) return null;
    const [, before, left, middle, right, after] = match;
    return `${before}${right} ${middle} ${left}${after}`;
  }),
  "word dropped": onStatement((text, chance) => {
    const found = [
      ...text.matchAll(
        /(?<=\s)(?:small|junior|partial|temporary|volunteer|part-time|potential|proposed|former|assistant|local|minor|simple|simulated|mock|student|internal|related|various|basic|some)\s/gi,
      ),
    ];
    if (found.length === 0) return null;
    const match = chance.pick(found);
    return text.slice(0, match.index) + text.slice(match.index + match[0].length);
  }),
  "ellipsis hides a negation": clip(({ text }, chance) => {
    const topic = chance.pick(TOPICS);
    return {
      written: `${text}\nWorked with a team of experts but had no production experience with ${topic}.`,
      quote: `Worked with a team of experts ${chance.pick(["…", "..."])} production experience with ${topic}`,
    };
  }),
};
export type { Made };
