/**
 * What a failing provider costs: 60 grades, 6 in flight, over a real loopback server that misbehaves, once with a good
 * provider behind it and once alone (the offline grader then answers). `node evals/grade/faults.ts`
 */
import {
  type Attempt,
  createCascade,
  LlmError,
  openAiCompatible,
} from "../../src/adapters/llm/index.ts";
import {
  buildPrompt,
  gradeOffline,
  ReplyError,
  readReply,
  repairMessages,
} from "../../src/engine/grade/index.ts";
import { type Behaviour, startFakeProvider } from "../../test/fake-provider.ts";
import { aPosting, aProfile } from "../../test/grade-example.ts";

const GRADES = 60;
const IN_FLIGHT = 6;
const FAULTS: [string, Behaviour][] = [
  ["none", "facts"],
  ["5xx", "500"],
  ["time-out", "hang"],
  ["slow body", "slow-body"],
  ["connection reset", "reset"],
  ["429 storm, Retry-After 60", "429"],
  ["key revoked", "401"],
  ["model gone", { status: 404, body: '{"error":{"message":"The model was shut down"}}' }],
  ["page instead of JSON", "html"],
  ["truncated replies", "truncated"],
  ["prose replies", "prose"],
];

const prompt = buildPrompt(aPosting(), aProfile());
const rows = [
  "| fault | providers | grades by a model | by the offline grader | lost | calls to the faulty one | calls a grade | seconds |",
  "|---|---|---|---|---|---|---|---|",
];
for (const [name, behaviour] of FAULTS)
  for (const alone of [false, true]) rows.push(await measure(name, behaviour, alone));
process.stdout.write(`${rows.join("\n")}\n`);

async function measure(name: string, behaviour: Behaviour, alone: boolean): Promise<string> {
  const faulty = await startFakeProvider({ behaviour, retryAfterSeconds: 60 });
  const good = await startFakeProvider();
  const providers = (alone ? [faulty] : [faulty, good]).map(({ baseUrl }, at) =>
    openAiCompatible({ name: `p${at}`, baseUrl, model: "m", timeoutSeconds: 0.3 }),
  );
  const cascade = createCascade({ providers });
  const counts = { model: 0, offline: 0, lost: 0 };
  const began = performance.now();
  let next = 0;
  const work = async () => {
    while (next++ < GRADES) counts[await gradeOnce(cascade)]++;
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const calls = faulty.calls.length + good.calls.length;
  await Promise.all([faulty.close(), good.close()]);
  return `| ${name} | ${alone ? "alone" : "with another"} | ${counts.model} | ${counts.offline} | ${counts.lost} | ${faulty.calls.length} | ${(calls / GRADES).toFixed(2)} | ${seconds} |`;
}

async function gradeOnce(
  cascade: ReturnType<typeof createCascade>,
): Promise<"model" | "offline" | "lost"> {
  const request = {
    messages: prompt.messages,
    maxTokens: 2000,
    temperature: 0.1,
    promptTokens: prompt.tokens,
  };
  const reading = {
    read: (reply: { text: string; finishReason: string }) =>
      readReply(reply.text, reply.finishReason),
    repair: (bad: string, error: Error) =>
      repairMessages(
        prompt,
        bad,
        error instanceof ReplyError ? error : new ReplyError("syntax", error.message),
      ),
  };
  try {
    await cascade.ask(request, reading, new AbortController().signal);
    return "model";
  } catch (error) {
    if (!(error instanceof LlmError)) return "lost";
    const reasons: readonly Attempt[] = error.attempts;
    return reasons.length > 0 &&
      gradeOffline(aPosting(), aProfile(), new Date(0)).requirements.length > 0
      ? "offline"
      : "lost";
  }
}
