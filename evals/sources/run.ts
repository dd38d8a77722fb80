/**
 * How much of what sources publish arrives, and how it arrives; and what damaged payloads do.
 *
 *   ROLECALL_DATA=… node evals/sources/run.ts [--misses] [--damaged 300]
 */
import { parseArgs } from "node:util";
import { damaged, tryAll } from "./damage.ts";
import { type Fidelity, measure } from "./fidelity.ts";
import { ashbyBoards, captured, hnMonths, nhsArrays, pages, type Sample } from "./upstream.ts";

const { values: options } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    damaged: { type: "string", default: "300" },
  },
});

const sets: Record<string, Sample[]> = {
  "ashby boards": ashbyBoards(),
  nhs: nhsArrays(),
  "hn months": hnMonths(),
  captured: captured(),
  pages: pages(),
};

console.log(
  "| set | payloads | in | out | problems | faults | unclean | µs a posting |\n|---|---|---|---|---|---|---|---|",
);
const measured = Object.entries(sets).map(([name, samples]) => {
  measure(samples.slice(0, 20)); // Warm: speed is of the steady state.
  const found = measure(samples);
  const pace = Math.round(found.microseconds / Math.max(1, found.out));
  console.log(
    `| ${name} | ${samples.length} | ${found.in} | ${found.out} | ${found.problems} | ${found.faults} | ${found.invalid} | ${pace} |`,
  );
  return [name, found] as const;
});

console.log(
  "\n| set | field | equal to upstream | of | share | 95 % interval |\n|---|---|---|---|---|---|",
);
for (const [name, found] of measured) printFields(name, found);

const base = [
  ...sets["ashby boards"]!.slice(0, 12),
  ...sets["nhs"]!.slice(0, 3),
  ...sets["hn months"]!.slice(0, 2),
  ...sets["captured"]!,
  ...sets["pages"]!.filter(({ count }) => count > 1),
];
const outcomes = tryAll(damaged(base, Number(options.damaged), 20261121));
console.log(
  "\n| damage | payloads | read, nothing lost | fault with its reason | crash | lost | invalid | over 5 s | slowest ms |\n|---|---|---|---|---|---|---|---|---|",
);
for (const [kind, group] of Object.entries(Object.groupBy(outcomes, (outcome) => outcome.kind))) {
  const count = (result: string) =>
    group?.filter((outcome) => outcome.result === result).length ?? 0;
  const slowest = Math.round(Math.max(...(group ?? []).map((outcome) => outcome.milliseconds)));
  console.log(
    `| ${kind} | ${group?.length} | ${count("read")} | ${count("fault")} | ${count("crash")} | ${count("lost")} | ${count("invalid")} | ${count("slow")} | ${slowest} |`,
  );
}
for (const outcome of outcomes) {
  if (options.misses && !["read", "fault"].includes(outcome.result))
    console.error(outcome.kind, outcome.result, outcome.detail);
}

function printFields(name: string, { fields }: Fidelity): void {
  for (const [field, { equal, of, misses }] of fields) {
    const [low, high] = wilson(equal, of);
    console.log(
      `| ${name} | ${field} | ${equal} | ${of} | ${(equal / of).toFixed(4)} | ${low.toFixed(4)}–${high.toFixed(4)} |`,
    );
    if (options.misses) for (const miss of misses) console.error("  ", miss);
  }
}

/** Wilson's score interval for a share. */
function wilson(hits: number, of: number): [number, number] {
  const z = 1.96;
  const share = hits / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
