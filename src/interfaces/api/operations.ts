import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Rolecall } from "../../app/index.ts";
import type { Api } from "./typed-fastify.ts";

const FeedbackBody = z.strictObject({
  candidateId: z.string().min(1).max(200),
  postingId: z.string().min(1).max(500),
  event: z.enum(["shown", "opened", "saved", "dismissed", "applied"]),
  rank: z.int().positive().max(100_000).optional(),
  reason: z.string().max(2000).optional(),
});
const Params = z.object({ source: z.string().min(1).max(100), board: z.string().min(1).max(500) });

/** Running the house: feedback, boards, polls, samples, health, metrics, export and import. */
export function operationRoutes(api: Api, rolecall: Rolecall): void {
  feedbackRoutes(api, rolecall);
  boardRoutes(api, rolecall);
  transferRoutes(api, rolecall);
  api.get("/health", { schema: { summary: "Live and ready" } }, () => rolecall.health());
  api.get(
    "/doctor",
    { schema: { summary: "What is configured, reachable, missing, and what to do" } },
    async () => ({
      findings: await rolecall.examine(),
    }),
  );
  api.get("/metrics", { schema: { summary: "Prometheus text" } }, async (_request, reply) =>
    reply.header("content-type", rolecall.metrics.contentType).send(await rolecall.metrics.text()),
  );
  api.get(
    "/evidence/weeks",
    { schema: { summary: "Quotes checked and not confirmed, by week, newest first" } },
    async () => ({ items: await rolecall.evidenceTrend() }),
  );
  api.get("/openapi.json", { schema: { hide: true } }, () => api.swagger());
}

function feedbackRoutes(api: Api, rolecall: Rolecall): void {
  api.post(
    "/feedback",
    { schema: { summary: "What a person did with a row", body: FeedbackBody } },
    async (request, reply) => {
      const { rank = null, reason = null, ...given } = request.body;
      return reply.code(201).send(await rolecall.recordFeedback({ ...given, rank, reason }));
    },
  );
  api.get(
    "/feedback",
    {
      schema: {
        summary: "Feedback, oldest first",
        querystring: z.strictObject({ candidateId: z.string().max(200).optional() }),
      },
    },
    async (request) => ({ items: await rolecall.allFeedback(request.query.candidateId ?? null) }),
  );
}

function boardRoutes(api: Api, rolecall: Rolecall): void {
  api.get("/boards", { schema: { summary: "What is polled, and how it went" } }, () =>
    rolecall.boards(),
  );
  api.post(
    "/boards",
    {
      schema: {
        summary: "Add the board that a careers address belongs to",
        body: z.strictObject({ url: z.string().min(1).max(2000) }),
      },
    },
    async (request, reply) => reply.code(201).send(await rolecall.addBoard(request.body.url)),
  );
  api.delete(
    "/boards/:source/:board",
    { schema: { summary: "Stop polling a board", params: Params } },
    async (request, reply) => {
      await rolecall.forgetBoard(request.params.source, request.params.board);
      return reply.code(204).send(null);
    },
  );
  api.post(
    "/polls",
    {
      schema: {
        summary: "Poll all (or the named) sources now; one JSON line a board as it ends",
        body: z
          .strictObject({ sources: z.array(z.string().min(1).max(600)).max(1000).default([]) })
          .prefault({}),
      },
    },
    async (request, reply) =>
      reply
        .header("content-type", "application/x-ndjson")
        .send(lines(rolecall.pollNow(request.body.sources))),
  );
  api.delete("/samples", { schema: { summary: "Remove the bundled samples" } }, () =>
    rolecall.removeSamples(),
  );
  api.post(
    "/samples",
    { schema: { summary: "Bring the bundled samples back" } },
    async (_request, reply) => reply.code(201).send(await rolecall.loadSamples()),
  );
}

function transferRoutes(api: Api, rolecall: Rolecall): void {
  api.get(
    "/export",
    { schema: { summary: "Everything worth keeping, as JSON lines" } },
    (_request, reply) =>
      reply.header("content-type", "application/x-ndjson").send(lines(rolecall.exportAll())),
  );
  api.register(async (scope) => {
    scope.addContentTypeParser(
      "application/x-ndjson",
      { bodyLimit: 4_000_000_000 },
      (_request, payload, done) => done(null, payload),
    );
    scope.post("/import", { schema: { summary: "Take an export in again" } }, (request) =>
      rolecall.importAll(
        createInterface({ input: request.body as Readable, crlfDelay: Number.POSITIVE_INFINITY }),
      ),
    );
  });
}

function lines(items: AsyncIterable<object>): Readable {
  return Readable.from(
    (async function* () {
      for await (const item of items) yield `${JSON.stringify(item)}\n`;
    })(),
  );
}
