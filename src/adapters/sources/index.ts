import type { PartialResult } from "../../contract/index.ts";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { arbeitnow } from "./arbeitnow.ts";
import { ashby } from "./ashby.ts";
import { greenhouse } from "./greenhouse.ts";
import { hn } from "./hn.ts";
import { jobicy } from "./jobicy.ts";
import { jsonld } from "./jsonld.ts";
import { lever } from "./lever.ts";
import { remoteok } from "./remoteok.ts";
import { remotive } from "./remotive.ts";
import { simplify } from "./simplify.ts";
import { smartrecruiters } from "./smartrecruiters.ts";
import { type Source, SourceError } from "./source.ts";
import { telegram } from "./telegram.ts";
import { workable } from "./workable.ts";

export { readPostingsFile } from "./file.ts";
export * from "./source.ts";
export { starterBoards } from "./starter.ts";

/** Every source, by id. The order is the order in which a pasted address is offered to them. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(
  [
    ashby,
    greenhouse,
    lever,
    workable,
    smartrecruiters,
    remotive,
    remoteok,
    arbeitnow,
    jobicy,
    hn,
    telegram,
    simplify,
    jsonld,
  ].map((source) => [source.id, source]),
);

/** Which board of which source a pasted address means; `null` when none recognises it or it is no web address. */
export function recogniseSource(address: string): { source: string; board: string } | null {
  const trimmed = address.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  for (const source of Object.values(sources)) {
    const found = source.recognise(url);
    if (found) return { source: source.id, board: found.board };
  }
  return null;
}

/**
 * Reads one raw payload of a source.
 * @throws SourceError `not-found` for an unknown source; else as `Source.parse`
 */
export function parsePayload(
  sourceId: string,
  payload: string,
  about: { board?: string | null; url?: string | null; now: Date },
): PartialResult<StatedPosting> {
  const source = Object.hasOwn(sources, sourceId) ? sources[sourceId] : undefined;
  if (!source) {
    const known = Object.keys(sources).join(", ");
    throw new SourceError("not-found", `There is no source "${sourceId}"; there are: ${known}.`);
  }
  return source.parse(payload, {
    board: about.board ?? null,
    url: about.url ?? null,
    now: about.now,
  });
}
