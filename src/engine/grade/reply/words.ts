/** What models write for the closed words of Facts. Only words with one meaning stand here; others are an error. */
type Synonyms = Readonly<Record<string, string | null>>;

export const MET_WORDS: Synonyms = {
  "fully met": "met",
  full: "met",
  fully: "met",
  strong: "met",
  satisfied: "met",
  yes: "met",
  true: "met",
  partially: "partial",
  "partially met": "partial",
  "partly met": "partial",
  partly: "partial",
  "not met": "missing",
  unmet: "missing",
  absent: "missing",
  gap: "missing",
  "not found": "missing",
  false: "missing",
  contradicts: "contradicted",
  contradiction: "contradicted",
};

export const KIND_WORDS: Synonyms = {
  "must have": "must",
  required: "must",
  require: "must",
  mandatory: "must",
  essential: "must",
  "nice to have": "nice",
  preferred: "nice",
  optional: "nice",
  bonus: "nice",
  desirable: "nice",
  plus: "nice",
};

export const SENIORITY_WORDS: Synonyms = {
  internship: "intern",
  trainee: "intern",
  jr: "junior",
  entry: "junior",
  "entry level": "junior",
  "junior level": "junior",
  "mid level": "mid",
  middle: "mid",
  intermediate: "mid",
  midlevel: "mid",
  sr: "senior",
  "senior level": "senior",
  principal: "staff",
  "team lead": "lead",
  "tech lead": "lead",
  vp: "executive",
  "c level": "executive",
  unknown: null,
  unspecified: null,
  "not stated": null,
  "not specified": null,
  "n/a": null,
  none: null,
  null: null,
  "": null,
};

export const VISA_WORDS: Synonyms = {
  sponsor: "sponsors",
  sponsored: "sponsors",
  "sponsorship available": "sponsors",
  refused: "refuses",
  refuse: "refuses",
  "no sponsorship": "refuses",
  "citizenship required": "citizenship",
  citizen: "citizenship",
  "not stated": "unstated",
  "not specified": "unstated",
  "not mentioned": "unstated",
  unspecified: "unstated",
  unknown: "unstated",
  "n/a": "unstated",
};

export const LEGITIMACY_WORDS: Synonyms = {
  real: "likely-real",
  "likely real": "likely-real",
  legit: "likely-real",
  legitimate: "likely-real",
  "likely legitimate": "likely-real",
  warning: "caution",
  suspect: "suspicious",
  scam: "suspicious",
};

/** "Nice-to-have " → "nice to have": case, spaces, hyphens, underscores and a final full stop do not matter. */
export function plainWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/\.$/, "");
}
