import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Ways to go wrong that may pass. */
export const MISBEHAVIOURS = [
  "500",
  "429", // with Retry-After
  "hang", // never answers
  "reset", // closes the socket
  "wrong-dimensions",
  "nan", // the word NaN, which is no JSON
  "null", // in place of numbers
  "fewer", // one vector less than texts
  "twice", // two vectors for one text, none for another
  "slow", // ten times the usual time
  "html",
] as const;

/** How the server answers one call. */
export type EmbeddingBehaviour =
  | (typeof MISBEHAVIOURS)[number]
  | "vectors" // as asked
  | "shuffled" // right, but in another order, by index
  | "401";

export interface EmbeddingCall {
  number: number;
  /** Milliseconds since the server started. */
  at: number;
  texts: string[];
  model: string;
  behaviour: EmbeddingBehaviour;
  authorization: string | undefined;
}

export interface EmbeddingServer {
  /** As an embedder's `baseUrl`. */
  baseUrl: string;
  calls: EmbeddingCall[];
  /** Most calls that were open at the same time. */
  peak(): number;
  behave(
    behaviour:
      | EmbeddingBehaviour
      | ((call: Omit<EmbeddingCall, "behaviour">) => EmbeddingBehaviour),
  ): void;
  /** Makes the vectors of these texts now, so that answering costs the machine nothing when time is measured. */
  learn(texts: readonly string[]): void;
  close(): Promise<void>;
}

export interface EmbeddingServerOptions {
  dimensions?: number;
  /** Before every answer. */
  usualMs?: number;
  retryAfterSeconds?: number;
  /** 0 takes a free one. */
  port?: number;
  /** What a text's vector is; by default every word is a direction of its own. */
  embed?: (text: string) => ArrayLike<number>;
}

/** A loopback server that speaks OpenAI's embeddings, well or badly. */
export async function startEmbeddingServer(
  options: EmbeddingServerOptions = {},
): Promise<EmbeddingServer> {
  const { dimensions = 384, usualMs = 0 } = options;
  const embed = options.embed ?? ((text: string) => wordVector(text, dimensions));
  const known = new Map<string, string>();
  const write = (text: string) => known.get(text) ?? JSON.stringify(Array.from(embed(text)));
  const calls: EmbeddingCall[] = [];
  const began = performance.now();
  let behave: (call: Omit<EmbeddingCall, "behaviour">) => EmbeddingBehaviour = () => "vectors";
  let open = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    peak = Math.max(peak, ++open);
    response.on("close", () => open--);
    void take(request, response).catch(() => response.destroy());
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { input, model } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const call = {
      number: calls.length,
      at: performance.now() - began,
      texts: input as string[],
      model: model as string,
      authorization: request.headers.authorization,
    };
    const behaviour = request.url === "/v1/embeddings" ? behave(call) : "html";
    calls.push({ ...call, behaviour });
    const wait = behaviour === "slow" ? 10 * Math.max(usualMs, 20) : usualMs;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (behaviour === "vectors" || behaviour === "slow") {
      const items = call.texts.map(
        (text, index) => `{"index":${index},"embedding":${write(text)}}`,
      );
      response.writeHead(200, { "content-type": "application/json" });
      response.end(`{"object":"list","model":"m","data":[${items.join(",")}]}`);
    } else answer(response, behaviour, call.texts, embed, options);
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    peak: () => peak,
    learn(texts) {
      for (const text of texts) known.set(text, write(text));
    },
    behave(next) {
      behave = typeof next === "function" ? next : () => next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  behaviour: EmbeddingBehaviour,
  texts: readonly string[],
  embed: (text: string) => ArrayLike<number>,
  { retryAfterSeconds = 1 }: EmbeddingServerOptions,
): void {
  const data = texts.map((text, index) => ({
    index,
    embedding: Array.from(embed(text)) as (number | null)[],
  }));
  const { status, body, headers } = BAD[behaviour]?.(data, retryAfterSeconds) ?? { body: { data } };
  if (body === undefined) {
    if (behaviour === "reset") response.socket?.destroy();
    return;
  }
  response.writeHead(status ?? 200, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

interface Item {
  index: number;
  embedding: (number | null)[];
}
/** Without a body nothing is ever answered. */
interface BadAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const each = (data: readonly Item[], change: (item: Item) => Partial<Item>) => ({
  body: { data: data.map((item) => ({ ...item, ...change(item) })) },
});

const BAD: Partial<
  Record<EmbeddingBehaviour, (data: readonly Item[], retryAfter: number) => BadAnswer>
> = {
  "500": () => ({ status: 500, body: { error: { message: "The server had an error." } } }),
  "429": (_, seconds) => ({
    status: 429,
    body: { error: { message: "Rate limit reached." } },
    headers: { "retry-after": String(seconds) },
  }),
  "401": () => ({ status: 401, body: { error: { message: "Wrong key: sk-secret-123456" } } }),
  hang: () => ({}),
  reset: () => ({}),
  "wrong-dimensions": (data) =>
    each(data, ({ embedding }) => ({ embedding: embedding.slice(0, 7) })),
  nan: (data) => ({
    body: JSON.stringify({ data }).replace(/"embedding":\[[^,\]]+/, '"embedding":[NaN'),
  }),
  null: (data) => each(data, ({ embedding }) => ({ embedding: [null, ...embedding.slice(1)] })),
  fewer: (data) => ({ body: { data: data.slice(0, -1) } }),
  twice: (data) => each(data, ({ index }) => ({ index: Math.max(0, index - 1) })),
  shuffled: (data) => ({ body: { data: [...data].reverse() } }),
  html: () => ({ body: "<html><body>Gateway</body></html>" }),
};

/** Every word a fixed direction of its own; what every text shares is large, as in real models. */
export function wordVector(text: string, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions).fill(0.3);
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? ["nothing"];
  words.slice(0, 400).forEach((word, at) => {
    let state = 2166136261;
    for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
    const weight = at < 8 ? 1 : 0.2; // The beginning says most, as a title does.
    for (let index = 0; index < dimensions; index++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      sum[index] = (sum[index] ?? 0) + (weight * (state >> 16)) / 32768;
    }
  });
  const length = Math.hypot(...sum);
  return sum.map((number) => number / length);
}
