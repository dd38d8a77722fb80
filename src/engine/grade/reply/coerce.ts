import {
  type Facts,
  LegitimacyVerdict,
  Met,
  type Repair,
  RequirementKind,
  SENIORITIES,
  Visa,
} from "../../../contract/index.ts";
import {
  type Field,
  join,
  listField,
  log,
  objectField,
  present,
  storable,
  textField,
  wordField,
  wrong,
} from "./field.ts";
import { linesField, scoreField } from "./numbers.ts";
import {
  KIND_WORDS,
  LEGITIMACY_WORDS,
  MET_WORDS,
  plainWord,
  SENIORITY_WORDS,
  VISA_WORDS,
} from "./words.ts";

export const FACT_NAMES = [
  "archetype",
  "roleSeniority",
  "candidateSeniority",
  "requirements",
  "sponsorship",
  "fit",
  "gaps",
  "talkingPoints",
  "legitimacy",
  "overall",
] as const;

/**
 * A parsed object as Facts. What has one meaning in another spelling is taken and logged with its path; a value that
 * is missing or could mean two things is an error with that path.
 *
 * @throws ReplyError of kind missing, type or enum
 */
export function coerceFacts(value: unknown, repairs: Repair[]): Facts {
  const at = objectField({ value, path: "", repairs }, FACT_NAMES);
  return {
    archetype: textField(at("archetype"), false),
    roleSeniority: wordField(at("roleSeniority"), SENIORITIES, SENIORITY_WORDS),
    candidateSeniority: wordField(at("candidateSeniority"), SENIORITIES, SENIORITY_WORDS),
    requirements: listField(at("requirements")).map(requirement),
    sponsorship: sponsorship(at("sponsorship")),
    fit: readFit(at("fit")),
    gaps: listField(at("gaps")).map(gap),
    talkingPoints: listField(at("talkingPoints")).map(talkingPoint),
    legitimacy: legitimacy(at("legitimacy")),
    overall: scoreField(at("overall")),
  };
}

function requirement(field: Field): Facts["requirements"][number] {
  const at = objectField(field, ["requirement", "kind", "met", "lines", "quote"]);
  const met = needed(at("met"), Met.options, MET_WORDS);
  const read = {
    requirement: textField(at("requirement"), false),
    kind: needed(at("kind"), RequirementKind.options, KIND_WORDS),
    met,
    lines: linesField(at("lines"), met === "missing"),
  };
  const quote = quoteField(at("quote"));
  return quote === undefined ? read : { ...read, quote };
}

function needed<Word extends string>(
  field: Field,
  words: readonly Word[],
  synonyms: Readonly<Record<string, string | null>>,
): Word {
  const word = wordField(field, words, synonyms);
  if (word === null) throw wrong("type", field, `one of ${words.join(", ")}`);
  return word;
}

const NO_QUOTE = new Set(["", "not found", "n/a", "none", "null"]);

/** `undefined` when the field is not there; "NOT FOUND" and the like are no quote. */
function quoteField(field: Field): string | null | undefined {
  if (field.value === undefined) return undefined;
  if (field.value === null) return null;
  const only: unknown =
    Array.isArray(field.value) && field.value.length === 1 ? field.value[0] : field.value;
  if (typeof only !== "string") throw wrong("type", field, "one text or null");
  if (NO_QUOTE.has(plainWord(only))) {
    log(field, "null");
    return null;
  }
  if (only !== field.value) log(field, "cardinality");
  return storable(field, only);
}

function sponsorship(field: Field): Facts["sponsorship"] {
  if (typeof present(field).value === "string") {
    log(field, "cardinality");
    return { verdict: visa(field), quote: null };
  }
  const at = objectField(field, ["verdict", "quote"]);
  const verdict = visa(at("verdict"));
  const quote = quoteField(at("quote"));
  if (quote === undefined && verdict !== "unstated") throw wrong("missing", at("quote"), "there");
  if (quote === undefined) log(at("quote"), "null");
  return { verdict, quote: quote ?? null };
}

function visa(field: Field): Visa {
  const word = wordField(field, Visa.options, VISA_WORDS);
  if (word === null) log(field, "null");
  return word ?? "unstated";
}

function readFit(field: Field): Facts["fit"] {
  const at = objectField(present(field), ["level", "compensation", "location"]);
  return {
    level: textField(at("level"), true),
    compensation: textField(at("compensation"), true),
    location: textField(at("location"), true),
  };
}

function gap(field: Field): Facts["gaps"][number] {
  if (typeof field.value === "string") {
    log(field, "cardinality");
    return { requirement: storable(field, field.value), mitigation: "" };
  }
  const at = objectField(field, ["requirement", "mitigation"]);
  return {
    requirement: textField(at("requirement"), true),
    mitigation: textField(at("mitigation"), true),
  };
}

function talkingPoint(field: Field): Facts["talkingPoints"][number] {
  if (typeof field.value === "string") {
    log(field, "cardinality");
    return { text: storable(field, field.value), lines: [] };
  }
  const at = objectField(field, ["text", "lines"]);
  return { text: textField(at("text"), true), lines: linesField(at("lines")) };
}

function legitimacy(field: Field): Facts["legitimacy"] {
  if (typeof present(field).value === "string") {
    log(field, "cardinality");
    return { verdict: needed(field, LegitimacyVerdict.options, LEGITIMACY_WORDS), signals: [] };
  }
  const at = objectField(field, ["verdict", "signals"]);
  const verdict = needed(at("verdict"), LegitimacyVerdict.options, LEGITIMACY_WORDS);
  return { verdict, signals: signals(at("signals"), verdict === "likely-real") };
}

function signals(field: Field, none: boolean): string[] {
  if (typeof field.value === "string" && !field.value.trimStart().startsWith("[")) {
    log(field, "cardinality");
    return field.value.trim() === "" ? [] : [storable(field, field.value)];
  }
  return listField(field, none).map((item, at) =>
    textField({ ...item, path: join(field.path, at) }, true),
  );
}
