import type { Posting, Requirement } from "../../contract/index.ts";
import { binaryCode, type EmbeddingModel, quantise } from "../embed/index.ts";
import { extractSkills } from "../extract/index.ts";
import { createMemory } from "./memory.ts";

/** The costly half of a posting: its requirement lines, read and embedded. */
export interface JobRequirement {
  kind: Requirement["kind"];
  text: string;
  /** The line's vector, rounded: value × `scale`. */
  values: Int8Array;
  scale: number;
  code: Uint32Array;
  /** Canonical skills that the line names. */
  skills: readonly string[];
  /** Years of experience that it asks for; `null` when it names none. */
  years: number | null;
}

const MOST_REQUIREMENTS = 30;
const LONGEST_REQUIREMENT = 600;
/** Postings whose requirements are remembered, about 5 kB each. */
const MOST_REMEMBERED = 20_000;
const remember = createMemory<Posting, readonly JobRequirement[]>(MOST_REMEMBERED);

/**
 * Made when first asked for, which costs half a millisecond; the last twenty thousand are remembered. Who has time
 * before the first list asks ahead.
 */
export function requirementsOf(model: EmbeddingModel, posting: Posting): readonly JobRequirement[] {
  return remember(model, posting, () =>
    posting.requirements
      .slice(0, MOST_REQUIREMENTS)
      .map((requirement) => readRequirement(model, requirement)),
  );
}

function readRequirement(model: EmbeddingModel, requirement: Requirement): JobRequirement {
  const text = requirement.text.slice(0, LONGEST_REQUIREMENT);
  const vector = model.embed(text);
  return {
    kind: requirement.kind,
    text,
    ...quantise(vector),
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
