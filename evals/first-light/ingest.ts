/**
 * `node evals/first-light/ingest.ts`: the captured Ashby boards replayed by a loopback server with ETags, one 429
 * with Retry-After, one 500, one HTML page instead of JSON, one slow body and one missing board; twice, so that the
 * second time shows the conditional requests.
 */
import { startBoardServer } from "../../test/board-server.ts";
import { makeHome, run } from "../../test/program.ts";
import { ashbyBoards } from "./data.ts";

const boards = ashbyBoards();
const server = await startBoardServer(
  Object.fromEntries(boards.map(({ board, payload }) => [board, payload])),
);
const names = boards.map(({ board }) => board);
const [busy, error, html, slow] = names as [string, string, string, string];
server.misbehave(busy, "busy-once");
server.misbehave(error, "error-once");
server.misbehave(html, "html");
server.misbehave(slow, "slow-body");
const home = makeHome({
  network: { allowPrivate: true },
  sources: [...names, "nobody"].map((board) => ({ source: "ashby", board, baseUrl: server.url })),
});
const offered = boards.reduce((sum, board) => sum + board.jobs, 0);
console.log(
  `offered: ${boards.length} boards, ${offered} postings (${boards.find(({ board }) => board === html)?.jobs} of them behind the HTML page)`,
);
for (const round of ["first", "second"]) {
  const before = server.log.length;
  const began = performance.now();
  const { status, stdout, stderr } = await run(home, ["ingest"]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = stdout.trim().split("\n");
  console.log(
    `\n${round} ingest: status ${status}, ${seconds} s, requests by status ${statuses(server.log.slice(before))}`,
  );
  console.log(lines.filter((line) => line.startsWith("fault")).join("\n"));
  console.log(
    lines
      .filter((line) => [busy, error, slow].some((name) => line.includes(`ashby:${name} `)))
      .join("\n"),
  );
  console.log(lines.at(-1));
  if (stderr) console.log(stderr);
}
console.log(`\ndoctor:\n${(await run(home, ["doctor"])).stdout}`);
await server.close();

function statuses(log: readonly { status: number }[]): string {
  const groups = Map.groupBy(log, ({ status }) => status);
  return [...groups].map(([status, requests]) => `${status}: ${requests.length}`).join(", ");
}
