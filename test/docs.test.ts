import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recogniseSource, sources } from "../src/adapters/sources/index.ts";
import * as engine from "../src/app/engine.ts";
import { createMetrics } from "../src/app/metrics.ts";
import { readConfig } from "../src/config.ts";
import { Filters, ReplyErrorKind } from "../src/contract/index.ts";
import { addCommands } from "../src/interfaces/cli/commands.ts";
import { addVerbs } from "../src/interfaces/cli/verbs.ts";
import { type Opened, open } from "./open.ts";
import { makeHome, run } from "./program.ts";

/** Holds the documents to the code: what can be used is written down, and what is written down can be used. */
const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const guide = read("docs/user-guide.md");
const documents = [
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
  "docs/user-guide.md",
  ...readdirSync(join(ROOT, "docs/decisions")).map((name) => `docs/decisions/${name}`),
];

/** The names that stand nowhere in the text as code: `name`, or `name{…}`, `name …` for what takes more. */
function absent(names: readonly string[], text: string): string[] {
  expect(names.length, "there is something to look for").toBeGreaterThan(0);
  return names.filter((name) => !["`", "{", " "].some((end) => text.includes(`\`${name}${end}`)));
}

/** The text under a heading, up to the next one of its level or above. */
function section(text: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const [, after] = text.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`There is no heading "${heading}".`);
  return after.split(new RegExp(`^#{1,${level}} `, "m"))[0] ?? "";
}

test("what is not written down is noticed", () => {
  const text = "\n## One\n| `here` | `rolecall here --top 3` |\n## Two\n`elsewhere`\n";
  expect(absent(["here", "rolecall here", "elsewhere"], section(text, "## One"))).toEqual([
    "elsewhere",
  ]);
  expect(() => absent([], text)).toThrow();
  expect(() => section(text, "## Three")).toThrow();
});

test("every environment variable", () => {
  const config = read("src/config.ts");
  const names = [
    ...config.matchAll(/environment\["(\w+)"\]/g),
    ...config.matchAll(/keyEnv: "(\w+)"/g),
  ].map(([, name]) => name ?? "");
  expect(absent(names, guide)).toEqual([]);
});

test("every part of the configuration file, in an example that is accepted", () => {
  const [, example = ""] = /```yaml\n(.*?)```/s.exec(section(guide, "## Configuration file")) ?? [];
  const home = mkdtempSync(join(tmpdir(), "rolecall-docs-"));
  writeFileSync(join(home, "rolecall.yaml"), example);
  const config = readConfig({ ROLECALL_HOME: home });
  expect(config.sources).toHaveLength(2);
  const outside = ["home", "host", "port", "databaseUrl"];
  for (const name of Object.keys(config).filter((part) => !outside.includes(part)))
    expect(example, name).toMatch(new RegExp(`^${name}:`, "m"));
  for (const [, block = ""] of guide.matchAll(/```yaml\n(.*?)```/gs)) {
    writeFileSync(join(home, "rolecall.yaml"), block);
    expect(() => readConfig({ ROLECALL_HOME: home }), block).not.toThrow();
  }
});

describe("the command line", () => {
  const program = new Command("rolecall");
  addCommands(program);
  addVerbs(program);
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  const nameOf = (command: Command): string =>
    command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
  // Some only hold others together; commander has no other way to tell.
  const usable = all(program).filter(
    (command) => "_actionHandler" in command && command["_actionHandler"],
  );

  test("every command and verb, with an example", () => {
    const names = usable
      .map(nameOf)
      .flatMap((name) =>
        name === "rolecall extract"
          ? Object.keys(engine.extractors).map((what) => `${name} ${what}`)
          : [name],
      );
    const text = section(guide, "## Command line");
    expect(absent(names, text)).toEqual([]);
    for (const name of names)
      expect(text.split(name).length, `${name} and an example`).toBeGreaterThan(2);
  });

  test("every option", () => {
    const options = usable.flatMap((command) => command.options.map((option) => option.long ?? ""));
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(guide).toContain(`${option} `);
  });

  test("the examples of verbs answer", { timeout: 120_000 }, async () => {
    const examples = [...guide.matchAll(/`echo '([^']+)' \\\| rolecall ([^`]+)`/g)].filter(
      ([, line]) => !line?.includes("/tmp/"),
    );
    expect(examples.length).toBeGreaterThan(6);
    for (const [example, line = "", args = ""] of examples) {
      const { stdout } = await run(makeHome(), args.split(" "), `${line}\n`);
      const answer = JSON.parse(stdout) as { error?: { kind: string } };
      expect(["refusal", undefined], example).toContain(answer.error?.kind);
    }
  });

  test("no command that is not there", () => {
    const known = new Set(program.commands.map((command) => command.name()).concat("help"));
    const named = documents
      .flatMap((path) => [...read(path).matchAll(/(?:`|^ {4,}|\| )rolecall ([a-z][a-z-]*)/gm)])
      .map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the HTTP API", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  test("every route, and none that is not there", async () => {
    await opened.api.ready();
    const { paths } = opened.api.swagger() as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const text = section(guide, "## HTTP API");
    expect(absent(routes, text)).toEqual([]);
    const written = [...text.matchAll(/^\| `((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`/gm)];
    expect(written.map(([, route]) => route).sort()).toEqual(
      [...routes, "GET /openapi.json"].sort(),
    );
  });
});

test("every source and every filter", () => {
  expect(absent([...Object.keys(sources), "file"], section(guide, "## Sources"))).toEqual([]);
  expect(absent(Object.keys(Filters.shape), section(guide, "## Filters"))).toEqual([]);
});

test("the addresses of the table of sources are recognised as what they are", () => {
  const rows = [...section(guide, "## Sources").matchAll(/^\| `(\w+)` .*$/gm)];
  const addresses = rows.flatMap(([row, source]) =>
    [...row.matchAll(/`(https:[^`]+)`/g)].map(([, address]) => [address ?? "", source] as const),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const [address, source] of addresses)
    expect(recogniseSource(address)?.source, address).toBe(source);
});

test("every metric", async () => {
  const names = (await createMetrics().registry.getMetricsAsJSON()).map(({ name }) => name);
  expect(absent(names, section(guide, "## Metrics"))).toEqual([]);
});

test.each([
  ["SourceError", "src/adapters/network/source-error.ts", /type SourceErrorKind =([^;]+);/],
  ["FileError", "src/adapters/files/fault.ts", /type FileFault =([^;]+);/],
  ["StoreError", "src/adapters/store/sql.ts", /readonly kind:([^;]+);/],
  ["ConfigError", "src/config.ts", /readonly kind:([^;]+);/],
  ["RequestError", "src/app/context.ts", /readonly kind:([^;]+);/],
  ["LlmError", "src/adapters/llm/error.ts", /type LlmErrorKind =([^;]+);/],
  ["EmbedderError", "src/adapters/embedders/embedder.ts", /type EmbedderErrorKind =([^;]+);/],
])("every kind of %s, with what to do, and none that is not there", (name, path, declaration) => {
  const [, union = ""] = declaration.exec(read(path)) ?? [];
  expectKinds(
    name,
    [...union.matchAll(/"([\w-]+)"/g)].map(([, kind]) => kind ?? ""),
  );
});

test("every kind of ReplyError", () => expectKinds("ReplyError", ReplyErrorKind.options));

function expectKinds(name: string, kinds: readonly string[]): void {
  expect(kinds.length).toBeGreaterThan(1);
  const rows = [...section(guide, `### ${name}`).matchAll(/^\| `([\w-]+)`/gm)];
  expect(rows.map(([, kind]) => kind).sort()).toEqual([...kinds].sort());
}

test("a paragraph for every runtime dependency, and for none that is gone", () => {
  const dependencies = ["package.json", "web/package.json"].flatMap((path) =>
    Object.keys((JSON.parse(read(path)) as { dependencies: object }).dependencies),
  );
  const optional = Object.keys(
    (JSON.parse(read("package.json")) as { optionalDependencies: object }).optionalDependencies,
  );
  const text = read("docs/decisions/libraries.md");
  const headings = [...text.matchAll(/^### (.+)$/gm)].flatMap(([, names]) =>
    (names ?? "").split(", "),
  );
  expect(headings.sort()).toEqual([...dependencies, ...optional].sort());
  for (const [, names, paragraph = ""] of text.matchAll(/^### (.+)\n\n(.+)/gm))
    expect(paragraph.length, names).toBeGreaterThan(40);
});

test("every page of results and every decision can be found from another page", () => {
  const pages = ["docs/results", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const linked = new Set(
    documents.flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) =>
        relative(ROOT, resolve(ROOT, dirname(path), target ?? "")),
      ),
    ),
  );
  expect(pages.filter((page) => page.endsWith(".md") && !linked.has(page))).toEqual([]);
});

describe.each(documents)("%s", (path) => {
  const text = read(path);

  test("links only to what is there", () => {
    const dead = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)]
      .map(([, target]) => target ?? "")
      .filter((target) => !leadsSomewhere(path, target));
    expect(dead).toEqual([]);
  });

  test("names only files that are there", () => {
    const named = [
      ...text.matchAll(/`((?:src|test|evals|bench|web|samples|models|docs)\/[^`\s]*)`/g),
    ];
    const gone = named
      .map(([, name]) => name ?? "")
      .filter((name) => !/[*{<…]|NAME/.test(name) && !existsSync(join(ROOT, name)));
    expect(gone).toEqual([]);
  });
});

function leadsSomewhere(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? join(ROOT, from) : resolve(ROOT, dirname(from), file);
  // Pictures are made by a run in a browser; they may be added later.
  if (!existsSync(path)) return path.includes("docs/pictures/");
  if (anchor === undefined) return true;
  const anchors = [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  return anchors.includes(anchor);
}
