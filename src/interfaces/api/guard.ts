import { isIP } from "node:net";
import { hostname } from "node:os";
import type { FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";
import type { Api } from "./typed-fastify.ts";

/**
 * Keeps other web sites out of a server on somebody's own machine: a name that is not ours (DNS rebinding)
 * or a page of another origin is refused, and so is text that no database can store.
 */
export function guardRequests(api: Api, configuredHost: string): void {
  const names = new Set(["localhost", configuredHost.toLowerCase(), hostname().toLowerCase()]);
  const isOurs = (authority: string): boolean => {
    const name = hostOf(authority);
    return name !== null && (names.has(name) || isIP(name) !== 0);
  };
  api.addHook("onRequest", async (request, reply) => {
    const host = request.headers.host;
    if (host === undefined || !isOurs(host)) {
      return sendProblem(
        reply,
        403,
        "foreign-host",
        `This server does not answer for the host ${printable(host)}.`,
      );
    }
    const { origin } = request.headers;
    if (origin !== undefined && !isSameOrigin(origin, host)) {
      return sendProblem(
        reply,
        403,
        "foreign-origin",
        `Pages of ${printable(origin)} may not use this server.`,
      );
    }
  });
  api.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    reply.header("x-frame-options", "DENY");
    reply.header("content-security-policy", CONTENT_SECURITY_POLICY);
  });
  api.addHook("preValidation", async (request, reply) => {
    const unknown = unknownQuery(request);
    if (unknown !== null) {
      return sendProblem(
        reply,
        400,
        "invalid",
        `query.${unknown}: unknown member; this takes none.`,
      );
    }
    const where = unstorable(request);
    if (where)
      return sendProblem(
        reply,
        400,
        "invalid",
        `${where} contains a null byte or half a character.`,
      );
  });
}

// Styles: the component library sets them inline. Nothing is loaded from elsewhere, nothing is sent elsewhere.
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

function hostOf(authority: string): string | null {
  if (!URL.canParse(`http://${authority}`)) return null;
  const url = new URL(`http://${authority}`);
  if (url.username || url.password || url.pathname !== "/") return null;
  return url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host;
}

/** A route that describes no query takes none; the others' schemas are strict themselves. */
function unknownQuery({ routeOptions, query }: FastifyRequest): string | null {
  const { schema } = routeOptions;
  if (!schema || schema.hide || schema.querystring) return null;
  return Object.keys(query as object)[0]?.slice(0, 100) ?? null;
}

function unstorable(request: FastifyRequest): string | null {
  for (const [name, value] of Object.entries({
    body: request.body,
    query: request.query,
    path: request.params,
  })) {
    const path = findUnstorable(value, name, 0);
    if (path) return path;
  }
  return null;
}

function findUnstorable(value: unknown, path: string, depth: number): string | null {
  if (typeof value === "string")
    return value.includes("\u0000") || !value.isWellFormed() ? path : null;
  if (value === null || typeof value !== "object" || depth > 20) return null;
  for (const [name, item] of Object.entries(value)) {
    const inName = findUnstorable(name, `${path} (a name in it)`, depth + 1);
    const found = inName ?? findUnstorable(item, `${path}.${name}`, depth + 1);
    if (found) return found;
  }
  return null;
}

const printable = (text: string | undefined) => JSON.stringify((text ?? "(none)").slice(0, 100));
