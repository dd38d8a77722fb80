import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PostingInput, type ResumeProfile } from "../../contract/index.ts";
import { createQueue } from "../queue/index.ts";
import {
  addBoards,
  assignClusters,
  closeMissing,
  dropLease,
  findAskedTexts,
  findPostings,
  findResumesWithout,
  findSources,
  findUnfinishedItems,
  GRADING_CHANNEL,
  listBoards,
  listReferenceModels,
  openStore,
  type PostingRow,
  REFERENCE_SUBJECT,
  readAskedEmbeddings,
  readEmbeddings,
  readEvents,
  readTextEmbeddings,
  recordFault,
  recordReading,
  removeOtherModels,
  type Sql,
  saveAskedEmbeddings,
  saveCandidate,
  saveEmbeddings,
  saveGrading,
  savePostings,
  saveTextEmbeddings,
  searchPostings,
  settleItem,
  takeLease,
} from "./index.ts";

// The same suite on both sizes of the database: `npm test` has the embedded one, CI sets the variable for a native one.
const native = process.env["ROLECALL_TEST_DATABASE_URL"];
const NOW = new Date("2026-11-20T12:00:00Z");

function row(id: string, title: string, hash = "1"): PostingRow {
  const posting = PostingInput.parse({
    id,
    source: "ashby",
    title,
    company: "Heronworks",
    postedAt: "2026-11-19T08:00:00Z",
    description: `We look for a ${title}.`,
  });
  return { id, source: "ashby", board: "heron", posting, contentHash: hash, cluster: id };
}

describe.each([
  { name: "embedded", url: null },
  ...(native ? [{ name: "native", url: native }] : []),
])("the $name database", ({ url }) => {
  let sql: Sql;
  beforeAll(async () => {
    sql = await openStore({
      home: mkdtempSync(join(tmpdir(), "rolecall-store-")),
      databaseUrl: url,
    });
    if (url)
      await sql.script(
        "truncate board, posting, embedding, asked_embedding, text_embedding, lease, grading, grading_item, grading_event, rubric, candidate, feedback, setting cascade",
      );
  });
  afterAll(() => sql.close());

  test("tells new and changed postings from known ones", async () => {
    expect(await savePostings(sql, [row("a", "Nurse"), row("b", "Welder")], NOW)).toHaveLength(2);
    expect(
      await savePostings(sql, [row("a", "Nurse"), row("b", "Senior Welder", "2")], NOW),
    ).toEqual(["b"]);
    const [stored] = await findPostings(sql, ["b"]);
    expect(stored?.posting.title).toBe("Senior Welder");
  });

  test("closes what a board no longer lists, and opens it again when it comes back", async () => {
    expect(await closeMissing(sql, "ashby", "heron", ["b"], NOW)).toEqual(["a"]);
    expect(
      (await searchPostings(sql, { query: "", limit: 10, cursor: null })).items.map(
        (item) => item.posting.id,
      ),
    ).toEqual(["b"]);
    expect(await savePostings(sql, [row("a", "Nurse")], NOW)).toEqual(["a"]);
    expect((await searchPostings(sql, { query: "", limit: 10, cursor: null })).total).toBe(2);
  });

  test("searches words and pages through what it finds", async () => {
    const first = await searchPostings(sql, { query: "look for", limit: 1, cursor: null });
    expect(first).toMatchObject({ total: 2, items: [{ posting: { id: "b" } }] });
    const second = await searchPostings(sql, { query: "look for", limit: 1, cursor: first.next });
    expect(second).toMatchObject({ items: [{ posting: { id: "a" } }], next: null });
    expect(
      (await searchPostings(sql, { query: 'wel"der -senior', limit: 5, cursor: null })).items,
    ).toEqual([]);
  });

  test("shows one line a job with all places where it was seen", async () => {
    await assignClusters(sql, [{ id: "b", cluster: "a" }]);
    expect((await searchPostings(sql, { query: "", limit: 10, cursor: null })).items).toHaveLength(
      1,
    );
    expect((await findSources(sql, ["a"])).get("a")).toHaveLength(2);
    await assignClusters(sql, [{ id: "b", cluster: "b" }]);
  });

  test("gives vectors back to the bit, and only those of the model asked for", async () => {
    const vector = Float32Array.from([0.1, -0.25, 1 / 3]);
    await saveEmbeddings(sql, { name: "m", version: "1" }, [
      { postingId: "a", contentHash: "1", vector },
    ]);
    const [stored] = await readEmbeddings(sql, { name: "m", version: "1" }, ["a", "b"]);
    expect(stored?.vector).toEqual(vector);
    expect(await readEmbeddings(sql, { name: "m", version: "2" }, ["a"])).toEqual([]);
  });

  test("vectors of a model keep code and text beside them, and the same text is found again", async () => {
    const cranes = ["v1", "v2"].map((id) => ({ ...row(id, "Crane Driver"), board: "cranes" }));
    await savePostings(sql, cranes, NOW);
    const api = { name: "api", version: "1" };
    const values = Int8Array.from({ length: 1536 }, (_, at) => (at * 37) % 256);
    const vector = { values, scale: Math.fround(0.0123) };
    const code = Uint32Array.from({ length: 32 }, (_, at) => (0x9e3779b9 * (at + 1)) >>> 0);
    const stored = { postingId: "v1", contentHash: "1", textHash: "t", vector, code };
    const other = {
      ...stored,
      postingId: "v2",
      textHash: "u",
      vector: { values: values.toReversed(), scale: 1 },
    };
    await saveAskedEmbeddings(sql, api, [{ ...stored, postingId: "gone" }, stored, other]);
    await saveAskedEmbeddings(sql, api, []);
    expect(await readAskedEmbeddings(sql, api, ["v1", "gone"])).toEqual([stored]);
    expect(await readAskedEmbeddings(sql, api, ["v2"])).toEqual([other]);
    const found = await findAskedTexts(sql, api, ["t", "nobody's"]);
    expect([...found]).toEqual([["t", stored]]);
    expect(await findAskedTexts(sql, { ...api, version: "2" }, ["t"])).toEqual(new Map());
  });

  test("vectors of texts stand by whose they are; only what is kept stays", async () => {
    const api = { name: "api", version: "1" };
    const vectors = new Map([
      ["h1", Float32Array.of(1, 0)],
      ["h2", Float32Array.of(0, 1)],
    ]);
    await saveTextEmbeddings(sql, api, REFERENCE_SUBJECT, vectors);
    const profile = { text: "Crane Driver" } as ResumeProfile;
    const person = { id: "cand_1", resumeId: "res_1", name: null, profile, sample: false };
    await saveTextEmbeddings(sql, api, "res_1", vectors);
    expect(await readTextEmbeddings(sql, api, ["res_1"]), "nobody's").toEqual(new Map());
    await saveCandidate(sql, { ...person, createdAt: NOW });
    expect(await findResumesWithout(sql, api, [], 9)).toMatchObject([{ resumeId: "res_1" }]);
    expect(await findResumesWithout(sql, api, ["res_1"], 9)).toEqual([]);
    await saveTextEmbeddings(sql, api, "res_1", vectors);
    await saveTextEmbeddings(sql, api, "res_1", vectors);
    expect(await findResumesWithout(sql, api, [], 9)).toEqual([]);
    expect((await readTextEmbeddings(sql, api, ["res_1", "res_2"])).get("res_1")).toEqual(vectors);
    expect(await listReferenceModels(sql)).toContainEqual({ ...api, postings: 2 });
    await saveEmbeddings(sql, { name: "m", version: "1" }, [
      { postingId: "v1", contentHash: "1", vector: Float32Array.of(1) },
    ]);
    expect(await removeOtherModels(sql, [{ name: "m", version: "1" }])).toBeGreaterThan(0);
    expect(await listReferenceModels(sql)).toEqual([]);
    expect(await readTextEmbeddings(sql, api, ["res_1"])).toEqual(new Map());
    expect(await readEmbeddings(sql, { name: "m", version: "1" }, ["v1"])).toHaveLength(1);
  });

  test("a lease has one holder until it runs out", async () => {
    const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
    const take = (holder: string, now: number) =>
      takeLease(sql, { name: "fill", holder, now: at(now), until: at(now + 60) });
    expect(await take("a", 0)).toBe(true);
    expect(await take("b", 30)).toBe(false);
    expect(await take("a", 40)).toBe(true);
    expect(await take("b", 101)).toBe(true);
    expect(await take("a", 102)).toBe(false);
    await dropLease(sql, { name: "fill", holder: "a" });
    expect(await take("a", 103)).toBe(false);
    await dropLease(sql, { name: "fill", holder: "b" });
    expect(await take("a", 104)).toBe(true);
  });

  test("keeps a board's postings and its reason when a reading fails", async () => {
    const key = { source: "ashby", board: "heron" };
    await addBoards(sql, [{ ...key, baseUrl: null, origin: "added" }]);
    await recordReading(sql, key, {
      at: NOW,
      nextPollAt: NOW,
      changed: true,
      problems: [],
      validators: {},
    });
    await recordFault(sql, key, {
      at: NOW,
      nextPollAt: NOW,
      kind: "blocked",
      message: "The host asks for a captcha.",
    });
    expect((await listBoards(sql))[0]).toMatchObject({
      state: "fault",
      livePostings: 2,
      failuresInARow: 1,
      fault: { kind: "blocked" },
    });
  });

  test("a transaction that throws leaves nothing behind, not even its jobs", async () => {
    const queue = await createQueue(sql, () => undefined);
    const attempt = sql.transaction(async (inside) => {
      await savePostings(inside, [row("c", "Cook")], NOW);
      await queue.send([{ key: "c", data: {}, priority: 0 }], inside);
      throw new Error("on purpose");
    });
    await expect(attempt).rejects.toThrow("on purpose");
    expect(await findPostings(sql, ["c"])).toEqual([]);
    expect(await sql.query("select 1 from pgboss.job where singleton_key = 'c'")).toEqual([]);
    await queue.stop();
  });

  test("statements of others wait while a transaction is open", async () => {
    let release: () => void = () => undefined;
    const open = new Promise<void>((resolve) => {
      release = resolve;
    });
    const transaction = sql.transaction(async (inside) => {
      await inside.query("insert into setting (name, value) values ('t', '1')");
      await open;
      throw new Error("rolled back");
    });
    const seen = sql.query("select 1 from setting where name = 't'");
    release();
    await expect(transaction).rejects.toThrow();
    expect(await seen).toEqual([]);
  });

  test("a grading's events grow, end with done once, and wake watchers", async () => {
    const item = { postingId: "a", resumeId: "r", rank: 1, fastScore: 50, event: null };
    await sql.transaction((inside) =>
      saveGrading(inside, { id: "g", candidateId: "c", resumeId: "r", createdAt: NOW }, [
        item,
        { ...item, postingId: "b", rank: 2 },
      ]),
    );
    expect(await findUnfinishedItems(sql)).toHaveLength(2);
    const woken = new Promise<string>((resolve) => void sql.listen(GRADING_CHANNEL, resolve));
    for (const postingId of ["a", "b", "b"]) {
      await sql.transaction((inside) =>
        settleItem(
          inside,
          { gradingId: "g", postingId, resumeId: "r" },
          { state: "done", event: { postingId } },
        ),
      );
    }
    expect(await woken).toBe("g");
    const events = await readEvents(sql, "g", 0);
    expect(events.map((event) => event.kind)).toEqual([
      "rubric",
      "progress",
      "rubric",
      "progress",
      "done",
    ]);
    expect(events.map((event) => event.id)).toEqual(
      events.map((event) => event.id).sort((one, other) => one - other),
    );
    expect(await readEvents(sql, "g", events.at(-2)?.id ?? 0)).toMatchObject([
      { kind: "done", data: { done: 2, total: 2, failed: 0 } },
    ]);
  });

  test("a statement that is refused says so and spoils nothing", async () => {
    await expect(sql.query("select * from nowhere")).rejects.toMatchObject({
      name: "StoreError",
      kind: "failed",
    });
    expect(await sql.query("select 1 as one")).toEqual([{ one: 1 }]);
  });
});
