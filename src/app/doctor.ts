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
    ...(await examineBoards(context)),
    ...examineProviders(context),
  ];
}

function describeDatabase(context: Context): string {
  return context.sql.backend === "pglite"
    ? `embedded, in ${context.config.home}`
    : "native PostgreSQL";
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
  const local = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[::1\])/.test(baseUrl);
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
