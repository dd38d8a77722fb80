import { extractSkills } from "../skills/index.ts";
import { type AskedYears, readYears } from "./years.ts";

export interface RequirementReading {
  /** Years of experience asked; `max` is null for "5+" and "at least", `min` for "up to"; null = none asked. */
  years: AskedYears | null;
  /** The lowest degree that would do, by rank: a line asking "Bachelor's or Master's" asks a bachelor. */
  degree: Degree | null;
  /** Canonical name of a licence, registration or certificate to practise ("driving licence"). */
  licence: string | null;
  /** First spoken language asked, BCP 47. */
  language: string | null;
  /** All spoken languages named, in order of place. */
  languages: string[];
  /** Canonical skills, each once, in order of place. */
  skills: string[];
}

/** From the lowest to the highest. */
export const DEGREES = [
  "school",
  "vocational",
  "associate",
  "bachelor",
  "master",
  "doctorate",
] as const;
export type Degree = (typeof DEGREES)[number];

/** What one requirement line asks for. Never throws. */
export function readRequirement(text: string): RequirementReading {
  const line = text.slice(0, LONGEST);
  const languages = readLanguages(line);
  const skills = new Set(extractSkills(line).map((mention) => mention.skill));
  return {
    years: readYears(line),
    degree:
      DEGREES.find((degree) => DEGREE_WORDS[degree].test(line)) ??
      (SOME_DEGREE.test(line) ? "bachelor" : null),
    licence: [...skills].find((skill) => LICENCES.has(skill)) ?? readLicence(line),
    language: languages[0] ?? null,
    languages,
    skills: [...skills],
  };
}

const LONGEST = 2000;

const words = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`, "iu");

const DEGREE_WORDS: Record<Degree, RegExp> = {
  school: words(
    "high school|secondary school|ged|gcses?|a[- ]levels?|abitur|fachabitur|schulabschluss|baccalauréat|bachillerato|secundaria",
  ),
  vocational: words(
    "(?:abgeschlossene |kaufmännische |technische |erfolgreich abgeschlossene )?(?:berufs)?ausbildung|vocational (?:training|qualification|degree|education)|apprenticeship|nvq|btec|trade school|technical school|bts|dut|formación profesional|grado (?:medio|superior)|lehre|completed training",
  ),
  associate: words("associate(?:'s|’s|s)? degrees?|associates degree|foundation degree|hnd|hnc"),
  bachelor: words(
    "bachelor(?:s|'s|’s)?(?: degree)?|undergraduate degree|b\\.?sc\\.?|b\\.?a\\.?(?= |,|/)|bs(?=/| degree| in |,)|ba(?=/| degree| in )|b\\.?eng|btech|b\\.tech|beng|grado universitario|licenciatura|licenciado|licence universitaire|bac ?\\+ ?[34]|titulación universitaria|laurea|hbo",
  ),
  master: words(
    "master(?:s|'s|’s)?(?: degree)|master(?:s|'s|’s)|m\\.?sc\\.?|mba|m\\.?eng|ms(?=/| degree| in )|ma(?=/| degree| in )|bac ?\\+ ?5|diplom|diplôme d'ingénieur|master universitario|máster|postgraduate degree|jd|juris doctor",
  ),
  doctorate: words(
    "ph\\.?d\\.?|doctorate|doctoral(?: degree)?|doctorado|doctorat|promotion in|dphil|md(?= |,|$)",
  ),
};

/** A degree without its rank asks for the first one. */
const SOME_DEGREE = words(
  "degree|graduate in|studium|hochschulstudium|hochschulabschluss|akademischer abschluss|diplôme universitaire|titulación|estudios universitarios|formation supérieure",
);

/** Skills that one holds rather than knows. */
const LICENCES = new Set([
  "commercial driver's license",
  "driving licence",
  "registered nurse",
  "licensed practical nurse",
  "certified nursing assistant",
  "registered mental health nurse",
  "nurse practitioner",
  "gmc registration",
  "hcpc registration",
  "board certification",
  "cpa",
  "acca",
  "aca",
  "cima",
  "cfa",
  "cissp",
  "cism",
  "cisa",
  "ceh",
  "oscp",
  "pmp",
  "prince2",
  "ccna",
  "ccnp",
  "ccie",
  "bar admission",
  "basic life support",
  "advanced life support",
  "electrician certification",
  "qualified teacher status",
  "forklift operation",
  "hazmat endorsement",
  "security guarding",
  "cscs card",
  "epa 608",
  "shrm-cp",
  "cipd",
  "bilanzbuchhalter",
  "pharmacy technician certification",
]);

const LICENCE =
  /\b(?:(?:valid|current|active|professional|state|unrestricted|full|clean)[ ,-]+){1,4}(?:[\w-]+ ){0,3}(?:licen[cs]e|licensure|registration|certification)\b|\b(?:licensed|registered|chartered|certified) (?:[\w-]+ ){0,2}(?:in|with|as|nurse|engineer|accountant|therapist|social worker|pharmacist|teacher|electrician|plumber|surveyor|physician)\b/i;

function readLicence(line: string): string | null {
  return LICENCE.exec(line)?.[0].toLowerCase() ?? null;
}

const SPOKEN: Record<string, string> = {
  en: "english|englisch(?:kenntnisse|e|em|er|en)?|anglais|inglés|inglese|engels|inglês|angielski\\p{L}*",
  de: "german|deutsch(?:kenntnisse|e|em|er|en)?|allemand|alemán|tedesco|duits|niemiecki\\p{L}*",
  fr: "french|französisch\\p{L}*|français|francés|francese|frans",
  es: "spanish|spanisch\\p{L}*|espagnol|español|castellano|spaans",
  it: "italian|italienisch\\p{L}*|italien|italiano",
  nl: "dutch|niederländisch\\p{L}*|néerlandais|nederlands|neerlandés",
  pt: "portuguese|portugiesisch\\p{L}*|portugais|portugués|português",
  pl: "polish|polnisch\\p{L}*|polonais|polaco|polski\\p{L}*",
  sv: "swedish|schwedisch\\p{L}*|svenska",
  da: "danish|dänisch\\p{L}*|dansk",
  no: "norwegian|norwegisch\\p{L}*|norsk",
  fi: "finnish|suomi",
  cs: "czech|tschechisch\\p{L}*",
  ru: "russian|russisch\\p{L}*",
  uk: "ukrainian",
  ja: "japanese|japonais|japonés",
  ko: "korean",
  zh: "chinese|mandarin|cantonese",
  ar: "arabic",
  he: "hebrew",
  hi: "hindi",
  tr: "turkish|türkisch\\p{L}*",
  vi: "vietnamese",
  th: "thai",
  id: "bahasa|indonesian",
  ro: "romanian",
  hu: "hungarian",
  el: "greek",
};
const TONGUES = Object.entries(SPOKEN).map(([code, names]) => [code, words(names)] as const);
/** Without one of these a language's name is a market, a cuisine or a law ("German GAAP"). */
const SPEAKING =
  /fluen|speak|spoken|written|proficien|command of|bilingual|native|language|verbal|conversational|\b[abc][12]\b|kenntnis|fließend|verhandlungssicher|wort und schrift|muttersprach|sprach|courant|maîtrise|parl|langue|bilingue|fluido|idioma|hablad|dominio|nivel|niveau|vloeiend|taal|biegł|znajomość|mother tongue|business level|communicat\w*(?: skills)? in|(?:good|excellent|strong|perfect|gutes?|bon|buen) (?:\w+ )?(?:english|german|french|spanish|deutsch|englisch|anglais|inglés)/i;

function readLanguages(line: string): string[] {
  if (!SPEAKING.test(line)) return [];
  return TONGUES.map(([code, names]) => ({ code, at: line.search(names) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ code }) => code);
}
