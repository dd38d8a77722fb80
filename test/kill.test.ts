import { afterAll, beforeAll, expect, test } from "vitest";
import { ashbyBoard, type BoardServer, startBoardServer } from "./board-server.ts";
import { makeHome, run, start } from "./program.ts";

const BOARDS = 12;
const TITLES = Array.from({ length: 60 }, (_, index) => `Engineer of part ${index}`);

let server: BoardServer;
beforeAll(async () => {
  server = await startBoardServer();
  for (let number = 0; number < BOARDS; number++)
    server.set(`board${number}`, ashbyBoard(`board${number}`, TITLES));
});
afterAll(() => server.close());

test("killed ten times in the middle of an ingest, nothing that was told is lost and no repair is needed", {
  timeout: 300_000,
}, async () => {
  const home = makeHome({
    network: { allowPrivate: true },
    sources: Array.from({ length: BOARDS }, (_, number) => ({
      source: "ashby",
      board: `board${number}`,
      baseUrl: server.url,
    })),
  });
  const told = new Set<string>();
  for (let round = 0; round < 10; round++) {
    for (const board of await ingestAndKill(home, 1 + (round % 3))) told.add(board);
  }
  const { stdout, status } = await run(home, ["export"]);
  expect(status).toBe(0);
  const kept = Map.groupBy(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string; board: string })
      .filter((line) => line.kind === "posting"),
    (line) => line.board,
  );
  expect(told.size).toBeGreaterThan(0);
  for (const board of told) expect(kept.get(board), board).toHaveLength(TITLES.length);
  // What was cut off is read again, whole.
  const last = await run(home, ["ingest"]);
  expect(last.stdout).toContain(`${BOARDS} boards, ${BOARDS * TITLES.length} postings`);
  expect(last.status).toBe(0);
});

/** Kills the process as soon as it has told of some boards (or after a while). @returns the boards it told of */
async function ingestAndKill(home: string, boards: number): Promise<string[]> {
  const child = start(home, ["ingest"]);
  let output = "";
  const told = () =>
    [...output.matchAll(/^(?:read|unchanged) +ashby:(\S+)/gm)].map((match) => match[1] ?? "");
  await new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      if (told().length >= boards) child.kill("SIGKILL");
    });
  });
  return told();
}
