import { EmbedderError } from "../adapters/embedders/index.ts";
import { isPrivateHost } from "../adapters/network/index.ts";
import { listBoards } from "../adapters/store/index.ts";
import type { Context } from "./context.ts";

/** One thing that was looked at. `advice` says what to do about it. */
export interface Finding {
  subject: string;
  state: "ok" | "warning" | "fault";
  message: string;
  advice: string | null;
}

/** What is configured, reachable and missing, and what to do. */
export async function examine(context: Context): Promise<Finding[]> {
  return [
    { subject: "database", state: "ok", message: describeDatabase(context), advice: null },
    {
      subject: "embedding",
      state: "ok",
      message: `${context.pool.model.name}, ${context.pool.index.size} postings in memory`,
      advice: null,
    },
    ...(await examineEmbedder(context)),
    ...(await examineBoards(context)),
    ...examineProviders(context),
  ];
}

function describeDatabase(context: Context): string {
  return context.sql.backend === "pglite"
    ? `embedded, in ${context.config.home}`
    : "native PostgreSQL";
}

const EMBEDDER_SECONDS = 10;

/** Asks the configured embedder for one vector, and tells how many postings it knows. */
async function examineEmbedder({ embedding, pool, stopping }: Context): Promise<Finding[]> {
  if (!embedding) return [];
  const { embedder, wanted } = embedding;
  const subject = `embedder ${embedder.name}`;
  const total = pool.index.size;
  const known = wanted ? total - pool.index.idsWithout(wanted.ranking.name).length : 0;
  const progress = `it knows ${known} of ${total} postings`;
  try {
    const limit = AbortSignal.timeout(1000 * EMBEDDER_SECONDS);
    await embedder.embed(["Does it answer?"], AbortSignal.any([stopping, limit]));
  } catch (error) {
    const silence = `${embedder.place} did not answer within ${EMBEDDER_SECONDS} s.`;
    const fault =
      error instanceof EmbedderError ? (embedder.health().fault ?? error).message : silence;
    return [
      {
        subject,
        state: "fault",
        message: `${fault} ${progress[0]?.toUpperCase()}${progress.slice(1)}; meanwhile ${pool.model.name} makes the lists that it cannot.`,
        advice: "It is tried again by itself; if it lasts, check embedder in the configuration.",
      },
    ];
  }
  const message = `answers at ${embedder.place}; ${progress}`;
  const waiting = known < total ? "The rest is filled in while the server runs." : null;
  return [{ subject, state: "ok", message, advice: waiting }];
}

async function examineBoards(context: Context): Promise<Finding[]> {
  const boards = await listBoards(context.sql);
  const faults = boards.filter((board) => board.state === "fault");
  const polled = boards.filter((board) => board.state === "ok").length;
  const summary: Finding = {
    subject: "boards",
    state: faults.length > 0 ? "warning" : "ok",
    message: `${boards.length} boards: ${polled} read, ${faults.length} in fault, ${boards.length - polled - faults.length} not read yet`,
    advice:
      boards.length === 0 ? "Add one: rolecall sources add https://jobs.ashbyhq.com/acme" : null,
  };
  return [
    summary,
    ...faults.map(
      (board): Finding => ({
        subject: `${board.source}:${board.board}`,
        state: "fault",
        message: board.fault?.message ?? "unknown fault",
        advice: board.nextPollAt ? `Next try at ${board.nextPollAt.toISOString()}.` : null,
      }),
    ),
  ];
}

function examineProviders(context: Context): Finding[] {
  const { providers } = context.config;
  if (providers.length === 0) {
    return [
      {
        subject: "providers",
        state: "warning",
        message: "no model provider is configured; the built-in offline grader is used",
        advice: "Set GROQ_API_KEY or OPENAI_API_KEY, or list providers in the configuration file.",
      },
    ];
  }
  return providers.map((provider) => examineProvider(context, provider));
}

function examineProvider(
  { config }: Context,
  { name, model, baseUrl, apiKey }: Context["config"]["providers"][number],
): Finding {
  const subject = `provider ${name}`;
  const local = isPrivateHost(new URL(baseUrl).host);
  if (local && !config.network.allowPrivate) {
    const advice = "Set network: { allowPrivate: true } in the configuration file.";
    return {
      subject,
      state: "fault",
      message: `${baseUrl} is a private address, and those are refused`,
      advice,
    };
  }
  if (!local && apiKey === null) {
    const advice = "Set the environment variable that keyEnv names.";
    return { subject, state: "warning", message: `${model} at ${baseUrl}, no key`, advice };
  }
  return { subject, state: "ok", message: `${model} at ${baseUrl}`, advice: null };
}
