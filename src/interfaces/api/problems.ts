import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { FileError, RequestError, StoreError } from "../../app/index.ts";
import type { Api } from "./typed-fastify.ts";

/** RFC 9457. `title` names the kind of problem, `detail` is one sentence for a person. */
interface ProblemDetails {
  type: "about:blank";
  title: string;
  status: number;
  detail: string;
  kind: string;
}

const TITLES: Record<number, string> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  413: "Too large",
  415: "Unsupported media type",
  422: "Unreadable file",
  500: "Internal error",
  503: "Unavailable",
};

const STATUS_OF_REQUEST: Record<RequestError["kind"], number> = {
  invalid: 400,
  unsupported: 400,
  "not-found": 404,
  "too-large": 413,
};

/** Every error leaves as `application/problem+json`: no stack, no HTML, the right status. */
export function answerProblems(api: Api): void {
  api.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, kind, detail } = classify(error, request);
    if (status >= 500) request.log.error({ err: error, url: request.url }, "request failed");
    return sendProblem(reply, status, kind, detail);
  });
  api.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      404,
      "not-found",
      `There is no ${request.method} ${request.url.split("?")[0]}.`,
    ),
  );
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  kind: string,
  detail: string,
): FastifyReply {
  const problem: ProblemDetails = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    detail,
    kind,
  };
  return reply
    .code(status)
    .header("content-type", "application/problem+json")
    .send(JSON.stringify(problem));
}

function classify(
  error: FastifyError,
  request: FastifyRequest,
): { status: number; kind: string; detail: string } {
  if (error instanceof RequestError) {
    return { status: STATUS_OF_REQUEST[error.kind], kind: error.kind, detail: error.message };
  }
  if (error instanceof FileError) {
    return {
      status: error.kind === "too-large" ? 413 : 422,
      kind: error.kind,
      detail: error.message,
    };
  }
  if (error instanceof StoreError) {
    return { status: error.kind === "full" ? 507 : 503, kind: error.kind, detail: error.message };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    return { status: 400, kind: "invalid", detail: describeValidation(error) };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500)
    return { status, kind: "invalid", detail: sentence(error, request) };
  return {
    status: 500,
    kind: "failed",
    detail: "Something went wrong here; the log of the server says what.",
  };
}

function describeValidation(
  error: FastifyError & {
    validation: { instancePath: string; message?: string; params?: { issue?: unknown } }[];
  },
): string {
  const where =
    error.validationContext === "querystring" ? "query" : (error.validationContext ?? "request");
  return error.validation
    .slice(0, 5)
    .map(
      ({ instancePath, message }) =>
        `${[where, ...instancePath.split("/").filter(Boolean)].join(".")}: ${message ?? "invalid"}`,
    )
    .join("; ");
}

function sentence(error: FastifyError, request: FastifyRequest): string {
  if (error.code === "FST_ERR_CTP_INVALID_JSON_BODY" || error instanceof SyntaxError)
    return "The body is not JSON.";
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY") return "The body is empty; JSON is expected.";
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    return `The content type ${request.headers["content-type"] ?? "(none)"} is not taken here; send application/json.`;
  }
  return error.message;
}
