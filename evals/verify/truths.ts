/** Ways to quote a resume that change nothing a fair reader would mind. */
import type { Chance } from "./random.ts";
import { isDelicate, readLists, readStatements, type Statement } from "./statements.ts";

export interface Made {
  quote: string;
  /** The resume, where the change is on its side. */
  resume?: string;
}
export type Maker = (resume: string, chance: Chance, others: readonly string[]) => Made | null;

const onStatement =
  (change: (text: string, chance: Chance) => string | null): Maker =>
  (resume, chance) => {
    const statements = chance.shuffle(steady(resume)).slice(0, 40);
    for (const { text } of statements) {
      const quote = change(text, chance);
      if (quote !== null && quote !== text) return { quote };
    }
    return null;
  };

function steady(resume: string): Statement[] {
  return readStatements(resume).filter(({ start, end }) => !isDelicate(resume, start, end));
}

function replaceOne(
  text: string,
  pattern: RegExp,
  replacement: (match: string) => string,
): string | null {
  return pattern.test(text) ? text.replace(pattern, replacement) : null;
}

const onResume =
  (change: (statement: Statement, resume: string, chance: Chance) => Made | null): Maker =>
  (resume, chance) => {
    for (const statement of chance.shuffle(steady(resume)).slice(0, 40)) {
      const made = change(statement, resume, chance);
      if (made) return made;
    }
    return null;
  };

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const LIGATURES: [string, string][] = [
  ["ffi", "ﬃ"],
  ["ffl", "ﬄ"],
  ["fi", "ﬁ"],
  ["fl", "ﬂ"],
  ["ff", "ﬀ"],
];

function wrapAt(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].join("\n");
}

const longWord = (text: string, chance: Chance): RegExpMatchArray | null => {
  const words = [...text.matchAll(/(?<![\w'’-])[a-z]{8,}(?![\w'’-])/g)];
  return words.length ? chance.pick(words) : null;
};

const slip = (change: (word: string, chance: Chance) => string): Maker =>
  onStatement((text, chance) => {
    const word = longWord(text, chance);
    if (!word) return null;
    return (
      text.slice(0, word.index) +
      change(word[0], chance) +
      text.slice((word.index ?? 0) + word[0].length)
    );
  });

function neighbours(resume: string, chance: Chance, count: number): Statement[] | null {
  const statements = readStatements(resume);
  const starts = statements.map((_, at) => at).filter((at) => at + count <= statements.length);
  for (const at of chance.shuffle(starts).slice(0, 40)) {
    const run = statements.slice(at, at + count);
    const first = run[0]!;
    const last = run.at(-1)!;
    const adjoining = run.every(
      (each, index) =>
        index === 0 || !/[\p{L}\p{N}]/u.test(resume.slice(run[index - 1]!.end, each.start)),
    );
    const dangling = run
      .slice(0, -1)
      .some(({ text }) => /\b(?:and|or|of|the|to|in|for|with)$/i.test(text));
    if (adjoining && !dangling && !isDelicate(resume, first.start, last.end)) return run;
  }
  return null;
}

const joined =
  (count: number, joiner: string): Maker =>
  (resume, chance) => {
    const run = neighbours(resume, chance, count);
    return run && { quote: run.map(({ text }) => text.replace(/[.;,]+$/, "")).join(joiner) };
  };

const reordered =
  (part: "whole" | "some"): Maker =>
  (resume, chance) => {
    const lists = readLists(resume).filter(
      ({ text }) =>
        !isDelicate(` ${text}`, 1, 1) &&
        !/\b(?:expert|fluent|native|beginner|basic|manager|director|engineer|analyst|senior|lead)/i.test(
          text,
        ),
    );
    if (lists.length === 0) return null;
    const list = chance.pick(lists);
    const whole = list.head ? list.items.slice(0, -1) : list.items.slice(1, -1);
    const items = chance.shuffle(whole);
    return part === "whole"
      ? { quote: list.head + items.join(", ") }
      : { quote: items.slice(0, Math.max(2, items.length >> 1)).join(", ") };
  };

/** The statement wrapped into the left or right of two columns, beside another one. */
function inColumns(side: "left" | "right"): Maker {
  return onResume((statement, resume, chance) => {
    const other = chance.pick(readStatements(resume));
    if (other.start === statement.start || /\t/.test(statement.text)) return null;
    const mine = wrapAt(statement.text, 34).split("\n");
    const beside = wrapAt(other.text, 34).split("\n");
    if (
      mine.length < 2 ||
      mine.some((line) => line.length > 38) ||
      beside.some((line) => line.length > 38)
    )
      return null;
    const [left, right] = side === "left" ? [mine, beside] : [beside, mine];
    const rows: string[] = [];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1)
      rows.push(`${(left[at] ?? "").padEnd(44)}${right[at] ?? ""}`.trimEnd());
    return {
      quote: statement.text,
      resume: `${resume.slice(0, statement.start).replace(/[^\n]*$/, "")}\n\n${rows.join("\n")}\n\n${resume.slice(statement.end).replace(/^[^\n]*/, "")}`,
    };
  });
}

const words = (text: string) => text.split(/\s+/);

/** UTF-8 shown as Windows-1252: no accents of anybody's. */
const MISREAD = /[ÂâïÃ]/;

export const TRUTHS: Record<string, Maker> = {
  "verbatim statement": onResume(({ text }) => ({ quote: text })),
  "verbatim run of words": (resume, chance) => {
    const tokens = [...resume.matchAll(/\S+/g)];
    for (let tries = 0; tries < 40; tries += 1) {
      const from = chance.below(Math.max(1, tokens.length - 16));
      const to = Math.min(tokens.length, from + 2 + chance.below(14));
      const start = tokens[from]?.index ?? 0;
      const end = (tokens[to - 1]?.index ?? 0) + (tokens[to - 1]?.[0].length ?? 0);
      const quote = resume.slice(start, end);
      const cutsAmount =
        /(?:\d|hundred|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\W*$/i.test(
          resume.slice(0, start),
        ) ||
        /^\W*(?:%|percent|hundred|thousand|million|billion|dollar|usd|plus|\d)/i.test(
          resume.slice(end, end + 14),
        );
      if (/[a-z]{3}/.test(quote) && !cutsAmount && !isDelicate(resume, start, end))
        return { quote };
    }
    return null;
  },
  "one word": (resume, chance) => {
    const found = [...resume.matchAll(/(?<=[,•\n] ?)[A-Z][A-Za-z+#.]{3,}(?=,|\n)/g)].filter(
      (match) => !isDelicate(resume, match.index, match.index + match[0].length),
    );
    return found.length ? { quote: chance.pick(found)[0] } : null;
  },
  "spaces doubled": onStatement((text, chance) =>
    text.replace(/ /g, () => " ".repeat(1 + chance.below(3))),
  ),
  "spaces lost at punctuation": onStatement((text) => replaceOne(text, /, /g, () => ",")),
  "no-break and thin spaces": onStatement((text, chance) =>
    text.replace(/ /g, () => chance.pick([" ", "\u00a0", "\u202f", "\u2009"])),
  ),
  "quote wrapped into lines": onStatement((text) => wrapAt(text, 28)),
  "resume wrapped into lines": onResume(({ text, start, end }, resume) => ({
    quote: text,
    resume: `${resume.slice(0, start)}${wrapAt(text, 32)}${resume.slice(end)}`,
  })),
  "page break inside": onResume(({ text, start, end }, resume, chance) => {
    const space = chance.pick([...text.matchAll(/ /g)]).index;
    const page = chance.pick([
      "\n\f",
      "\n\n2\n\n",
      "\nPage 2 of 3\n\f",
      "\n- 2 -\n",
      "\n\nPage 2\n\n",
    ]);
    return {
      quote: text,
      resume: `${resume.slice(0, start)}${text.slice(0, space)}${page}${text.slice(space + 1)}${resume.slice(end)}`,
    };
  }),
  "hyphenated wrap in the resume": onResume(({ text, start, end }, resume, chance) => {
    const word = longWord(text, chance);
    if (!word) return null;
    const at = word.index! + 3 + chance.below(word[0].length - 5);
    return {
      quote: text,
      resume: `${resume.slice(0, start)}${text.slice(0, at)}-\n${text.slice(at)}${resume.slice(end)}`,
    };
  }),
  "hyphenated wrap in the quote": onStatement((text, chance) => {
    const word = longWord(text, chance);
    return word && `${text.slice(0, word.index! + 4)}-\n${text.slice(word.index! + 4)}`;
  }),
  ligatures: onStatement((text) =>
    LIGATURES.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
  ),
  "soft hyphens": onStatement((text, chance) =>
    text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, () => (chance.next() < 0.3 ? "\u00ad" : "")),
  ),
  "zero-width characters": onStatement((text, chance) =>
    text.replace(/(?<=[a-z ])(?=[a-z ])/g, () =>
      chance.next() < 0.15 ? chance.pick(["\u200b", "\u200d", "\ufeff", "\u2060"]) : "",
    ),
  ),
  "typographic quotes": onStatement((text) =>
    replaceOne(
      text,
      /['’"“”]/g,
      (mark) => ({ "'": "’", "’": "'", '"': "“", "“": '"', "”": '"' })[mark] ?? mark,
    ),
  ),
  "other dashes": onStatement((text, chance) =>
    replaceOne(text, /[-–—]/g, () => chance.pick(["-", "–", "—", "‑", "−"])),
  ),
  "hyphen or space": onStatement((text) =>
    replaceOne(text, /(?<=[a-z]{3})-(?=[a-z]{3})/g, () => " "),
  ),
  "bullet before": onStatement(
    (text, chance) => chance.pick(["• ", "- ", "* ", "◦ ", "▪ ", "· ", "– "]) + text,
  ),
  "upper case": onStatement((text) => text.toUpperCase()),
  "lower case": onStatement((text) => text.toLowerCase()),
  "quotation marks around": onStatement((text, chance) =>
    chance.pick([`"${text}"`, `“${text}”`, `'${text}'`, `«${text}»`]),
  ),
  "end punctuation": onStatement((text) => (/[.;,]$/.test(text) ? text.slice(0, -1) : `${text}.`)),
  "ellipsis in the middle": onStatement((text, chance) => {
    const all = words(text);
    if (all.length < 10) return null;
    const from = 3 + chance.below(3);
    const to = from + 1 + chance.below(all.length - from - 4);
    const left = all.slice(from, to).join(" ");
    if (isDelicate(` ${left} `, left.length + 2, left.length + 2) || isDelicate(text, 0, 0))
      return null;
    return `${all.slice(0, from).join(" ")} ${chance.pick(["…", "...", "[...]", "[…]", "(...)"])} ${all.slice(to).join(" ")}`;
  }),
  "ellipsis at an end": onStatement((text, chance) => {
    const all = words(text);
    if (
      isDelicate(text, text.length, text.length) ||
      isDelicate(all.slice(0, 2).join(" "), 99, 99) ||
      /[\dÂ]/.test(text)
    )
      return null;
    return chance.next() < 0.5 ? `${all.slice(0, -2).join(" ")}…` : `...${all.slice(2).join(" ")}`;
  }),
  "two neighbours joined by ;": joined(2, "; "),
  "two neighbours joined by and": joined(2, " and "),
  "three neighbours joined": joined(3, ". "),
  "neighbours on lines of their own": joined(2, "\n• "),
  "list in another order": reordered("whole"),
  "some items of a list": reordered("some"),
  "digits for number words": onStatement((text) =>
    replaceOne(
      text,
      /(?<!-|hundred and \w*|ty )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-)/gi,
      (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase())),
    ),
  ),
  "number words for digits": onStatement((text) =>
    replaceOne(
      text,
      /(?<![\d.,$€£/:-])\b(?:[2-9]|1[0-2])\b(?![\d.,%/:+-]|st|nd|rd|th)/g,
      (digits) => NUMBER_WORDS[Number(digits)]!,
    ),
  ),
  "thousands separators": onStatement((text) =>
    replaceOne(
      text,
      /(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|(?!(?:19|20)\d\d)\d{4,6})(?![\d.,\w-])/g,
      (digits) =>
        digits.includes(",") ? digits.replaceAll(",", "") : Number(digits).toLocaleString("en-US"),
    ),
  ),
  "% and percent": onStatement((text, chance) =>
    replaceOne(text, /(?<=\d) ?(?:%|percent)/g, (sign) =>
      sign.trim() === "%" ? chance.pick([" percent", " %", " per cent"]) : "%",
    ),
  ),
  "k and M written out": onStatement((text) =>
    replaceOne(text, /(?<=\$?\d)\s?(?:K|k|M|million|Million)\b/g, (scale) =>
      /^\s?m/i.test(scale) ? (scale.trim().length > 1 ? "M" : " million") : ",000",
    ),
  ),
  "& and and": onStatement((text) =>
    replaceOne(text, / (?:&|and) /g, (word) => (word === " & " ? " and " : " & ")),
  ),
  decomposed: onStatement((text) => (MISREAD.test(text) ? null : text.normalize("NFD"))),
  "accents lost": onStatement((text) =>
    MISREAD.test(text) ? null : text.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
  ),
  "full width": onStatement((text) =>
    text.replace(/[A-Za-z0-9]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  ),
  "letters exchanged": slip((word, chance) => {
    const at = 2 + chance.below(word.length - 4);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }),
  "letter lost": slip((word, chance) => {
    const at = 2 + chance.below(word.length - 4);
    return word.slice(0, at) + word.slice(at + 1);
  }),
  "letter doubled": slip((word, chance) => {
    const at = 2 + chance.below(word.length - 4);
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  }),
  "left column": inColumns("left"),
  "right column": inColumns("right"),
  "table row": onResume(({ text, start, end }, resume, chance) => {
    const cells = text.replace(/ /g, () =>
      chance.next() < 0.25 ? chance.pick([" | ", "\t", "     "]) : " ",
    );
    return { quote: text, resume: `${resume.slice(0, start)}${cells}${resume.slice(end)}` };
  }),
  "month names shortened": onStatement((text) =>
    replaceOne(
      text,
      /\b(?:January|February|March|April|August|September|October|November|December)\b/g,
      (month) => month.slice(0, 3),
    ),
  ),
  "article lost": onStatement((text) => replaceOne(text, /(?<=[a-z] )the /, () => "")),
  "several at once": onStatement((text, chance) => {
    const word = longWord(text, chance);
    if (!word) return null;
    const changed =
      text.slice(0, word.index) +
      word[0].slice(0, 4) +
      word[0].charAt(3) +
      word[0].slice(4) +
      text.slice(word.index! + word[0].length);
    return `• ${wrapAt(changed.replace(/ and /g, " & ").replaceAll("fi", "ﬁ"), 30)}`;
  }),
};
