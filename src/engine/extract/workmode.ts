import type { WorkMode } from "../../contract/index.ts";

const NOT_REMOTE =
  /\b(?:no(?:t|n)?[ -](?:a )?(?:fully )?remote|remote (?:work )?(?:is )?not (?:possible|available|offered)|no remote|not open to remote)\b/i;
const HYBRID =
  /\b(?:hybrid|hybride|híbrido|hibrido|ibrido|partial(?:ly)?[ -]remote|semi[ -]remote|remote[ -]hybrid|teilweise remote|días (?:de )?teletrabajo)\b/i;
const REMOTE =
  /\b(?:remote(?:ly)?|fully[ -]distributed|work(?:ing)? from (?:home|anywhere)|work[ -]from[ -]home|wfh|virtual|home[ -]?based|télétravail|teletravail|teletrabajo|remoto|remota|à distance|homeoffice|home[ -]office|anywhere|worldwide|work[ -]?anywhere|zdalnie|zdalna|telecommut\w+|telework)\b/i;
const ONSITE =
  /\b(?:on-?site|in[ -]office|in[ -]person|on[ -]location|vor ort|sur site|présentiel|presencial|office[ -]based)\b/i;

/**
 * The work mode that a short label states ("Remote (EU)", "Berlin, hybrid"), or that one clear sentence
 * of a description states. In prose the word alone ("remote teams") says nothing.
 */
export function readWorkMode(text: string, kind: "label" | "title" | "prose"): WorkMode | null {
  if (kind === "prose") return fromProse(text);
  return fromLabel(kind === "title" ? text.replace(NOT_IN_TITLES, "") : text);
}

/** Trades and markets that job titles name: "Remote Sensing Scientist", "Worldwide Sales". */
const NOT_IN_TITLES =
  /\bremote (?:sensing|monitoring|support|hands|access|control|infrastructure|desktop|pilot\w*|operat\w+|site\w*|diagnostic\w*|device\w*|service\w*|area\w*|sales)\b|\b(?:worldwide|anywhere|virtual(?:ly|i[sz]\w+)?|hybrid (?:cloud|electric|vehicle\w*|mobile|power\w*|app\w*|infrastructure|event\w*|integration))\b/gi;

function fromLabel(text: string): WorkMode | null {
  if (NOT_REMOTE.test(text)) return "onsite";
  if (HYBRID.test(text))
    return /\bhybrid\w*\s*(?:or|\/|,)\s*(?:fully )?remote\b|\bremote\s+or\s+hybrid/i.test(text)
      ? "remote"
      : "hybrid";
  if (REMOTE.test(text)) return "remote";
  return ONSITE.test(text) ? "onsite" : null;
}

const SUBJECT =
  "(?:this|the|our|it)(?: (?:role|position|job|opportunity|team))?(?: is|'s| will be| can be)(?: (?:a|an|currently|also|either|open to|available|offered|based))*";
const PROSE: readonly [WorkMode, RegExp][] = [
  [
    "onsite",
    /\b(?:this (?:role|position|job) (?:is|requires)[^.\n]{0,40}(?:not remote|not a remote|fully on-?site|100% on-?site|5 days (?:a|per) week in)|remote work is not (?:possible|available|offered)|this is not a remote (?:role|position|job))\b/i,
  ],
  ["hybrid", new RegExp(`\\b${SUBJECT} hybrid\\b`, "i")],
  [
    "hybrid",
    /\b(?:(?:work ?place|work|location) (?:type|model|mode|arrangement|policy)?\s?: ?hybrid|hybrid (?:role|position|work(?:ing)? (?:model|schedule|arrangement|environment|policy))|(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?\d)? days?(?: a| per| each|\/)?\s?week (?:in|at|from) (?:the|our) (?:\w+ ){0,2}office|in[ -](?:the[ -])?office (?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?\d)? days|on-?site (?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?\d)? (?:days|times))\b/i,
  ],
  [
    "remote",
    new RegExp(
      `\\b${SUBJECT} (?:(?:100%|fully|full-time|completely|permanently|entirely)[ -])?remote\\b(?! (?:team|first team))`,
      "i",
    ),
  ],
  [
    "remote",
    /\b(?:100 ?% remote|fully[- ]remote(?!,? (?:cross|team|member|compan|startup|organi|and distributed|first))|(?:location|work ?place|work mode) ?: ?remote|(?:work|working) (?:100% )?(?:fully )?remotely from|work from anywhere(?! (?:in the world )?(?:for|up to|month|week|days|policy|perk|program|\d))|remote (?:role|position|job|opportunity)\b)/i,
  ],
  [
    "onsite",
    new RegExp(
      `\\b${SUBJECT} (?:(?:100%|fully|full-time) )?(?:on-?site|in-person|in-office)\\b`,
      "i",
    ),
  ],
];

const MENTION =
  /\b(?:remote|hybrid|on-?site|in-person|in-office|in office|in the office|days? (?:a|per|each|\/)|work from)/gi;

/** Sentences that are looked at; a description that says "remote" more often says nothing new. */
const MAX_MENTIONS = 40;

function fromProse(text: string): WorkMode | null {
  const windows: string[] = [];
  let end = 0;
  for (const mention of text.matchAll(MENTION)) {
    if (mention.index < end) continue;
    end = mention.index + 60;
    windows.push(text.slice(Math.max(0, mention.index - 90), end));
    if (windows.length === MAX_MENTIONS) break;
  }
  const near = windows.join("\n");
  return near ? (PROSE.find(([, pattern]) => pattern.test(near))?.[0] ?? null) : null;
}
