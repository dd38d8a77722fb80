import type { z } from "zod";
import type { Fit, Posting } from "../../contract/index.ts";
import { numbersIn } from "./words.ts";

type FitWords = z.infer<typeof Fit>;

/** Longest text of a model that a card shows. */
const LONGEST = 600;

/** A model's prose may stand when each number in it is in the posting or the resume; else it is left out. */
export function soundProse(text: string, known: ReadonlySet<string>): string {
  const tidy = text.trim().slice(0, LONGEST).toWellFormed();
  return [...numbersIn(tidy)].every((number) => known.has(number)) ? tidy : "";
}

/** The numbers that prose about a pair may use. */
export function knownNumbers(posting: Posting, resume: string): Set<string> {
  const { salary } = posting;
  return new Set([
    ...numbersIn(resume),
    ...numbersIn(posting.title),
    ...numbersIn(posting.description ?? ""),
    ...posting.requirements.flatMap(({ text }) => [...numbersIn(text)]),
    ...[salary?.min, salary?.max].flatMap((amount) =>
      amount ? [String(amount), String(amount / 1000)] : [],
    ),
  ]);
}

/** The model's words where they are sound, else what the posting itself states. */
export function soundFit(said: FitWords, plain: FitWords, known: ReadonlySet<string>): FitWords {
  return {
    level: soundProse(said.level, known) || plain.level,
    compensation: soundProse(said.compensation, known) || plain.compensation,
    location: soundProse(said.location, known) || plain.location,
  };
}

/** Fit of level, pay and place in plain words, from the fields alone. */
export function plainFit(
  posting: Posting,
  role: string | null,
  candidate: string | null,
): FitWords {
  return {
    level:
      role === null || candidate === null
        ? `The role is ${role ?? "at an unstated level"}; the resume shows ${candidate ?? "no clear level"}.`
        : role === candidate
          ? `Both are ${role}.`
          : `The role is ${role}, the resume shows ${candidate}.`,
    compensation: payWords(posting.salary),
    location: placeWords(posting),
  };
}

function payWords(salary: Posting["salary"]): string {
  if (salary === null) return "The posting states no pay.";
  const { min, max, currency, period } = salary;
  const amount = min !== null && max !== null && min !== max ? `${min} to ${max}` : `${max ?? min}`;
  return `The posting states ${amount} ${currency ?? ""} a ${(period ?? "YEAR").toLowerCase()}.`.replace(
    "  ",
    " ",
  );
}

function placeWords(posting: Posting): string {
  const places = posting.locations
    .map(({ raw }) => raw)
    .slice(0, 4)
    .join("; ");
  const mode = posting.workMode === null ? "" : ` (${posting.workMode})`;
  return places === "" ? `The posting names no place${mode}.` : `${places}${mode}.`;
}
