import { z } from "zod";
import { type Candidate, RequestError, type Rolecall } from "../../app/index.ts";
import { ResumeProfile } from "../../contract/index.ts";
import type { Api } from "./typed-fastify.ts";

const Params = z.object({ id: z.string().min(1).max(200) });
const NewCandidate = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  name: z.string().max(300).optional(),
});
const Face = z.object({
  id: z.string(),
  resumeId: z.string(),
  name: z.string().nullable(),
  sample: z.boolean(),
  createdAt: z.string(),
});
const Whole = Face.extend(ResumeProfile.shape);
const Brief = Face.extend(
  ResumeProfile.pick({ titles: true, years: true, seniority: true, skills: true, language: true })
    .shape,
);

/** Resumes: by file or as text, read at once, stored unchanged. */
export function candidateRoutes(api: Api, rolecall: Rolecall): void {
  api.post(
    "/candidates",
    {
      schema: {
        summary: "A resume, multipart field `file` or JSON {text, name?}",
        consumes: ["application/json", "multipart/form-data"],
        response: { 201: Whole },
      },
    },
    async (request, reply) => {
      const candidate = request.isMultipart()
        ? await rolecall.addCandidateFile(await readUpload(request))
        : await rolecall.addCandidate(readBody(request.body));
      return reply.code(201).send(whole(candidate));
    },
  );
  api.get(
    "/candidates",
    {
      schema: { summary: "All candidates", response: { 200: z.object({ items: z.array(Brief) }) } },
    },
    async () => ({
      items: (await rolecall.allCandidates()).map(brief),
    }),
  );
  api.get(
    "/candidates/:id",
    {
      schema: {
        summary: "One candidate with the resume's text",
        params: Params,
        response: { 200: Whole },
      },
    },
    async (request) => whole(await rolecall.getCandidate(request.params.id)),
  );
  api.delete(
    "/candidates/:id",
    {
      schema: {
        summary: "Remove a candidate with everything about them",
        params: Params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await rolecall.removeCandidate(request.params.id);
      return reply.code(204).send(null);
    },
  );
}

function readBody(body: unknown): { text: string; name: string | null } {
  const result = NewCandidate.safeParse(body);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new RequestError(
      "invalid",
      `${["body", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? "invalid"}`,
    );
  }
  return { text: result.data.text, name: result.data.name ?? null };
}

async function readUpload(request: UploadRequest) {
  const part = await request.file();
  if (part?.fieldname !== "file")
    throw new RequestError("invalid", "body.file: attach the resume in the field `file`.");
  const bytes = await part.toBuffer();
  return { bytes: new Uint8Array(bytes), fileName: part.filename || null, name: null };
}

interface UploadRequest {
  file(): Promise<{ fieldname: string; filename: string; toBuffer(): Promise<Buffer> } | undefined>;
}

function whole({ id, resumeId, name, sample, createdAt, profile }: Candidate) {
  return { id, resumeId, name, sample, createdAt: createdAt.toISOString(), ...profile };
}

function brief(candidate: Candidate) {
  const { id, resumeId, name, sample, createdAt, profile } = candidate;
  const { titles, years, seniority, skills, language } = profile;
  return {
    id,
    resumeId,
    name,
    sample,
    createdAt: createdAt.toISOString(),
    titles,
    years,
    seniority,
    skills,
    language,
  };
}
