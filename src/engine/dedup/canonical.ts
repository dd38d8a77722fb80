/** Which of several copies stands for the job. */

/** What the choice needs of a posting. */
export interface Copy {
  id: string;
  source: string;
  /** Milliseconds since 1970; `null` when not stated. */
  postedAt: number | null;
}

/** Direct tracking system, then the company's own page, then a board, then a channel; older first; then by id. */
export function betterCopyFirst(a: Copy, b: Copy): number {
  return (
    sourceRank(a.source) - sourceRank(b.source) ||
    (a.postedAt ?? Number.MAX_SAFE_INTEGER) - (b.postedAt ?? Number.MAX_SAFE_INTEGER) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** 0 direct, 1 company page, 2 board, 3 channel. */
export function sourceRank(source: string): 0 | 1 | 2 | 3 {
  const name =
    source
      .slice(0, 100)
      .toLowerCase()
      .split(/[^a-z]/)[0] ?? "";
  if (DIRECT.has(name)) return 0;
  if (PAGES.has(name)) return 1;
  return CHANNELS.has(name) ? 3 : 2;
}

export const RANK_WORDS = [
  "it stands in the employer's own system",
  "it stands on the company's page",
  "it is the first board to have it",
  "it is the first message with it",
] as const;

const DIRECT = new Set(
  (
    "greenhouse ashby lever workday workable smartrecruiters icims taleo bamboohr jobvite recruitee personio teamtailor breezy " +
    "rippling oracle successfactors pinpoint comeet join paylocity jazzhr ultipro eightfold avature adp dayforce ats"
  ).split(" "),
);
const PAGES = new Set(
  "company career careers jsonld page site website web sitemap employer".split(" "),
);
const CHANNELS = new Set(
  "telegram channel hn hackernews hacker reddit slack discord whatsapp twitter x mastodon bluesky email mail newsletter facebook".split(
    " ",
  ),
);
