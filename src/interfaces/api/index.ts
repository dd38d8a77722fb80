/** The HTTP face. */
export { type Api, createApi } from "./server.ts";
