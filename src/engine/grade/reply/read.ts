import type { Facts, Repair } from "../../../contract/index.ts";
import { type BrokenCandidate, type Candidate, findCandidates } from "./candidates.ts";
import { coerceFacts, FACT_NAMES } from "./coerce.ts";
import { ReplyError } from "./error.ts";
import { isRefusal } from "./refusal.ts";

export interface ReplyReading {
  facts: Facts;
  repairs: Repair[];
}

/** With fewer of the ten names than this an object is no answer. */
const ANSWER_FIT = 3;

/**
 * A raw model reply as Facts, with every repair that was made. Reads fenced, wrapped, commented and loosely written
 * JSON between any prose. Never guesses: what is cut off, said twice with different values or not one of the closed
 * words is an error, since a second question costs less than a wrong grade.
 *
 * @param finishReason as the provider gives it; "length" makes every reply `truncated`, also one that looks whole,
 *   since servers close the brackets of a cut reply themselves
 * @throws ReplyError
 */
export function readReply(text: string, finishReason?: string | null): ReplyReading {
  if (finishReason === "length" || finishReason === "max_tokens")
    throw new ReplyError("truncated", "The model stopped at its output limit.");
  const answer = unquoted(withoutReasoning(text));
  const filtered = /^content[-_]filter$/.test(finishReason ?? "");
  if (answer.text.trim() === "")
    throw filtered
      ? new ReplyError("refusal", "The provider's content filter withheld the reply.")
      : new ReplyError("empty", "The reply is empty.");
  const reading = readAnswer(answer.text, filtered);
  reading.repairs.unshift(...answer.repairs.map((kind) => ({ kind, path: "" })));
  return reading;
}

interface Answer {
  text: string;
  repairs: string[];
}

function readAnswer(text: string, filtered: boolean): ReplyReading {
  const { whole, broken } = findCandidates(text);
  const best = Math.max(0, ...whole.map(({ fit }) => fit));
  const worst = broken.reduce<BrokenCandidate | null>(
    (most, one) => (one.fit > (most?.fit ?? 0) ? one : most),
    null,
  );
  if (best < ANSWER_FIT || (worst !== null && worst.fit > best + 3)) {
    if (worst !== null && worst.fit >= Math.min(ANSWER_FIT, best + 1)) throw fromBroken(worst);
    throw noAnswer(text, whole, broken, filtered);
  }
  const readings = whole
    .filter(({ fit }) => fit >= ANSWER_FIT && fit >= best - 2)
    .map((one) => tryCandidate(text, one));
  return chooseReading(readings, whole.length);
}

function fromBroken({ error }: BrokenCandidate): ReplyError {
  return new ReplyError(error.kind, error.message);
}

function noAnswer(
  text: string,
  whole: Candidate[],
  broken: BrokenCandidate[],
  filtered: boolean,
): ReplyError {
  if (
    filtered ||
    isRefusal(
      text.replace(
        /^[\s{"'`]*(?:json\s*)?(?:[{"'\s]*(?:error|refusal|message|reason)["'\s]*:["'\s]*)?/i,
        "",
      ),
    )
  )
    return new ReplyError("refusal", "The model declined to answer.");
  const only = whole.find(
    ({ start, end }) => text.slice(0, start).trim().length + text.slice(end).trim().length < 40,
  );
  if (only !== undefined) {
    const missing = tryObject(only);
    if (missing instanceof ReplyError) return missing;
  }
  const opening = text.replace(/^\s*(?:```\w*)?\s*/, "");
  if (
    opening.startsWith("{") &&
    /["'][A-Za-z]/.test(opening.slice(0, 40)) &&
    broken[0] !== undefined
  )
    return fromBroken(broken[0]);
  if (/^\{\s*$/.test(opening))
    return new ReplyError("truncated", "The reply ends inside the object.");
  if (isOtherJson(text))
    return new ReplyError("type", "The reply must be an object, but is another JSON value.");
  if ((text.match(NAMED) ?? []).length >= ANSWER_FIT)
    return new ReplyError("syntax", "The reply names the fields but is no JSON object.");
  return new ReplyError("prose", "The reply holds no JSON object, only prose.");
}

const NAMED = new RegExp(`["'](?:${FACT_NAMES.join("|")})["']\\s{0,9}:`, "g");

function isOtherJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tryObject(candidate: Candidate): ReplyError | ReplyReading {
  const repairs: Repair[] = candidate.repairs.map((kind) => ({ kind, path: "" }));
  try {
    return { facts: coerceFacts(candidate.value, repairs), repairs };
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error;
    return error.kind === "missing" && candidate.repairs.includes("closed")
      ? new ReplyError("truncated", `The reply ends early: ${error.message}`, error.path)
      : error;
  }
}

function tryCandidate(text: string, candidate: Candidate): ReplyError | ReplyReading {
  const reading = tryObject(candidate);
  if (reading instanceof ReplyError) return reading;
  const around = text.slice(0, candidate.start) + text.slice(candidate.end);
  if (around.includes("```") || around.includes("~~~"))
    reading.repairs.unshift({ kind: "fence", path: "" });
  if (around.replace(/(?:```|~~~)\w*/g, "").trim() !== "")
    reading.repairs.unshift({ kind: "prose", path: "" });
  return reading;
}

/** One answer, or several that say the same; two that differ are nobody's to choose between. */
function chooseReading(readings: (ReplyError | ReplyReading)[], objects: number): ReplyReading {
  const read = readings.filter(
    (reading): reading is ReplyReading => !(reading instanceof ReplyError),
  );
  const [first, ...others] = read;
  if (first === undefined)
    throw readings[0] ?? new ReplyError("prose", "The reply holds no JSON object.");
  const said = JSON.stringify(first.facts);
  if (others.some(({ facts }) => JSON.stringify(facts) !== said))
    throw new ReplyError("syntax", "The reply holds two complete answers that differ.");
  if (objects > 1) first.repairs.unshift({ kind: "several-objects", path: "" });
  return first;
}

const REASONING = ["think", "thinking", "reasoning", "scratchpad"];

/** The reply without the reasoning that some models put before it in tags; drafts in there are not the answer. */
function withoutReasoning(text: string): Answer {
  for (const tag of REASONING) {
    const close = text.lastIndexOf(`</${tag}>`);
    const open = text.indexOf(`<${tag}>`);
    if (close >= 0 && (open < 0 || text.slice(0, open).trim() === "") && open < close)
      return { text: text.slice(close + tag.length + 3), repairs: ["reasoning"] };
  }
  return { text, repairs: [] };
}

/** A reply that is one JSON string, with or without its quotes, with the object inside it. */
function unquoted(answer: Answer): Answer {
  const text = answer.text.trim();
  const escaped = /^\{\s{0,9}(?:\\n[\sn\\t]{0,20})?\\"/.test(text);
  if (!text.startsWith('"') && !escaped) return answer;
  try {
    const inner: unknown = JSON.parse(escaped ? `"${text.replaceAll("\n", "\\n")}"` : text);
    return typeof inner === "string"
      ? { text: inner, repairs: [...answer.repairs, "encoded"] }
      : answer;
  } catch {
    return answer;
  }
}
