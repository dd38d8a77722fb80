import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createPoliteClient, type PoliteClient, type PoliteClientOptions } from "./client.ts";
import { type Answer, type LoopbackServer, reply, serve } from "./misbehaving-server.ts";
import { SourceError } from "./source-error.ts";

const open: { server: LoopbackServer[]; clients: PoliteClient[] } = { server: [], clients: [] };
afterEach(async () => {
  await Promise.all(open.server.splice(0).map((server) => server.close()));
  await Promise.all(open.clients.splice(0).map((client) => client.close()));
});

async function server(...answers: Answer[]): Promise<LoopbackServer> {
  const started = await serve(...answers);
  open.server.push(started);
  return started;
}

/** A client that waits for nothing but notes how long it would have. */
function client(options: PoliteClientOptions = {}) {
  const waits: number[] = [];
  const made = createPoliteClient({
    allowPrivate: true,
    random: () => 0.5,
    sleep: async (ms) => void waits.push(ms),
    ...options,
    limits: { timeoutMs: 400, ...options.limits },
  });
  open.clients.push(made);
  const signal = new AbortController().signal;
  const get = (url: string, request = {}) => made.fetch(url, { signal, ...request });
  return { get, waits };
}

async function faultOf(promise: Promise<unknown>): Promise<SourceError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SourceError);
  return error as SourceError;
}

describe("a server that answers", () => {
  test("says who asks", async () => {
    const { origin, requests } = await server(reply(200, "{}"));
    await client({ userAgent: "Rolecall/9 (+mailto:me@example.org)" }).get(`${origin}/x`);
    expect(requests[0]?.headers["user-agent"]).toBe("Rolecall/9 (+mailto:me@example.org)");
  });

  test("is asked conditionally the second time, and 304 says that nothing changed", async () => {
    const { origin, requests } = await server(
      reply(200, "[]", { etag: '"v1"', "last-modified": "Mon, 02 Nov 2026 10:00:00 GMT" }),
      reply(304),
    );
    const { get } = client();
    const first = await get(origin);
    const second = await get(origin, { validator: first.validator });
    expect(second).toMatchObject({ notModified: true, text: "" });
    expect(requests[1]?.headers).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": "Mon, 02 Nov 2026 10:00:00 GMT",
    });
  });

  test.each([
    ["utf-8", "Zürich – 日本", Buffer.from("Zürich – 日本"), "application/json"],
    [
      "a declared charset",
      "Zürich",
      Buffer.from("Zürich", "latin1"),
      "text/html; charset=ISO-8859-1",
    ],
    [
      "an undeclared Windows-1252",
      "Zürich – Köln",
      Buffer.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x96, 0x20, 0x4b, 0xf6, 0x6c, 0x6e]),
      "text/html",
    ],
    ["UTF-16 with a mark", "Zürich", Buffer.from("\ufeffZürich", "utf16le"), "application/json"],
    ["UTF-16 without", '["Zürich"]', Buffer.from('["Zürich"]', "utf16le"), "application/json"],
    [
      "a charset that it does not have",
      "Zürich",
      Buffer.from("Zürich"),
      "application/json; charset=iso-8859-1",
    ],
    [
      "Latin-1 that calls itself UTF-8",
      "Zürich",
      Buffer.from("Zürich", "latin1"),
      "application/json; charset=utf-8",
    ],
    ["an unknown charset", "Zürich", Buffer.from("Zürich"), "text/html; charset=klingon"],
    [
      "a charset in the page",
      "<meta charset=windows-1251>Ж",
      Buffer.concat([Buffer.from("<meta charset=windows-1251>"), Buffer.from([0xc6])]),
      "text/html",
    ],
  ])("in %s is read right", async (_name, text, bytes, type) => {
    const { origin } = await server(reply(200, bytes, { "content-type": type }));
    expect((await client().get(origin)).text).toBe(text);
  });

  test("compressed is unpacked", async () => {
    const { origin } = await server(
      reply(200, gzipSync('{"a":1}'), { "content-encoding": "gzip" }),
    );
    expect((await client().get(origin)).text).toBe('{"a":1}');
  });
});

describe("a server in trouble", () => {
  test("is asked again after a pause that grows and is drawn by chance", async () => {
    const { origin } = await server(reply(500), reply(503), reply(502), reply(200, "ok"));
    const { get, waits } = client();
    expect((await get(origin)).text).toBe("ok");
    expect(waits).toEqual([250, 500, 1000]);
  });

  test("is given up after four attempts, by its name and status", async () => {
    const { origin, requests } = await server(reply(500, "oops"));
    const fault = await faultOf(client().get(`${origin}/board`));
    expect(fault.kind).toBe("unavailable");
    expect(fault.message).toContain("answered 500");
    expect(requests).toHaveLength(4);
  });

  test("that asks for a short pause gets it", async () => {
    const { origin } = await server(reply(429, "", { "retry-after": "7" }), reply(200, "ok"));
    const { get, waits } = client();
    expect((await get(origin)).text).toBe("ok");
    expect(waits[0]).toBe(7000);
  });

  test("that names a date to come back at is obeyed too", async () => {
    const now = new Date("2026-11-20T10:00:00Z");
    const { origin } = await server(
      reply(503, "", { "retry-after": "Fri, 20 Nov 2026 10:00:12 GMT" }),
      reply(200, "ok"),
    );
    const { get, waits } = client({ now: () => now });
    await get(origin);
    expect(waits[0]).toBe(12_000);
  });

  test("that asks for a long pause is left alone until then, by all requests", async () => {
    const { origin, requests } = await server(reply(429, "", { "retry-after": "3600" }));
    const { get, waits } = client();
    const first = await faultOf(get(`${origin}/a`));
    const second = await faultOf(get(`${origin}/b`));
    expect(first).toMatchObject({ kind: "rate-limited", retryAfterSeconds: 3600 });
    expect(second.kind).toBe("rate-limited");
    expect(second.message).toContain("60 min");
    expect(requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test("that never sends headers is a time-out", async () => {
    const { origin } = await server(() => {});
    expect((await faultOf(client().get(origin))).kind).toBe("timeout");
  });

  test("that stops within the body is a time-out", async () => {
    const { origin } = await server((_request, response) => response.writeHead(200).write("{"));
    expect((await faultOf(client().get(origin))).kind).toBe("timeout");
  });

  test("that drips its body byte by byte is a time-out over the whole", async () => {
    const { origin } = await server((_request, response) => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect((await faultOf(client().get(origin))).kind).toBe("timeout");
  });

  test("that cuts the connection is asked again", async () => {
    const { origin } = await server(
      (request) => request.socket.resetAndDestroy(),
      (_request, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("half");
        setTimeout(() => response.destroy(), 20);
      },
      reply(200, "ok"),
    );
    expect((await client().get(origin)).text).toBe("ok");
  });

  test("that is not there is a fault of the network, in words", async () => {
    const { origin, close } = await serve(reply(200));
    await close();
    const fault = await faultOf(client().get(origin));
    expect(fault.kind).toBe("network");
    expect(fault.message).toContain("nothing answers at that port");
    expect(fault.cause).toBeDefined();
  });

  test("whose name does not exist is not asked again", async () => {
    const { get, waits } = client({ limits: { timeoutMs: 5000 } });
    expect((await faultOf(get("http://nowhere.invalid/"))).kind).toBe("network");
    expect(waits).toEqual([]);
  });
});

describe("an answer that is too much", () => {
  test("is not read past the limit", async () => {
    const { origin } = await server((_request, response) => {
      const chunk = Buffer.alloc(65_536, "a");
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more);
      more();
    });
    const fault = await faultOf(client({ limits: { maxBytes: 2_000_000 } }).get(origin));
    expect(fault.kind).toBe("too-large");
    expect(fault.message).toContain("2 MB");
  });

  test("does not unpack into more than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    const { origin } = await server(reply(200, bomb, { "content-encoding": "gzip" }));
    const { get } = client({ limits: { maxBytes: 1_000_000, timeoutMs: 5000 } });
    expect((await faultOf(get(origin))).kind).toBe("too-large");
  });
});

describe("statuses", () => {
  test.each([
    [404, "not-found"],
    [410, "not-found"],
    [401, "blocked"],
    [403, "blocked"],
    [451, "blocked"],
    [418, "changed-shape"],
  ])("%i is %s and not asked again", async (status, kind) => {
    const { origin, requests } = await server(reply(status));
    expect((await faultOf(client().get(origin))).kind).toBe(kind);
    expect(requests).toHaveLength(1);
  });

  test("a challenge page is a block, whatever its status", async () => {
    const page = "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>";
    const { origin, requests } = await server(reply(503, page, { "content-type": "text/html" }));
    const fault = await faultOf(client().get(origin));
    expect(fault.kind).toBe("blocked");
    expect(fault.message).toContain("challenge page");
    expect(requests).toHaveLength(1);
  });
});

describe("redirects", () => {
  test("are followed, and the reply tells the last address", async () => {
    const { origin } = await server(reply(302, "", { location: "/moved" }), reply(200, "ok"));
    expect(await client().get(origin)).toMatchObject({ url: `${origin}/moved`, text: "ok" });
  });

  test("without end are given up", async () => {
    const { origin, requests } = await server(reply(301, "", { location: "/again" }));
    expect((await faultOf(client().get(origin))).message).toContain("redirects more than 5 times");
    expect(requests).toHaveLength(6);
  });

  test.each([
    "http://127.0.0.1:1/",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "http://[::ffff:10.0.0.1]/",
  ])("to %s are refused at that hop", async (location) => {
    const answered: string[] = [];
    const { get } = client({
      allowPrivate: false,
      fetch: async (url) => {
        answered.push(String(url));
        return new Response(null, { status: 302, headers: { location } });
      },
    });
    expect((await faultOf(get("https://jobs.example.com/"))).kind).toBe("refused-address");
    expect(answered).toEqual(["https://jobs.example.com/"]);
  });
});

describe("private addresses", () => {
  test("are refused with what to set, also behind a name", async () => {
    const { origin, requests } = await server(reply(200, "secret"));
    const { get } = client({ allowPrivate: false });
    for (const address of [origin, origin.replace("127.0.0.1", "localhost")]) {
      const fault = await faultOf(get(address));
      expect(fault.kind).toBe("refused-address");
      expect(fault.message).toContain("network.allowPrivate: true");
    }
    expect(requests).toHaveLength(0);
  });

  test("with a name and password in them are refused", async () => {
    expect((await faultOf(client().get("https://me:secret@example.com/"))).kind).toBe(
      "refused-address",
    );
  });

  test("what is no address at all is refused", async () => {
    expect((await faultOf(client().get("not an address"))).kind).toBe("refused-address");
  });
});

describe("robots.txt", () => {
  const rules = "User-agent: *\nDisallow: /private/\nCrawl-delay: 0.1\n";

  test("is obeyed for pages, read once a host, and not asked for by API requests", async () => {
    const { origin, requests } = await server((request, response) =>
      response.end(request.url === "/robots.txt" ? rules : "page"),
    );
    const { get } = client();
    expect((await get(`${origin}/private/api`)).text).toBe("page");
    expect((await get(`${origin}/jobs`, { page: true })).text).toBe("page");
    expect((await faultOf(get(`${origin}/private/x`, { page: true }))).kind).toBe(
      "refused-by-robots",
    );
    expect(requests.map(({ url }) => url)).toEqual(["/private/api", "/robots.txt", "/jobs"]);
  });

  test("that does not exist allows everything", async () => {
    const { origin } = await server(reply(404), reply(200, "page"));
    expect((await client().get(`${origin}/jobs`, { page: true })).text).toBe("page");
  });

  test("that cannot be had forbids everything for now", async () => {
    const { origin } = await server(reply(500));
    expect((await faultOf(client().get(`${origin}/jobs`, { page: true }))).kind).toBe(
      "unavailable",
    );
  });
});

describe("pace", () => {
  test("a host is asked no faster than its bucket refills", async () => {
    const { origin } = await server(reply(200, "ok"));
    const { get } = client({ limits: { privateRequestsPerSecond: 20 } });
    const started = performance.now();
    await Promise.all(Array.from({ length: 30 }, () => get(origin)));
    expect(performance.now() - started).toBeGreaterThan(400);
  });

  test("an abort ends the waiting with its own reason", async () => {
    const { origin } = await server(() => {});
    const controller = new AbortController();
    const made = createPoliteClient({ allowPrivate: true });
    open.clients.push(made);
    const asked = made.fetch(origin, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 30);
    await expect(asked).rejects.toThrow("enough");
  });
});
