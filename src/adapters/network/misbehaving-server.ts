import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** For tests: a real server on a loopback port whose answers are given one request after the other. */
export interface LoopbackServer {
  origin: string;
  /** "METHOD path" of each request, in order. */
  requests: IncomingMessage[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** @param answers in turn, the last one for all requests from then on */
export async function serve(...answers: Answer[]): Promise<LoopbackServer> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    answer?.(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** An answer with a status, a body and headers. */
export function reply(
  status: number,
  body: string | Uint8Array = "",
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}
