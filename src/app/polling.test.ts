import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startBoardServer } from "../../test/board-server.ts";
import { makeHome } from "../../test/program.ts";
import { openStore } from "../adapters/store/index.ts";
import { readConfig } from "../config.ts";
import { openRolecall } from "./index.ts";

// Two processes share a native database only (CI sets the variable); with the embedded one, the one process reads its boards.
const url = process.env["ROLECALL_TEST_DATABASE_URL"];
const PROCESSES = url ? 2 : 1;

test(`a board that is due is read once by ${PROCESSES} polling at the same time`, async () => {
  const board = `lighthouse-${Date.now()}`;
  const server = await startBoardServer({ [board]: JSON.stringify({ jobs: [] }) });
  const home = makeHome({
    network: { allowPrivate: true },
    sources: [{ source: "ashby", board, baseUrl: server.url }],
  });
  const database = url ? { DATABASE_URL: await emptyDatabase(url) } : {};
  const open = () =>
    openRolecall(readConfig({ ROLECALL_HOME: home, ...database }), {
      log: pino({ level: "silent" }),
    });
  const processes = [];
  for (let count = 0; count < PROCESSES; count++) processes.push(await open());
  await Promise.all(processes.map((each) => each.start({ worker: false, poll: true })));
  const reads = () => server.log.filter((request) => request.board === board).length;
  await expect.poll(reads, { timeout: 10_000 }).toBe(1);
  await wait(1_000);
  expect(reads()).toBe(1);
  for (const each of processes) await each.close();
  await server.close();
});

/** Other tests leave boards in theirs, and those must not be read. */
async function emptyDatabase(url: string): Promise<string> {
  const sql = await openStore({ home: makeHome(), databaseUrl: url });
  const name = `polling_${Date.now()}`;
  await sql.query(`create database ${name}`);
  await sql.close();
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
