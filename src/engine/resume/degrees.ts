import type { Degree } from "../../contract/index.ts";
import type { ResumeLine } from "./lines.ts";

/** Highest first: the first that fits a line names its level. Case matters where letters alone would be words. */
const LEVELS: readonly (readonly [Degree["level"], RegExp])[] = [
  [
    "doctorate",
    /\b(?:Ph\.?\s?D\b|D\.?Phil\b|[Dd]octorate|[Dd]octor of|[Dd]octoral|M\.?D\.(?=\W|$)|J\.?D\.?(?=[\s,:(]|$)|Juris Doctor|Ed\.?D\b|Pharm\.?\s?D\b|DNP\b|DVM\b|[Pp]romotion (?:in|zum)|Dr\.-Ing|Dr\. (?:rer|phil|med|jur)|[Dd]octorado|[Dd]octorat|[Dd]ottorato|[Dd]outorado)/u,
  ],
  [
    "master",
    /\b(?:[Mm]aster(?:['’´`]?s|\sof|\sin|arbeit)?(?=\W|$)(?! (?:data|plan|schedul|production|budget|service))|M\.?B\.?A\b|M\.\s?S\.?(?:c\b|\W)|MSc\b|MS (?:in|degree)\b|M\.\s?A\.?(?=\W)|MA in\b|M\.?Ed\b|M\.?Eng\b|MPH\b|MSW\b|LL\.?M\b|Diplom(?:-|\s|i?ngenieur|kauf|inform|phys|ps)|Dipl\.|Magister|Staatsexamen|[Mm]áster\b|[Mm]aestría|[Mm]astère|DESS\b|DEA\b|[Dd]iplôme d['’]ingénieur|Laurea magistrale|[Mm]estrado)/u,
  ],
  [
    "bachelor",
    /\b(?:[Bb]ach?e?l+[oe]r(?:['’´`]?s|\sof|\sin)?(?=\W|$)|[Bb]accalaureate|B\.\s?S\.?(?:c\b|\W|$)|BSc\b|BS (?:in|degree)\b|B\.?S\.?N\b|B\.\s?A\.?(?=\W|$)|BA (?:in|degree)\b|B\.?B\.?A\b|B\.?F\.?A\b|B\.?Eng\b|B\.?\s?Tech\b|B\.?\s?E\.(?=\W|$)|B\.?\s?Com\b|LL\.?B\b|[Uu]ndergraduate degree|[Ll]icenciatura|[Gg]rado en|[Ii]ngeniería (?:en|técnica)|[Dd]iplomatura|[Ll]icence (?:en|de|pro)|Laurea\b|[Bb]acharelado)/u,
  ],
  [
    "associate",
    /\b(?:[Aa]ssociate(?:['’´`]?s)?\s(?:of|in|degree)\b|[Aa]ssociate['’´`]s\b|A\.\s?A\.?(?:S\b|\W)|AAS\b|A\.\s?S\.(?=\W|$)|BTS\b|DUT\b|HND\b|[Ff]oundation degree|[Tt]écnico superior)/u,
  ],
  [
    "vocational",
    /\b(?:[Aa]usbildung\s(?:zum|zur|als)|[Bb]erufsausbildung|[Mm]eisterbrief|IHK\b|[Vv]ocational|[Tt]rade school|[Aa]pprenticeship|NVQ\b|City & Guilds|[Ff]ormación profesional|[Cc]iclo formativo|CAP\b|BEP\b|[Bb]ac pro|[Dd]iploma (?:in|of)\b|[Tt]echnical (?:diploma|certificate))/u,
  ],
  [
    "secondary",
    /\b(?:[Hh]igh\s[Ss]chool|H\.S\.|GED\b|G\.E\.D|A[- ][Ll]evels?\b|GCSEs?\b|HSC\b|SSC\b|Abitur\b|[Ff]achabitur|[Mm]atura\b|[Ff]achhochschulreife|[Rr]ealschul|[Mm]ittlere Reife|[Hh]auptschul|[Bb]achillerato|E\.?S\.?O\.?\b(?=\W)|[Bb]accalauréat|[Ss]econdary [Ss]chool|[Ss]econdary [Ee]ducation)/u,
  ],
];
const LONGEST_DEGREE = 200;

/** Degrees that the lines of the education name, each line once, in order. Linear. */
export function readDegrees(lines: readonly ResumeLine[]): Degree[] {
  const degrees: Degree[] = [];
  const seen = new Set<string>();
  for (const { text } of lines) {
    const shown = text.slice(0, LONGEST_DEGREE);
    const level = LEVELS.find(([, pattern]) => pattern.test(shown))?.[0];
    if (!level || seen.has(shown)) continue;
    seen.add(shown);
    degrees.push({ level, text: shown });
  }
  return degrees;
}
