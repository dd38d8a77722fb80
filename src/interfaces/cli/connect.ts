import { Readable } from "node:stream";
import { readConfig } from "../../config.ts";

interface Request {
  method: "GET" | "POST" | "DELETE";
  path: string;
  /** JSON, unless `contentType` says otherwise. */
  body?: unknown;
  contentType?: string;
}

/** The API, wherever it is: in the server that runs, or in this very process. */
export interface Connection {
  /** The JSON of the answer. @throws Error with the problem's sentence */
  json<Result>(request: Request): Promise<Result>;
  /** The lines of the answer as they come. */
  lines(request: Request): AsyncIterable<string>;
  close(): Promise<void>;
}

/**
 * Commands speak the API only. While a server runs it owns the embedded database, so they go to it over HTTP;
 * else the same API is opened in this process, without a socket.
 */
async function connect(): Promise<Connection> {
  const config = readConfig();
  const { findRunningServer } = await import("../../app/running.ts");
  const running = findRunningServer(config);
  if (running && !running.address) {
    throw Object.assign(
      new Error(
        `Rolecall (process ${running.pid}) is starting or busy with another command; try again in a moment.`,
      ),
      { kind: "locked" },
    );
  }
  return running?.address ? overHttp(running.address) : inProcess(config);
}

/** Opens a connection for one piece of work and closes it again. */
export async function withConnection(
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const connection = await connect();
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}

function overHttp(address: string): Connection {
  const send = async ({ method, path, body, contentType }: Request): Promise<Response> => {
    const streamed = body instanceof Readable;
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : {
            body: (streamed ? Readable.toWeb(body) : toText(body)) as ReadableStream | string,
            headers: { "content-type": contentType ?? "application/json" },
          }),
      ...(streamed ? { duplex: "half" } : {}),
    } as RequestInit);
    if (!response.ok) throw toError(await response.text());
    return response;
  };
  return {
    json: async <Result>(request: Request) => parse<Result>(await (await send(request)).text()),
    lines: async function* (request) {
      const { body } = await send(request);
      if (body) yield* splitLines(body.pipeThrough(new TextDecoderStream()));
    },
    close: async () => undefined,
  };
}

async function inProcess(config: ReturnType<typeof readConfig>): Promise<Connection> {
  // Read when needed: the engine verbs should not wait for a server that they do not use.
  const [{ pino }, { openRolecall }, { createApi }] = await Promise.all([
    import("pino"),
    import("../../app/index.ts"),
    import("../api/index.ts"),
  ]);
  const log = pino({ level: "error" }, pino.destination(2));
  const rolecall = await openRolecall(config, { log });
  const api = await createApi(rolecall);
  const inject = async ({ method, path, body, contentType }: Request) => {
    const response = await api.inject({
      method,
      url: path,
      headers: {
        host: "localhost",
        ...(body === undefined ? {} : { "content-type": contentType ?? "application/json" }),
      },
      ...(body === undefined ? {} : { payload: body instanceof Readable ? body : toText(body) }),
      payloadAsStream: true,
    });
    if (response.statusCode >= 400) throw toError(await text(response.stream()));
    return response.stream();
  };
  return {
    json: async <Result>(request: Request) => parse<Result>(await text(await inject(request))),
    lines: async function* (request) {
      yield* splitLines((await inject(request)).setEncoding("utf8"));
    },
    close: async () => {
      await api.close();
      await rolecall.close();
    },
  };
}

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest) yield rest;
}

const toText = (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body));
const parse = <Result>(body: string) => (body === "" ? null : JSON.parse(body)) as Result;

function toError(body: string): Error {
  try {
    const { detail, kind } = JSON.parse(body) as { detail: string; kind: string };
    return Object.assign(new Error(detail), { kind });
  } catch {
    return Object.assign(
      new Error("The server's answer cannot be read; is something else listening there?"),
      { kind: "failed" },
    );
  }
}
