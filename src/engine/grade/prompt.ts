import type { Posting, Requirement, ResumeProfile } from "../../contract/index.ts";
import { extractRequirements } from "../extract/index.ts";
import { asData } from "./data-text.ts";
import { type EvidenceLine, maskedLines, numberLines, textLines } from "./lines.ts";
import type { ReplyError } from "./reply/error.ts";
import { RUBRIC_TEXT } from "./rubric-text.ts";

export interface PromptMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface GradePrompt {
  messages: PromptMessage[];
  /** The resume lines by the numbers that the model sees. */
  lines: EvidenceLine[];
  /** Estimated, on the high side; a provider whose window is smaller refuses the prompt instead of cutting it. */
  tokens: number;
}

/**
 * The prompt for one pair, in the order rubric → resume → job, so that all grades of a resume share a cached prefix.
 * Deterministic. Contact data is masked; every line of data carries a prefix, so that no data can begin a line of its own.
 */
export function buildPrompt(posting: Posting, profile: ResumeProfile): GradePrompt {
  const lines = numberLines(profile.text);
  const resume = maskedLines(profile).map(({ number, text }) => `${number}| ${asData(text)}`);
  const messages: PromptMessage[] = [
    { role: "system", content: RUBRIC_TEXT },
    {
      role: "user",
      content: `${block("RESUME", resume)}\n\n${block("JOB", jobLines(posting))}\n\nThe JSON object:`,
    },
  ];
  return {
    messages,
    lines,
    tokens: estimateTokens(messages.map(({ content }) => content).join("\n")),
  };
}

/** The requirements that a grade answers: the posting's own, else those its text states. */
export function askedRequirements(posting: Posting): Requirement[] {
  if (posting.requirements.length > 0) return posting.requirements;
  return posting.description === null ? [] : extractRequirements(posting.description);
}

/** One more turn for a reply that could not be read: the conversation, then that reply, then what is wrong with it. */
export function repairMessages(
  prompt: Pick<GradePrompt, "messages">,
  badReply: string,
  error: ReplyError,
): PromptMessage[] {
  const said = badReply.length > REPEATED ? `${badReply.slice(0, REPEATED)}…` : badReply;
  return [
    ...prompt.messages,
    { role: "assistant", content: said.trim() === "" ? "(nothing)" : said },
    {
      role: "user",
      content: `This reply cannot be used (${error.kind}): ${error.message}\nAnswer again with the whole JSON object, all its fields, and nothing else.`,
    },
  ];
}

/** Characters of an unreadable reply that are repeated to the model. */
const REPEATED = 12_000;

function block(name: string, lines: readonly string[]): string {
  return `<<<${name}\n${lines.join("\n")}\n${name}>>>`;
}

function jobLines(posting: Posting): string[] {
  const said: [string, string | null][] = [
    ["title", posting.title],
    ["company", posting.company],
    ["locations", posting.locations.map(({ raw }) => raw).join("; ") || null],
    ["work mode", posting.workMode],
    ["remote from", posting.remoteCountries?.join(", ") ?? null],
    ["employment", posting.employmentType],
    ["pay", payWords(posting.salary)],
    ["posted", posting.postedAt],
  ];
  const facts = said.flatMap(([name, value]) =>
    value === null ? [] : [`J| ${name}: ${asData(value)}`],
  );
  const asked = askedRequirements(posting).map(
    ({ text, kind }, at) => `R${at + 1}| (${kind}) ${asData(text)}`,
  );
  const description = textLines(posting.description ?? "").map((text) => `J| ${asData(text)}`);
  return [...facts, ...asked, ...description];
}

function payWords(salary: Posting["salary"]): string | null {
  if (salary === null) return null;
  const amounts = [...new Set([salary.min, salary.max])].filter((amount) => amount !== null);
  return `${amounts.join(" to ")} ${salary.currency ?? ""} ${salary.period ?? ""}`.trim();
}

/** About 3.6 characters a token in Latin letters and digits, one a token elsewhere: rather too many than too few. */
function estimateTokens(text: string): number {
  let latin = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x250) latin++;
  return Math.ceil(latin / 3.6 + (text.length - latin));
}
