import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What lint cannot see: the invariants of ARCHITECTURE.md, read off the files. */
const ROOT = resolve(import.meta.dirname, "..");
const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => {
    const path = join("src", name);
    return { path, text: readFileSync(join(ROOT, path), "utf8") };
  });
const program = files.filter(({ path }) => !path.endsWith(".test.ts"));
const named = (condition: (file: { path: string; text: string }) => boolean) =>
  program.filter(condition).map(({ path }) => path);

test("only the store contains SQL", () => {
  const sql =
    /[`"]\s*(?:select\s[^`"]*\sfrom|insert into|update\s[^`"]*\sset|delete from|create table)\s/;
  expect(
    named(({ path, text }) => !path.startsWith("src/adapters/store") && sql.test(text)),
  ).toEqual([]);
});

test("only config.ts reads the environment", () => {
  expect(
    named(({ path, text }) => path !== "src/config.ts" && /process\.env\b/.test(text)),
  ).toEqual([]);
});

test("the engine reads no clock and no random source, and touches nothing outside", () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bfetch\(|\bprocess\.|from "node:/;
  expect(
    named(({ path, text }) => path.startsWith("src/engine/") && impure.test(withoutComments(text))),
  ).toEqual([]);
});

test("no import path leads from a match to a model", () => {
  const reached = reachableFrom("src/engine/match/index.ts");
  expect([...reached].filter((path) => path.startsWith("src/adapters/"))).toEqual([]);
});

test("a grade is scored only from what the verifier has seen", () => {
  expect([...reachableFrom("src/engine/grade/score.ts")]).toContain("src/engine/verify/index.ts");
  expect(
    named(
      ({ path, text }) =>
        !path.startsWith("src/engine/grade/") &&
        /\bglobalScore:\s/.test(text) &&
        !path.startsWith("src/contract/"),
    ),
  ).toEqual([]);
});

test("only the page renders HTML", () => {
  expect(
    named(({ text }) => /dangerouslySetInnerHTML|\.innerHTML\b|type\("text\/html"\)/.test(text)),
  ).toEqual([]);
  const page = readdirSync(join(ROOT, "web/src"), { recursive: true, encoding: "utf8" });
  expect(
    page.filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        /dangerouslySetInnerHTML|innerHTML/.test(readFileSync(join(ROOT, "web/src", name), "utf8")),
    ),
  ).toEqual([]);
});

test("no folder or file has a name that says nothing", () => {
  expect(
    files
      .map(({ path }) => path)
      .filter((path) => /\b(?:utils?|helpers?|common|manager|service|misc)\b/i.test(path)),
  ).toEqual([]);
});

test("no file is longer than 400 lines, data tables excepted", () => {
  const tables = /gazetteer|src\/engine\/extract\/location\/|tables?\.ts|words\.ts$/;
  expect(
    files
      .filter(({ path, text }) => !tables.test(path) && text.split("\n").length > 400)
      .map(({ path }) => path),
  ).toEqual([]);
});

/** Every file that a file imports, however far away. */
function reachableFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const path of reached) {
    const { text } = program.find((file) => file.path === path) ?? { text: "" };
    for (const [, target] of text.matchAll(/^(?:import|export)[^;]*? from "(\.[^"]+)"/gm)) {
      reached.add(relative(ROOT, resolve(ROOT, dirname(path), target ?? "")));
    }
  }
  return reached;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
