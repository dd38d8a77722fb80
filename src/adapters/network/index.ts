/** The one way out to the web, polite and guarded. */
export { isPrivateHost } from "./addresses.ts";
export { decodeBody } from "./body.ts";
export { createPoliteClient, type PoliteClient } from "./client.ts";
export { isChallenge } from "./faults.ts";
export { createGuardedFetch } from "./guarded-fetch.ts";
export type { PoliteFetch, PoliteReply, Validator } from "./polite-fetch.ts";
export { SourceError } from "./source-error.ts";
