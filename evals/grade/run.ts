/**
 * How well replies of language models are read when they are damaged. Synthetic: random Facts, damaged in ways that
 * models and servers are known for. `node evals/grade/run.ts [seed] [replies per class]`
 */
import { isDeepStrictEqual } from "node:util";
import { jsonrepair } from "jsonrepair";
import { Facts } from "../../src/contract/index.ts";
import { ReplyError, readReply } from "../../src/engine/grade/index.ts";
import { CORRUPTIONS, type Corrupted, type Corruption } from "./corruptions.ts";
import { randomFacts } from "./facts.ts";
import { seeded } from "./random.ts";

interface Tally {
  replies: number;
  read: number;
  refused: number;
  silent: number;
  kinds: Map<string, number>;
}

type Reader = (reply: Corrupted) => unknown;

const READERS: Record<string, Reader> = {
  Rolecall: ({ text, finishReason }) => readReply(text, finishReason).facts,
  "greedy {…} + JSON.parse": ({ text }) =>
    Facts.parse(JSON.parse(/\{[\s\S]*\}/.exec(text)?.[0] ?? "")),
  "greedy {…} + jsonrepair": ({ text }) =>
    Facts.parse(JSON.parse(jsonrepair(/\{[\s\S]*/.exec(text)?.[0] ?? ""))),
};

const seed = Number(process.argv[2] ?? 2027);
const perClass = Number(process.argv[3] ?? 100);
const microseconds = new Map<string, number>();
const all = new Map(Object.keys(READERS).map((name) => [name, new Map<Corruption, Tally>()]));
for (const [name, reader] of Object.entries(READERS)) {
  const began = performance.now();
  for (const corruption of CORRUPTIONS) {
    all.get(name)?.set(corruption, tally(corruption, reader));
  }
  const replies = CORRUPTIONS.length * perClass;
  microseconds.set(name, ((performance.now() - began) * 1000) / replies);
}
report();

function tally(corruption: Corruption, reader: Reader): Tally {
  const random = seeded(seed + CORRUPTIONS.indexOf(corruption) * 7919);
  const result: Tally = { replies: 0, read: 0, refused: 0, silent: 0, kinds: new Map() };
  for (let at = 0; at < perClass; at++) {
    const facts = truth(corruption, randomFacts(random));
    const reply = corruption.make(facts, random);
    result.replies++;
    try {
      const read = reader(reply);
      if (corruption.whole !== false && isDeepStrictEqual(read, facts)) result.read++;
      else {
        result.silent++;
        if (process.argv.includes("--show") && reader === READERS["Rolecall"])
          show(corruption.name, "SILENT", reply.text, JSON.stringify(read));
      }
    } catch (error) {
      result.refused++;
      const kind = error instanceof ReplyError ? error.kind : "error";
      result.kinds.set(kind, (result.kinds.get(kind) ?? 0) + 1);
      if (corruption.whole && process.argv.includes("--show") && reader === READERS["Rolecall"])
        show(corruption.name, String(error), reply.text, "");
    }
  }
  return result;
}

function show(name: string, what: string, text: string, more: string): void {
  process.stderr.write(`\n## ${name}: ${what}\n${text.slice(0, 1500)}\n${more.slice(0, 800)}\n`);
}

/** Classes that need one certain value say so here; the reply is made from the same facts. */
function truth({ name }: Corruption, facts: Facts): Facts {
  if (name === "decimal comma") return { ...facts, overall: 3.5 };
  if (name === "raw line breaks in texts")
    return { ...facts, fit: { ...facts.fit, level: "First line.\nSecond {line}." } };
  return facts;
}

function report(): void {
  const rows = [
    "| damage | replies | read right | error | silently wrong | error kinds |",
    "|---|---|---|---|---|---|",
  ];
  for (const [corruption, one] of all.get("Rolecall") ?? []) {
    const kinds = [...one.kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
    rows.push(
      `| ${corruption.name}${corruption.whole === true ? "" : corruption.whole === false ? " (not recoverable)" : " (perhaps recoverable)"} | ${one.replies} | ${one.read} | ${one.refused} | ${one.silent} | ${kinds} |`,
    );
  }
  rows.push(
    "",
    "| reader | recoverable replies read right | 95 % | silently wrong, of all | 95 % | µs a reply, its making included |",
    "|---|---|---|---|---|---|",
  );
  for (const [name, tallies] of all) {
    const whole = [...tallies]
      .filter(([corruption]) => corruption.whole === true)
      .map(([, one]) => one);
    const every = [...tallies.values()];
    const [read, recoverable] = [sum(whole, "read"), sum(whole, "replies")];
    const [silent, replies] = [sum(every, "silent"), sum(every, "replies")];
    rows.push(
      `| ${name} | ${read}/${recoverable} = ${percent(read / recoverable)} | ${interval(read, recoverable)} | ${silent}/${replies} | ${interval(silent, replies)} | ${Math.round(microseconds.get(name) ?? 0)} |`,
    );
  }
  process.stdout.write(`${rows.join("\n")}\n`);
}

function sum(tallies: readonly Tally[], field: "read" | "replies" | "silent"): number {
  return tallies.reduce((total, one) => total + one[field], 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Wilson's interval for a share. */
function interval(hits: number, count: number): string {
  const z = 1.96;
  const share = hits / count;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half =
    (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) /
    (1 + z ** 2 / count);
  return `${percent(Math.max(0, middle - half))} to ${percent(Math.min(1, middle + half))}`;
}
