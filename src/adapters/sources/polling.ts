import type { Problem } from "../../contract/index.ts";
import type { PoliteReply } from "../network/index.ts";
import { type Listing, type Source, type SourceContext, SourceError } from "./source.ts";

/** An address of a source's public host, or of what stands in for it. */
export function addressAt(context: SourceContext, publicHost: string, path: string): string {
  return `${(context.baseUrl ?? publicHost).replace(/\/+$/, "")}${path}`;
}

/** A board that is one payload at one address, asked for conditionally. */
export async function listPayload(
  source: Source,
  board: string,
  url: string,
  context: SourceContext,
  request: { accept?: string; page?: boolean } = {},
): Promise<Listing> {
  const reply = await getPayload(source.id, board, url, context, request);
  if (reply.notModified) return { state: "unchanged" };
  const { items, problems } = source.parse(reply.text, {
    board,
    url: reply.url,
    now: context.now(),
  });
  remember(context, url, reply, problems.length === 0);
  const kept = stillListed(source, board, problems, context);
  return { state: "listed", items, problems, kept, complete: true };
}

/** Postings that were read before and cannot be now are still listed: damage is not a closed job. */
function stillListed(
  source: Source,
  board: string,
  problems: readonly Problem[],
  context: SourceContext,
): string[] {
  const ids = problems.map(({ item }) => `${source.id}:${board}:${item ?? ""}`);
  return ids.filter((id) => context.known?.(id));
}

/** Only a reply that was read without a problem may be answered by "not modified" the next time. */
export function remember(
  context: SourceContext,
  url: string,
  reply: PoliteReply,
  sound: boolean,
): void {
  if (sound && reply.validator) context.validators.set(url, reply.validator);
}

/** One request; a 404 is said in words about the board. */
export async function getPayload(
  source: string,
  board: string,
  url: string,
  context: SourceContext,
  request: { accept?: string; page?: boolean; conditional?: boolean } = {},
): Promise<PoliteReply> {
  const { conditional = true, ...rest } = request;
  const validator = conditional ? context.validators.get(url) : null;
  try {
    return await context.fetch(url, { signal: context.signal, validator, ...rest });
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind !== "not-found") throw error;
    const message = `There is no ${source} board "${board}" (${url}); check its name in the address of the careers page.`;
    throw new SourceError("not-found", message, { cause: error });
  }
}
