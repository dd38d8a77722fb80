import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the server answers for one board; "ok" otherwise. */
export type Misbehaviour =
  | "busy-once" // 429 with Retry-After: 1, then well
  | "error-once" // 500, then well
  | "error" // 500 for ever
  | "html" // a page where JSON was due
  | "slow-body" // the body drips for two seconds
  | "missing"; // 404

export interface BoardServer {
  url: string;
  /** Requests by board, in order, with the status that each got. */
  log: { board: string; status: number }[];
  /** Changes what a board lists; `null` takes it away. */
  set(board: string, payload: string | null): void;
  misbehave(board: string, how: Misbehaviour | null): void;
  close(): Promise<void>;
}

/** Stands in for Ashby's public API (`/posting-api/job-board/NAME`) on loopback, with ETags, and misbehaves on purpose. */
export async function startBoardServer(boards: Record<string, string> = {}): Promise<BoardServer> {
  const payloads = new Map(Object.entries(boards));
  const faults = new Map<string, Misbehaviour>();
  const log: BoardServer["log"] = [];
  const server = createServer((request, response) => {
    const board = decodeURIComponent(
      new URL(request.url ?? "/", "http://localhost").pathname.split("/").at(-1) ?? "",
    );
    response.on("finish", () => log.push({ board, status: response.statusCode }));
    const fault = faults.get(board);
    if (fault === "busy-once" || fault === "error-once") faults.delete(board);
    answer(request, response, payloads.get(board), fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    set: (board, payload) =>
      void (payload === null ? payloads.delete(board) : payloads.set(board, payload)),
    misbehave: (board, how) => void (how === null ? faults.delete(board) : faults.set(board, how)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  payload: string | undefined,
  fault: Misbehaviour | undefined,
): void {
  if (fault === "busy-once")
    return void response.writeHead(429, { "retry-after": "1" }).end("slow down");
  if (fault === "error" || fault === "error-once") return void response.writeHead(500).end("oops");
  if (fault === "html")
    return void response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><title>Sign in</title><p>Please sign in.</p>");
  if (payload === undefined || fault === "missing")
    return void response.writeHead(404).end("Not Found");
  const etag = `"${createHash("sha256").update(payload).digest("hex").slice(0, 16)}"`;
  if (request.headers["if-none-match"] === etag)
    return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { "content-type": "application/json", etag });
  if (fault === "slow-body") drip(response, payload);
  else response.end(payload);
}

function drip(response: ServerResponse, payload: string): void {
  const size = Math.ceil(payload.length / 20);
  let sent = 0;
  const timer = setInterval(() => {
    response.write(payload.slice(sent, sent + size));
    sent += size;
    if (sent < payload.length) return;
    clearInterval(timer);
    response.end();
  }, 100);
}

/** A hand-written Ashby board of fictional jobs. */
export function ashbyBoard(board: string, titles: readonly string[]): string {
  return JSON.stringify({
    jobs: titles.map((title, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      title,
      employmentType: "FullTime",
      location: "Berlin",
      secondaryLocations: [],
      publishedAt: "2026-11-19T08:00:00.000+00:00",
      isListed: true,
      isRemote: false,
      address: { postalAddress: { addressLocality: "Berlin", addressCountry: "Germany" } },
      jobUrl: `https://jobs.ashbyhq.com/${board}/${index}`,
      applyUrl: `https://jobs.ashbyhq.com/${board}/${index}/application`,
      descriptionHtml: `<p>${board} looks for a ${title}.</p><h2>Requirements</h2><ul><li>3+ years of experience with TypeScript</li><li>PostgreSQL</li></ul>`,
    })),
    apiVersion: "1",
  });
}
