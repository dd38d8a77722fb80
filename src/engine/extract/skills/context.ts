/** Words around a name that speak for or against its skill. */
export interface Context {
  /** The text right behind the name must not match. */
  notBefore?: RegExp;
  /** The text right before the name must not match. */
  notAfter?: RegExp;
}

/** Characters looked at on each side. */
const REACH = 24;

/** Does nothing around the name at `start` to `end` speak against it? */
export function stands(
  context: Context | undefined,
  text: string,
  start: number,
  end: number,
): boolean {
  if (context === undefined) return true;
  if (context.notBefore?.test(text.slice(end, end + REACH))) return false;
  return !context.notAfter?.test(text.slice(Math.max(0, start - REACH), start));
}

const CUE_BEFORE =
  /(?:\b(?:in|with|using|use|uses|know|knows|of|or|and|e\.g\.|like|language|languages|backend|stack|mit|avec|con|en|von|write|writing|programming|learn|learning|idiomatic|preferably|advanced|proficient|modern|especially|mostly|primarily|our|experienced|knowledge|skills?)|[:(/])\s*$/i;
const CUE_AFTER =
  /^\s*(?:\(|\)|\/|developers?\b|engineers?\b|engineering\b|programm|cod(?:e|ing|ebase)\b|languages?\b|framework|applications?\b|apps?\b|(?:micro)?services?\b|backend|back-end|scripts?\b|scripting|skills?\b|experience\b|knowledge\b|stack\b|librar|packages?\b|entwickl|kenntnisse|studio\b|server\b|and\/or\b|boot\b|routines?\b|modules?\b|certif|proficien|expert)/i;

/** Is the name used as one uses the name of a language or a tool ("in Go", "R programming")? */
export function hasCue(text: string, start: number, end: number): boolean {
  return (
    CUE_AFTER.test(text.slice(end, end + REACH)) ||
    CUE_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

const LETTER: Context = {
  notBefore:
    /^(?:[&'’.]\w|[+#]|\s?&\s?D\b|-(?:level|suite|corp|class|section|series|round|shaped|store|band)|\s(?:level|suite|corp)\b|\.\s?[A-Z]\.)/i,
  notAfter:
    /(?:[&'’#.]|\bseries[ -]|\bhepatitis |\bvitamin |\bclass |\bplan |\bsection |\blevel |\boption |\bpart |\bschedule |\bcategory |\b[A-Z]\.? ?& ?)$/i,
};

/** By name as the gazetteer writes it. */
export const CONTEXTS: ReadonlyMap<string, Context> = new Map<string, Context>([
  ["C", LETTER],
  ["R", LETTER],
  ["D", LETTER],
  [
    "Go",
    {
      notBefore:
        /^(?:[ -]to[ -]|\s+(?:above|beyond|live|for|ahead|through|the|on|back|home|out|further|deep|where|wherever|getter|big|be|public|off|into|in|from|green|with us|after|about|all|now|check)\b|-(?:live|getter|forward|no|between|around|ahead|to)|ing\b|\s*!)/i,
      notAfter: /(?:[-'’]|\b(?:pokemon|pokémon|to|let's|you|we|a|on the|ready to|please) )$/i,
    },
  ],
  [
    "Excel",
    {
      notBefore:
        /^(?:\s+(?:at|as|when|both|under|academically|professionally|here|and (?:grow|thrive|succeed|be))\b|\s+in\s+(?:a|an|your|this|our|their|fast|the|dynamic|high|and|ambig|environment|communic|deliver|build|work|creat|manag|custom)|ing\b)/i,
      notAfter: /(?:\b(?:you|who|we|to|will|they|can|i|and you|consistently|people) )$/i,
    },
  ],
  [
    "Access",
    {
      notBefore:
        /^\s+(?:to|control|for|and support|rights?|management|point|all|a|our|the|is|denied|health|needs|programme|permissions?)\b/i,
      notAfter:
        /(?:\b(?:have|gain|get|equal|full|early|easy|free|patient|remote|open|your|needs|network|identity|and) )$/i,
    },
  ],
  [
    "Word",
    {
      notBefore: /^\s+(?:of|from|about|to|on|is|for)\b/i,
      notAfter: /(?:\b(?:our|your|the|a|one|of|every) )$/i,
    },
  ],
  [
    "Teams",
    {
      notBefore:
        /^\s+(?:of|and (?:people|individuals|stakeholders)|that|who|are|to|in|across|at|with)\b/i,
      notAfter:
        /(?:\b(?:our|the|your|these|all|other|internal|agile|product|engineering|sales|remote|distributed|cross-functional|functional|and) )$/i,
    },
  ],
  [
    "Spring",
    {
      notBefore:
        /^\s+(?:\d{4}|semester|term|break|season|internship|week|street|hill|valley|['’]\d|clean|graduat|quarter|of|health|labs?|intake|20)/i,
      notAfter:
        /(?:\b(?:this|last|next|early|late|the|starting in|coming|each|end of|until) |\/)$/i,
    },
  ],
  [
    "Express",
    {
      notBefore:
        /^\s+(?:yourself|your|our|interest|entry|written|ideas?|consent|permission|or implied|delivery|shipping|scripts|train|care|clinic|an|the|scripts)/i,
      notAfter: /(?:\b(?:american|pony|orient|the|to|ali|federal|dhl|china) )$/i,
    },
  ],
  [
    "Swift",
    {
      notBefore:
        /^\s+(?:response|action|and (?:efficient|accurate|effective|decisive)|payments?|messag|resolution|transport|network|code|turnaround|delivery|justice|current|river|decision)/i,
      notAfter: /(?:\b(?:taylor|a|provide|ensure|ensuring|the|quick and|jonathan) )$/i,
    },
  ],
  [
    "Rust",
    {
      notBefore:
        /^\s+(?:belt|proof|prevention|removal|remov|protection|resist|coating|and corrosion)/i,
      notAfter: /(?:\b(?:remove|removing|against|of|prevent) )$/i,
    },
  ],
  [
    "Chef",
    {
      notBefore:
        /^\s+(?:de|d['’]|patron|in|at|to|is|will|who|with|for|position|role|jobs?|manager|team|tournant|\(m|\/|hat)/i,
      notAfter:
        /(?:\b(?:sous|head|executive|pastry|junior|the|a|our|celebrity|personal|master|top|commis|private) )$/i,
    },
  ],
  ["Flask", { notAfter: /(?:\b(?:a|the|hip|vacuum|thermos|erlenmeyer|glass) )$/i }],
  [
    "React",
    {
      notBefore:
        /^\s+(?:to|quickly|calmly|appropriately|fast|swiftly|and respond|in a|positively|promptly|well|under)\b/i,
      notAfter: /(?:\b(?:you|we|who|can|will|to|quickly|how) )$/i,
    },
  ],
  ["Ruby", { notBefore: /^\s+(?:tuesday|wedding|anniversary|red)/i }],
  ["Salt", { notBefore: /^\s+(?:lake|and)\b/i, notAfter: /(?:\b(?:the|of|sea|rock|molten) )$/i }],
  [
    "Notion",
    {
      notBefore: /^\s+(?:of|that|is|was|has|helps|will|we|believes|offers|labs|in today)\b/i,
      notAfter: /(?:\b(?:the|a|any|at|about|by|join|this) )$/i,
    },
  ],
  [
    "Slack",
    {
      notBefore: /^\s+(?:time|off|is|was|has)\b/i,
      notAfter: /(?:\b(?:some|the|up the|pick up|cut) )$/i,
    },
  ],
  [
    "Zoom",
    {
      notBefore: /^\s+(?:in|out|interview|call|is|info|meeting link)\b/i,
      notAfter: /(?:\b(?:to|can|over|at|via) )$/i,
    },
  ],
  [
    "Linear",
    {
      notBefore:
        /^\s+(?:career|path|fashion|regression|algebra|model|program|process|growth|and|tv|feet|motion|systems?|time)/i,
    },
  ],
  [
    "Segment",
    {
      notBefore: /^\s+(?:of|lead|the|and|owner|by|our|customers|leader|manager|marketing)\b/i,
      notAfter:
        /(?:\b(?:market|customer|the|our|this|enterprise|smb|mid-market|business|upmarket|each|commercial|strategic|a) )$/i,
    },
  ],
  [
    "Spark",
    {
      notBefore:
        /^\s+(?:joy|interest|creativity|a|an|your|change|innovation|conversations?|new|curiosity|plug|ideas|for|of)\b/i,
      notAfter: /(?:\b(?:a|the|that|to|can|you|that special|will) )$/i,
    },
  ],
  [
    "Assembly",
    {
      notBefore:
        /^\s+(?:line|of|and (?:test|disass|install|pack)|operator|technician|work|worker|instructions|drawings|area|process|plant|bill|member)/i,
      notAfter:
        /(?:\b(?:the|general|national|final|legislative|pcb|mechanical|cable|product|sub|state|and|school) |-)$/i,
    },
  ],
  [
    "Outlook",
    {
      notBefore: /^\s+(?:on|for|is|of|and (?:att|appro)|towards?|\d)/i,
      notAfter:
        /(?:\b(?:positive|job|economic|an|the|year|global|healthy|optimistic|growth|financial) )$/i,
    },
  ],
  ["Monday", { notBefore: /^(?:\s*(?:-|–|to|through|thru|until|and|,|\(|morning)|\s)/i }],
  [
    "agile",
    {
      notAfter: /(?:\b(?:mentally|physically|be|more|highly|fast and|lean and) )$/i,
      notBefore:
        /^\s+(?:and (?:fast|flexible|responsive|adapt|quick|dynamic)|mind|learner|thinker|enough)/i,
    },
  ],
  [
    ". net",
    {
      notAfter: /[^\s(,/]$/,
      notBefore:
        /^\s+(?:profit|income|sales|revenue|zero|promoter|of|worth|weight|assets|new|result)/i,
    },
  ],
  [
    "Lean",
    {
      notBefore:
        /^\s+(?:on|in|into|into|team|teams|towards?|heavily|forward|startup team|back|muscle|upon)\b/i,
      notAfter: /(?:\b(?:you|we|to|a|our) )$/i,
    },
  ],
  ["Sage", { notBefore: /^\s+(?:advice|green|wisdom)/i }],
  [
    "Unity",
    {
      notBefore: /^\s+(?:and|of|in|among|is|we)\b/i,
      notAfter: /(?:\b(?:team|in|of|national|promote|community) )$/i,
    },
  ],
  ["Oracle", { notBefore: /^\s+(?:park|arena|is)\b/i }],
  [
    "Workday",
    {
      notBefore: /^\s+(?:is|starts|ends|begins|schedule|flexib)/i,
      notAfter: /(?:\b(?:the|your|each|a|hour|every|typical|average|per) )$/i,
    },
  ],
  ["Canvas", { notAfter: /(?:\b(?:a|blank|the|on|our) )$/i }],
  ["Fusion", { notBefore: /^\s+(?:energy|power|of|center|cuisine|reactor|plasma|splic)/i }],
  ["Ada", { notBefore: /^\s+(?:accommodat|complian|amend|title)/i }],
  [
    "valuation",
    {
      notAfter: /(?:\b(?:our|at an?|billion|million|\$\d[\w.]*|of) )$/i,
      notBefore: /^\s+(?:of|to) (?:over |more than )?[$€£]/i,
    },
  ],
  ["auditing", { notBefore: /^,? (?:and )?(?:correct|rank|label)/i }],
  ["Zustand", { notAfter: /(?:den|der|im|guten|technischen|allgemeinen|aktuellen) $/i }],
]);
