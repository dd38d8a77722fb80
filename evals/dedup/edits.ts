/** What boards, aggregators and agencies do to a posting without making another job of it. */
import type { DedupPosting } from "../../src/engine/dedup/index.ts";
import type { Random } from "./random.ts";

export type Operator = (posting: DedupPosting, random: Random) => DedupPosting;

const text = ({ description }: DedupPosting) => description ?? "";
const withText = (posting: DedupPosting, description: string): DedupPosting => ({
  ...posting,
  description,
});
const lines = (posting: DedupPosting) =>
  text(posting)
    .split("\n")
    .filter((line) => line.trim());

export const EDITS: Record<string, Operator> = {
  verbatim: (posting) => posting,
  reordered: (posting, random) => withText(posting, random.shuffle(lines(posting)).join("\n")),
  truncated: (posting, random) =>
    withText(
      posting,
      `${text(posting).slice(0, text(posting).length * (0.3 + random.next() * 0.4))}…`,
    ),
  "boilerplate swapped": (posting) => {
    const all = lines(posting);
    const kept = all.slice(Math.ceil(all.length * 0.15), Math.ceil(all.length * 0.85));
    return withText(posting, [BOARD_INTRO, ...kept, BOARD_OUTRO].join("\n"));
  },
  "agency, employer hidden": (posting, random) => {
    const name = posting.company ?? "";
    const kept = lines(posting)
      .filter(() => random.next() > 0.25)
      .map((line) => line.replaceAll(name, "our client"));
    const body = reword([AGENCY_INTRO, ...kept, AGENCY_OUTRO].join("\n"), 0.3, random);
    return {
      ...withText(posting, body),
      company: random.pick([null, "Our Client", "Confidential", "Harrow & Finch Recruitment"]),
    };
  },
  "headings translated": (posting) =>
    withText(posting, text(posting).split("\n").map(translateHeading).join("\n")),
  "markup lost": (posting) =>
    withText(
      posting,
      lines(posting)
        .map((line) => line.replace(/^[\s•*·-]+/, ""))
        .join(" "),
    ),
  typos: (posting, random) =>
    withText(
      posting,
      text(posting).replace(/\p{L}{5,}/gu, (word) =>
        random.next() < 0.03 ? slip(word, random) : word,
      ),
    ),
  "signs changed": (posting) =>
    withText(
      { ...posting, title: posting.title.toUpperCase() },
      text(posting)
        .replace(/['’]/g, "’")
        .replace(/[“”"]/g, "″")
        .replace(/^[•*·-]\s*/gm, "▪ ")
        .replace(/ - /g, " – "),
    ),
  reworded: (posting, random) => withText(posting, reword(text(posting), 0.7, random)),
  "employer's other name": (posting, random) => {
    const name = posting.company ?? "";
    const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return {
      ...posting,
      company: random.pick([
        `${name} Ltd.`,
        `${name} GmbH`,
        `${name}, Inc.`,
        slug,
        name.toUpperCase(),
      ]),
    };
  },
  "title decorated": (posting, random) => {
    const place = posting.locations?.[0]?.raw ?? "";
    const title = posting.title.replace(/\bSenior\b/, "Sr.").replace(/\bManager\b/, "Mgr");
    return {
      ...posting,
      title: random.pick([
        `${title} (m/f/d)`,
        `${title} - ${place}`,
        `URGENT: ${title}`,
        `${title} at ${posting.company}`,
        `${title} [H/F]`,
      ]),
    };
  },
  "no description": (posting) => ({ ...posting, description: null }),
  "place rewritten": (posting, random) => {
    const raw = posting.locations?.[0]?.raw;
    if (!raw) return posting;
    const form = random.pick([
      `${raw} (Hybrid)`,
      `${raw}, ${posting.source === "nhs" ? "United Kingdom" : "EMEA"}`,
      `On-site – ${raw}`,
      "",
    ]);
    return {
      ...posting,
      locations: form ? [{ raw: form, city: null, region: null, country: null }] : [],
    };
  },
  "board's frame": (posting) =>
    withText(posting, [BOARD_INTRO, text(posting), BOARD_OUTRO, BOARD_FOOT].join("\n\n")),
  "pay rewritten": (posting) =>
    withText(
      posting,
      text(posting).replace(/([£$€])\s?(\d{2,3}),(\d{3})/g, (_, sign, thousands, rest) =>
        rest === "000" ? `${sign}${thousands}k` : `${sign} ${thousands}${rest}`,
      ),
    ),
  excerpted: (posting, random) => {
    const all = lines(posting);
    const start = random.below(Math.max(1, Math.floor(all.length / 2)));
    return withText(posting, all.slice(start, start + Math.ceil(all.length / 2)).join("\n"));
  },
};

/** Not looked at while tuning: two or three edits at once, and a summary in half of the sentences. */
export const UNSEEN_EDITS: Record<string, Operator> = {
  "two edits": (posting, random) => compose(posting, random, 2),
  "three edits": (posting, random) => compose(posting, random, 3),
  "every second sentence": (posting) =>
    withText(
      posting,
      text(posting)
        .split(/(?<=[.!?])\s+|\n/)
        .filter((_, index) => index % 2 === 0)
        .join(" "),
    ),
  "words dropped": (posting, random) =>
    withText(
      posting,
      text(posting)
        .split(" ")
        .filter(() => random.next() > 0.05)
        .join(" "),
    ),
};

const MILD = [
  "reordered",
  "markup lost",
  "typos",
  "signs changed",
  "employer's other name",
  "title decorated",
  "place rewritten",
  "board's frame",
  "pay rewritten",
  "boilerplate swapped",
  "headings translated",
];

function compose(posting: DedupPosting, random: Random, count: number): DedupPosting {
  return random
    .shuffle(MILD)
    .slice(0, count)
    .reduce((changed, name) => EDITS[name]?.(changed, random) ?? changed, posting);
}

function reword(description: string, rate: number, random: Random): string {
  return description.replace(/\p{L}+/gu, (word) => {
    const other = OTHER_WORDS[word.toLowerCase()];
    if (!other || random.next() > rate) return word;
    return word[0] === word[0]?.toUpperCase()
      ? other.charAt(0).toUpperCase() + other.slice(1)
      : other;
  });
}

function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  return random.next() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function translateHeading(line: string): string {
  const words = line.trim().split(/\s+/);
  if (words.length > 6 || words.length < 1 || /[.!]$/.test(line)) return line;
  const known = HEADINGS.find(([pattern]) => pattern.test(line));
  return known ? known[1] : line;
}

const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/about|who we are/i, "Über uns"],
  [/you.ll do|responsib|duties|the role|main/i, "Ihre Aufgaben"],
  [/require|qualif|looking for|essential|you have|you bring/i, "Ihr Profil"],
  [/benefit|offer|perks|what you get/i, "Wir bieten"],
  [/nice|bonus|desirable|preferred/i, "Von Vorteil"],
];

const OTHER_WORDS: Record<string, string> = {
  experience: "background",
  team: "group",
  role: "position",
  skills: "abilities",
  strong: "solid",
  excellent: "outstanding",
  work: "operate",
  build: "create",
  help: "support",
  ensure: "guarantee",
  provide: "deliver",
  including: "such as",
  opportunity: "chance",
  develop: "grow",
  working: "operating",
  looking: "searching",
  responsible: "accountable",
  environment: "setting",
  knowledge: "understanding",
  support: "assist",
  across: "throughout",
  drive: "push",
  customers: "clients",
  great: "superb",
  join: "enter",
  able: "capable",
};

const BOARD_INTRO =
  "Thousands of people found their next step with us. Read on and apply in two minutes, no account needed.";
const BOARD_OUTRO =
  "Please mention our board in your application. We check every listing before it goes live, yet we cannot answer for its content.";
const BOARD_FOOT =
  "Similar openings near you arrive each morning by mail. Set an alert, save this page, share it with a friend.";
const AGENCY_INTRO =
  "Our client, a well known name in its field, has asked us to find somebody for the following position.";
const AGENCY_OUTRO =
  "Harrow & Finch Recruitment acts as an employment agency. Call us in confidence before you send your papers.";
