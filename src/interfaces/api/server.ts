import multipart from "@fastify/multipart";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyBaseLogger } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { Rolecall } from "../../app/index.ts";
import { candidateRoutes } from "./candidates.ts";
import { gradingRoutes } from "./gradings.ts";
import { guardRequests } from "./guard.ts";
import { matchRoutes } from "./matches.ts";
import { operationRoutes } from "./operations.ts";
import { serveWebPage } from "./page.ts";
import { postingRoutes } from "./postings.ts";
import { answerProblems } from "./problems.ts";
import type { Api } from "./typed-fastify.ts";

/** A resume may have 10 MB; JSON escapes make it longer. */
const BODY_LIMIT_BYTES = 24_000_000;

/** The HTTP face: routes, their schemas as OpenAPI 3.1, problems as RFC 9457, and the page. */
export async function createApi(rolecall: Rolecall): Promise<Api> {
  const api = Fastify({
    loggerInstance: rolecall.log as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 600 },
  }).withTypeProvider<ZodTypeProvider>();
  api.setValidatorCompiler(validatorCompiler);
  // Response schemas are for the document: types hold them here, and checking fifty postings costs time.
  api.setSerializerCompiler(() => (data) => JSON.stringify(data));
  answerProblems(api);
  guardRequests(api, rolecall.config.host);
  await api.register(multipart, {
    limits: { fileSize: 10_000_001, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await api.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Rolecall",
        version: rolecall.version,
        description: "Finds every job that fits a person, and proves why.",
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  for (const routes of [
    matchRoutes,
    gradingRoutes,
    candidateRoutes,
    postingRoutes,
    operationRoutes,
  ]) {
    await api.register(async (scope) =>
      routes(scope.withTypeProvider<ZodTypeProvider>(), rolecall),
    );
  }
  await serveWebPage(api);
  return api;
}
