import { remembered } from "../remembered.ts";
import type { Line } from "./lines.ts";

/** What the lines under a heading are. */
export type Section = "must" | "nice" | "other";

export interface Heading {
  /** Nearly all of the line is a heading known; else some word of it is. */
  isWhole: boolean;
  /** `same`: a label inside the section ("Technical skills:"). */
  section: Section | "same" | null;
  /** What follows the label on its own line ("Required: a degree in law"). */
  rest?: string;
}

const LONGEST_HEADING = 90;
const LONGEST_INLINE_LABEL = 40;

/** The heading that a line is, `null` when it is none. */
export function headingOf(line: Line, next: Line | undefined): Heading | null {
  const inline = inlineHeading(line.text);
  if (inline) return inline;
  if (line.text.length > LONGEST_HEADING || !looksLikeHeading(line, next)) return null;
  const words = line.text.toLowerCase().replace(/[’`]/g, "'").replace(NOISE, "").trim();
  const marked = line.text.endsWith(":") || isShouted(line.text);
  const { section, isWhole } = knownWords(words);
  if (!marked && section && !isWhole && isSentence(words)) return null;
  if (line.opens && !isWhole) return null;
  if (section) return { section, isWhole: marked || isWhole };
  if (line.text.endsWith(":") && !isShouted(line.text)) return { section: "same", isWhole: true };
  return line.bullet ? null : { section: null, isWhole: marked };
}

const WHOLE = 0.6;

const SHORT = 5;
const LONGEST_UNMARKED = 8;

/** Many words, few of them a heading's: "Work and life – we see that you have time". */
function isSentence(words: string): boolean {
  const longest = /[–—.,] /.test(words) ? LONGEST_UNMARKED : LONGEST_UNMARKED * 2;
  return words.split(" ").length > longest;
}

interface KnownWords {
  section: Section | null;
  /** They are nearly all of the heading. */
  isWhole: boolean;
}

/** What words in lower case announce. Few headings are new: most of a board stand in each of its postings. */
const knownWords = remembered<KnownWords>(
  (words) => {
    const section = sectionOf(words);
    return { section, isWhole: section !== null && isNearlyAll(words, section) };
  },
  4_000,
  LONGEST_HEADING,
);

function isNearlyAll(words: string, section: Section): boolean {
  if (section === "other" && words.split(" ").length <= SHORT) return true;
  return [NICE, OTHER, MUST].some((known) => {
    const match = known.exec(words);
    return match?.index === 0 && match[0].length >= words.length * WHOLE;
  });
}

/** Emoji, numbering and ornament around a heading. */
const NOISE = /^[^\p{L}]+|[^\p{L})]+$/gu;

function looksLikeHeading({ text, bullet, opens }: Line, next: Line | undefined): boolean {
  if (bullet && !opens) return text.endsWith(":") && text.length < 60;
  if (/[:…]$|\.\.\.$/.test(text)) return true;
  if (isShouted(text)) return true;
  if (/[.;,]$/.test(text)) return false;
  return text.length < 60 && (next?.bullet === true || text.split(" ").length <= 7);
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function inlineHeading(text: string): Heading | null {
  const at = text.indexOf(":");
  if (at < 4 || at > LONGEST_INLINE_LABEL || at > text.length - 4) return null;
  const label = text.slice(0, at).toLowerCase().trim();
  const rest = text.slice(at + 1).trim();
  if (INLINE_NICE.test(label)) return { section: "nice", rest, isWhole: true };
  if (INLINE_MUST.test(label)) return { section: "must", rest, isWhole: true };
  return null;
}

const INLINE_NICE =
  /^(?:preferred|bonus(?: points)?|nice[ -]to[ -]haves?|desirable|optional|plus|pluses|ideal(?:ly)?|von vorteil|wünschenswert|deseable|souhaité|un plus|valorable|se valora(?:rá)?)$/;
const INLINE_MUST =
  /^(?:required|requirements?|must[ -]haves?|essential|mandatory|minimum(?: requirements| qualifications)?|qualifications?|voraussetzung(?:en)?|anforderungen|requisitos?|obligatoire|imprescindible|you must have)$/;

const any = (...phrases: string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${phrases.join("|")})(?![\\p{L}])`, "u");

const NICE = any(
  "nice[ -]to[ -]haves?",
  "nice if you(?: have)?",
  "bonus(?:es)?(?: points?| skills| qualifications| if you(?:'ve)?| experience| for)?",
  "(?:big |extra )?plus(?:es)?(?: if| points)?",
  "extra credit",
  "preferred(?: skills| qualifications| experience| but not required| requirements)?",
  "desir(?:able|ed)(?: but not (?:mandatory|required|essential)| skills| criteria| qualifications| experience| attributes)?",
  "(?:ideal|preferred|optional),? but not (?:required|mandatory|necessary)",
  "not (?:required|mandatory|a must)",
  "advantageous",
  "what (?:will|would|could)? ?(?:also )?(?:sets?|makes?) you (?:apart|stand out)",
  "(?:stand|standing) out",
  "(?:even|extra) better(?: if)?",
  "would be (?:great|awesome|nice|a plus)",
  "we'd love(?: it)? if",
  "good to have",
  "brownie points",
  "von vorteil",
  "wünschenswert",
  "das wäre (?:toll|super|schön|ein plus)",
  "pluspunkte",
  "nice-to-have",
  "(?:les )?(?:petits? )?(?:plus|atouts?)(?: appréciés?)?",
  "serait un plus",
  "souhait(?:é|ée|és|ées|able)s?",
  "(?:requisitos )?(?:deseables?|valorables?|deseados)",
  "se valora(?:rá)?(?: positivamente)?",
  "diferenciais|desejáve(?:l|is)",
  "mile widziane",
  "(?:een )?pré",
  "costituisce titolo preferenziale|gradit[oaie]",
);

const OTHER = any(
  "responsibilit(?:y|ies)",
  "(?:what|how) (?:you(?:'ll| will| would|'d)|you get to|you are going to|you(?:'re| are) going)(?: to)?(?! (?:be )?(?:bring|need|have|possess|know|great|successful))(?: .*)?",
  "what (?:you|to) (?:can )?expect.*|what you do|what you'll get|what you get|what we offer|what we provide|we offer|our offer|we provide|what's in it for you|what's in store",
  "(?:your |the |key |main |core |day[- ]to[- ]day |primary )?(?:duties|tasks|impact|mission|accountabilities|deliverables|objectives|role|job|position|opportunity|challenge)(?: overview| summary| description| purpose)?(?: and responsibilities)?",
  "you will|you'll|in this role,? you(?:'ll| will)?|as an? .{3,60} you(?:'ll| will)",
  "(?:our |the )?(?:benefits?|perks|compensation|salary|pay|remuneration|package|rewards|offer|bonus scheme|pension)(?: range| package| and benefits| & perks| & benefits| and perks)?",
  "about (?!you|yourself|your|the (?:candidate|person)).*",
  "(?:who|what) (?:we are|is \\p{L}+|are we|we do|we believe|we value)",
  "(?:our|core|company) (?:values|culture|mission|story|team|stack|tech|technology|principles|products?|customers|ethos|commitment|process|stance|vision|benefits|perks|investors|approach|people)(?: stack)?",
  "(?:core |main |our )?tech(?:nology|nologies|nical)?(?: stack)?(?: we use)?|current technologies include|tech stack|tools we use|(?:the )?stack",
  "why (?!you(?:'re| are) (?:a )?(?:great|good|perfect)).*",
  "overview|summary|job summary|introduction|the company|company description|the team|team|location|locations|schedule|work(?:ing)? (?:environment|hours|arrangement|conditions)|hours",
  "(?:the |our )?(?:hiring|interview|application|recruitment|selection) (?:process|steps?|stages|timeline)|how to apply|to apply|next steps|the process|process|apply|ready to",
  "equal (?:employment )?opportunit(?:y|ies)|eeo|eoe|diversity|inclusion|accommodations?|privacy|disclaimer|e-verify|itar.*|note|please note|conditions of employment|physical (?:demands|requirements|functions)|essential physical functions|visa|legal",
  "success (?:looks|metrics|in this role|profile)|what (?:great|success|good) looks like|(?:first )?\\d+ (?:days|months).*|outlook|milestones",
  "aufgaben|deine aufgaben|ihre aufgaben|aufgabengebiet|tätigkeiten|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|was wir (?:dir|ihnen)? ?bieten|was du (?:tun|machen) wirst|wir bieten.*|unser angebot|deine vorteile|ihre vorteile|über uns|wer wir sind|benefits|deine rolle|kontakt|warum .*|das bieten wir.*|freu dich auf|deine mission|dein verantwortungsbereich|wir über uns|unternehmen|stellenbeschreibung|vergütung|arbeitszeit",
  "(?:vos |tes |les |votre |ta )?(?:missions?|responsabilités|tâches|avantages|rôle|poste)|ce que (?:nous offrons|vous ferez|tu feras|nous proposons).*|nous offrons|à propos.*|qui sommes-nous|notre (?:entreprise|équipe|offre)|pourquoi .*|(?:le )?processus de recrutement|l'entreprise|l'équipe|descriptif du poste",
  "(?:tus |sus |principales )?(?:funciones|responsabilidades|tareas)|qué (?:ofrecemos|harás)|(?:te |se )?ofrecemos|beneficios|sobre nosotros|quiénes somos|acerca de.*|condiciones|por qué .*|tu misión|descripción(?: del puesto)?",
  "(?:jouw |je )?(?:taken|werkzaamheden|verantwoordelijkheden)|wat (?:ga je doen|wij bieden|bieden wij)|wij bieden|over ons|arbeidsvoorwaarden|wat je gaat doen",
  "responsabilità|cosa offriamo|offriamo|chi siamo|mansioni|attività|responsabilidades|o que oferecemos|sobre nós|benefícios|obowiązki|twój zakres obowiązków|oferujemy|o nas|zakres obowiązków",
);

const MUST = any(
  "(?:minimum |basic |core |key |essential |job |role |technical |candidate |position |additional |other |required |mandatory |general |knowledge, |experience )*(?:requirements?|qualifications?|prerequisites|must[ -]haves?|competenc(?:ies|es|y)|credentials|eligibility)",
  "required(?: skills| experience| qualifications)?|(?:need|must|should)(?: to)?[ -]haves?|musts",
  "(?:essential|required|key|technical|core|specialized|relevant|professional|desired|hard|soft|personal)? ?(?:skills?|experience|expertise|attributes|knowledge|criteria|education|licensure|certifications?|licenses?|qualities|background|abilities|traits)(?:,? (?:and|&|\\/) (?:skills?|experience|qualifications|attributes|expertise|knowledge|abilities|requirements|education|background))*(?: you(?:'ll)? (?:need|bring|have)(?: to bring)?| required| requirements| needed| we(?:'re| are) looking for)?",
  "what (?:you(?:'ll)?|you will|we expect you to|you(?:'d| would)|you should|do you|you need to|to|we hope you(?:'ll)?|you(?:'ll)? (?:need|have) to)? ?(?:need|bring|have|possess|know|should have|will bring)(?: to (?:bring|have|succeed|surf|be|thrive|know|get)| with you)?.*",
  "what (?:we(?:'re| are)? ?(?:look(?:ing)?|search(?:ing)?|hop(?:e|ing)|seek(?:ing)?)(?: for)?|we need|we require|we want|we expect|we value in you|it takes|makes you (?:a )?(?:great|good|successful|qualified).*|(?:you're|you are) (?:great|good|world-class) at|sets you up).*",
  "who (?:you are|we(?:'re| are)? (?:look|search|seek).*|you(?:'ll)? be|should apply|are you|will (?:succeed|love|thrive).*|thrives.*|this (?:role )?is for)",
  "we(?:'re| are) looking for(?: someone (?:who|with).*| you.*| people.*)?|we need|we expect.*|we(?:'re| are) excited .*who.*|we'd love to (?:hear from|meet|talk to) you if.*|looking for",
  "you(?:'ll)? (?:have|are|might be|may be|bring|need|should have|must have|could be|possess|will have|will bring|will need|should|must|thrive|'ve).*|you(?:'re| are) .*|you(?:'ll| will) (?:thrive|be a (?:great|good)|love|fit|have|need|bring|excel|be successful).*|you've.*|do you have.*|are you.*|you might .*|you probably .*",
  "(?:your|candidate|ideal|person|the) (?:profile|background|skills?|experience|superpowers?|toolbox|toolkit|qualifications|expertise|specification|strengths|candidate|attributes)(?: (?:has|will have|should have|is|have|will|and).*)?|profile|person specification",
  "about (?:you|yourself|the candidate|your.*)|(?:the |our )?ideal (?:candidate|person|hire|fit).*|(?:strong |successful |the )?candidates? (?:should|will|must|has|have|who).*|to be successful.*|how to be successful.*|to (?:succeed|thrive|qualify|join|apply).*you.*|how you(?:'ll)? (?:qualify|succeed|stand).*|(?:a|great|good|right|perfect) (?:fit|match).*|(?:this|it) (?:role|job|position)? ?(?:is|could be|might be|may be) (?:a |for you|right|the).*|you'd be a.*|at a minimum.*|(?:the )?right candidate|what will help you be successful|you belong here if|what we'd love to see|minimum|is this you|sounds like you|does this sound like you.*",
  "anforderungen|(?:dein|ihr|unser) ?(?:profil|anforderungsprofil)|profil|qualifikation(?:en)?|voraussetzungen|das (?:bringst du|bringen sie) mit.*|was (?:du mitbringst|sie mitbringen|du mitbringen.*|wir erwarten|wir uns wünschen|zeichnet (?:sie|dich) aus|dich auszeichnet|sie auszeichnet|du brauchst|wir suchen|wir von dir erwarten)|du bringst mit|sie bringen mit|das solltest du mitbringen|das wünschen wir uns|damit überzeugst du.*|(?:deine|ihre) (?:qualifikation(?:en)?|skills|kompetenzen|voraussetzungen|stärken|fähigkeiten|erfahrung(?:en)?)|wen wir suchen|wir suchen|das bist du|du passt zu uns.*|so überzeugen sie.*|anforderungsprofil|kenntnisse",
  "ce qu'il (?:te|vous) faut.*|quel profil.*|(?:le |la |un |une |un\\(e\\) )?candidat.* idéal.*|(?:votre |ton |le )?profil(?: recherché| souhaité| idéal)?|compétences(?: requises| techniques| attendues| clés)?|ce que nous (?:recherchons|attendons).*|qui (?:êtes-vous|es-tu|vous êtes)|pré-?requis|exigences|vous (?:avez|êtes|possédez|justifiez).*|tu (?:as|es).*|qualifications requises|formation(?: et expérience)?|expérience",
  "requisitos(?: mínimos| imprescindibles| del puesto| necesarios)?|lo que esperamos.*|perfil(?: que buscamos| buscado| requerido| del candidato)?|(?:tu |su )perfil|qué (?:buscamos|necesitas|esperamos|pedimos).*|buscamos|lo que (?:buscamos|necesitas).*|experiencia(?: requerida)?|formación|conocimientos|competencias|se requiere|imprescindible",
  "(?:functie-?)?eisen|wat (?:vragen wij|breng je mee|wij vragen|jij meebrengt|wij zoeken).*|jouw profiel|wie (?:ben jij|zoeken wij)|wij vragen|requisiti|cosa cerchiamo|il tuo profilo|competenze|requisitos obrigatórios|o que (?:procuramos|buscamos|esperamos).*|wymagania|(?:nasze |twoje )?(?:oczekiwania|kwalifikacje)|czego oczekujemy|twój profil",
);

/** Its end says what follows, whatever else it names ("You'll be great in this role if you have"). */
const FIT =
  /(?:^|[^\p{L}])(?:(?:great|good|right|perfect|successful|thrive|excel|love) .*if you(?:'re| are| have)?|you(?:'ll| will)? need to have|following (?:\p{L}+ ){0,2}(?:skills|qualifications|experience))$/u;

/** Chinese, Japanese and Korean set no blanks between words. */
const DENSE: readonly (readonly [Section, RegExp])[] = [
  ["nice", /加分|优先条件|優先條件|歓迎|尚可|우대/],
  ["must", /要求|资格|資格|条件|條件|必須|应聘|求める人物|特質|特质|필수|자격|요건/],
  [
    "other",
    /工作内容|工作內容|职责|職責|福利|待遇|獲得|获得|仕事内容|業務内容|会社|關於|关于|為什麼|为什么|업무|복리|혜택|소개|개요/,
  ],
];

/** Who had better not apply, and where the place of work is preferred. */
const UNFIT =
  /^location|you(?:'ll| will)(?: be)?$|(?:unlikely to|not|n't|never) (?:be )?(?:an? )?(?:(?:good |great |right )?fit|for you|thrive|a match|enjoy|apply)|what we do(?:n't| not) need|not? (?:the )?right (?:role|place)/u;

/** A heading in lower case; nice before must ("preferred qualifications"), must before the rest only when it begins so. */
function sectionOf(words: string): Section | null {
  if (words === "you") return "must";
  if (UNFIT.test(words)) return "other";
  if (FIT.test(words)) return "must";
  const dense = DENSE.find(([, heading]) => heading.test(words));
  if (dense) return dense[0];
  if (NICE.test(words) && !/^(?:benefits|compensation|salary)/.test(words)) return "nice";
  const must = MUST.exec(words);
  const other = OTHER.exec(words);
  if (must && other)
    return must.index <= other.index && must[0].length >= other[0].length ? "must" : "other";
  if (must) return "must";
  return other ? "other" : null;
}
