import type { ResumeProfile } from "../../contract/index.ts";

const FILLER = "█";

/**
 * The resume's text with contact data replaced by as many "█", so that every offset stays.
 * Line ends inside a span stay too. For prompts that leave the machine.
 */
export function withoutContacts(profile: Pick<ResumeProfile, "text" | "contacts">): string {
  const { text } = profile;
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end } of profile.contacts) {
    if (start < reached) continue;
    parts.push(text.slice(reached, start), text.slice(start, end).replace(/[^\n\r]/g, FILLER));
    reached = end;
  }
  return parts.join("") + text.slice(reached);
}
