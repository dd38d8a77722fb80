import type { Degree } from "../../contract/index.ts";
import type { ResumeLine } from "./lines.ts";

/** After letters that are a degree alone: "BA", "BS: Chemistry", "MA, History", "AA degree"; ", MA" is a state. */
const SET_OFF = "(?=\\s*(?:$|[:,(–-])|\\s(?:in|degree|cum)\\b)";

/** Highest first: the first that fits a line names its level. Words in any case, letters as written. */
const LEVELS: readonly (readonly [Degree["level"], words: RegExp, letters: RegExp])[] = [
  [
    "doctorate",
    /\b(?:doctorate|doctor of|doctoral|juris doctor|promotion (?:in|zum)|doctorado|doctorat|dottorato|doutorado)/iu,
    /\b(?:P[Hh]\.?\s?D\b|D\.?Phil\b|M\.?D\.(?=\W|$)|J\.?D\.?(?=[\s,:(]|$)|Ed\.?D\b|Pharm\.?\s?D\b|DNP\b|DVM\b|Dr\.-Ing|Dr\. (?:rer|phil|med|jur))/u,
  ],
  [
    "master",
    /\b(?:(?<!(?:scrum|web|toast|quarter|post|head)[\s-]?)master(?:['’´`]?s|\sof|\sin|arbeit)?(?=\W|$)(?! (?:data|plan|schedul|production|budget|service|chef|electrician|plumber))|diplom(?:-|\s|i?ngenieur|kauf|inform|phys|ps)|magister|staatsexamen|máster\b|maestría|mastère|diplôme d['’]ingénieur|laurea magistrale|mestrado)/iu,
    new RegExp(
      `\\b(?:M\\.?\\s?B\\.?\\s?A\\b(?!-)|M\\.\\s?S\\.?(?:c\\b|\\W)|MSc\\b|MS (?:in|degree)\\b|M\\.\\s?A\\.?(?=\\W|$)|M\\.S$|(?<!,\\s)(?:MA|MS|MIS|MFA|MSIT|MSN|MPA|MCA|MHA)${SET_OFF}|M\\.?Ed\\b|M\\.?Eng\\b|M\\.?\\s?Tech\\b|M\\.?\\s?Com\\b|MPH\\b|MSW\\b|LL\\.?M\\b|Dipl\\.|DESS\\b|DEA\\b)`,
      "u",
    ),
  ],
  [
    "bachelor",
    /\b(?:bach?e?l+[oe]r(?:['’´`]?s|\sof|\sin)?(?=\W|$)|baccalaureate|undergraduate degree|licenciatura|grado en|ingeniería (?:en|técnica)|diplomatura|licence (?:en|de|pro)|laurea\b|bacharelado)/iu,
    new RegExp(
      `\\b(?:B\\s?\\.\\s?S\\.?(?:c\\b|\\W|$)|BSc\\b|BS (?:in|degree)\\b|B\\.?S\\.?N\\b|B\\s?\\.\\s?A\\.?(?=\\W|$)|BA (?:in|degree)\\b|(?:BA|BS|BE|AB|BBM|BSW|BSBA|BAAS|BCA)${SET_OFF}|B\\.?B\\.?A\\b|B\\.?F\\.?A\\b|B\\.?Eng\\b|B\\.?\\s?Tech\\b|B\\.?\\s?E\\.(?=\\W|$)|B\\.E$|B\\.?\\s?Com\\b|LL\\.?B\\b)`,
      "u",
    ),
  ],
  [
    "associate",
    /\b(?:associate(?:['’´`]?s)?\s(?:of|in|degree|arts|science)\b|associate['’´`]s\b|^associates?$|foundation degree|técnico superior)/iu,
    new RegExp(
      `\\b(?:A\\.\\s?A\\.?(?:S\\b|\\W|$)|AAS\\b|A\\.\\s?S\\.?(?=\\W|$)|(?:AA|AS)${SET_OFF}|BTS\\b|DUT\\b|HND\\b)`,
      "u",
    ),
  ],
  [
    "vocational",
    /\b(?:ausbildung\s(?:zum|zur|als)|berufsausbildung|meisterbrief|vocational|trade school|apprenticeship|city & guilds|formación profesional|ciclo formativo|bac pro|diploma (?:in|of)\b|(?:technical|occupational) (?:diploma|certificate|school))/iu,
    /\b(?:IHK|NVQ|CAP|BEP)\b/u,
  ],
  [
    "secondary",
    /\b(?:high\sschool|abitur\b|fachabitur|matura\b|fachhochschulreife|realschul|mittlere reife|hauptschul|bachillerato|baccalauréat|secondary school|secondary education|general diploma)/iu,
    /\b(?:H\.\s?S\b|HS$|HS\sDiploma|GED\b|G\.E\.D|A[- ][Ll]evels?\b|GCSEs?\b|HSC\b|SSC\b|E\.?S\.?O\.?\b(?=\W))/u,
  ],
];
const LONGEST_DEGREE = 200;

/** Degrees that the lines of the education name, each line once, in order. Linear. */
export function readDegrees(lines: readonly ResumeLine[]): Degree[] {
  const degrees: Degree[] = [];
  const seen = new Set<string>();
  for (const { text } of lines) {
    const shown = text.slice(0, LONGEST_DEGREE);
    const level = LEVELS.find(
      ([, words, letters]) => words.test(shown) || letters.test(shown),
    )?.[0];
    if (!level || seen.has(shown)) continue;
    seen.add(shown);
    degrees.push({ level, text: shown });
  }
  return degrees;
}
