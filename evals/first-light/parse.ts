/** `node evals/first-light/parse.ts`: `rolecall parse --source ashby` over every captured board; nothing may be lost. */
import * as engine from "../../src/app/engine.ts";
import { makeHome, run } from "../../test/program.ts";
import { ashbyBoards } from "./data.ts";

const boards = ashbyBoards();
const home = makeHome();
const sums = { in: 0, out: 0, errors: 0, differing: 0 };
for (const { board, payload, jobs } of boards) {
  const { stdout } = await run(home, ["parse", "--source", "ashby", "--board", board], payload);
  const lines = stdout
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { error?: unknown });
  const errors = lines.filter((line) => line.error !== undefined).length;
  sums.in += jobs;
  sums.out += lines.length - errors;
  sums.errors += errors;
  if (lines.length !== jobs) sums.differing++;
}
console.log(
  `${boards.length} boards by the command: ${sums.in} postings in = ${sums.out} out + ${sums.errors} error lines; boards that differ: ${sums.differing}`,
);

const payloads = boards.map(({ board, payload }) => ({ board, bytes: Buffer.from(payload) }));
for (const round of ["cold", "warm", "warm"]) {
  const began = performance.now();
  let count = 0;
  for (const { board, bytes } of payloads)
    count += engine.parsePostings("ashby", bytes, board, new Date()).items.length;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `in one process, ${round}: ${count} postings in ${seconds.toFixed(2)} s = ${Math.round(count / seconds)} postings/s (payload to Posting with all extraction)`,
  );
}
