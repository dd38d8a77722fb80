import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { Posting } from "../../contract/index.ts";
import { readPosting, type StatedPosting } from "../../engine/extract/index.ts";
import { createPoliteClient, type PoliteClient, type Validator } from "../network/index.ts";
import { type Answer, type LoopbackServer, reply, serve } from "../network/misbehaving-server.ts";
import { type Listing, type Source, type SourceContext, SourceError } from "./source.ts";

/** What a source shows to be held to its contract. */
export interface Exhibit {
  /** A file of `payloads/`, written by hand in the recorded shape. */
  payload: string;
  board: string;
  /** Postings and problems in it, and as many entries as both together. */
  postings: number;
  problems: number;
  /** Fields of the first posting. */
  first: Partial<StatedPosting>;
  /** Addresses that people paste, and the board that each means; `null`: not this source's. */
  addresses: Record<string, string | null>;
  /** Files served by path where a look at the board takes more than the one payload; `null`: the payload. */
  served?: Record<string, string | null>;
  /** How many postings a look at the board gives; default: as in the payload. */
  listed?: number;
  /** What `list` asks for first. */
  path: string;
  /** Sources that page through a list cannot be told "not modified". Default true. */
  conditional?: boolean;
}

const NOW = new Date("2026-11-20T12:00:00Z");

/** Holds a source to the contract. One line per source in `conformance.test.ts`. */
export function testSource(source: Source, exhibit: Exhibit): void {
  const payload = readPayload(exhibit.payload);
  const parse = (text: string) => source.parse(text, { board: exhibit.board, url: null, now: NOW });

  describe(source.id, () => {
    test("states every posting of its payload or says why not", () => {
      const { items, problems } = parse(payload);
      expect(problems.map(({ message }) => message).join("\n")).not.toMatch(/undefined|\[object/);
      expect({ postings: items.length, problems: problems.length }).toEqual({
        postings: exhibit.postings,
        problems: exhibit.problems,
      });
      for (const problem of problems) expect(problem.item).toBeTruthy();
    });

    test("states the fields that the payload states", () => {
      expect(parse(payload).items[0]).toMatchObject(exhibit.first);
    });

    test("gives ids that are unique, stable and begin with its own", () => {
      const ids = parse(payload).items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(parse(payload).items.map(({ id }) => id)).toEqual(ids);
      for (const id of ids) expect(id).toMatch(new RegExp(`^${source.id}:[^:]+:.+`));
    });

    test("gives nothing that a Posting may not hold", () => {
      for (const item of parse(payload).items) {
        expect(Posting.safeParse(readPosting(item)).error).toBeUndefined();
        expect(JSON.stringify(item)).not.toMatch(
          /:""|NaN|Invalid Date|&amp;|&#|<\/?(?:p|li|ul|br|div|b)\b/,
        );
      }
    });

    test.each([
      ["nothing", ""],
      ["spaces", " \n\t "],
      ["another page", "<!DOCTYPE html><html><body><h1>Down for maintenance</h1></body></html>"],
      ["a challenge", "<html><head><title>Just a moment...</title></head><body></body></html>"],
      ["a number", "42"],
      ["another object", '{"error":"something"}'],
      ["null", "null"],
      ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
    ])("takes %s for a fault or reports it, never for an empty board", (_name, text) => {
      expectFaultOrProblems(() => parse(text));
    });

    test("takes a payload that breaks off for a fault, or loses nothing that was whole", () => {
      for (const share of [0.3, 0.6, 0.95]) {
        expectFaultOrProblems(() => parse(payload.slice(0, Math.floor(payload.length * share))));
      }
    });

    test("recognises the addresses of its boards and no others", () => {
      const found = Object.keys(exhibit.addresses).map((address) => [
        address,
        source.recognise(new URL(address))?.board ?? null,
      ]);
      expect(Object.fromEntries(found)).toEqual(exhibit.addresses);
    });

    testList(source, exhibit, payload);
  });
}

function testList(source: Source, exhibit: Exhibit, payload: string): void {
  const opened: { server: LoopbackServer; client: PoliteClient }[] = [];
  afterEach(async () => {
    for (const { server, client } of opened.splice(0)) {
      await server.close();
      await client.close();
    }
  });

  async function look(
    answer: Answer,
    validators = new Map<string, Validator>(),
    signal = new AbortController().signal,
  ) {
    const server = await serve(answer);
    const client = createPoliteClient({
      allowPrivate: true,
      sleep: async () => {},
      limits: { timeoutMs: 2000 },
    });
    opened.push({ server, client });
    const context: SourceContext = {
      fetch: client.fetch,
      signal,
      now: () => NOW,
      baseUrl: server.origin,
      validators: {
        get: (url) => validators.get(path(url)) ?? null,
        set: (url, validator) => void validators.set(path(url), validator),
      },
    };
    const listing = (): Promise<Listing> => source.list(exhibit.board, context);
    return { server, listing };
  }

  const path = (url: string) => new URL(url).pathname;
  const well = answerWith(exhibit, payload);

  test("lists a board from where its baseUrl points", async () => {
    const { server, listing } = await look(well);
    const found = await listing();
    expect(found.state === "listed" && found.items.length).toBe(exhibit.listed ?? exhibit.postings);
    const asked = server.requests.map(({ url }) => url).filter((url) => url !== "/robots.txt");
    expect(asked[0]).toBe(exhibit.path);
  });

  test.each([
    [404, "not-found"],
    [403, "blocked"],
    [500, "unavailable"],
  ])("answered %i throws %s and names what it asked", async (status, kind) => {
    const { listing } = await look((request, response) =>
      request.url === "/robots.txt"
        ? reply(404)(request, response)
        : reply(status)(request, response),
    );
    const fault = await listing().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SourceError);
    expect(fault).toMatchObject({ kind });
  });

  test("answered with a page of something else throws", async () => {
    const page = "<html><head><title>Welcome</title></head><body>Hello</body></html>";
    const { listing } = await look(reply(200, page, { "content-type": "text/html" }));
    await expect(listing()).rejects.toBeInstanceOf(SourceError);
  });

  test("stops when it is told to", async () => {
    const { listing } = await look(() => {}, new Map(), AbortSignal.abort(new Error("enough")));
    await expect(listing()).rejects.toThrow("enough");
  });

  if (exhibit.conditional !== false) {
    test("is told that nothing changed", async () => {
      const validators = new Map([
        [exhibit.path.split("?")[0] ?? "", { etag: '"1"', lastModified: null }],
      ]);
      const { listing } = await look((request, response) => {
        const known = request.headers["if-none-match"] === '"1"';
        (request.url === "/robots.txt" ? reply(404) : reply(known ? 304 : 500))(request, response);
      }, validators);
      expect(await listing()).toEqual({ state: "unchanged" });
    });
  }
}

function answerWith(exhibit: Exhibit, payload: string): Answer {
  return (request, response) => {
    if (request.url === "/robots.txt") return reply(404)(request, response);
    const file = exhibit.served ? exhibit.served[request.url ?? ""] : null;
    if (file === undefined) return reply(404)(request, response);
    return reply(200, file === null ? payload : readPayload(file))(request, response);
  };
}

function expectFaultOrProblems(read: () => ReturnType<Source["parse"]>): void {
  try {
    const { items, problems } = read();
    expect(items.length + problems.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).message).not.toBe("");
  }
}

function readPayload(name: string): string {
  return readFileSync(new URL(`payloads/${name}`, import.meta.url), "utf8");
}
