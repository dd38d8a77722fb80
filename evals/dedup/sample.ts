/** `node evals/dedup/sample.ts`: 200 decisive pairs, drawn with a fixed seed, to be read by eye. Prints, keeps nothing. */
import { readListLabels, readListRecords } from "./data.ts";
import { decisivePairs } from "./decisive-pairs.ts";
import { createRandom } from "./random.ts";

const labels = readListLabels();
const pairs = decisivePairs(readListRecords(), (rid) => labels.get(rid)?.ats_key);
const random = createRandom(200);
for (const { a, b, attribute } of random.shuffle(pairs).slice(0, 200))
  console.log(
    `${attribute}: ${a.company} | ${a.title} | ${a.location}  <>  ${b.title} | ${b.location}`,
  );
