import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHome } from "../../test/program.ts";
import { readConfig } from "../config.ts";
import { PostingInput } from "../contract/index.ts";
import { openRolecall, type Rolecall } from "./index.ts";

// Two processes share a native database only, so this runs where there is one (CI sets the variable).
const url = process.env["ROLECALL_TEST_DATABASE_URL"];

if (url) {
  let reader: Rolecall;
  let writer: Rolecall;
  beforeAll(async () => {
    const open = () =>
      openRolecall(readConfig({ ROLECALL_HOME: makeHome(), DATABASE_URL: url }), {
        log: pino({ level: "silent" }),
      });
    reader = await open();
    writer = await open();
  });
  afterAll(async () => {
    await reader.close();
    await writer.close();
  });

  test("what one process takes in, another finds in its next list", async () => {
    const posting = PostingInput.parse({
      id: `news:${Date.now()}`,
      source: "news",
      title: "Lighthouse Keeper",
      company: "Marsh & Co",
    });
    await writer.pushPostings([posting]);
    const find = async () => {
      const { results } = await reader.matchCandidate({
        resumeText: "Lighthouse Keeper\nten years at sea",
        filters: {},
        top: 1000,
      });
      return results.map((result) => result.posting.id);
    };
    await expect.poll(find, { timeout: 10_000 }).toContain(posting.id);
  });
} else {
  test("one process alone has nobody to tell", async () => {
    const alone = await openRolecall(readConfig({ ROLECALL_HOME: makeHome() }), {
      log: pino({ level: "silent" }),
    });
    const posting = PostingInput.parse({
      id: "news:1",
      source: "news",
      title: "Lighthouse Keeper",
    });
    expect(await alone.pushPostings([posting])).toMatchObject({ changed: 1 });
    await alone.close();
  });
}
