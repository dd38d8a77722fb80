import type { ResumeProfile } from "../../contract/index.ts";
import { DEGREES, extractSkills, impliedSkills, readRequirement } from "../extract/index.ts";
import { type EvidenceLine, numberLines } from "./lines.ts";
import { contentTerms } from "./words.ts";

export interface ResumeLine {
  line: EvidenceLine;
  /** Skills that it names. */
  skills: ReadonlySet<string>;
  /** Skills that the named ones imply. */
  implied: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Does it hold a name or an address? Such a line proves little and is nobody's talking point. */
  contact: boolean;
  /** Rank of the degree that it names in `DEGREES`, -1 = none. */
  degree: number;
}

/** A resume read once for all requirements of a posting. */
export interface PreparedResume {
  profile: ResumeProfile;
  lines: ResumeLine[];
  /** In how many lines a term stands. */
  frequency: ReadonlyMap<string, number>;
}

/** One resume is graded against many postings: its reading is kept as long as the profile lives. */
const KNOWN = new WeakMap<ResumeProfile, PreparedResume>();

export function prepareResume(profile: ResumeProfile): PreparedResume {
  const known = KNOWN.get(profile) ?? readResume(profile, numberLines(profile.text));
  KNOWN.set(profile, known);
  return known;
}

function readResume(profile: ResumeProfile, lines: readonly EvidenceLine[]): PreparedResume {
  const prepared = lines.map((line) => readLine(line, profile.contacts));
  const frequency = new Map<string, number>();
  for (const { terms } of prepared)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return { profile, lines: prepared, frequency };
}

function readLine(line: EvidenceLine, contacts: ResumeProfile["contacts"]): ResumeLine {
  const skills = new Set(extractSkills(line.text).map(({ skill }) => skill));
  const implied = new Set([...skills].flatMap(impliedSkills).filter((skill) => !skills.has(skill)));
  const { degree } = readRequirement(line.text);
  return {
    line,
    skills,
    implied,
    terms: contentTerms(line.text),
    contact: contacts.some(({ start, end }) => start < line.end && end > line.start),
    degree: degree === null ? -1 : DEGREES.indexOf(degree),
  };
}
