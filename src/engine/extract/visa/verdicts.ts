import type { Visa } from "../../../contract/index.ts";

export interface Verdict {
  visa: Exclude<Visa, "unstated">;
  start: number;
  end: number;
  /** A refusal for some places or kinds of work only. */
  isConditional: boolean;
}

/** Anything but the start of another statement ("…, but we", "and we"). */
const SAME =
  "(?:(?!,? (?:but|though|although|however|because|so|unless|if)\\b|,\\s*(?:we|you|and)\\b|\\band we\\b)[^.\\n;])";

/** Clauses that name citizenship or visas to say something else. */
const EQUAL_OPPORTUNITY =
  /\b(?:regardless of|without regard|irrespective of|discriminat\w+|protected (?:characteristic|class|status)|equal[- ]opportunity|on the basis of|veteran status|marital status|unabhängig von|sans distinction|independientemente)\b/i;

/** Asks about sponsorship and does not answer. */
const NEUTRAL =
  /\b(?:whether|tell us if|let us know if|indicate if|state if|specify if)\b[^.\n]{0,60}\b(?:need|requir)|^\W*(?:will|do|would) you\b[^.?\n]{0,90}\b(?:require|need)\b[^.?\n]{0,80}\?\s*$/i;

/** Sponsors of other things: events, health plans, studies, executives, banks. */
const OTHER_SPONSOR =
  /\b(?:(?:event|conference|executive|exec|bank|project|program(?:me)?|brand|sports?|media|advertis\w+|clinical|study|trial|corporate|co|customer|account|business|show|podcast|community|erg) sponsor\w*|sponsor(?:ed|s|ing)? (?:bank|brands?|events?|lunch\w*|gym|training|conferences?|health|medical|benefits?|products?|posts?|content|ads?|agreements?|packages?|contracts?|campaigns?|engagement|by|retirement|401|pension|plans?|studies|research|development)|(?:company|employer|government|state|federal|university|industry|customer|[a-z]+)-sponsored|sponsorships? (?:packages?|agreements?|contracts?|campaigns?|strateg\w+|deals?|budgets?|sales|opportunit\w+|engagement|activations?|and (?:event|mentor|partner)\w*)|(?:mentorship|events?|conferences?|trade shows?|marketing|advertising|partnerships?|subscriptions|speakers|design)(?:,)?(?: and|,| &|,? or) sponsorships?|sponsor relocation|sponsorship of your|sponsor(?:ed|ing)? your )\b/i;

const VISA_WORD =
  "(?:blue cards?|(?:work(?:ing)?|employment|immigration|h-?1-?b|tn|tier[- ]2|skilled[- ]worker|blue card)?[ -]?visas?|h-?1-?bs?\\b|work permits?|green ?cards?|certificates? of sponsorship|arbeitsvisum|visum|arbeitserlaubnis)";
const SPONSOR = "(?:sponsor(?:ship|ships|ing|ed|s)?)";

/** Citizenship or a clearance asked for; each pattern is one way of saying so. */
const CITIZENSHIP: readonly RegExp[] = [
  /\b(?:must|need to|needs to|required to|have to|should)\b[^.\n]{0,40}\b(?:be|have|hold|possess|maintain)\b[^.\n]{0,30}\b(?:citizen(?:s|ship)?\b|us nationals?\b|u[.·]?s[.·]? persons?\b|nationality\b)/i,
  /\bcitizenship\b[^.\n]{0,30}\b(?:required|requirement|mandatory|is a must|necessary|needed)\b/i,
  /\b(?:required|requires?|requirement|mandatory)\b[^.\n]{0,30}\bcitizen(?:ship|s)?\b/i,
  /\b(?:only|solely|exclusively|restricted to|limited to|open to)\b[^.\n]{0,40}\b(?:citizens?|u[.·]?s[.·]? persons?|nationals)\b(?! (?:development|services?|outcomes?|engagement|journalis))/i,
  /\b(?:citizens?|citizenship|u[.·]?s[.·]? persons?|nationals)\b(?:[^.\n]{0,40}(?:residents?|holders?)\)?)?[ ,)]{0,3}\bonly\b/i,
  /\(\s*u[.·]?s[.·]? (?:citizens?|persons?)(?: only)?\s*\)/i,
  /^[\W\d]*(?:a |an )?(?:u[.·]?s[.·]?a?[.·]?|american|uk|british|canadian|australian|eu|german|french|indian|singapore(?:an)?|malaysian|thai|vietnamese|filipino|indonesian|israeli|japanese|korean|[A-Z][a-z]+(?:ese|ian|ish|ean|an)) citizen(?:s|ship)?\s*(?:required|only|or (?:lawful )?permanent resident\w*|or green ?card\w*)?\W*$/i,
  /\b(?:u[.·]?s[.·]? person|u[.·]?s[.·]? citizen)\b[^.\n]{0,80}\b(?:itar|export control|8 u[.·]?s[.·]?c|as defined)/i,
  /\b(?:itar|export (?:control|regulation|administration))\b[^\n]{0,160}\b(?:citizen|u[.·]?s[.·]? persons?|permanent resident)/i,
  /\b(?:active|current|existing|valid|required|requires?|hold|holds|possess|maintain|obtain|obtaining|eligib(?:le|ility)|able|must|need|have)\b[^.\n]{0,60}\b(?:security|secret|ts\/?sci|top[- ]secret|sci|dod|dv|sc|nv1|nv2|q|government|federal|baseline) clearance\b/i,
  /\b(?:secret|ts\/?sci|top[- ]secret|security) clearance\b[^.\n]{0,60}\b(?:required|mandatory|is a must|needed|eligib|with|or above|or higher)\b/i,
  /\b(?:required|requirement)s?\s*:[^.\n]{0,30}\b(?:secret|clearance)\b/i,
  /\b(?:sc|dv|security)[- ]cleared\b/i,
  /\bts\/?sci\b[^.\n]{0,50}\b(?:required|needed|mandatory|is a must)\b/i,
  /\bclearance(?: level| required)?\s*:\s*(?:active |current )?(?:top|secret|ts|sci|public trust|sc\b|dv\b|nato)/i,
  /\bu[.·]?s[.·]? persons?\b[^.\n]{0,20}\b(?:required|requirement|only)\b/i,
  /\b(?:eligib\w+|require\w*|need|must)\b[^.\n]{0,60}\baccess to classified\b|\bsubject to a security investigation\b/i,
  /\b(?:deutsche|eu-|österreichische)?\s?staats(?:angehörigkeit|bürgerschaft)\b[^.\n]{0,30}\b(?:erforderlich|voraussetzung|zwingend|notwendig)/i,
  /\b(?:nationalité (?:française|européenne)|être de nationalité|citoyen(?:ne)? (?:français|européen))[^.\n]{0,40}\b(?:requise?|obligatoire|exigée?|impérati\w+)?/i,
  /\b(?:nacionalidad|ciudadanía)\b[^.\n]{0,30}\b(?:requerida|obligatoria|imprescindible|necesaria)/i,
];

/** A clearance that is welcome, or of another kind, asks for no citizenship. */
const SOFT_CLEARANCE =
  /\b(?:plus|preferred|advantage\w*|bonus|nice to have|desirable|desired|ideally|beneficial|helpful|asset|familiar\w*|experience with|knowledge of|von vorteil|un plus|valorable|if required|may be required|not required|no (?:\w+ ){0,2}clearance|dbs|crb|medical|police|health|criminal|prison|occupational|disclosure and barring|customs)\b/i;

const REFUSES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:not|n['’]t|cannot|can['’]?t|unable|no longer|never|neither|won['’]?t|don['’]?t|doesn['’]?t|do not|does not|isn['’]?t|aren['’]?t|nor|ineligible)\\b${SAME}{0,70}?\\b(?:${SPONSOR}|${VISA_WORD}|immigration (?:support|sponsorship))`,
    "i",
  ),
  new RegExp(
    `\\b(?:no|nor)\\b (?:[\\w-]+(?: |/| or | / )){0,3}?(?:or )?(?:${VISA_WORD}|sponsorships?\\b|sponsoring)`,
    "i",
  ),
  new RegExp(`\\bwithout\\b[^.\\n;]{0,60}?\\b(?:${SPONSOR}|${VISA_WORD}|the need)`, "i"),
  new RegExp(
    `\\b(?:${SPONSOR}|${VISA_WORD})\\b${SAME}{0,50}?\\b(?:(?:is|are|will|can|could)(?: currently)? ?(?:not|n['’]t|un)|isn['’]?t|aren['’]?t|won['’]?t|cannot|can['’]?t|unavailable|not (?:available|offered|provided|possible|supported|eligible))`,
    "i",
  ),
  /\b(?:sponsor\w*|visas?|h-?1-?b)\b[^.\n:]{0,24}:\s*(?:no\b|not\b|none\b|n\/a|unavailable)/i,
  /\b(?:secure|obtain|arrange|get|organi[sz]e|provide)\b[^.\n]{0,20}\b(?:visa|work permit|authori[sz]ation)\b[^.\n]{0,20}\b(?:on your own|yourself|themselves|independently)\b/i,
  /\balready\b[^.\n]{0,40}\b(?:have|hold|possess|authori[sz]ed|eligible|permitted)\b[^.\n]{0,50}\b(?:right to work|work (?:permit|visa|authori[sz]ation)|to work)\b/i,
  /\b(?:have|hold|possess)\b[^.\n]{0,12}\b(?:already|existing)\b[^.\n]{0,50}\b(?:right to work|work (?:permit|visa|authori[sz]ation))\b/i,
  /\b(?:visas?|permits?)\b[^.\n]{0,50}\b(?:cannot|can['’]?t|unable to|not able to|do not|don['’]?t) (?:apply|obtain|arrange|provide|help|assist|organi[sz]e|support|offer)\b/i,
  /\b(?:visum|visa|arbeitserlaubnis)\w*\b[^.\n]{0,50}\bnicht\b/i,
  /\b(?:kein(?:e|en)?|nicht)\b[^.\n]{0,50}\b(?:visum|visa|sponsoring|arbeitserlaubnis)\w*/i,
  /\bvisa\b[^.\n]{0,40}\b(?:leider nicht|nicht möglich)\b/i,
  /\b(?:pas|aucun(?:e)?)\b[^.\n]{0,40}\b(?:sponsor\w*|parrain\w*|visas?)\b/i,
  /\b(?:no|sin)\b[^.\n]{0,40}\b(?:patrocin\w*|visados?)\b/i,
];

/** "Not only do we sponsor", "no problem", "not a problem if you need a visa". */
const FALSE_NEGATION =
  /\bnot only\b|\bno (?:problem|issue|worries)\b|\bnot (?:a|an) (?:problem|issue)\b|\bwhether or not\b|\bdon['’]?t (?:worry|hesitate)\b|\bif you (?:don['’]t|do not)\b|\b(?:not|n['’]t) (?:sure|know|matter|care|require a degree)\b/i;

const SPONSORS: readonly RegExp[] = [
  /\b(?:we|company|can|could|will|would|may|able|willing|happy|open|glad|ready|do|does|also|to|is|are|and|clients?)\b[^.\n;]{0,30}?\bsponsor(?:s|ing)?\b(?=\W*$|[^.\n;]{0,60}?(?:visa|h-?1-?b|work|permit|immigration|candidate|right person|green))/i,
  new RegExp(
    `\\b(?:${VISA_WORD}|immigration|employment|tier[- ]2|work)[ -/&]{0,3}(?:(?:and|&|or|/|,) ?(?:relocation|work permit|immigration|moving)[ -]|and |or |/ ?)?(?:transfers?[/ ,]*)?(?:sponsor\\w*|support\\w*|assist\\w*|help\\b|provided|available|offered|ok\\b|okay|welcome|possible|friendly|eligible|considered|candidates? welcome|applicants? welcome|transfers?|paid|covered|included|costs?)(?!\\w*[^.\\n]{0,12}(?:requirements|timelines|compliance))`,
    "i",
  ),
  /\bsponsorships?\b[^.\n;]{0,40}\b(?:available|offered|provided|possible|considered|for (?:h-?1|tn|work|visas?|immigration|the right)|of (?:h-?1b|work visas?|visas?))/i,
  /\b(?:offer|provide|provides|offers|including|support|supports|supporting)\b[^.\n;]{0,50}\b(?:certificates? of sponsorship|visas?|immigration (?:support|help|assist\w*|sponsor\w*|costs?|fees?)|h-?1-?b)\b/i,
  /\b(?:consider|accept)\w*\b[^.\n;]{0,50}\b(?:visas?|h-?1-?bs?|sponsorships?)\b/i,
  /\b(?:visas?|h-?1-?bs?|green cards?)\b[^.\n;?]{0,40}\b(?:welcome|considered|sponsored|ok|okay|possible|accepted|no problem|not a problem)\b/i,
  /\b(?:visas?|sponsorship|work permit)\b[^.\n]{0,40}\?\s*(?:no (?:problem|worries)|yes|we (?:can|will|do|'ll|’ll)|we['’]ve got|sure|don['’]?t worry)/i,
  /\b(?:help(?:ed|ing|s)?|assist|handle|guide|sort(?:ed)?|take care|cover|pay|arrange|secure|process|obtain)\b[^.\n;]{0,50}\b(?:visas?|immigration|work permits?|h-?1-?b)\b/i,
  /\bwelcomes? (?:applications|candidates|applicants)[^.\n;]{0,80}\b(?:sponsorship|visas?)\b/i,
  /\b(?:requir\w+|need\w*)\b[^.\n;]{0,40}\b(?:sponsorship|visas?)\b[^.\n;]{0,50}\b(?:welcome|considered|encouraged)\b/i,
  /\bwe(?:['’]ve| have)\b[^.\n;]{0,20}\bsponsored\b[^.\n;]{0,50}\b(?:visas?|h-?1-?bs?|o-?1s?|green cards?)\b/i,
  /\bvisas?\b[^.\n;]{0,40}\bwe['’]ve got you covered\b/i,
  /\bvisums?[- ]?(?:unterstützung|hilfe|sponsor\w*)/i,
  /\bvisa[- ]?(?:sponsor\w*|sponsoring|unterstützung|support|hilfe)\b/i,
  /\b(?:unterstütz\w+|helfen|hilft|helf\w*|hilfe)\b[^.\n]{0,50}\b(?:visum\w*|visa\w*|arbeitserlaubnis)\b/i,
  /\b(?:accompagn\w+|prise en charge|prenons en charge|aide|sponsor\w*)\b[^.\n]{0,40}\b(?:visas?|permis de travail)\b/i,
  /\b(?:patrocin\w+|apoyo|ayuda|tramit\w+)\b[^.\n]{0,40}\b(?:visas?|visados?|permiso de trabajo)\b/i,
];

/** Terse tags of forum posts, "Berlin - VISA", "(INTERN/H1B)": capitals or a list of tags. */
const TAG =
  /(?:^|[-–—,|/(:;&]\s*|\s)(?:VISA|H-?1-?B|[Vv]isa(?= (?:ok|okay|welcome|possible))|[Vv]isa(?=\s*[,)|/])|Visa(?=\s*$))(?=\s*(?:$|[-–—,|/):;&.!]|\s(?:OK|ok|okay|welcome|and|&|maybe|possible|Supported|SPONSORED)))/;
const CARD_FIRMS =
  /\b(?:mastercard|amex|american express|visa,? inc|visa (?:(?:credit|debit|gift|prepaid) )?(?:cards?|payments?)\b|paypal|stripe,|discover\b.{0,9}card)/i;

/** A refusal that leaves room: elsewhere, for remote work, for other visas, for some roles. */
const CONDITION =
  /\b(?:(?:for|in) (?:every|all|each)\b|outside|other countr|any other|elsewhere|for remote|new h-?1)/i;

const TAG_COMPANY =
  /\b(?:mastercard|amex|american express|visa,? inc|payment|card|bank|networks?|holder|status|process(?:es)?|timelines?|requirements?|programs?|manage|track)\b/i;

/** Work on visas and clearances that the job itself consists of. */
const JOB_DUTY =
  /^[\W\d]*(?:manage|collaborate|partner(?:ing)?|whether|navigate|administer|advise|any experience|track|own|lead|coordinate|support the|oversee|handle|process|serve|prepare|ensure|help manage|draft|develop|build|drive|experience|familiarity|knowledge|understanding|deep|maintain and|background)\b/i;

/** What one clause says, with the offsets of its words; `null` when it says nothing about sponsoring. */
export function readClause(written: string): Verdict | null {
  // The dots of "U.S." end no sentence; a mark of the same length keeps the offsets.
  const clause = written.replace(/\b(?:[A-Za-z]\.){2,}/g, (dotted) => dotted.replaceAll(".", "·"));
  if (EQUAL_OPPORTUNITY.test(clause) || NEUTRAL.test(clause)) return null;
  const citizenship = firstOf(CITIZENSHIP, clause);
  if (citizenship && !isSoft(clause, citizenship)) {
    return { visa: "citizenship", ...citizenship, isConditional: false };
  }
  if (JOB_DUTY.test(clause)) return null;
  const isOther = OTHER_SPONSOR.test(clause) && !/visa|h-?1-?b|permit|immigration/i.test(clause);
  if (isOther) return null;
  const refusal = FALSE_NEGATION.test(clause) ? null : firstOf(REFUSES, clause);
  if (refusal) return { visa: "refuses", ...refusal, isConditional: CONDITION.test(clause) };
  if (CARD_FIRMS.test(clause)) return null;
  const offer = firstOf(SPONSORS, clause) ?? tagIn(clause);
  return offer ? { visa: "sponsors", ...offer, isConditional: false } : null;
}

function isSoft(clause: string, found: { start: number; end: number }): boolean {
  if (/citizen|person|national/i.test(clause.slice(found.start, found.end)))
    return /\b(?:no (?:\w+ ){0,2}(?:citizenship|clearance)|not required|not require|preferred|a plus|senior citizens?|citizen (?:develop|service|outcome|engage))/i.test(
      clause,
    );
  return SOFT_CLEARANCE.test(clause);
}

function tagIn(clause: string): { start: number; end: number } | null {
  if (/Visa\s*$/.test(clause) && !/\b(?:remote|full|intern|relo)/i.test(clause)) return null;
  if (clause.length > 160 || TAG_COMPANY.test(clause) || clause.includes("?")) return null;
  return firstOf([TAG], clause);
}

function firstOf(
  patterns: readonly RegExp[],
  clause: string,
): { start: number; end: number } | null {
  for (const pattern of patterns) {
    const match = pattern.exec(clause);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
