import { readConfig } from "../../config.ts";
import type { Api } from "../api/index.ts";
import { print } from "./output.ts";

const ROLES = ["api", "worker", "poll"] as const;

/** Runs until a signal; everything that was promised before is taken up again at the next start. */
export async function serve(roleList: string): Promise<void> {
  const roles = readRoles(roleList);
  const config = readConfig();
  const [{ pino }, { openRolecall }, { createApi }] = await Promise.all([
    import("pino"),
    import("../../app/index.ts"),
    import("../api/index.ts"),
  ]);
  const log = pino({ level: "warn" }, pino.destination(2));
  const rolecall = await openRolecall(config, { log });
  const api = roles.has("api") ? await createApi(rolecall) : null;
  const stop = async () => {
    // A stream that nobody reads must not keep the process.
    setTimeout(() => process.exit(0), 10_000).unref();
    await api?.close();
    await rolecall.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
  if (api) {
    const address = await listen(api, config.host, config.port);
    rolecall.announce(address);
    await print(`Rolecall is at ${address}\n`);
  }
  await rolecall.start({ worker: roles.has("worker"), poll: roles.has("poll") });
}

async function listen(api: Api, host: string, port: number): Promise<string> {
  await api.listen({ host, port });
  const address = api.server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  const shown =
    host === "0.0.0.0"
      ? "127.0.0.1"
      : host === "::"
        ? "[::1]"
        : host.includes(":")
          ? `[${host}]`
          : host;
  return `http://${shown}:${taken}`;
}

function readRoles(list: string): Set<string> {
  const roles = new Set(list.split(",").map((role) => role.trim()));
  const unknown = [...roles].find((role) => !(ROLES as readonly string[]).includes(role));
  if (unknown !== undefined) {
    throw Object.assign(
      new Error(`There is no role "${unknown}"; there are ${ROLES.join(", ")}.`),
      { kind: "invalid" },
    );
  }
  return roles;
}
