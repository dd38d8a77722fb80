import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Opened, open } from "../../../test/open.ts";

const RESUME = `Ada Example
Backend Engineer

Experience
Backend Engineer, Heronworks
2018-01 – 2023-12
• Built payment APIs in TypeScript and Node.js for five years
• Ran PostgreSQL with 40 million rows

Skills
TypeScript, Node.js, PostgreSQL, Docker
`;

const POSTINGS = [
  {
    id: "test:a",
    source: "test",
    url: "https://jobs.example.com/a",
    title: "Backend Engineer",
    company: "Quillstack",
    description:
      "About us\nWe make ink.\n\nRequirements\n• 3+ years of experience with TypeScript and Node.js\n• Experience with PostgreSQL\n• Fluent Klingon",
    locations: [{ raw: "Berlin, Germany", city: "Berlin", region: null, country: "DE" }],
    postedAt: "2026-11-19T08:00:00Z",
  },
  {
    id: "test:b",
    source: "test",
    title: "Pastry Chef",
    company: "The Copper Ladle",
    description: "Bake. We do not sponsor visas.",
  },
];

let app: Opened;
beforeAll(async () => {
  app = await open();
  expect((await app.ask("POST", "/postings", POSTINGS)).status).toBe(201);
});
afterAll(() => app.close());

describe("a match", () => {
  test("is there at once, best first, with reasons, sources and a grading to follow", async () => {
    const { status, body } = await app.ask("POST", "/match/candidate-to-jobs", {
      resumeText: RESUME,
      top: 10,
    });
    expect(status).toBe(200);
    expect(body.results.map((row: { posting: { id: string } }) => row.posting.id)).toEqual([
      "test:a",
      "test:b",
    ]);
    const [first, second] = body.results;
    expect(first).toMatchObject({
      rank: 1,
      rubric: null,
      grading: { state: "pending", reason: null },
      sources: [{ source: "test", url: "https://jobs.example.com/a" }],
    });
    expect(first.score).toBeGreaterThan(second.score);
    expect(first.score).toBeLessThanOrEqual(100);
    expect(first.why.length).toBeGreaterThan(0);
    expect(body.gradingId).toEqual(expect.any(String));
  });

  test("streams rubrics whose every quote stands in the resume, then says done, once", async () => {
    const list = (await app.ask("POST", "/match/candidate-to-jobs", { resumeText: RESUME })).body;
    const events = await readEvents(list.gradingId);
    expect(events.map((event) => event.kind)).toEqual([
      ...events.slice(0, -1).map((event) => event.kind),
      "done",
    ]);
    const rubrics = events.filter((event) => event.kind === "rubric").map((event) => event.data);
    expect(rubrics).toHaveLength(2);
    const { text } = (await app.ask("GET", `/candidates/${list.candidateId}`)).body;
    expect(text).toBe(RESUME);
    const rows = rubrics.flatMap((rubric) => rubric.requirements);
    expect(rows.some((row) => row.span)).toBe(true);
    for (const { span, resumeEvidence } of rows) {
      if (span) expect(text.slice(span.start, span.end)).toBe(resumeEvidence);
      else expect(resumeEvidence).toBe("NOT FOUND");
    }
    expect(rubrics[0]).toMatchObject({
      rank: expect.any(Number),
      score: expect.any(Number),
      gradedBy: { provider: "offline" },
    });
  });

  test("resumes its events after the last one that was seen", async () => {
    const { gradingId } = (
      await app.ask("POST", "/match/candidate-to-jobs", { resumeText: RESUME })
    ).body;
    const all = await readEvents(gradingId);
    expect(await readEvents(gradingId, all[0]?.id)).toEqual(all.slice(1));
    expect(await readEvents(gradingId, all.at(-1)?.id)).toEqual([]);
  });

  test("asked again, carries the rubrics that are there, with a blended score", async () => {
    const first = (await app.ask("POST", "/match/candidate-to-jobs", { resumeText: RESUME })).body;
    await readEvents(first.gradingId);
    const { results } = (
      await app.ask("POST", "/match/candidate-to-jobs", { candidateId: first.candidateId })
    ).body;
    const [row] = results;
    expect(row.grading).toEqual({ state: "done", reason: null });
    expect(row.score).toBeCloseTo(0.42 * row.parts.fast + 0.58 * row.parts.rubric, 0);
  });

  test("hides by a filter only what is known to fail it, and says how many", async () => {
    const { body } = await app.ask("POST", "/match/candidate-to-jobs", {
      resumeText: RESUME,
      filters: { needsVisa: true },
    });
    expect(body.results.map((row: { posting: { id: string } }) => row.posting.id)).toEqual([
      "test:a",
    ]);
    expect(body.hidden).toContainEqual({ constraint: "needsVisa", count: 1 });
  });

  test("goes the other way round too", async () => {
    await app.ask("POST", "/candidates", { text: RESUME, name: "Ada" });
    const { status, body } = await app.ask("POST", "/match/job-to-candidates", {
      postingId: "test:a",
      top: 5,
    });
    expect(status).toBe(200);
    expect(body.results[0]).toMatchObject({
      rank: 1,
      candidateId: expect.any(String),
      name: "Ada",
    });
    const events = await readEvents(body.gradingId);
    expect(events.at(-1)?.kind).toBe("done");
  });
});

describe("a bad request", () => {
  test.each([
    ["an unknown member", { resumeText: "x", colour: "blue" }, "colour"],
    ["an unknown filter", { resumeText: "x", filters: { visa: true } }, "visa"],
    ["a wrong type", { resumeText: 7 }, "resumeText"],
    ["a top of 0", { resumeText: "x", top: 0 }, "top"],
    ["a top of 1001", { resumeText: "x", top: 1001 }, "top"],
    ["a null byte", { resumeText: "a\u0000b" }, "resumeText"],
    ["half a surrogate pair", { resumeText: "a\ud800" }, "resumeText"],
    ["neither resume nor candidate", {}, "candidateId"],
    ["both", { resumeText: "x", candidateId: "y" }, "candidateId"],
    ["an array", [], "body"],
  ])("with %s is a 400 that names it", async (_name, body, named) => {
    const answer = await app.ask("POST", "/match/candidate-to-jobs", body);
    expect(answer.status).toBe(400);
    expect(answer.type).toContain("application/problem+json");
    expect(answer.body).toMatchObject({ status: 400, detail: expect.stringContaining(named) });
  });

  test.each([
    ["GET", "/postings?limit=201", 400],
    ["GET", "/postings?colour=blue", 400],
    ["GET", "/postings?cursor=rubbish", 400],
    ["GET", "/candidates?colour=blue", 400],
    ["GET", "/health?colour=blue", 400],
    ["GET", "/postings?q=%00", 400],
    ["GET", "/postings?q=%27%22%28%7C%26", 200],
    ["GET", "/postings/nobody", 404],
    ["GET", "/candidates/nobody", 404],
    ["DELETE", "/candidates/nobody", 404],
    ["GET", "/gradings/nobody/events", 404],
    ["POST", "/match/candidate-to-jobs", 400],
    ["POST", "/feedback", 400],
    ["GET", "/nowhere", 404],
    ["POST", "/boards", 400],
  ] as const)("%s %s answers %i and no stack", async (method, path, status) => {
    const answer = await app.ask(method, path);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/\.ts:\d+|node:internal/);
  });

  test("that is not JSON at all is a 400", async () => {
    const answer = await app.api.inject({
      method: "POST",
      url: "/postings",
      headers: { host: "localhost", "content-type": "application/json" },
      payload: "{",
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toBe("The body is not JSON.");
  });
});

describe("a foreign page", () => {
  test.each([
    [{ host: "evil.example" }, 403],
    [{ host: "localhost", origin: "https://evil.example" }, 403],
    [{ host: "localhost:7350", origin: "http://localhost:1" }, 403],
    [{ host: "localhost:7350", origin: "http://localhost:7350" }, 200],
    [{ host: "127.0.0.1:7350" }, 200],
    [{ host: "[::1]:7350" }, 200],
    [{ host: "localhost", origin: "null" }, 403],
  ])("with %o gets %i", async (headers, status) => {
    const answer = await app.api.inject({ method: "GET", url: "/candidates", headers });
    expect(answer.statusCode).toBe(status);
  });
});

describe("a resume", () => {
  test("by file is read, stored unchanged, and removed with everything about it", async () => {
    const form = new FormData();
    form.append("file", new Blob([RESUME]), "ada.txt");
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const answer = await app.api.inject({
      method: "POST",
      url: "/candidates",
      headers: { host: "localhost", "content-type": request.headers.get("content-type") ?? "" },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(answer.statusCode).toBe(201);
    const { id, text } = answer.json();
    expect(text).toBe(RESUME);
    expect((await app.ask("DELETE", `/candidates/${id}`)).status).toBe(204);
    expect((await app.ask("GET", `/candidates/${id}`)).status).toBe(404);
  });

  test("handed in again without a name keeps the one it has", async () => {
    const text = `${RESUME}Named once.`;
    const { id } = (await app.ask("POST", "/candidates", { text, name: "Ada" })).body;
    await app.ask("POST", "/match/candidate-to-jobs", { resumeText: text });
    expect((await app.ask("GET", `/candidates/${id}`)).body.name).toBe("Ada");
  });

  test("that is a picture is refused in one sentence", async () => {
    const form = new FormData();
    form.append(
      "file",
      new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])]),
      "resume.pdf",
    );
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const answer = await app.api.inject({
      method: "POST",
      url: "/candidates",
      headers: { host: "localhost", "content-type": request.headers.get("content-type") ?? "" },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().detail).toMatch(/picture|image|JPEG/i);
  });
});

test("feedback is kept and told in order", async () => {
  const { id } = (await app.ask("POST", "/candidates", { text: RESUME })).body;
  const given = { candidateId: id, postingId: "test:a", event: "saved", rank: 1 };
  expect((await app.ask("POST", "/feedback", given)).status).toBe(201);
  const { body } = await app.ask("GET", `/feedback?candidateId=${id}`);
  expect(body.items).toMatchObject([given]);
  expect((await app.ask("POST", "/feedback", { ...given, postingId: "nobody" })).status).toBe(404);
});

test("a person's word on two postings outranks the algorithm, both ways", async () => {
  const copy = {
    ...POSTINGS[0],
    id: "other:a",
    source: "other",
    url: "https://other.example.com/a",
  };
  await app.ask("POST", "/postings", copy);
  expect((await app.ask("GET", "/postings/other:a/duplicates")).body.members).toHaveLength(2);
  const apart = await app.ask("POST", "/duplicates", {
    a: "test:a",
    b: "other:a",
    decision: "different",
  });
  expect(apart.body.members).toEqual(["test:a"]);
  expect((await app.ask("GET", "/postings?q=backend")).body.total).toBe(2);
  await app.ask("POST", "/duplicates", { a: "other:a", b: "test:a", decision: "same" });
  const { items, total } = (await app.ask("GET", "/postings?q=backend")).body;
  expect(total).toBe(1);
  expect(items[0].sources).toHaveLength(2);
});

test("health, metrics and the OpenAPI document answer", async () => {
  expect((await app.ask("GET", "/health")).body).toMatchObject({ status: "ok" });
  const metrics = (await app.ask("GET", "/metrics")).body;
  for (const name of [
    "rolecall_llm_calls_total",
    "rolecall_evidence_claims_total",
    "rolecall_source_polls_total",
    "rolecall_postings",
  ]) {
    expect(metrics).toContain(name);
  }
  const document = (await app.ask("GET", "/openapi.json")).body;
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(["/match/candidate-to-jobs", "/gradings/{id}/events", "/postings"]),
  );
});

interface Event {
  id: number;
  kind: string;
  data: any;
}

async function readEvents(gradingId: string, after?: number): Promise<Event[]> {
  const { body } = await app.api.inject({
    method: "GET",
    url: `/gradings/${gradingId}/events`,
    headers: {
      host: "localhost",
      ...(after === undefined ? {} : { "last-event-id": String(after) }),
    },
  });
  return body
    .split("\n\n")
    .filter((block) => block.startsWith("id:"))
    .map((block) => {
      const [id, kind, data] = block.split("\n").map((line) => line.slice(line.indexOf(": ") + 2));
      return { id: Number(id), kind: kind ?? "", data: JSON.parse(data ?? "null") };
    });
}
