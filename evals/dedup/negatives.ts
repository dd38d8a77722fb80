/** The same template for another job: each must stay apart from the posting it was made of. */
import type { DedupPosting } from "../../src/engine/dedup/index.ts";
import type { Operator } from "./edits.ts";
import type { Random } from "./random.ts";

/** Two variants, so that the posting it is made of can be given the first where it states nothing itself. */
type Variants = (random: Random) => readonly [string, string];

const titled =
  (variants: Variants): NegativePair =>
  (posting, random) => {
    const [first, second] = variants(random);
    return [
      { ...posting, title: `${posting.title} ${first}`.trim() },
      { ...posting, title: `${posting.title} ${second}`.trim() },
    ];
  };

/** As `titled`, where the title has no grade yet. */
const ungraded =
  (variants: Variants): NegativePair =>
  (posting, random) =>
    /\b(?:[IVX]+|\d)\b/.test(posting.title) ? null : titled(variants)(posting, random);

/** As `titled`, where the title has no season yet. */
const undated =
  (variants: Variants): NegativePair =>
  (posting, random) =>
    /20\d\d|summer|fall|winter|spring/i.test(posting.title)
      ? null
      : titled(variants)(posting, random);

/** Turns a posting into two that are two jobs; the first takes the posting's place. `null` when it cannot. */
export type NegativePair = (
  posting: DedupPosting,
  random: Random,
) => readonly [DedupPosting, DedupPosting] | null;

const single =
  (operator: (...given: Parameters<Operator>) => DedupPosting | null): NegativePair =>
  (posting, random) => {
    const other = operator(posting, random);
    return other && [posting, other];
  };

export const NEGATIVES: Record<string, NegativePair> = {
  city: single((posting, random) => {
    const here = posting.locations?.[0]?.city ?? posting.locations?.[0]?.raw;
    if (
      !here ||
      posting.workMode === "remote" ||
      /remote|anywhere|united|^.{0,3}$|america|europe/i.test(here)
    )
      return null;
    const city = random.pick(
      ["Leeds", "Porto", "Denver", "Lyon", "Graz"].filter((name) => !here.includes(name)),
    );
    const description = posting.description?.replaceAll(here, city) ?? null;
    return {
      ...posting,
      description,
      title: posting.title.replaceAll(here, city),
      locations: [{ raw: city, city, region: null, country: null }],
    };
  }),
  level: (posting) => {
    if (
      /\b(?:senior|lead|head|junior|staff|principal|director|manager|intern)\b/i.test(posting.title)
    )
      return null;
    return [posting, { ...posting, title: `Senior ${posting.title}` }];
  },
  "level for level": single((posting) => {
    const title = posting.title.replace(/\bSenior\b/i, "Junior").replace(/\bHead\b/, "Deputy Head");
    return title === posting.title ? null : { ...posting, title };
  }),
  grade: ungraded((random) =>
    random.pick([
      ["I", "II"],
      ["II", "III"],
      ["1", "2"],
      ["(Level 2)", "(Level 3)"],
    ] as const),
  ),
  team: titled((random) =>
    random.pick([
      [", Payments", ", Search"],
      ["(Growth)", "(Platform)"],
      ["- Team North", "- Team South"],
      ["- Ward 4", "- Ward 7"],
    ] as const),
  ),
  shift: titled(() => ["- Day Shift", "- Night Shift"]),
  season: undated((random) =>
    random.pick([
      ["Intern, Summer 2026", "Intern, Summer 2025"],
      ["(Summer 2026)", "(Fall 2026)"],
      ["2025", "2026"],
    ] as const),
  ),
  hours: (posting) => [
    { ...posting, employmentType: "FULL_TIME" },
    { ...posting, employmentType: "PART_TIME" },
  ],
  "hours in title": titled(() => ["(Full-time)", "(Part-time)"]),
  "cover, not permanent": (posting) => [
    posting,
    { ...posting, title: `${posting.title} (12 month maternity cover)` },
  ],
  language: titled((random) =>
    random.pick([
      ["(German speaking)", "(French speaking)"],
      ["- Spanish", "- Italian"],
    ] as const),
  ),
  "years in text": replacing(
    /\b(\d{1,2})(\+? years?(?: of)?(?: \w+){0,3} experience)/,
    (number) => `${Number(number) + 3}`,
  ),
  "hours in text": replacing(/\b(\d{2}(?:\.\d)?)( hours)/, (number) => `${Number(number) / 2}`),
  "pay in text": replacing(
    /([£$€]\d{2,3})(,\d{3})/,
    (amount) => `${amount.charAt(0)}${Math.round(Number(amount.slice(1)) * 1.25)}`,
  ),
  requisition: single((posting) => {
    if (posting.source !== "ashby") return null;
    return {
      ...posting,
      source: "ashby",
      url: `https://jobs.ashbyhq.com/${encodeURIComponent(posting.company ?? "x")}/${posting.id.slice(-36, -12)}${"7".repeat(12)}`,
    };
  }),
};

/** Not looked at while tuning. */
export const UNSEEN_NEGATIVES: Record<string, NegativePair> = {
  product: titled((random) =>
    random.pick([
      ["– Mobile", "– Web"],
      ["(iOS)", "(Android)"],
      ["| Enterprise", "| Mid-Market"],
    ] as const),
  ),
  specialty: titled((random) =>
    random.pick([
      ["- Cardiology", "- Oncology"],
      ["- Paediatrics", "- Stroke Unit"],
      ["- Theatres", "- Endoscopy"],
    ] as const),
  ),
  weekend: (posting) => [posting, { ...posting, title: `${posting.title} - Weekends` }],
  contract: (posting) => [
    posting,
    { ...posting, title: `${posting.title} (Contract)`, employmentType: "CONTRACTOR" },
  ],
  band: ungraded(() => ["Band 5", "Band 6"]),
  region: titled(() => ["- North America", "- Japan"]),
};

function replacing(pattern: RegExp, change: (found: string) => string): NegativePair {
  const everywhere = new RegExp(pattern.source, "g");
  return single((posting) => {
    const description = posting.description ?? "";
    const changed = description.replace(
      everywhere,
      (_, found: string, rest: string) => `${change(found)}${rest}`,
    );
    return changed === description ? null : { ...posting, description: changed };
  });
}
