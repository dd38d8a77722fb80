import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { Api } from "./typed-fastify.ts";

const PAGE_FOLDER = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** Serves the built page at `/`. */
export async function serveWebPage(api: Api): Promise<void> {
  if (!existsSync(PAGE_FOLDER)) {
    api.get("/", { schema: { hide: true } }, (_request, reply) =>
      reply
        .type("text/plain")
        .send("The page is not built yet: run `npm run build`, then reload.\n"),
    );
    return;
  }
  await api.register(fastifyStatic, {
    root: PAGE_FOLDER,
    cacheControl: true,
    maxAge: "1h",
    immutable: false,
  });
}
