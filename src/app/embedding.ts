import {
  type GuardedEmbedder,
  guardEmbedder,
  openAiEmbedder,
  transformersEmbedder,
} from "../adapters/embedders/index.ts";
import { createGuardedFetch } from "../adapters/network/index.ts";
import { listReferenceModels } from "../adapters/store/index.ts";
import type { EmbedderConfig } from "../config.ts";
import type { Context } from "./context.ts";
import { openStoredSpace, type Space } from "./embedding-space.ts";

/** How the background work behaves; tests make it hurry. */
export interface EmbeddingPace {
  /** Postings that come in a stream are waited for this long, so that calls are full. */
  lingerMs: number;
  /** Before trying again after a call that failed. */
  retryMs: number;
  /** Between two looks when nothing is to be done. */
  idleMs: number;
  /** Calls with postings under way at the same time. */
  concurrency: number;
  /** The breaker's pauses. */
  pauseMs: number;
  longestPauseMs: number;
}

const PACE: EmbeddingPace = {
  lingerMs: 3_000,
  retryMs: 1_000,
  idleMs: 30_000,
  concurrency: 2,
  pauseMs: 15_000,
  longestPauseMs: 300_000,
};

/** A model that is asked from afar or in the background, beside the built-in one that is always there. */
export interface Embedding {
  embedder: GuardedEmbedder;
  pace: EmbeddingPace;
  /** How long handing in a resume may wait for its vectors. */
  waitMs: number;
  /** The configured model's vectors; `null` until it answered for the first time. */
  wanted: Space | null;
  /** The model that was configured before: it ranks on until the wanted one knows everything. */
  older: Space | null;
  /** Postings that lists would have shown: they come first. */
  asked: Map<string, number>;
  /** Resumes whose vectors are being made. */
  people: Map<string, Promise<void>>;
  /** Wakes the background work. */
  poke: () => void;
}

/** Opens what the database knows of the configured model and of the one before. Makes no call. */
export async function openEmbedding(
  context: Context,
  pace: Partial<EmbeddingPace> = {},
): Promise<Embedding | null> {
  const config = context.config.embedder;
  if (config === null || config.kind === "folder") return null;
  const full = { ...PACE, ...pace };
  const { pauseMs, longestPauseMs } = full;
  const embedder = guardEmbedder(embedderOf(context, config), {
    slowFactor: config.slowFactor,
    gate: { pauseMs, longestPauseMs },
    onCall: ({ outcome }) => context.metrics.embeddingCalls.inc({ model: config.model, outcome }),
  });
  const embedding: Embedding = {
    embedder,
    pace: full,
    waitMs: config.waitSeconds * 1000,
    wanted: null,
    older: null,
    asked: new Map(),
    people: new Map(),
    poke: () => undefined,
  };
  await openStored(context, embedding);
  return embedding;
}

/** The wanted model's space where it has answered before, and the fullest other one while the wanted one is incomplete. */
export async function openStored(context: Context, embedding: Embedding): Promise<void> {
  const { embedder } = embedding;
  const known = await listReferenceModels(context.sql);
  const isWanted = (id: { name: string; version: string }) =>
    id.name === embedder.name && id.version.startsWith(`${embedder.version}-`);
  const wanted = known.find(isWanted);
  if (wanted && !embedding.wanted) {
    embedding.wanted = await openStoredSpace(context, wanted);
    if (embedding.wanted && wanted.postings > 0)
      embedder.expect(embedding.wanted.ranking.dimensions);
  }
  const older = known.find((id) => !isWanted(id) && id.postings > 0);
  if (older && !embedding.older) embedding.older = await openStoredSpace(context, older);
}

/** In the order in which they are tried for a list; the built-in model comes after the last. */
export function spacesOf(embedding: Embedding | null): Space[] {
  return [embedding?.wanted, embedding?.older].filter((space) => !!space);
}

function embedderOf(
  { config: { network } }: Context,
  config: Exclude<EmbedderConfig, { kind: "folder" }>,
) {
  if (config.kind === "local") return transformersEmbedder(config);
  const fetch = createGuardedFetch({ allowPrivate: network.allowPrivate });
  return openAiEmbedder({ ...config, fetch });
}
