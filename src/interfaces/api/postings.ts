import { z } from "zod";
import type { Rolecall } from "../../app/index.ts";
import { Posting, PostingInput, SourceLink } from "../../contract/index.ts";
import type { Api } from "./server.ts";

const PostingWithSources = Posting.extend({ sources: z.array(SourceLink) });
const Search = z.strictObject({
  q: z.string().max(1000).default(""),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
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
        params: z.object({ id: z.string().min(1).max(500) }),
        response: { 200: PostingWithSources },
      },
    },
    (request) => rolecall.getPosting(request.params.id),
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
