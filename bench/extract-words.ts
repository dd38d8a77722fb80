/**
 * Time of skills, requirements, language and seniority for one description of about 5 KB, against
 * merely lower-casing it and splitting it into words: `node bench/extract-words.ts`. The text is
 * synthetic; the best of many rounds is told, since other work on the machine only ever adds time.
 */
import {
  detectLanguage,
  extractRequirements,
  extractSeniority,
  extractSkills,
} from "../src/engine/extract/index.ts";

const PARTS = [
  "ABOUT US\n\nKestrel & Finch builds scales for bakeries in forty countries, and has done so for two generations. Our people work in small teams that own what they ship, from the first sketch to the last bug.\n\n",
  "WHAT YOU'LL DO\n\n - Design and build services in Go and TypeScript that thousands of bakers rely on every morning\n - Own our PostgreSQL schema and the pipelines that feed it\n - Work with designers and product managers on what to build next\n\n",
  "WHAT WE'RE LOOKING FOR\n\n - 5+ years of experience with backend systems in Go, Java or C#\n - Strong SQL, ideally PostgreSQL, and a liking for data modeling\n - Experience with Kubernetes, Terraform and AWS in production\n - Fluent English, written and spoken\n\n",
  "NICE TO HAVE\n\n - Kafka or another message queue\n - Knowing how bread is made\n\nBENEFITS\n\n - 30 days of leave, health insurance and fresh bread\n - A budget for learning\n\n",
  "We are an equal opportunity employer and welcome everyone regardless of race, religion, age or gender.\n\n",
];
const BYTES = 5000;
const ROUNDS = 40;
const PER_ROUND = 50;
const text = PARTS.join("")
  .repeat(Math.ceil(BYTES / PARTS.join("").length))
  .slice(0, BYTES);

function microseconds(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (let at = 0; at < PER_ROUND; at++) run();
    best = Math.min(best, ((performance.now() - started) / PER_ROUND) * 1000);
  }
  return best;
}

const baseline = microseconds(() => text.toLowerCase().split(/[^a-z0-9+#.]+/));
const rows: [string, () => unknown][] = [
  ["skills", () => extractSkills(text)],
  ["requirements", () => extractRequirements(text)],
  ["language", () => detectLanguage(text)],
  ["seniority", () => extractSeniority("Senior Backend Engineer (m/f/d), Bakery Platform")],
];
let sum = 0;
for (const [name, run] of rows) {
  const time = microseconds(run);
  sum += time;
  console.log(
    `${name.padEnd(14)}${time.toFixed(0).padStart(6)} µs  ${(time / baseline).toFixed(2)} × lower-casing and splitting`,
  );
}
console.log(
  `${"all four".padEnd(14)}${sum.toFixed(0).padStart(6)} µs  ${(sum / baseline).toFixed(2)} ×`,
);
