/**
 * Words by which a line or sentence says itself that it is a requirement, a wish, or neither. The expressions are
 * for text in lower case: so they take a quarter of the time.
 */

const PARENTHESES = /\([^()]*\)/g;
const NICE =
  /\b(?:nice to have|(?:is|are|be|as|considered|seen as) (?:also )?(?:a |an )?(?:(?:big|huge|strong|definite|real|major|distinct|great|massive|added) )?(?:plus|bonus|advantage|asset|benefit)|(?:a|big|huge|strong) plus[.!]?$|a bonus[.!]?$|advantageous|desirable|desired(?= but|[.!]?$)|would be (?:beneficial|great|ideal|helpful|preferred|nice|welcome)|(?:is|are) (?:beneficial|helpful|preferred|welcome)|beneficial[.!]?$|helpful[.!]?$|but not (?:required|essential|necessary|mandatory)|not required|(?:strongly |highly )?preferred[.!]?$|von vorteil|wünschenswert|(?:un|ein|een) (?:plus|atout|vorteil|pré|pluspunkt)\b|(?:serait|seraient|constitue) un|souhaitée?s?\b|se valorar|deseable|mile widziane|gradit[oa]|wäre (?:toll|super|schön)|diferencial)|^(?:\S+ ){0,2}idealerweise|^(?:ideally|bonus|idealerweise|idéalement|idealmente|preferably|optional(?:ly)?|nice to have)\b/;

/** Behind these a line may add a wish to its demand ("SQL; Spark is a plus"). */
const CLAUSE = /;|, with | – /;

/** A wish rather than a demand. What stands in parentheses or in a later sentence does not count. */
export function isNice(text: string): boolean {
  const sentence = sentencesOf(text, 1)[0] ?? text;
  const first = sentence.split(CLAUSE, 1)[0] ?? text;
  return NICE.test(first.replace(PARENTHESES, "").trim().toLowerCase());
}

const BOILERPLATE =
  /equal[- ](?:employment[- ])?opportunit|regardless of (?:race|gender|age|your|background|sex)|without regard to|(?:race|gender), (?:colou?r|religion|race|age)|reasonable accommodation|affirmative action|privacy (?:policy|notice)|e-verify|^#li-|background check|(?:salary|pay|compensation) (?:range|for this|will)|encourage you to apply|(?:still )?(?:encourage|apply) (?:even|anyway)|all qualified applicants|all backgrounds|committed to (?:building|creating|providing|hiring|a diverse|fostering|diversity|an inclusive)|criminal (?:record|histor)|(?:chancengleichheit|unabhängig von (?:geschlecht|herkunft))|menschen mit behinderung|égalité des chances|igualdad de oportunidades|personal (?:data|information)|we (?:are|'re) (?:proud|committed)|personenbezogene|rehabilitation of offenders|if you (?:don't|do not|dont) (?:meet|match|quite|tick|have|check)|(?:don't|do not) meet (?:all|every|100)/;

/** Text that every advertisement of a company carries: equal opportunity, privacy, pay bands. */
export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text.slice(0, 600).toLowerCase());
}

const DEMAND =
  /(?:^|\b(?:candidates?|applicants?|you|y'all|who|and|successful candidate|person|post ?holder)(?: \w+)? )(?:must|will need|need to|should|are required to|are expected to) (?:also )?(?:have|be (?!able to (?:submit|provide)|required|contacted|sent|considered|submitted|made)|possess|hold|demonstrate|speak)\b|\b(?:is|are) (?:required|essential|mandatory|a must|necessary|imprescindible)\b(?! to )|^you(?:'ll| will)? (?:have|bring|hold|possess|be an? (?:\w+ ){0,3}(?:registered|qualified|experienced|licensed|certified))\b|\b\d+\+? ?(?:-|–|to)? ?\d*\+? (?:years?|yrs)(?:'|’)? (?:of )?(?:[\w/-]+ ){0,4}(?:experience|building|working|in )|^(?:proven|previous|prior|demonstrated|solid|strong|extensive|hands-on|significant|good) (?:[\w-]+ ){0,3}(?:experience|knowledge|track record|understanding|skills)\b|^experience (?:with|in|of|working|using|building)\b|(?:ideal|right|successful|perfect) candidate (?:has|will have|should have|must|brings|possesses)|\b(?:vorausgesetzt|zwingend erforderlich|sind erforderlich|ist erforderlich|wird vorausgesetzt)\b|^(?:du|sie) (?:hast|haben|verfügst|verfügen|bringst|bringen|solltest|sollten)\b|^vous (?:avez|disposez|justifiez|maîtrisez|possédez)\b|\b(?:est requis|est exigé|est indispensable|sont requis|obligatoire)|^(?:se requiere|imprescindible|necesario|deberás tener)\b/;
const NOT_DEMAND =
  /\b(?:apply|application|applications|cover letter|résumé|resume|closing date|interview|please|contact|click|email|we have|our team|equal|founded|customers|clients|recruitment process|vaccinat|benefit from|right to work check|dbs|disclosure|opportunity to|submit|payment)\b/;

const LONGEST_SENTENCE = 320;

/** Sentences of running text that state a demand or a wish. */
export function requirementSentences(text: string): string[] {
  if (text.length > 4000) return [];
  return sentencesOf(text).filter(
    (sentence) =>
      sentence.length > 15 &&
      sentence.length <= LONGEST_SENTENCE &&
      isDemand(sentence.toLowerCase()),
  );
}

function isDemand(sentence: string): boolean {
  return (DEMAND.test(sentence) || NICE.test(sentence)) && !NOT_DEMAND.test(sentence);
}

/** Splits behind . ! ? and a blank before a capital letter; abbreviations stay whole. No more than `most` are read. */
function sentencesOf(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const sentence = text.slice(from, match.index + 1).trim();
    if (sentence !== "") sentences.push(sentence);
    if (sentences.length >= most) return sentences;
    from = match.index + 1;
  }
  const last = text.slice(from).trim();
  return last === "" ? sentences : [...sentences, last];
}

const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}•(])/gu;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|z\.b|bzw|inkl|ca|Sr|Jr|vs|approx|min|max)$/i;
