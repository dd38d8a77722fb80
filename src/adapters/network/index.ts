/** The one way out to the web, polite and guarded. */
export { assertReachable, isPublicAddress, publicLookup } from "./addresses.ts";
export { decodeBody } from "./body.ts";
export {
  createPoliteClient,
  POLITE_LIMITS,
  type PoliteClient,
  type PoliteClientOptions,
  type PoliteFetch,
  type PoliteLimits,
  type PoliteReply,
  type PoliteRequest,
  USER_AGENT,
  type Validator,
} from "./client.ts";
export { isChallenge } from "./faults.ts";
export { createGuardedFetch } from "./guarded-fetch.ts";
export { SourceError, type SourceErrorKind } from "./source-error.ts";
