/** Whether evidence that is really there shows what a requirement asks for. */
import type { Verdict } from "../../contract/index.ts";
import { type Amount, readAmounts } from "./amounts.ts";
import { type Lasted, yearsAt } from "./dates.ts";
import type { Evidence } from "./evidence.ts";
import * as words from "./polarity-words.ts";
import { groupUnits, isNumberKey, type Units } from "./quantities.ts";
import { tokenize } from "./tokens.ts";

export interface Support {
  support: NonNullable<Verdict["support"]>;
  /** Years asked for and shown, null where there are none. */
  yearsAsked: number | null;
  yearsShown: number | null;
  /** One sentence for a person. */
  why: string;
}

/**
 * Compares numbers with their units, years (stated, or from the dates of the role), degrees and hedges.
 * `contradicts`: it states less than is asked, or denies it. `partial`: it speaks of the matter, but shows less or
 * does not say how much. `unknown`: no word in common, so nothing can be said by rule.
 *
 * @param quote the verified text, @param at its offset in the resume, null when it is not placed
 */
export function requirementSupport(
  requirement: string,
  quote: string,
  evidence: Evidence,
  at: number | null,
): Support {
  const asked = groupUnits(tokenize(requirement));
  const shown = groupUnits(tokenize(quote));
  const topics = topicsOf(asked);
  const shared = topicsIn(topics, shown);
  const amounts = compareAmounts(readAmounts(asked), readAmounts(shown));
  const yearsAsked = readAmounts(asked).find(({ unit }) => unit === "years")?.least ?? null;
  const stated = longest(readAmounts(shown));
  const result = (support: Support["support"], why: string, yearsShown = stated): Support => ({
    support,
    yearsAsked,
    yearsShown,
    why,
  });

  const degrees = compareDegrees(asked, shown);
  if (degrees)
    return result(
      degrees,
      degrees === "supports"
        ? "The degree is the one asked for or a higher one."
        : "The degree is lower than the one asked for.",
    );
  if (topics.length > 0 && shared === 0)
    return result(
      amounts === "contradicts" ? "contradicts" : "unknown",
      "The quote and the requirement have no word in common.",
    );
  if (denies(shown)) return result("contradicts", "The quote says that this is lacking.");
  if (amounts === "contradicts")
    return result(
      "contradicts",
      `The quote states less than is asked${yearsAsked === null || stated === null ? "" : `: ${round(stated)} of ${round(yearsAsked)} years`}.`,
    );
  if (hedges(shown)) return result("partial", "The quote speaks of it with a reservation.");
  if (amounts === "supports" || yearsAsked === null)
    return result("supports", "The quote shows what is asked.");
  if (stated !== null) return result("supports", "The quote states the years asked for.");
  const practised = skillYears(topics, shown, evidence);
  const dated = at === null ? null : yearsAt(evidence, at);
  return fromDates(yearsAsked, practised === null ? dated : { years: practised, open: false });
}

function fromDates(yearsAsked: number, lasted: Lasted | null): Support {
  const enough = lasted !== null && lasted.years + ROUNDING >= yearsAsked;
  if (!lasted || (lasted.open && !enough))
    return {
      support: "partial",
      yearsAsked,
      yearsShown: null,
      why: "The quote does not say for how many years.",
    };
  const why = `The dates of the work show ${round(lasted.years)} of the ${round(yearsAsked)} years asked.`;
  return { support: enough ? "supports" : "partial", yearsAsked, yearsShown: lasted.years, why };
}
/** Years; a post from January to December is dated as eleven months by many. */
const ROUNDING = 0.1;

function round(years: number): string {
  return String(Math.round(years * 10) / 10);
}

function longest(amounts: readonly Amount[]): number | null {
  const years = amounts.filter(({ unit }) => unit === "years").map(({ least }) => least);
  return years.length > 0 ? Math.max(...years) : null;
}

/** Amounts of the same unit: less than asked contradicts. Null when no unit is in both. */
function compareAmounts(
  asked: readonly Amount[],
  shown: readonly Amount[],
): "supports" | "contradicts" | null {
  let agreed: "supports" | null = null;
  for (const wanted of asked) {
    const same = shown.filter(({ unit }) => unit === wanted.unit);
    if (same.length === 0) continue;
    if (Math.max(...same.map(({ least }) => least)) < wanted.least) return "contradicts";
    agreed = "supports";
  }
  return agreed;
}

const GENERIC = new Set(
  `a an the and or of in on at to for with by from as is are be have has had you your we our using use used
  years months experience experienced work working strong proven solid excellent good great knowledge understanding ability able skills skill
  proficiency proficient required preferred must should nice plus minimum least more than over at including such similar related
  relevant other any least hands professional demonstrated expertise background degree familiarity familiar building built`.split(
    /\s+/,
  ),
);

/** The words a requirement is about, cut to their stems. */
function topicsOf(units: Units): string[] {
  return units.keys.filter((key) => !isNumberKey(key) && !GENERIC.has(key)).map(stem);
}

function topicsIn(topics: readonly string[], units: Units): number {
  const stems = new Set(units.keys.map(stem));
  return topics.reduce((count, topic) => count + (stems.has(topic) ? 1 : 0), 0);
}

/** The first letters of a long word: enough to bring "pipelines" and "pipeline", "managed" and "management" together. */
function stem(key: string): string {
  return key.length > 6
    ? key.slice(0, 6)
    : key.length > 3 && key.endsWith("s")
      ? key.slice(0, -1)
      : key;
}

function denies(units: Units): boolean {
  return units.keys.some(
    (key, at) =>
      words.NEGATORS.has(key) && key !== "non" && !words.AFFIRMED_BY.has(units.keys[at + 1] ?? ""),
  );
}

const RESERVED = new Set(
  "familiar familiarity exposure basic beginner novice limited coursework learning introductory rudimentary elementary assisted helped shadowed aspiring".split(
    " ",
  ),
);
function hedges(units: Units): boolean {
  return units.keys.some((key) => RESERVED.has(key));
}

const LEVELS: Record<string, number> = Object.assign(Object.create(null), {
  diploma: 1,
  ged: 1,
  associate: 2,
  associates: 2,
  bachelor: 3,
  bachelors: 3,
  bsc: 3,
  ba: 3,
  bs: 3,
  beng: 3,
  btech: 3,
  master: 4,
  masters: 4,
  msc: 4,
  mba: 4,
  meng: 4,
  mtech: 4,
  phd: 5,
  doctorate: 5,
  doctoral: 5,
});

/** Compared only when both name a degree; of several asked the lowest will do. */
function compareDegrees(asked: Units, shown: Units): "supports" | "contradicts" | null {
  if (
    !asked.keys.some((key) =>
      /^(?:degree|bachelors?|masters?|phd|doctorate|mba|bsc|msc)$/.test(key),
    )
  )
    return null;
  const levels = (units: Units) => units.keys.flatMap((key) => LEVELS[key] ?? []);
  const wanted = levels(asked);
  const held = levels(shown);
  if (wanted.length === 0 || held.length === 0) return null;
  return Math.max(...held) >= Math.min(...wanted) ? "supports" : "contradicts";
}

/** Years that the profile's dated roles show for a skill named on both sides. */
function skillYears(topics: readonly string[], shown: Units, evidence: Evidence): number | null {
  const stems = new Set(shown.keys.map(stem));
  let most: number | null = null;
  for (const [skill, years] of Object.entries(evidence.profile?.skillYears ?? {})) {
    const parts = tokenize(skill).keys.map(stem);
    if (parts.length > 0 && parts.every((part) => stems.has(part) && topics.includes(part)))
      most = Math.max(most ?? 0, years);
  }
  return most;
}
