import { z } from "zod";
import type { Rolecall } from "../../app/index.ts";
import {
  Filters,
  GradingState,
  MatchResponse,
  RankedBy,
  Rubric,
  ScoreParts,
} from "../../contract/index.ts";
import type { Api } from "./typed-fastify.ts";

const Top = z.int().min(1).max(1000).default(50);

const CandidateToJobs = z
  .strictObject({
    candidateId: z.string().min(1).max(200).optional(),
    resumeText: z.string().min(1).max(1_000_000).optional(),
    filters: Filters.default({}),
    top: Top,
  })
  .refine((body) => (body.candidateId === undefined) !== (body.resumeText === undefined), {
    error: "give either candidateId or resumeText",
  });

const JobToCandidates = z.strictObject({ postingId: z.string().min(1).max(500), top: Top });

const CandidateList = z.object({
  gradingId: z.string(),
  postingId: z.string(),
  results: z.array(
    z.object({
      rank: z.int(),
      score: z.number(),
      parts: ScoreParts,
      why: z.array(z.string()),
      candidateId: z.string(),
      resumeId: z.string(),
      name: z.string().nullable(),
      rubric: Rubric.nullable(),
      grading: GradingState,
    }),
  ),
  embedding: RankedBy,
});

/** The two questions of the product. Neither waits for a model. */
export function matchRoutes(api: Api, rolecall: Rolecall): void {
  api.post(
    "/match/candidate-to-jobs",
    {
      schema: {
        summary: "Jobs for a candidate, best first, at once",
        body: CandidateToJobs,
        response: { 200: MatchResponse },
      },
    },
    (request) => rolecall.matchCandidate(request.body),
  );
  api.post(
    "/match/job-to-candidates",
    {
      schema: {
        summary: "Candidates for a job, best first, at once",
        body: JobToCandidates,
        response: { 200: CandidateList },
      },
    },
    (request) => rolecall.matchPosting(request.body),
  );
}
