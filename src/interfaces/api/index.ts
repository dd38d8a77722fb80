/** The HTTP face. */
export { createApi } from "./server.ts";
export type { Api } from "./typed-fastify.ts";
