import type { Posting, Requirement } from "../../contract/index.ts";
import { binaryCode, type EmbeddingModel } from "../embed/index.ts";
import { extractSkills } from "../extract/index.ts";

/** The costly half of a posting: its requirement lines, read and embedded. */
export interface JobRequirement {
  kind: Requirement["kind"];
  text: string;
  vector: Float32Array;
  code: Uint32Array;
  /** Canonical skills that the line names. */
  skills: readonly string[];
  /** Years of experience that it asks for; `null` when it names none. */
  years: number | null;
}

const MOST_REQUIREMENTS = 30;
const LONGEST_REQUIREMENT = 600;
/** Postings whose requirements are remembered, about 10 kB each. */
const MOST_REMEMBERED = 4_000;
const REMEMBERED = new WeakMap<EmbeddingModel, Map<Posting, readonly JobRequirement[]>>();

/** Made when first asked for; the last few thousand are remembered. */
export function requirementsOf(model: EmbeddingModel, posting: Posting): readonly JobRequirement[] {
  const remembered = REMEMBERED.get(model) ?? new Map<Posting, readonly JobRequirement[]>();
  if (remembered.size === 0) REMEMBERED.set(model, remembered);
  const known = remembered.get(posting);
  if (known) return known;
  const read = posting.requirements
    .slice(0, MOST_REQUIREMENTS)
    .map((requirement) => readRequirement(model, requirement));
  const oldest = remembered.size >= MOST_REMEMBERED ? remembered.keys().next().value : undefined;
  if (oldest) remembered.delete(oldest);
  remembered.set(posting, read);
  return read;
}

function readRequirement(model: EmbeddingModel, requirement: Requirement): JobRequirement {
  const text = requirement.text.slice(0, LONGEST_REQUIREMENT);
  const vector = model.embed(text);
  return {
    kind: requirement.kind,
    text,
    vector,
    code: binaryCode(vector),
    skills: [...new Set(extractSkills(text).map(({ skill }) => skill))],
    years: yearsAsked(text),
  };
}

const YEARS =
  /(?<![\d.])(\d{1,2})\s?\+?(?:\s?(?:-|–|to|bis|a|à)\s?\d{1,2}\s?\+?)?\s?(?:years?|yrs?|jahren?|años|ans|anni|anos|jaar|lat)(?!\p{L})/iu;
const MOST_YEARS = 25;

/** The least years of experience that a line asks for: "5+ years", "3 to 5 years", "3–5 Jahre". */
export function yearsAsked(text: string): number | null {
  const years = Number(YEARS.exec(text)?.[1] ?? Number.NaN);
  return years >= 1 && years <= MOST_YEARS ? years : null;
}
