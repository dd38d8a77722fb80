import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Facts } from "../src/contract/index.ts";

/** How the server answers one call. `text` answers these very words. */
export type Behaviour =
  | "facts" // a good answer, read out of the prompt
  | "fenced"
  | "prose"
  | "refusal"
  | "two-objects"
  | "truncated"
  | "empty"
  | "500"
  | "429"
  | "401"
  | "html" // a page instead of JSON, status 200
  | "hang" // never answers
  | "slow-body" // headers at once, the body never ends
  | "reset" // closes the socket
  | "no-json-schema" // refuses response_format json_schema, answers otherwise
  | "no-response-format" // refuses any response_format
  | "no-temperature" // refuses temperature and max_tokens, as reasoning models do
  | { text: string; finishReason?: string }
  | { status: number; body: string; headers?: Record<string, string> };

export interface FakeProviderOptions {
  /** One for all calls, one a call (the last repeats), or chosen from the call. */
  behaviour?: Behaviour | readonly Behaviour[] | ((call: RecordedCall) => Behaviour);
  /** Before every answer. */
  delayMs?: number;
  /** For 429. */
  retryAfterSeconds?: number;
  /** Answered in place of what the prompt suggests. */
  facts?: Facts | ((call: RecordedCall) => Facts);
}

export interface RecordedCall {
  /** From 0. */
  number: number;
  headers: Record<string, string | string[] | undefined>;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    temperature?: number;
    max_tokens?: number;
    response_format?: { type: string; json_schema?: { schema: unknown } };
    [more: string]: unknown;
  };
}

export interface FakeProvider {
  /** As a provider's `baseUrl`: http://127.0.0.1:PORT/v1 */
  baseUrl: string;
  calls: RecordedCall[];
  /** Most calls that were open at the same time. */
  peak(): number;
  behave(behaviour: NonNullable<FakeProviderOptions["behaviour"]>): void;
  close(): Promise<void>;
}

/** A loopback server that speaks OpenAI's chat completions, well or badly, on a free port. */
export async function startFakeProvider(options: FakeProviderOptions = {}): Promise<FakeProvider> {
  const calls: RecordedCall[] = [];
  let behaviour = options.behaviour ?? "facts";
  let open = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    peak = Math.max(peak, ++open);
    response.on("close", () => open--);
    readBody(request).then(
      async (text) => {
        const call = { number: calls.length, headers: request.headers, body: JSON.parse(text) };
        calls.push(call);
        await new Promise((resolve) => setTimeout(resolve, options.delayMs ?? 0));
        answer(response, chosen(behaviour, call), call, options);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    peak: () => peak,
    behave(next) {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function chosen(
  behaviour: NonNullable<FakeProviderOptions["behaviour"]>,
  call: RecordedCall,
): Behaviour {
  if (typeof behaviour === "function") return behaviour(call);
  if (!Array.isArray(behaviour)) return behaviour as Behaviour;
  return behaviour[Math.min(call.number, behaviour.length - 1)] ?? "facts";
}

function answer(
  response: ServerResponse,
  behaviour: Behaviour,
  call: RecordedCall,
  options: FakeProviderOptions,
): void {
  if (typeof behaviour === "object") {
    if ("status" in behaviour) send(response, behaviour.status, behaviour.body, behaviour.headers);
    else complete(response, call, behaviour.text, behaviour.finishReason ?? "stop");
    return;
  }
  const { facts } = options;
  const good = JSON.stringify(
    typeof facts === "function" ? facts(call) : (facts ?? factsForPrompt(call)),
  );
  const refusal = refuses(behaviour, call);
  if (refusal !== null) {
    refuse(response, 400, refusal);
    return;
  }
  switch (behaviour) {
    case "fenced":
      complete(response, call, `Here is the grade:\n\`\`\`json\n${good}\n\`\`\`\nLet me know!`);
      break;
    case "prose":
      complete(response, call, "The candidate looks like a good match for this role overall.");
      break;
    case "refusal":
      complete(response, call, "I'm sorry, but I can't help with evaluating applicants.");
      break;
    case "two-objects":
      complete(response, call, `{"note": "thinking {aloud}"}\n${good}`);
      break;
    case "truncated":
      complete(response, call, good.slice(0, Math.floor(good.length * 0.6)), "length");
      break;
    case "empty":
      complete(response, call, "");
      break;
    case "500":
      refuse(response, 500, "The server had an error while processing your request.");
      break;
    case "429":
      refuse(response, 429, "Rate limit reached.", {
        "retry-after": String(options.retryAfterSeconds ?? 1),
      });
      break;
    case "401":
      refuse(
        response,
        401,
        `Incorrect API key provided: ${call.headers["authorization"] ?? "none"}`,
      );
      break;
    case "html":
      send(response, 200, "<html><body>Gateway</body></html>", {
        "content-type": "text/html",
      });
      break;
    case "hang":
      return;
    case "slow-body":
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"id": "1", "choices": [');
      return;
    case "reset":
      response.socket?.destroy();
      return;
    default:
      complete(response, call, good);
      break;
  }
}

/** What a pickier server says to how it is asked; `null` when it does not mind. */
function refuses(behaviour: Behaviour, { body }: RecordedCall): string | null {
  const format = body.response_format?.type;
  if (behaviour === "no-json-schema" && format === "json_schema")
    return "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.";
  if (behaviour === "no-response-format" && format !== undefined)
    return "'response_format' is not supported.";
  if (behaviour !== "no-temperature") return null;
  if (body.max_tokens !== undefined)
    return "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
  return body.temperature === undefined
    ? null
    : "Unsupported value: 'temperature' does not support 0.1 with this model.";
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  send(
    response,
    status,
    JSON.stringify({ error: { message, type: "error", code: null } }),
    headers,
  );
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body);
}

function complete(
  response: ServerResponse,
  call: RecordedCall,
  content: string,
  finish_reason = "stop",
): void {
  const input = Math.ceil(
    call.body.messages.reduce((sum, message) => sum + message.content.length, 0) / 4,
  );
  const output = Math.ceil(content.length / 4);
  const body = {
    id: `fake-${call.number}`,
    object: "chat.completion",
    created: 0,
    model: call.body.model,
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason }],
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      prompt_tokens_details: { cached_tokens: call.number === 0 ? 0 : Math.floor(input / 2) },
    },
  };
  send(response, 200, JSON.stringify(body));
}

/** An honest answer to any of our prompts: each requirement is met where a resume line shares a long word with it. */
export function factsForPrompt({ body }: Pick<RecordedCall, "body">): Facts {
  const prompt = body.messages.find(({ role }) => role === "user")?.content ?? "";
  const lines = [...prompt.matchAll(/^(\d+)\| (.*)$/gm)].map(([, number, text]) => ({
    number: Number(number),
    text: text ?? "",
  }));
  const asked = [...prompt.matchAll(/^R\d+\| \((must|nice)\) (.*)$/gm)].map(([, kind, text]) => ({
    kind,
    text: text ?? "",
  }));
  const requirements = asked.map(({ kind, text }): Facts["requirements"][number] => {
    const words = text.toLowerCase().match(/[\p{L}+#]{4,}/gu) ?? [];
    const line = lines.find((one) => words.some((word) => one.text.toLowerCase().includes(word)));
    return {
      requirement: text,
      kind: kind === "nice" ? "nice" : "must",
      met: line === undefined ? "missing" : "met",
      lines: line === undefined ? [] : [line.number],
      quote: null,
    };
  });
  const proven = requirements.find(({ met }) => met === "met");
  const point = lines.find(({ number }) => number === proven?.lines[0]);
  return {
    archetype: prompt.match(/^J\| title: (.*)$/m)?.[1] ?? "role",
    roleSeniority: null,
    candidateSeniority: null,
    requirements,
    sponsorship: { verdict: "unstated", quote: null },
    fit: { level: "Comparable.", compensation: "Not stated.", location: "As posted." },
    gaps: requirements
      .filter(({ met }) => met === "missing")
      .map(({ requirement }) => ({ requirement, mitigation: "Prepare an honest answer." })),
    talkingPoints: point === undefined ? [] : [{ text: point.text, lines: [point.number] }],
    legitimacy: { verdict: "likely-real", signals: [] },
    overall: 3,
  };
}
