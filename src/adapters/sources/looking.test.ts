import { afterEach, describe, expect, test } from "vitest";
import { createPoliteClient, type PoliteClient, type Validator } from "../network/index.ts";
import { type Answer, type LoopbackServer, reply, serve } from "../network/misbehaving-server.ts";
import { arbeitnow } from "./arbeitnow.ts";
import { ashby } from "./ashby.ts";
import { hn } from "./hn.ts";
import { jsonld } from "./jsonld.ts";
import { smartrecruiters } from "./smartrecruiters.ts";
import type { Listing, Source, SourceContext } from "./source.ts";
import { telegram } from "./telegram.ts";

const opened: { server: LoopbackServer; client: PoliteClient }[] = [];
afterEach(async () => {
  for (const { server, client } of opened.splice(0)) {
    await server.close();
    await client.close();
  }
});

/** Looks at a board on a server that answers by path; all else is 404. */
async function look(
  source: Source,
  board: string,
  pages: Record<string, string | Answer>,
  context: Partial<SourceContext> = {},
) {
  const server = await serve((request, response) => {
    const page = pages[request.url ?? ""] ?? reply(404);
    (typeof page === "string" ? reply(200, page) : page)(request, response);
  });
  const client = createPoliteClient({
    allowPrivate: true,
    sleep: async () => {},
    limits: { timeoutMs: 2000, attempts: 1 },
  });
  opened.push({ server, client });
  const validators = new Map<string, Validator>();
  const listing = source.list(board, {
    fetch: client.fetch,
    signal: new AbortController().signal,
    now: () => new Date("2026-11-20T12:00:00Z"),
    baseUrl: server.origin,
    validators: {
      get: (url) => validators.get(url) ?? null,
      set: (url, validator) => void validators.set(url, validator),
    },
    ...context,
  });
  return { listing, server, asked: () => server.requests.map(({ url }) => url) };
}

function listed(listing: Listing): Extract<Listing, { state: "listed" }> {
  if (listing.state !== "listed") throw new Error("unchanged");
  return listing;
}

const job = (title: string, more = {}) =>
  `<html><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title, ...more })}</script></html>`;

describe("a careers page", () => {
  const careers = `<html><a href="/jobs/1">Potter</a> <a href="/jobs/2?utm_source=x">Glazier</a> <a href="/about">About</a>
    <a href="https://elsewhere.example/jobs/3">Elsewhere</a> <a href="/jobs/1#apply">Apply</a> <a href="/jobs/brochure.pdf">PDF</a></html>`;

  test("that only links to its jobs has them read from their own pages", async () => {
    const { listing, asked } = await look(jsonld, "https://tonhof.example/careers", {
      "/careers": careers,
      "/jobs/1": job("Potter"),
      "/jobs/2?utm_source=x": job("Glazier"),
    });
    const { items, complete } = listed(await listing);
    expect(items.map(({ title }) => title)).toEqual(["Potter", "Glazier"]);
    expect(items.map(({ id }) => id.replace(/:\d+:/, ":"))).toEqual(
      ["jsonld:127.0.0.1/jobs/1", "jsonld:127.0.0.1/jobs/2"].map((id) =>
        id.replace("127.0.0.1", "127.0.0.1:"),
      ),
    );
    expect(complete).toBe(true);
    expect(asked()).toEqual(["/robots.txt", "/careers", "/jobs/1", "/jobs/2?utm_source=x"]);
  });

  test("has the jobs that are known kept without asking for them", async () => {
    const { listing, asked } = await look(
      jsonld,
      "https://tonhof.example/careers",
      { "/careers": careers, "/jobs/2?utm_source=x": job("Glazier") },
      { known: (id) => id.endsWith("/jobs/1") },
    );
    const { items, kept } = listed(await listing);
    expect(items.map(({ title }) => title)).toEqual(["Glazier"]);
    expect(kept).toEqual([expect.stringMatching(/\/jobs\/1$/)]);
    expect(asked()).not.toContain("/jobs/1");
  });

  test("without links has its jobs found through the sitemap", async () => {
    const { listing } = await look(jsonld, "https://tonhof.example/", {
      "/": "<html>Welcome</html>",
      "/sitemap.xml": ({ headers }, response) =>
        response.end(
          `<urlset><url><loc>http://${headers.host}/vacancies/kiln-master</loc></url><url><loc>http://${headers.host}/shop</loc></url></urlset>`,
        ),
      "/vacancies/kiln-master": job("Kiln Master"),
    });
    expect(listed(await listing).items.map(({ title }) => title)).toEqual(["Kiln Master"]);
  });

  test("that states no job anywhere is a fault that says so", async () => {
    const { listing } = await look(jsonld, "https://tonhof.example/careers", {
      "/careers": careers,
      "/jobs/1": "<html>x</html>",
      "/jobs/2?utm_source=x": "<html>y</html>",
    });
    await expect(listing).rejects.toMatchObject({
      kind: "changed-shape",
      message: expect.stringContaining("nor do the 2 pages"),
    });
  });

  test("that stands on a board that can be read is a fault that names it", async () => {
    const embed =
      '<html><script src="https://boards.greenhouse.io/embed/job_board/js?for=tonhof"></script></html>';
    const { listing } = await look(jsonld, "https://tonhof.example/careers", { "/careers": embed });
    await expect(listing).rejects.toThrow(
      "It names https://boards.greenhouse.io/embed/job_board/js?for=tonhof, which can be read",
    );
  });

  test("keeps its good jobs when one page fails, and says that the look was not complete", async () => {
    const { listing } = await look(jsonld, "https://tonhof.example/careers", {
      "/careers": careers,
      "/jobs/1": job("Potter"),
      "/jobs/2?utm_source=x": reply(500),
    });
    const { items, problems, complete } = listed(await listing);
    expect(items).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ kind: "unavailable" })]);
    expect(complete).toBe(false);
  });

  test("is left alone where robots.txt asks for it", async () => {
    const { listing, asked } = await look(jsonld, "https://tonhof.example/careers", {
      "/robots.txt": "User-agent: *\nDisallow: /careers",
      "/careers": job("Potter"),
    });
    await expect(listing).rejects.toMatchObject({ kind: "refused-by-robots" });
    expect(asked()).toEqual(["/robots.txt"]);
  });
});

describe("SmartRecruiters", () => {
  const entry = (id: string) => ({ id, name: `Driver ${id}`, company: { identifier: "Froh" } });
  const list = JSON.stringify({ totalFound: 3, content: ["1", "2", "3"].map(entry) });
  const detail = (id: string) =>
    JSON.stringify({
      ...entry(id),
      jobAd: { sections: { jobDescription: { text: `Drive ${id}` } } },
    });
  const at = (rest: string) => `/v1/companies/Froh/postings${rest}`;

  test("gives each posting its text, and asks for none that is known", async () => {
    const { listing, asked } = await look(
      smartrecruiters,
      "Froh",
      { [at("?limit=100&offset=0")]: list, [at("/1")]: detail("1"), [at("/3")]: detail("3") },
      { known: (id) => id === "smartrecruiters:Froh:2" },
    );
    expect(listed(await listing)).toMatchObject({
      items: [{ description: "Drive 1" }, { description: "Drive 3" }],
      kept: ["smartrecruiters:Froh:2"],
      problems: [],
      complete: true,
    });
    expect(asked()).toHaveLength(3);
  });

  test("that refuses a text is not asked for more; every posting is accounted for", async () => {
    const { listing, asked } = await look(smartrecruiters, "Froh", {
      [at("?limit=100&offset=0")]: list,
      [at("/1")]: detail("1"),
      [at("/2")]: reply(403),
      [at("/3")]: detail("3"),
    });
    const { items, problems, complete } = listed(await listing);
    expect(items).toHaveLength(1);
    expect(problems.map(({ item }) => item)).toEqual([
      "smartrecruiters:Froh:2",
      "smartrecruiters:Froh:3",
    ]);
    expect(complete).toBe(false);
    expect(asked()).toHaveLength(3);
  });

  test("that lists nothing says that the name may be wrong", async () => {
    const { listing } = await look(smartrecruiters, "Froh", {
      [at("?limit=100&offset=0")]: '{"totalFound":0,"content":[]}',
    });
    expect(listed(await listing)).toMatchObject({
      items: [],
      complete: false,
      problems: [{ kind: "nothing-listed" }],
    });
  });
});

test("Arbeitnow's pages are read until the last, a job that moved between them once", async () => {
  const page = (slugs: string[], next: string | null) =>
    JSON.stringify({ data: slugs.map((slug) => ({ slug, title: slug })), links: { next } });
  const { listing } = await look(arbeitnow, "all", {
    "/api/job-board-api": page(["a", "b"], "2"),
    "/api/job-board-api?page=2": page(["b", "c"], null),
  });
  expect(listed(await listing).items.map(({ title }) => title)).toEqual(["a", "b", "c"]);
});

test("the latest thread of Hacker News is found by its title", async () => {
  const { listing } = await look(hn, "latest", {
    "/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10": JSON.stringify({
      hits: [
        { objectID: "3", title: "Ask HN: Who wants to be hired? (November 2026)" },
        { objectID: "2", title: "Ask HN: Who is hiring? (November 2026)" },
      ],
    }),
    "/api/v1/items/2": JSON.stringify({
      id: 2,
      type: "story",
      children: [
        { id: 9, text: "Acme | Welder | Oslo" },
        { id: 10, text: null },
      ],
    }),
  });
  expect(listed(await listing)).toMatchObject({
    items: [{ id: "hn:2:9", company: "Acme" }],
    problems: [],
  });
});

test("Hacker News items of the Firebase API are one posting a comment of the thread", () => {
  const items = [
    { id: 2, type: "story", kids: [9], title: "Who is hiring?" },
    {
      by: "a",
      id: 9,
      parent: 2,
      type: "comment",
      time: 1793635509,
      text: "Acme | Welder | Oslo",
      kids: [11],
    },
    { by: "b", id: 11, parent: 9, type: "comment", time: 1793635600, text: "Still open?" },
  ];
  const read = hn.parse(JSON.stringify(items), { board: null, url: null, now: new Date(0) });
  expect(read).toMatchObject({
    items: [{ id: "hn:2:9", title: "Acme | Welder | Oslo", postedAt: "2026-11-02T16:05:09Z" }],
    problems: [],
  });
});

describe("a page that breaks off", () => {
  const read = (source: Source, payload: string) =>
    source.parse(payload, { board: "acme", url: null, now: new Date(0) });

  test("within a JSON-LD block gives the whole ones and reports the other", () => {
    const cut = `${job("Potter")}${job("Glazier", { description: "Cut glass" }).slice(0, -40)}`;
    const { items, problems } = read(jsonld, cut);
    expect(items.map(({ title }) => title)).toEqual(["Potter"]);
    expect(problems).toEqual([
      expect.objectContaining({
        message: "JSON-LD block 2 of the page is cut off and was left out.",
      }),
    ]);
  });

  test("within a post of a channel reports that post", () => {
    const post = (id: number, text: string) =>
      `<div data-post="acme/${id}"><div class="tgme_widget_message_text js-message_text">${text}</div></div>`;
    const { items, problems } = read(
      telegram,
      `${post(1, "Potter wanted")}${post(2, "Glazier wanted")}`.slice(0, -20),
    );
    expect(items.map(({ title }) => title)).toEqual(["Potter wanted"]);
    expect(problems.map(({ item }) => item)).toEqual(["acme/2"]);
  });
});

test("JSON-LD that is escaped like HTML, commented out or has a comma too many is read", () => {
  const bare = '{"@type":"JobPosting","title":"Potter"}';
  for (const script of [
    bare.replaceAll('"', "&quot;"),
    `<!-- ${bare} -->`,
    bare.replace("}", ",}"),
    `//<![CDATA[\n${bare}\n//]]>`,
  ]) {
    const page = `<html><script type='application/ld+json' id=x>${script}</script></html>`;
    expect(
      jsonld.parse(page, { board: null, url: "https://acme.example/jobs/1", now: new Date(0) })
        .items,
    ).toMatchObject([{ id: "jsonld:acme.example:/jobs/1", title: "Potter" }]);
  }
});

test("a list of which nothing can be read is a changed shape, not twenty thousand problems and more", () => {
  const payload = JSON.stringify({ jobs: Array.from({ length: 30_000 }, () => ({})) });
  expect(() => ashby.parse(payload, { board: "acme", url: null, now: new Date(0) })).toThrow(
    "More than 20000 entries",
  );
});
