/**
 * What reading pay, visa, work mode and places costs on a 5 KB description: `node bench/extract-fields.ts`.
 * The alternative is what most programs of the field do: one naive pattern for each, with no look at the context.
 */
import { extractLocation, extractSalary, extractVisa } from "../src/engine/extract/index.ts";
import { readWorkMode } from "../src/engine/extract/workmode.ts";

const PARAGRAPH =
  "Fernwick builds ledgers for 12,000 shops. You will own the ingest service, work with product and design, review " +
  "what others build and mentor new colleagues. We expect 5+ years with distributed systems, a feeling for what is " +
  "worth measuring and a calm hand when something breaks; support is shared fairly among the whole team.\n";
const CLOSING =
  "We have raised $40M since 2019 and process $2 billion a year. " +
  "The base salary range for this role is $150,000 - $180,000 per year. This role is hybrid, 2 days per week in our " +
  "office. We are unable to sponsor visas. Benefits: $1,000 per year learning budget and 25 days of leave.\n" +
  "We do not discriminate on the basis of race, religion, citizenship or any other protected status.\n";
const description = PARAGRAPH.repeat(13) + CLOSING;

const NAIVE_PAY = /[$£€]\s?(\d[\d,.]*)k?\s*(?:-|–|to)\s*[$£€]?\s?(\d[\d,.]*)k?/gi;
const NAIVE_VISA = /visa|sponsor|citizen|clearance/gi;
const NAIVE_MODE = /remote|hybrid|on-?site/gi;

const ROUNDS = 4_000;
const pairs: [string, () => unknown, () => unknown][] = [
  ["pay", () => extractSalary(description), () => [...description.matchAll(NAIVE_PAY)]],
  ["visa", () => extractVisa(description), () => [...description.matchAll(NAIVE_VISA)]],
  [
    "work mode",
    () => readWorkMode(description, "prose"),
    () => [...description.matchAll(NAIVE_MODE)],
  ],
  [
    "place",
    () => extractLocation("Remote - Austin, TX or Berlin, Germany"),
    () => "Austin, TX".split(","),
  ],
];

console.log(`description of ${description.length} characters, ${ROUNDS} rounds\n`);
console.log("| read | µs | naive pattern µs | ratio |\n|---|---:|---:|---:|");
for (const [name, reading, naive] of pairs) {
  const ours = microseconds(reading);
  const theirs = microseconds(naive);
  console.log(
    `| ${name} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(1)} |`,
  );
}

/** Processor time of one call, after warming up. */
function microseconds(run: () => unknown): number {
  for (let round = 0; round < 500; round++) run();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / ROUNDS;
}
