import { pino } from "pino";
import { type OpenOptions, openRolecall, type Rolecall } from "../src/app/index.ts";
import { readConfig } from "../src/config.ts";
import { type Api, createApi } from "../src/interfaces/api/index.ts";
import { makeHome } from "./program.ts";

export interface Opened {
  rolecall: Rolecall;
  api: Api;
  /** One JSON request, answered without a socket. */
  ask(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: any; type: string }>;
  close(): Promise<void>;
}

/** The whole program in this process, on an embedded database of its own, with workers and without polling. */
export async function open(
  config: object = {},
  home = makeHome(config),
  options: Partial<OpenOptions> = {},
): Promise<Opened> {
  const rolecall = await openRolecall(readConfig({ ROLECALL_HOME: home }), {
    log: pino({ level: "silent" }),
    ...options,
  });
  const api = await createApi(rolecall);
  await rolecall.start({ worker: true, poll: false });
  return {
    rolecall,
    api,
    ask: async (method, path, body) => {
      const response = await api.inject({
        method,
        url: path,
        headers: { host: "localhost" },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const type = String(response.headers["content-type"] ?? "");
      const isJson = type.includes("json") && !type.includes("ndjson");
      return { status: response.statusCode, body: isJson ? response.json() : response.body, type };
    },
    close: async () => {
      await api.close();
      await rolecall.close();
    },
  };
}
