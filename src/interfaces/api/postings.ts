import { z } from "zod";
import type { Rolecall } from "../../app/index.ts";
import { Posting, PostingInput, SourceLink } from "../../contract/index.ts";
import type { Api } from "./typed-fastify.ts";

const PostingWithSources = Posting.extend({ sources: z.array(SourceLink) });
const Search = z.strictObject({
  q: z.string().max(1000).default(""),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
});
const Params = z.object({ id: z.string().min(1).max(500) });
const PostingId = z.string().min(1).max(500);
const Decision = z.strictObject({
  a: PostingId,
  b: PostingId,
  decision: z.enum(["same", "different"]),
});
/** More at a time is a job for `rolecall import`. */
const MAX_PUSHED = 5000;

/** The pool of postings: one line a job, copies merged under `sources`. */
export function postingRoutes(api: Api, rolecall: Rolecall): void {
  api.get(
    "/postings",
    {
      schema: {
        summary: "Search postings, newest first",
        querystring: Search,
        response: {
          200: z.object({
            items: z.array(PostingWithSources),
            total: z.int(),
            next: z.string().nullable(),
          }),
        },
      },
    },
    ({ query }) =>
      rolecall.listPostings({ query: query.q, limit: query.limit, cursor: query.cursor ?? null }),
  );
  api.get(
    "/postings/:id",
    {
      schema: {
        summary: "One posting",
        params: Params,
        response: { 200: PostingWithSources },
      },
    },
    (request) => rolecall.getPosting(request.params.id),
  );
  api.get(
    "/postings/:id/duplicates",
    { schema: { summary: "Why this posting is held for the same job as others", params: Params } },
    (request) => rolecall.explainDuplicates(request.params.id),
  );
  api.post(
    "/duplicates",
    {
      schema: {
        summary: "A person's word on two postings; it outranks the algorithm",
        body: Decision,
      },
    },
    (request) => rolecall.decideDuplicates(request.body),
  );
  api.post(
    "/postings",
    {
      schema: {
        summary: "Push one Posting or an array of them",
        body: z.union([z.array(PostingInput).max(MAX_PUSHED), PostingInput]),
        response: { 201: z.object({ ids: z.array(z.string()), changed: z.int() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await rolecall.pushPostings([request.body].flat())),
  );
}
