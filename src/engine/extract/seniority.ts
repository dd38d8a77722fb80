import type { Seniority } from "../../contract/index.ts";

/**
 * The rung a job title names, `null` when it names none.
 *
 * Reads English, German, Spanish and French, and the commonest words of Italian, Dutch, Portuguese
 * and Polish. Words that only look like a rung are struck out first ("account executive",
 * "product manager", "staff nurse", "lead generation"); of what is left the highest rung counts, and
 * of rungs that stand as alternatives ("Senior / Staff") the first. A pay band is not a rung.
 */
export function extractSeniority(title: string): Seniority | null {
  const text = fold(title).replace(LOOKALIKES, " ~ ").replace(/ {2,}/g, " ");
  const pair = ALTERNATIVES.exec(text);
  if (pair?.[1]) return rungOf(pair[1]);
  return rungOf(text);
}

/** No title is longer; what follows is somebody's description. */
const TITLE_LENGTH = 300;

function fold(title: string): string {
  return title
    .slice(0, TITLE_LENGTH)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/[’`]/g, "'")
    .replace(/(\p{L}{3})[:*_/(]-?(in|innen|r|e|ne|a|o)\b\)?/gu, "$1$2")
    .replace(/\(?\b[mwfdxhv](?:\s?[/|,]\s?[mwfdxhva]){1,3}\b\)?/g, " ~ ")
    .replace(/\b(sr|jr|snr|jnr)\./g, "$1 ");
}

/** First match wins, so the order is the precedence of rungs within one title. */
function rungOf(text: string): Seniority | null {
  for (const [rung, words] of RUNGS) if (words.test(text)) return rung;
  return null;
}

const anyOf = (...alternatives: string[]): RegExp =>
  new RegExp(`(?:${alternatives.join("|")})(?!\\p{L})`, "u");
const word = (alternatives: string): string => `(?<!\\p{L})(?:${alternatives})`;

/** What one manages without people: the craft of these managers is in the first word. */
const CRAFTS =
  "product|project|programm?e?|projects|programs|programmes|accounts?|portfolio|community|communities|case|success|social media|partner|partners|partnerships?|relationship|engagement|onboarding|implementation|release|change|campaign|brand|category|bid|proposal|contract|contracts|content|scrum|product marketing|territory|wealth|incident|configuration";

const LOOKALIKES = new RegExp(
  [
    // English: executives and managers who lead nobody
    "(?:account|sales|marketing|recruitment|customer|client|service|services|support|care|business|development|media|communications|pr|events?|hr|finance|operations|admin|administrative|office|legal|digital|project|product|call cent(?:er|re)|telesales|collections?|accounts|purchase|purchasing|procurement|relations|success|experience|seo|brand|front desk|talent acquisition|claims|retail|transport|logistics|planning|technical|field|territory|credit|travel) executives?",
    "executive (?:personal )?(?:assistant|assistance|support|secretary|administrator|coordinator|business partner|chef|sous|housekeeper|recruiter|search|producer|coach|communications|protection|driver|pa|ea|briefing|office)\\b",
    "(?:" +
      CRAFTS +
      ")(?: (?:support|operations|development|delivery))? manage?r(?:in)?(?:s|innen)?(?! of| de)",
    "\\p{L}*(?:produkt|projekt|case|fall|kunden|account|community|content|brand|partner|media)[- ]?manager(?:in)?",
    "(?:projekt|reise|kurs|ubungs|spiel|chor|halb|blitzab|teilprojekt|bauprojekt|workshop|diskussions|orchester|stadtfuhrungs|gaste)leiter(?:in)?",
    "leiterplatten\\p{L}*",
    "(?:jef[ea]|gerente|responsable|director|directora|chef|cheffe|kierownik|responsabile|capo|gestionnaire|hoofd) (?:(?:de|del|di|des|du|de la)? ?)(?:proyectos?|productos?|projets?|produits?|cuentas?|comptes?|projektu|produkt\\p{L}*|produktu|progetto|prodotto|clientele|partie|rang|orchestre|orquesta|train|bord|pista|piste|gare|escala|projetos?|produtos?|rayonnage|fotografia|photographie|cine|escena|publicite)\\b",
    "emplead[oa] responsable|gerante? de portefeuille|chef de (?:partie|cuisine)|sous[- ]chef|(?:personal|private|pastry|executive) chef|chef personal",
    // Staff who are simply employed
    "members? of (?:the )?(?:technical|teaching|clinical|medical|nursing|general) staff",
    "staff (?:nurses?|rn|lpn|midwi(?:fe|ves)|accountants?|auditors?|attorneys?|counsel|pharmacists?|physicians?|doctors?|assistants?|writers?|reporters?|photographers?|therapists?|physiotherapists?|psychologists?|psychiatrists?|veterinarians?|dentists?|side|grade|member|members|officer|services|training|bank|canteen|driver|engagement|wellbeing|development|support|coordinator)\\b",
    "(?:bank|nursing|medical|support|office|bar|waiting|kitchen|floor|ground|cleaning|security|general|domestic|crew|field|service|hotel|restaurant|warehouse|clinical|teaching|temp|temporary|production) staff\\b",
    "senior (?:living|care(?! (?:assistant|worker|officer|practitioner|coordinator|support))|citizens?|center|centre|services|housing|homes?|communit(?:y|ies)|adults?|day care|residents?|companion|caregiver|helpers?|school|high|infants?)\\b",
    "lead[- ](?:gen|generation|generator|qualification|qualifier|conversion|nurturing|management|paint|time|to[- ]|acquisition|scoring|handling|free|abatement|sales|sourcing)\\b",
    "(?:qualified|inbound|outbound|b2b|sales) leads(?! (?:engineer|developer))",
    "heads? (?:&|and|&amp;) neck|head (?:injury|count|hunter|office|start)",
    "(?:art|music|funeral|film|stage|casting|photography|choir|medical science|script) directors?|director of photography|directeur artistique|directrice artistique|art[- ]direktor(?:in)?|director[a]? (?:artistic[oa]|de arte)",
    "intermediate care|intermediate school|principal dancer|principals?'s?",
    "(?:intern|internship|apprentice|apprenticeship|apprenticeships|trainee|graduate|early careers?|campus|student)s? (?:program(?:me)? )?(?:recruit\\p{L}*|coordinator|assessor|trainer|supervisor|tutor|scheme manager|manager|lead|advisor|adviser|mentor|union|services)",
    "stage (?:manager|hand|director|technician|crew|designer)|(?:early|late|growth)[- ]stage",
    "(?:to|for|of|by) (?:the |our |a )?(?:ceo|cto|cfo|coo|cmo|cio|ciso|chro|c-?level|c-?suite|chief \\p{L}+ officer|founders?|board|president|vice president|managing director|director|head)(?:'?s)?(?!\\p{L})",
    "(?:ceo|founder|cto)'?s? (?:office|associate|assistant)|founder'?s?'? associate|founders?'",
    "assisten[tz]\\p{L}* (?:der |des |zur? )?(?:geschaftsfuhr|geschaftsleit|vorstand|direktion|leitung|bereichsleit)\\p{L}*",
    "(?:assistant|assistante|asistente|ayudante)e? (?:de|del|du|a la|al) (?:direction|direccion|director|directora|gerencia|directeur)",
  ]
    .map((phrase) => `(?<!\\p{L})(?:${phrase})(?!\\p{L})`)
    .join("|"),
  "gu",
);

const INTERN = anyOf(
  word(
    "interns?|internships?|trainees?|apprentices?|apprenticeships?|working[- ]student|student (?:worker|assistant)|placement (?:student|year)|industrial placement|co-?op|summer (?:analyst|associate)",
  ),
  "werkstud\\p{L}*",
  "(?:pflicht)?prakti(?:kum|ka|kant\\p{L}*)",
  "auszubildend\\p{L}*",
  word("azubis?|lehrling|lehrstelle|volontar\\p{L}*|duales studium|dual\\p{L}* student\\p{L}*"),
  word("becari[oa]s?|en practicas|practicantes?|pasante|pasantias?|aprendiz\\p{L}*"),
  word(
    "stagiaires?|stagiair|alternance|alternante?|apprentie?s?|stagista|tirocinante|tirocinio|apprendista",
  ),
  word("estagiari[oa]|estagio|stazyst\\p{L}*|praktykant\\p{L}*|staz|leerling"),
  "(?:^|[-–(|,] ?)(?:stage|practicas|ausbildung)",
  word("ausbildung(?= (?:zum|zur|als|im|in))|ausbildungsplatz|ausbildungsstelle"),
);

const EXECUTIVE = anyOf(
  word("vice[- ]?presidents?|vp|svp|evp|avp|president|chairman|chairwoman|chair of the board"),
  word("ceo|cto|cfo|coo|cmo|cio|ciso|chro"),
  word("chief executive|chief of staff|chief (?:\\p{L}+[ &,]+){1,4}officer"),
  word(
    "chief(?! (?:engineer|mate|steward|stewardess|cook|inspector|technician|resident|nurse|accountant|clerk|cashier|operator|pilot|petty))",
  ),
  word("managing directors?|executive directors?|managing partner|(?:co-?)?founder"),
  word(
    "geschaftsfuhrer\\p{L}*|vorstand(?:in|svorsitz\\p{L}*|smitglied\\p{L}*)?|hauptgeschaftsfuhrer\\p{L}*",
  ),
  word("director[a]? general|consejer[oa] delegad[oa]|vicepresident[ea]|president[ea]"),
  word("directeur general|directrice generale|pdg|presidente? directeur|president directeur"),
  word(
    "amministrat(?:ore|rice) delegat[oa]|prezes|diretora? geral|direttore generale|algemeen directeur",
  ),
);

const DIRECTOR = anyOf(
  word("directors?|head of|head,|heads of|editor in chief|headteacher|head teacher|dean"),
  word("(?:school|vice|assistant|deputy) principal"),
  word("(?:sub|co)?director[ae]?s?|directeurs?|directrices?|direttor[ei]|direttrice|diretora?"),
  "direktor(?:in)?",
  "\\p{L}{3}direct(?:eur|rice)",
  word(
    "dyrektor\\p{L}*|bereichsleit\\p{L}+|hoofd|chefarzt|chefarztin|chefredakteur\\p{L}*|rektor(?:in)?",
  ),
);

const JUNIOR = anyOf(
  word(
    "juniors?|jr|jnr|junior(?=berater|entwickler|ingenieur|consultant|controller|referent|projekt|produkt)\\p{L}+|mlodsz[ya]",
  ),
);

const LEAD_FIRST = anyOf(
  "(?:team|gruppen|schicht|linien|truppen|kolonnen)[- ]?leit(?:er|erin|ung|end\\p{L}*)",
  word("chefs?(?:fe)?s? (?:d'equipe|d'atelier|de chantier|d'escale)|cheffe d'(?:equipe|atelier)"),
  word("jef[ea] de (?:equipo|turno|cuadrilla|sala|grupo)|revisora? jef[ea]"),
  word("responsables? d'equipe"),
);

const MANAGER = anyOf(
  "manager(?:in)?(?:s|innen)?",
  word(
    "matron|jef[ea]s?|(?:sub)?gerentes?|gerent[ea]|fuhrungskr\\p{L}+|responsables?|responsabile|kierowni(?:k|czka)\\p{L}*",
  ),
  word("gerante?s?|cadre de sante|cheffes?|chefs? du|chefs? des?|chefs? d'\\p{L}+|subjef[ea]"),
  word("encargad[oa] (?:de|del) (?:la )?(?:tienda|local|restaurante|almacen|planta|seccion|zona)"),
  word("leit(?:er|erin|ung)"),
  "\\p{L}{3}(?<!beg|zub|abl|auf)leit(?:er|erin|ung)",
  "\\p{L}{5}(?:chef|hoofd)",
  word("bedrijfsleider|gestora? executiv[oa]"),
);

const LEAD_OR_STAFF =
  /(?<!\p{L})(?:(lead|leads|leader|leaders|supervisor\p{L}*|superviseu\p{L}*|superviseus\p{L}*|foreman|forewoman|foreperson|charge hand|chargehand|crew chief|chief|head(?= \p{L})|teamlead|teamleider|leidinggevende|leitend\p{L}*|vorarbeiter\p{L}*|polier\p{L}*|(?:ober|chef)k(?:ellner|och|ochin)\p{L}*|capataz|encargad[oa] de (?:turno|obra)|contremaitre\p{L}*|capo|caposquadra|capoturno|brygadzist\p{L}*|lider|encarregad[oa])|(principal|distinguished|staff(?=[+]?,? (?:[\p{L}\d.+#&/,-]+ ){0,4}?(?:engineer|engineering|developer|scientist|designer|architect|researcher|product|program|programmer|technical|analyst|sre|devops|swe|data|software|ux|~)(?!\p{L}))|(?<=(?:engineer|developer|scientist|designer|architect|manager) ?[,(-] ?)staff))(?!\p{L})/u;

const SENIOR = anyOf(
  word(
    "senior[aei]?s?|senior(?=berater|entwickler|ingenieur|consultant|controller|referent|projekt|produkt)\\p{L}+|sr|snr|starsz[ya]|oberarzt|oberarztin|experimentee?|experimentad[oa]",
  ),
  levelNumber("iii|3"),
);
const STAFF_LEVEL = anyOf(levelNumber("iv|v|4|5"));
const MID = anyOf(
  word("mid[- ]?level|mid[- ]?senior|mid[- ]career|confirmee?|intermediate|medior|semi[- ]?senior"),
  "[(/] ?mid",
  "^mid$",
  "^middle(?= (?!school|east|office|market|manage|grade|years))",
  "^mid(?=[ /-]+(?!market))(?! ?-?market)",
  levelNumber("ii|2"),
);
const ENTRY = anyOf(
  word(
    "entry[- ]level|early[- ]career|new[- ]grad|graduates?|grad|absolvent\\p{L}*|berufseinsteiger\\p{L}*|debutante?",
  ),
  "^ ?associate (?!director|manager|partner|professor|dean|dentist|specialist|practitioner|consultant psych|vice|general|lecturer|principal|teacher|provider)(?=(?:\\p{L}+[ -]){0,4}(?:engineer|developer|designer|counsel|attorney|scientist|analyst|consultant|architect|editor|producer|researcher|recruiter|buyer|planner|accountant|~|specialist|copywriter|strategist|writer|administrator|manager))associate|^ ?associate (?:(?!director|manager|partner|professor|dean|dentist|specialist|practitioner|psych)[\\p{L}-]+ ){0,4}(?:engineer|developer|designer|counsel|attorney|scientist|analyst|consultant|architect|editor|producer|researcher|recruiter|buyer|planner|accountant|~|strategist|writer)",
  levelNumber("i|1"),
);

/** A level number counts only right behind the noun of a role ("Engineer II", not "Band 2"). */
function levelNumber(level: string): string {
  return `(?<=(?:engineer|developer|analyst|scientist|designer|architect|technician|specialist|representative|associate|accountant|administrator|coordinator|consultant|programmer|assistant|clerk|nurse|operator|mechanic|recruiter|writer|sde|swe|sdet|sre|therapist|technologist|paralegal|planner|buyer|inspector|rn|lpn|cna|~),? (?:level )?\\(?)(?:${level})`;
}

const RUNGS: readonly (readonly [Seniority, { test(text: string): boolean }])[] = [
  ["intern", INTERN],
  ["executive", EXECUTIVE],
  ["director", DIRECTOR],
  ["junior", JUNIOR],
  ["lead", LEAD_FIRST],
  ["manager", MANAGER],
  ["lead", { test: (text) => LEAD_OR_STAFF.exec(text)?.[1] !== undefined }],
  ["staff", { test: (text) => LEAD_OR_STAFF.exec(text)?.[2] !== undefined }],
  ["senior", SENIOR],
  ["staff", STAFF_LEVEL],
  ["mid", MID],
  ["junior", ENTRY],
];

const RUNG_WORD =
  "junior|jr|mid|mid-level|intermediate|senior|sr|staff|lead|principal|manager|director|i|ii|iii";
const ALTERNATIVES = new RegExp(
  `(?<!\\p{L})((?:tech |team )?(?:${RUNG_WORD}))\\)?(?: ?(?:/|\\||-|–|&) ?| or | to )\\(?(?:${RUNG_WORD})(?!\\p{L})`,
  "u",
);
