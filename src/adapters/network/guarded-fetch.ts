import { Agent, fetch as undiciFetch } from "undici";
import { assertReachable, publicLookup } from "./addresses.ts";

/**
 * The global `fetch`, but never to a private or loopback address unless allowed: neither by its name nor by what
 * the name resolves to at the moment of connecting. Redirects are not followed: an API that moves says so.
 */
export function createGuardedFetch(options: { allowPrivate: boolean }): typeof globalThis.fetch {
  const agent = new Agent({
    connect: options.allowPrivate ? {} : { lookup: publicLookup },
    // Slow models may think for minutes before the first byte; the caller's signal ends a call.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const guarded = async (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    assertReachable(url, options.allowPrivate);
    return undiciFetch(url, { ...(init as object), redirect: "error", dispatcher: agent });
  };
  // undici's own types and the global ones describe the same functions under two names.
  return guarded as unknown as typeof globalThis.fetch;
}
