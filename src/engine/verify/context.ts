/** What a quote leaves out by where it begins and ends: a "no" before it, "in progress" after it. */
import * as words from "./polarity-words.ts";
import { isNumberKey } from "./quantities.ts";
import { GAP, type Tokens } from "./tokens.ts";

export interface Clipped {
  field: "negation" | "hedge" | "quantifier" | "seniority" | "unit";
  /** The first and last token of what was left out. */
  from: number;
  to: number;
}

/**
 * @param from first token of the quoted run, @param to one past its last
 * @returns what stands just outside and turns or weakens the run, null when nothing does. Constant time.
 */
export function findClipped(tokens: Tokens, from: number, to: number): Clipped | null {
  return (
    clippedNegator(tokens, from, to) ??
    clippedHedge(tokens, from) ??
    clippedBound(tokens, from) ??
    clippedRank(tokens, from, to) ??
    clippedListHead(tokens, from, to) ??
    clippedAfter(tokens, from, to)
  );
}

const NEGATOR_REACH = 6;
const HEDGE_REACH = 6;
const LIST_REACH = 40;
const ITEM_LENGTH = 5;

/** Whether a new line, a full stop or the like parts token `at` from the one before. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? 0;
  if (gap & (GAP.semicolon | GAP.blank | GAP.bullet)) return true;
  if (gap & GAP.stop) return !isAbbreviated(tokens.keys[at - 1] ?? "") || (gap & GAP.line) !== 0;
  if (gap & GAP.line) return !wraps(tokens, at);
  return gap === GAP.dot && isForgottenSpace(tokens, at);
}

/** "done.Then": a full stop without the space after it. */
function isForgottenSpace(tokens: Tokens, at: number): boolean {
  const before = tokens.text.charCodeAt((tokens.ends[at - 1] ?? 1) - 1);
  const after = tokens.text.charCodeAt(tokens.starts[at] ?? 0);
  return (
    before >= 97 &&
    before <= 122 &&
    after >= 65 &&
    after <= 90 &&
    (tokens.keys[at - 1] ?? "").length > 2
  );
}
function isAbbreviated(key: string): boolean {
  return key.length === 1 || ABBREVIATIONS.has(key);
}
const ABBREVIATIONS = new Set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "st",
  "inc",
  "corp",
  "ltd",
  "co",
  "approx",
  "jr",
  "sr",
  "vs",
  "dept",
  "asst",
]);

/** The same without the semicolon, which parts statements of one sentence. */
export function beginsLine(tokens: Tokens, at: number): boolean {
  return ((tokens.gaps[at] ?? 0) & GAP.semicolon) === 0 && endsSentence(tokens, at);
}

/** A line that goes on in the next: hyphenated, going on in lower case, or left at a small word. */
function wraps(tokens: Tokens, at: number): boolean {
  if ((tokens.gaps[at] ?? 0) & (GAP.hyphen | GAP.comma)) return true;
  const first = tokens.text.charCodeAt(tokens.starts[at] ?? 0);
  if (first >= 97 && first <= 122) return true;
  const last = tokens.keys[at - 1] ?? "";
  return words.CONNECTORS.has(last) || words.NEGATORS.has(last) || last === "or";
}

function clippedNegator(tokens: Tokens, from: number, to: number): Clipped | null {
  for (let at = from - 1; at >= 0 && at >= from - NEGATOR_REACH; at -= 1) {
    if (endsSentence(tokens, at + 1)) return null;
    const gap = tokens.gaps[at + 1] ?? 0;
    if (at < from - 1 && gap & (GAP.comma | GAP.dash | GAP.close)) return null;
    const key = tokens.keys[at] ?? "";
    if (words.TURNS.has(key) || (key === "and" && opensClause(tokens, at + 1))) return null;
    if (words.NEGATORS.has(key) && denies(tokens, at, from)) {
      if (gap & GAP.comma && to - from > ITEM_LENGTH) return null;
      return { field: "negation", from: at, to: from - 1 };
    }
  }
  return null;
}

/** "and trained …": a verb begins a statement of its own. */
function opensClause(tokens: Tokens, at: number): boolean {
  return /(?:ed|ing)$/.test(tokens.keys[at] ?? "");
}

function denies(tokens: Tokens, at: number, from: number): boolean {
  const key = tokens.keys[at] ?? "";
  const next = tokens.keys[at + 1] ?? "";
  if (words.AFFIRMED_BY.has(next)) return false;
  if (key === "no" && isNumberKey(next)) return false;
  if (key === "non") return at === from - 1;
  if (key === "except" || key === "excluding") return at >= from - 3;
  return true;
}

function clippedHedge(tokens: Tokens, from: number): Clipped | null {
  return clippedAdjacentHedge(tokens, from) ?? clippedShare(tokens, from);
}

/** "Assisted the director in" before "designing …". */
function clippedShare(tokens: Tokens, from: number): Clipped | null {
  const before = tokens.keys[from - 1];
  const first = tokens.keys[from] ?? "";
  const led =
    before === "to" ||
    ((before === "in" || before === "with" || before === "by") && /ing$/.test(first));
  if (!led && !BASE_VERBS.has(first)) return null;
  for (let at = from - 1; at >= 0 && at >= from - 7; at -= 1) {
    if (endsSentence(tokens, at + 1) || (tokens.gaps[at + 1] ?? 0) & GAP.comma) return null;
    if (/^(?:(?:assist|help)(?:ed|s|ing)?|aid(?:ed|ing))$/.test(tokens.keys[at] ?? ""))
      return { field: "hedge", from: at, to: from - 1 };
  }
  return null;
}

function clippedAdjacentHedge(tokens: Tokens, from: number): Clipped | null {
  for (let at = from - 1; at >= 0 && at >= from - HEDGE_REACH; at -= 1) {
    if (endsSentence(tokens, at + 1)) return null;
    if (at < from - 1 && (tokens.gaps[at + 1] ?? 0) & (GAP.comma | GAP.dash | GAP.close))
      return null;
    if (isHedge(tokens, at, from)) return { field: "hedge", from: at, to: from - 1 };
    if (!words.CONNECTORS.has(tokens.keys[at] ?? "")) return null;
  }
  return null;
}

function isHedge(tokens: Tokens, at: number, from: number): boolean {
  const key = tokens.keys[at] ?? "";
  const next = tokens.keys[at + 1] ?? "";
  if (words.SHARE_HEDGES.has(key)) return sharesWork(tokens, at, from);
  if (key === "working") return next === "knowledge";
  if (!words.TOPIC_HEDGES.has(key)) return false;
  if (key === "toward" || key === "towards")
    return /^work|^stud|^progress|^credit|^course|^unit|^hours|^semester/.test(
      tokens.keys[at - 1] ?? "",
    );
  if (key === "learning")
    return beginsStatement(tokens, at) || CURRENT.has(tokens.keys[at - 1] ?? "");
  if (key === "limited" && next === "to") return false;
  if (key === "would") return /^(?:like|love|prefer|welcome)$/.test(next);
  if (words.NEEDS_TO.has(key)) return next === "to" && at + 1 < from;
  if (words.NEEDS_IN.has(key))
    return at + 1 < from && (next === "in" || next === "to" || next === "of" || next === "with");
  return true;
}
const CURRENT = new Set([
  "currently",
  "still",
  "now",
  "am",
  "is",
  "begun",
  "started",
  "been",
  "self",
]);

/** "helped to build", "assisted in", "part of a team that"; "assisted customers" is work of one's own. */
function sharesWork(tokens: Tokens, at: number, from: number): boolean {
  const key = tokens.keys[at] ?? "";
  const next = tokens.keys[at + 1] ?? "";
  if (key === "former" || key === "formerly" || key === "ex") return true;
  if (key === "previously" || key === "once") return false;
  if (key === "part") return next === "of" && at + 1 < from && tokens.keys[at + 2] !== "the";
  if (/^support/.test(key)) return at + 1 < from && next === "in";
  if (at + 1 === from && OPENS_FRAGMENT.has(next)) return false;
  if (at + 1 === from)
    return /^(?:help|assist|aid)/.test(key) || /ing$/.test(next) || BASE_VERBS.has(next);
  return next === "in" || next === "with" || next === "to" || next === "on";
}
/** A quote that begins with one of these claims nothing by itself. */
const OPENS_FRAGMENT = new Set(["with", "in", "to", "on", "of", "for", "by"]);
const BASE_VERBS = new Set(
  "prepare draft review audit sell teach draw code analyze analyse support run build design develop create launch lead manage implement plan write run ship migrate deliver organize organise establish maintain prepare test train coordinate".split(
    " ",
  ),
);

function beginsStatement(tokens: Tokens, at: number): boolean {
  return at === 0 || endsSentence(tokens, at);
}

function clippedBound(tokens: Tokens, from: number): Clipped | null {
  const first = tokens.keys[from] ?? "";
  if (!isNumberKey(first) && !AMOUNTS.has(first)) return null;
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    if (endsSentence(tokens, at + 1) || (tokens.gaps[at + 1] ?? 0) & GAP.comma) return null;
    const key = tokens.keys[at] ?? "";
    if (words.BOUNDS.has(key)) {
      if (key === "up" && tokens.keys[at + 1] !== "to") return null;
      return { field: "quantifier", from: at, to: from - 1 };
    }
    if (!words.BOUND_CONNECTORS.has(key)) return null;
  }
  return null;
}

/** Words that a bound takes from as it does from a number, and signs before one. */
const AMOUNTS = new Set([
  "usd",
  "eur",
  "gbp",
  "all",
  "every",
  "half",
  "double",
  "entire",
  "always",
  "most",
]);

function clippedRank(tokens: Tokens, from: number, to: number): Clipped | null {
  const reach = Math.min(to, from + 3);
  let post = false;
  for (let at = from; at < reach && !post; at += 1) post = words.namesPost(tokens.keys[at] ?? "");
  if (!post) return null;
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    if (
      endsSentence(tokens, at + 1) ||
      (tokens.gaps[at + 1] ?? 0) & (GAP.comma | GAP.line | GAP.dash)
    )
      return null;
    const key = tokens.keys[at] ?? "";
    if (key === "co" && /^worker/.test(tokens.keys[from] ?? "")) return null;
    if (words.LOWER_RANKS.has(key)) return { field: "seniority", from: at, to: from - 1 };
    if (key !== "to" && key !== "the" && key !== "of") return null;
  }
  return null;
}

/** "Familiar with Python, Java and Go": what opens a list holds for each of its items. */
function clippedListHead(tokens: Tokens, from: number, to: number): Clipped | null {
  if (to - from > 8 || from === 0 || !separatesItems(tokens, from)) return null;
  let item = 0;
  for (let at = from - 1; at >= 0 && at >= from - LIST_REACH; at -= 1) {
    const key = tokens.keys[at] ?? "";
    if (key === "and" || key === "or" || key === "nor") item = 0;
    else item += 1;
    if (item > ITEM_LENGTH) return null;
    const negates = words.NEGATORS.has(key) && key !== "non" && denies(tokens, at, from);
    if (negates && (beginsStatement(tokens, at) || (tokens.gaps[at] ?? 0) & GAP.line))
      return { field: "negation", from: at, to: from - 1 };
    if (opensHedgedList(tokens, at)) return { field: "hedge", from: at, to: from - 1 };
    if (endsSentence(tokens, at)) return null;
    if (separatesItems(tokens, at)) item = 0;
  }
  return null;
}

function separatesItems(tokens: Tokens, at: number): boolean {
  if ((tokens.gaps[at] ?? 0) & (GAP.comma | GAP.slash | GAP.colon)) return true;
  const before = tokens.keys[at - 1];
  return before === "and" || before === "or" || before === "nor";
}

function opensHedgedList(tokens: Tokens, at: number): boolean {
  const key = tokens.keys[at] ?? "";
  if (!words.TOPIC_HEDGES.has(key) || key === "some") return false;
  const next = tokens.keys[at + 1] ?? "";
  if (key === "learning" || key === "studying") return isHedge(tokens, at, at + 1);
  if (!words.CONNECTORS.has(next) && !((tokens.gaps[at + 1] ?? 0) & GAP.colon)) return false;
  return isHedge(tokens, at, at + 3);
}

function clippedAfter(tokens: Tokens, from: number, to: number): Clipped | null {
  let at = to;
  const gap = tokens.gaps[to] ?? 0;
  if (to >= tokens.count || endsSentence(tokens, to)) return null;
  const ending = tokens.keys[to - 1] ?? "";
  const clip = (field: Clipped["field"], last: number): Clipped => ({ field, from: to, to: last });
  const key = tokens.keys[at] ?? "";
  const next = tokens.keys[at + 1] ?? "";
  const apart = (gap & (GAP.open | GAP.dash | GAP.colon)) !== 0;
  if (apart && words.FEEBLE_LEVELS.has(key))
    return clip(key === "no" || key === "none" ? "negation" : "hedge", at);
  if (apart && key === "not") return clip("negation", at);
  if (gap === GAP.slash && PERIODS.test(key) && isNumberNear(tokens, from, to))
    return clip("unit", at);
  if (key === "none" || (key === "not" && words.NOT_DONE.has(next)) || key === "never")
    return clip("negation", at);
  if ((key === "until" || key === "till") && !isNumberKey(ending) && to - from > 1)
    return clip("hedge", at);
  if (words.FOLLOWING_RANKS.has(key) && gap === GAP.space && isHeld(tokens, to - 1, key))
    return clip("seniority", at);
  if (key === "under" && next === "supervision") return clip("hedge", at + 1);
  while (
    at < to + 3 &&
    (isNumberKey(tokens.keys[at] ?? "") || MONTH.test(tokens.keys[at] ?? "")) &&
    !endsSentence(tokens, at)
  )
    at += 1;
  if (at > to && endsSentence(tokens, at)) return null;
  if (words.UNFINISHED.has(tokens.keys[at] ?? ""))
    return isUnfinished(tokens, at, to) ? clip("hedge", at) : null;
  if (tokens.keys[at] === "in" && /^(?:progress|training)$/.test(tokens.keys[at + 1] ?? ""))
    return clip("hedge", at + 1);
  return null;
}
const PERIODS = /^(?:second|sec|minute|min|hour|hr|day|week|wk|month|mo|year|yr|annum)s?$/;

/** "15k orders/day" without its "/day". */
function isNumberNear(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 4); at < to; at += 1)
    if (isNumberKey(tokens.keys[at] ?? "")) return true;
  return false;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "(expected)", "expected 2026", "– pending"; in running text ("sales expected by") the word says something else. */
function isUnfinished(tokens: Tokens, at: number, to: number): boolean {
  const gap = tokens.gaps[at] ?? 0;
  if (gap & (GAP.open | GAP.dash | GAP.comma | GAP.colon)) return true;
  const next = tokens.keys[at + 1] ?? "";
  return (
    at + 1 >= tokens.count ||
    endsSentence(tokens, at + 1) ||
    isNumberKey(next) ||
    MONTH.test(next) ||
    at > to
  );
}

/** "Manager Trainee", "CPA candidate": the word before is a post or a title that can be held. */
function isHeld(tokens: Tokens, at: number, following: string): boolean {
  for (let before = at; before >= 0 && before > at - 3; before -= 1) {
    if (words.namesPost(tokens.keys[before] ?? "")) return true;
    if ((tokens.gaps[before] ?? 0) !== GAP.space) break;
  }
  return (
    following !== "assistant" &&
    following !== "helper" &&
    /^[A-Z]{2,5}$/.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]).replaceAll(".", ""))
  );
}
