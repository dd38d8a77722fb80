/**
 * Synthetic postings for speed and memory: invented employers that repeat themselves, invented words, a fifth of copies.
 * As in life the number of employers grows with the pool (one for 12 postings), each has a name of its own, and the largest
 * hold the same share of every pool, about 1 % each (Zipf's law, its first ranks flattened).
 */
import type { DedupPosting } from "../src/engine/dedup/index.ts";

const ROLES = [
  "Engineer",
  "Analyst",
  "Designer",
  "Nurse",
  "Technician",
  "Accountant",
  "Planner",
  "Advisor",
  "Operator",
  "Buyer",
];
const FIELDS = [
  "Data",
  "Pump",
  "Payments",
  "Ward",
  "Fleet",
  "Network",
  "Field",
  "Quality",
  "Energy",
  "Retail",
  "Cloud",
  "Harbour",
  "Turbine",
  "Tax",
  "Crop",
  "Signal",
];
const LEVELS = ["", "Senior ", "Junior ", "Lead ", "Principal "];
const CITIES = [
  "Bergen",
  "Turku",
  "Porto",
  "Graz",
  "Leeds",
  "Lyon",
  "Gdansk",
  "Cork",
  "Malmo",
  "Trieste",
  "Utrecht",
  "Ghent",
];
const SYLLABLES = [
  "ka",
  "lo",
  "mi",
  "ren",
  "tas",
  "vo",
  "dri",
  "pel",
  "sun",
  "gar",
  "ti",
  "mon",
  "ber",
  "que",
  "fa",
  "nol",
];

/** @param words length of each text */
export function* syntheticPostings(
  count: number,
  words: number,
  seed = 1,
): Generator<DedupPosting> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.4 ? pick(SYLLABLES) : "");
  const sentence = () => `${Array.from({ length: 12 }, word).join(" ")}.`;
  const boilerplate = new Map<number, string[]>();
  const recent: DedupPosting[] = [];
  for (let made = 0; made < count; made++) {
    const original = random() < 0.2 && recent.length ? pick(recent) : null;
    if (original) {
      const half = original.description?.slice(0, (original.description.length * 2) / 3) ?? null;
      yield { ...original, id: `b${made}`, source: "jobboard", url: null, description: half };
      continue;
    }
    const employer = Math.floor(FLAT * (Math.max(20, count / 12) / FLAT + 1) ** random() - FLAT);
    const about =
      boilerplate.get(employer) ?? Array.from({ length: Math.ceil(words / 36) }, sentence);
    boilerplate.set(employer, about);
    const own = Array.from({ length: Math.ceil(words / 18) }, sentence);
    const posting: DedupPosting = {
      id: `a${made}`,
      source: "greenhouse",
      company: `${nameOf(employer)} Ltd`,
      title: `${pick(LEVELS)}${pick(FIELDS)} ${pick(FIELDS)} ${pick(ROLES)}`,
      url: `https://boards.greenhouse.io/${nameOf(employer)}/jobs/${made}`,
      locations: [{ raw: pick(CITIES), city: null, region: null, country: null }],
      description: [...about, ...own].join("\n"),
    };
    if (recent.length < 5000) recent.push(posting);
    else recent[made % 5000] = posting;
    yield posting;
  }
}

/** Ranks over which the largest employers are about equally large. */
const FLAT = 10;

/** Five syllables; different for the first million employers. */
function nameOf(employer: number): string {
  let rest = Math.imul(employer + 1, 0x9e3b1) >>> 0;
  let name = "";
  for (let i = 0; i < 5; i++) {
    name += SYLLABLES[rest % 16];
    rest >>>= 4;
  }
  return name;
}

function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
