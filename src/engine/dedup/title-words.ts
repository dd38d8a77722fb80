/** The words of job titles that are attributes, other spellings, or nothing. Folded forms only. */

import { lookup } from "./words.ts";

export type Attribute =
  | "level"
  | "rank"
  | "season"
  | "month"
  | "year"
  | "shift"
  | "employment"
  | "number";

/** Word or two words → attribute and value. Values are compared, never shown. */
export const ATTRIBUTE_WORDS = lookup<readonly [Attribute, string]>({
  ...every("level", {
    intern:
      "intern internship interns internships praktikum praktikant praktikantin stagiaire stagiair trainee becario tirocinante",
    student:
      "werkstudent werkstudentin alternance alternant apprentice apprenticeship ausbildung azubi apprenti coop",
    entry: "graduate grad grads graduates",
    junior: "junior juniors",
    mid: "mid intermediate midlevel",
    senior: "senior seniors",
    staff: "staff",
    principal: "principal distinguished fellow",
    lead: "lead leader leiter leiterin teamleiter teamlead",
    manager: "manager managers",
    supervisor: "supervisor foreman",
    director: "director directors",
    head: "head",
    vice: "vp svp evp avp",
    chief: "chief cto ceo cfo coo cmo cpo cio ciso",
    deputy: "deputy assistant stellvertretend",
    associate: "associate",
    executive: "executive",
  }),
  ...every("season", {
    spring: "spring",
    summer: "summer sommer",
    autumn: "fall autumn herbst",
    winter: "winter",
  }),
  ...every("month", {
    1: "january januar",
    2: "february februar",
    3: "march maerz",
    4: "april",
    5: "may",
    6: "june juni",
    7: "july juli",
    8: "august",
    9: "september sept",
    10: "october oktober",
    11: "november",
    12: "december dezember",
  }),
  ...every("shift", {
    night: "night nights nightshift overnight nacht nachtschicht nachtdienst nuit",
    day: "day days dayshift tagschicht tagdienst",
    evening: "evening evenings swing spatschicht",
    weekend: "weekend weekends wochenende",
    early: "morning mornings fruhschicht",
    rotating: "rotating rotational wechselschicht",
  }),
  ...every("employment", {
    part: "parttime teilzeit deeltijd",
    full: "fulltime vollzeit voltijd",
    contract: "contract contractor freelance freelancer befristet b2b interim",
    temporary: "temporary temp locum seasonal maternity paternity secondment ftc bank",
    permanent: "permanent unbefristet cdi substantive",
    diem: "prn relief casual",
  }),
  ...pairs("level", {
    "new grad": "entry",
    "new graduate": "entry",
    "college grad": "entry",
    "college graduate": "entry",
    "college graduates": "entry",
    "recent graduate": "entry",
    "recent graduates": "entry",
    "early career": "entry",
    "entry level": "entry",
    "vice president": "vice",
    "team lead": "lead",
    "team leader": "lead",
    "working student": "student",
    "co op": "student",
    "off cycle": "intern",
    "mid level": "mid",
    "mid senior": "mid",
    "senior level": "senior",
    "junior level": "junior",
    "chief of": "chief",
    "university grad": "entry",
    "university graduate": "entry",
    "account executive": "account-executive",
    "executive assistant": "executive-assistant",
    "administrative assistant": "administrative-assistant",
    "product manager": "product-manager",
    "project manager": "project-manager",
    "program manager": "program-manager",
    "programme manager": "program-manager",
    "healthcare assistant": "healthcare-assistant",
    "support staff": "support-staff",
    "staff nurse": "staff-nurse",
    "member of": "member",
  }),
  ...pairs("shift", {
    "night shift": "night",
    "day shift": "day",
    "late shift": "evening",
    "early shift": "early",
    "evening shift": "evening",
  }),
  ...pairs("employment", {
    "part time": "part",
    "full time": "full",
    "fixed term": "temporary",
    "per diem": "diem",
    "zero hour": "diem",
    "zero hours": "diem",
  }),
});

/** Abbreviations and inflections, written out as the words they stand for. */
export const SYNONYMS = spell({
  senior: "sr snr",
  junior: "jr jnr",
  manager: "mgr mngr",
  engineer: "engineering engineers eng engr ingenieur ingeniero",
  developer: "development developers dev devs",
  "software engineer": "swe sde",
  architect: "architecture architects",
  specialist: "spec spezialist",
  coordinator: "coord co-ordinator",
  representative: "rep reps",
  administrator: "admin administration",
  operation: "ops operations",
  technician: "technicians",
  assistant: "asst",
  associate: "assoc",
  director: "dir",
  analyst: "analysts analytics",
  researcher: "research",
  scientist: "scientists science",
  designer: "design designers",
  consultant: "consulting consultants berater",
  accountant: "accounting",
  programmer: "programming",
  "human resource": "hr",
  "quality assurance": "qa",
  "user experience": "ux",
  "user interface": "ui",
  "machine learning": "ml",
  "artificial intelligence": "ai",
  "business development": "bizdev",
  "customer success manager": "csm",
  "site reliability engineer": "sre",
  "registered nurse": "rn",
  "healthcare assistant": "hca",
  "full stack": "fullstack",
  "front end": "frontend",
  "back end": "backend",
  "information technology": "it",
  "part time": "parttime",
  "full time": "fulltime",
  "vice president": "vp",
  "general practitioner": "gp",
  "account executive": "ae",
  kubernetes: "k8s",
  javascript: "js",
  typescript: "ts",
  golang: "go",
});

/** Words that make no other job. */
export const NOISE = new Set(
  (
    "a an the of for and or in at on to with by from de la le der die das und fur im mit et y e del en " +
    "hiring urgent urgently immediate now wanted required needed join us we are our seeking looking job jobs position role roles vacancy opening " +
    "opportunity opportunities career careers new apply multiple various several teams team program programme level remote hybrid onsite site office wfh " +
    "competitive salary pay benefits bonus asap great exciting amazing top hot flexible visa sponsorship relocation equity band grade only student students undergraduate start date dates all cohort class homeoffice home based anywhere worldwide gn mwd"
  ).split(" "),
);

/** Words for one trade: enough to join two copies whose texts agree, never alone. */
export const TRADES: readonly ReadonlySet<string>[] = [
  new Set(["engineer", "developer", "programmer"]),
  new Set(["representative", "agent", "advisor", "adviser"]),
  new Set(["specialist", "expert", "professional"]),
  new Set(["carer", "caregiver"]),
];

function every(
  attribute: Attribute,
  words: Record<string, string>,
): Record<string, readonly [Attribute, string]> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([value, list]) =>
      list.split(" ").map((word) => [word, [attribute, value] as const]),
    ),
  );
}

function pairs(
  attribute: Attribute,
  values: Record<string, string>,
): Record<string, readonly [Attribute, string]> {
  return Object.fromEntries(
    Object.entries(values).map(([words, value]) => [words, [attribute, value] as const]),
  );
}

function spell(forms: Record<string, string>) {
  return lookup<readonly string[]>(
    Object.fromEntries(
      Object.entries(forms).flatMap(([whole, shorts]) =>
        shorts.split(" ").map((short) => [short, whole.split(" ")] as const),
      ),
    ),
  );
}
