import type { ResumeSection } from "../../contract/index.ts";
import { countTitleWords } from "./title-words.ts";

export type SectionKind = ResumeSection["kind"];

/** Words that make a line a heading, by kind. English, German, Spanish, French, then a few of Italian, Portuguese, Dutch. */
const CORES: Record<Exclude<SectionKind, "other">, string> = {
  experience:
    "experience|experiences|expirience|experiance|expierence|experince|employment|work history|career history|employment history|job history|professional history|working history|work background|professional background|career progression|positions held|internship|internships|work|career|military service|assignments|engagements|berufserfahrung|berufserfahrungen|berufspraxis|beruflicher werdegang|werdegang|berufliche laufbahn|beruflicher hintergrund|berufliche erfahrung|arbeitserfahrung|praxiserfahrung|praktische erfahrung|praktische erfahrungen|berufstätigkeit|praktika|tätigkeiten|experiencia|experiencias|experiencia profesional|experiencia laboral|historial laboral|trayectoria profesional|trayectoria|trayectoria laboral|vida laboral|prácticas|expérience|expériences|expériences professionnelles|parcours professionnel|parcours|emplois|stages|esperienza|esperienze|esperienze professionali|esperienza lavorativa|experiência|experiência profissional|werkervaring|arbetslivserfarenhet|arbejdserfaring|arbeidserfaring|doświadczenie|doświadczenie zawodowe|опыт работы|опыт",
  education:
    "education|educational background|academic background|academic history|academics|academic qualifications|educational qualifications|schooling|degrees|studies|coursework|courses|ausbildung|bildung|bildungsweg|schulbildung|schulische ausbildung|studium|hochschulbildung|akademischer werdegang|weiterbildung|weiterbildungen|fortbildung|fortbildungen|aus- und weiterbildung|educación|formación|formación académica|estudios|datos académicos|formation|formations|études|cursus|diplômes|scolarité|istruzione|formazione|formação|educação|opleiding|opleidingen|utbildning|uddannelse|utdanning|wykształcenie|edukacja|образование",
  skills:
    "skills|skill|skill set|skillset|skill highlights|highlights|expertise|competencies|competences|core competencies|proficiencies|proficiency|technologies|tools|strengths|core qualifications|qualifications|key qualifications|capabilities|areas of expertise|technical summary|tech stack|software|computer literacy|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv-kenntnisse|edv kenntnisse|it-kenntnisse|fertigkeiten|qualifikationen|stärken|habilidades|competencias|aptitudes|conocimientos|destrezas|capacidades|herramientas|compétences|savoir-faire|logiciels|atouts|outils|competenze|competências|habilidades técnicas|vaardigheden",
  summary:
    "summary|profile|career overview|professional overview|objective|objectives|overview|about me|about|career focus|career objective|executive profile|personal statement|introduction|bio|biography|synopsis|statement|profil|kurzprofil|über mich|zusammenfassung|berufsziel|perfil|resumen|objetivo|sobre mí|extracto|à propos|a propos|résumé|résumé professionnel|objectif|profilo|resumo|sobre mim|profiel",
  projects:
    "projects|project|project experience|portfolio|case studies|research|research projects|projekte|projekterfahrung|projektliste|proyectos|projets|progetti|projetos|projecten",
  certifications:
    "certifications|certification|certificates|certificate|licenses|licences|license|licensure|licensures|credentials|accreditations|zertifikate|zertifizierungen|certificaciones|certificados|certificats|licencias|cursos|cursos y certificaciones|certificazioni|certificações",
  languages:
    "languages|language|language skills|sprachen|sprachkenntnisse|fremdsprachen|idiomas|lenguas|langues|langue|lingue|línguas|talen",
  publications:
    "publications|publication|papers|presentations|patents|conference presentations|veröffentlichungen|publikationen|publicaciones|publications et communications|pubblicazioni|publicações",
  interests:
    "interests|hobbies|hobby|interessen|hobbys|freizeit|intereses|aficiones|centres d'intérêt|centres d’intérêt|centres d'interet|loisirs|intérêts|interessi|interesses|extracurricular activities|activities",
  contact:
    "contact|contacts|contact information|contact details|contact info|personal information|personal details|personal data|personal info|kontakt|kontaktdaten|persönliche daten|persönliches|persönliche angaben|zur person|contacto|datos personales|información personal|coordonnées|état civil|informations personnelles|contatti|dati personali|contato|dados pessoais",
};

const OTHERS =
  "accomplishments|achievements|awards|honors|honours|recognition|references|referees|affiliations|memberships|membership|associations|volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|leadership|additional information|other information|other|miscellaneous|training|trainings|engagement|ehrenamt|ehrenamtliches engagement|auszeichnungen|referenzen|mitgliedschaften|sonstiges|weitere angaben|weitere informationen|logros|premios|referencias|voluntariado|otros datos|otros|información adicional|bénévolat|distinctions|récompenses|références|divers|réalisations|engagement associatif|permis|declaration|signature|security clearance|clearance|travel|availability|attributes|personal|professional development|professional organizations|organizations|endorsements|riconoscimenti|prêmios|summary of achievements";

/** Words that may stand beside a core without changing what it is. */
const QUALIFIERS = new Set(
  "professional work relevant related additional other recent previous past prior current selected key core career employment job industry technical computer it personal special specialized specialised clinical teaching military field business executive management leadership research consulting consultant freelance academic educational education experience training language foreign soft hard main major major areas area of in and & the my a an general overall detailed brief history background details information highlights skills summary set level chronological significant notable international domestic administrative legal medical nursing customer sales marketing financial accounting engineering software programming design production operations supervisory internship volunteer full time part functional applicable supporting earlier early further with for to section overview list record workplace on hands qualifications competencies abilities knowledge strengths accomplishments achievements awards honors activities affiliations memberships licenses certifications certificates publications presentations interests hobbies languages projects tools technologies expertise credentials development continuing beruflich berufliche beruflicher berufliches persönliche besondere weitere relevante fachliche technische sonstige wichtige ausgewählte und sowie der die des profesional profesionales laboral laborales académica académicas académico académicos técnicas técnicos técnica personales complementaria complementario otros otras y e de del la las los el en informáticos informáticas informática idiomas professionnelle professionnelles professionnel professionnels académique académiques techniques technique linguistiques linguistique informatiques informatique personnelles personnels diverses autres et du des les le clés principales universitaire universitaires professionali tecniche e profissional".split(
    " ",
  ),
);

const KIND_OF_PHRASE: ReadonlyMap<string, SectionKind> = new Map([
  ...OTHERS.split("|").map((phrase): [string, SectionKind] => [phrase, "other"]),
  ...(Object.entries(CORES) as [SectionKind, string][]).flatMap(([kind, phrases]) =>
    phrases.split("|").map((phrase): [string, SectionKind] => [phrase, kind]),
  ),
]);
const LONGEST_PHRASE_WORDS = 4;
const LONGEST_HEADING = 64;
/** Headings only in capitals, as Markdown headings or with a colon; else words of a list. */
const WEAK_ALONE = new Set([
  "work",
  "career",
  "about",
  "research",
  "courses",
  "software",
  "tools",
  "personal",
  "travel",
  "activities",
  "leadership",
  "training",
  "other",
  "engagement",
  "permis",
  "stages",
  "parcours",
  "project",
  "assignments",
  "license",
  "skill",
  "language",
  "organizations",
]);

/** Made of heading words alone and yet no headings: what people can, and what they studied. */
const NO_HEADINGS = new Set([
  "project management",
  "project management skills",
  "project management tools",
  "general studies",
  "international studies",
  "legal studies",
  "general education",
  "special education",
  "training and development",
  "training & development",
  "leadership development",
  "leadership skills",
  "leadership training",
  "educational leadership",
  "financial leadership",
  "sales training",
  "clinical research",
  "software development",
  "software engineering",
  "engineering software",
  "research and development",
  "research & development",
  "military leadership",
]);

/**
 * The kind of section that a line opens, `null` when it is no heading. A heading is made of heading
 * words and their qualifiers alone: "Relevant Work Experience", "Ausbildung & Weiterbildung".
 */
export function headingKind(line: string): SectionKind | null {
  if (line.length > LONGEST_HEADING || /[\d@]/.test(line)) return null;
  const bare = bareHeading(line);
  if (!bare || NO_HEADINGS.has(bare)) return null;
  const exact = KIND_OF_PHRASE.get(bare);
  if (exact) return WEAK_ALONE.has(bare) && !isShouted(line) ? null : exact;
  const words = bare.split(/[\s/,|]+/).filter(Boolean);
  return words.length > 7 ? null : kindOfWords(words, isWritten(line));
}

/** Written as headings are: "Leadership Activities", not "Management activities." or "Travel Consultant". */
function isWritten(line: string): boolean {
  if (isShouted(line)) return true;
  return !/\.\s*$/.test(line) && !/\s\p{Ll}{5}/u.test(line) && countTitleWords(line) === 0;
}

/** Cores that are weak alone make no heading with qualifiers either, unless written as one. */
function kindOfWords(words: string[], written: boolean): SectionKind | null {
  let kind: SectionKind | null = null;
  let at = 0;
  while (at < words.length) {
    const found = phraseAt(words, at);
    if (found) {
      const phrase = words.slice(at, at + found.length).join(" ");
      if (!WEAK_ALONE.has(phrase) || written) kind = strongest(kind, found.kind);
      at += found.length;
    } else if (QUALIFIERS.has(words[at] ?? "")) at += 1;
    else return null;
  }
  return kind;
}

function phraseAt(words: string[], at: number): { kind: SectionKind; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE_WORDS, words.length - at); length > 0; length -= 1) {
    const kind = KIND_OF_PHRASE.get(words.slice(at, at + length).join(" "));
    if (kind) return { kind, length };
  }
  return null;
}

/** The first named wins, but "Skills Summary" and "Volunteer Experience" are what their rarer word says. */
function strongest(one: SectionKind | null, other: SectionKind): SectionKind {
  if (one === null || one === "summary") return other;
  return one;
}

/** Without markup, numbering, bullets, rules and end signs; letters set wide closed up; lower case. */
function bareHeading(line: string): string {
  const plain = line
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L})]+$/u, "")
    .replace(/[*_`]+/g, "")
    .replace(/\([^(),]{0,24}\)$/, "")
    .trim();
  const closed = closeLetters(plain);
  if (/^[a-z]/.test(closed) && !/^#/.test(line)) return "";
  return closed
    .toLowerCase()
    .replace(/\s*&\s*/g, " & ")
    .replace(/\s+/g, " ");
}

/** "W O R K  E X P E R I E N C E" is "WORK EXPERIENCE", also when the wide space between was lost. */
function closeLetters(line: string): string {
  if (!/^\S(?:\s{1,4}\S){3,}$/u.test(line)) return line;
  return line
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .flatMap((word) => word.split(/(&)/))
    .map((word) => (KIND_OF_PHRASE.has(word.toLowerCase()) ? word : (inTwo(word) ?? word)))
    .join(" ");
}

function inTwo(word: string): string | null {
  for (let at = 3; at < word.length - 2; at += 1) {
    const [one, other] = [word.slice(0, at).toLowerCase(), word.slice(at).toLowerCase()];
    if (KIND_OF_PHRASE.has(other) && (QUALIFIERS.has(one) || KIND_OF_PHRASE.has(one)))
      return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  return null;
}

function isShouted(line: string): boolean {
  return line === line.toUpperCase() || /^#{1,4}\s/.test(line) || /:\s*$/.test(line);
}

/** Headings that can be told inside running text, as written. */
const FLOWING =
  "Professional Experience|Work Experience|Work History|Employment History|Relevant Experience|Professional Summary|Executive Summary|Executive Profile|Career Overview|Career Focus|Education and Training|Core Qualifications|Skill Highlights|Core Accomplishments|Professional Affiliations|Additional Information|Technical Skills|Areas of Expertise|Core Competencies|Berufserfahrung|Sprachkenntnisse|Experiencia Profesional|Experiencia Laboral|Formación Académica|Expériences? Professionnelles?";
const FLOWING_ALONE =
  "Experience|Education|Skills|Summary|Highlights|Accomplishments|Certifications|Languages|Interests|Objective|Profile|Publications|Ausbildung|Kenntnisse|Formation|Compétences|Formación|Habilidades";

/** For `matchAll`: headings in a text that lost its line ends. A single word counts only after a sentence or a small word and before a capital. */
export const FLOWING_HEADING = new RegExp(
  `(?<=^|\\s)(?:${FLOWING}|${FLOWING.toUpperCase()}|${FLOWING_ALONE.toUpperCase()})(?=\\s|:|$)|(?<=^|[.!?)•]\\s{1,12}|\\s{2,12})(?:${FLOWING_ALONE})(?=:|\\s+[\\p{Lu}\\d])`,
  "gu",
);
