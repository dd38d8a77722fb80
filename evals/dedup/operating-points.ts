/**
 * How much more would be found if less were respected? Clusters of the engine are united, step by step, by plain string
 * work: the same title in other places, then at other levels, grades and in other seasons, then titles of which one says
 * more. What each step finds and what it merges is the price of the last points of recall.
 */
import { findDuplicates } from "../../src/engine/dedup/index.ts";
import { crossPairs, halfOf, toPosting } from "./cross-list.ts";
import { type ListRecord, readListClusters, readListLabels, readListRecords } from "./data.ts";
import { decisivePairs, employerOf, skeletonOf } from "./decisive-pairs.ts";
import { share } from "./measures.ts";

type Key = (record: ListRecord) => string;

const STEPS: Record<string, Key> = {
  "one title in several places": (record) => `${employerOf(record)}|${wordsOf(record.title)}`,
  "any level, grade, season, year": (record) =>
    `${employerOf(record)}|${wordsOf(skeletonOf(record.title))}`,
  "any team behind a comma or dash": (record) =>
    `${employerOf(record)}|${wordsOf(skeletonOf(record.title.split(/,| [–—-] |[(:]/)[0] ?? ""))}`,
  "anything of one employer": employerOf,
};

export function measureOperatingPoints(): void {
  const records = readListRecords();
  const byId = new Map(records.map((record) => [record.rid, record]));
  const labels = readListLabels();
  const decisive = decisivePairs(records, (rid) => labels.get(rid)?.ats_key);
  const clusters = readListClusters().filter(({ cross_source }) => cross_source);
  let found = new Map(
    findDuplicates(records.map(toPosting)).map(({ id, cluster }) => [id, cluster]),
  );
  const report = (name: string) => {
    for (const half of [0, 1]) {
      const pairs = clusters
        .filter(({ ats_key }) => halfOf(ats_key) === half)
        .flatMap(({ rids }) => crossPairs(rids, byId));
      const joined = pairs.filter(([a, b]) => found.get(a) === found.get(b));
      const apart = decisive.filter(({ a }) => halfOf(labels.get(a.rid)?.ats_key ?? "") === half);
      const merged = apart.filter(({ a, b }) => found.get(a.rid) === found.get(b.rid));
      console.log(
        `${half ? "reporting" : "tuning   "} ${name}: found ${share(joined.length, pairs.length)}, decisive pairs merged ${share(merged.length, apart.length)}`,
      );
    }
  };
  report("Rolecall");
  for (const [name, key] of Object.entries(STEPS)) {
    found = unite(found, records, key);
    report(`+ ${name}`);
  }
}

/** Clusters with records of one key become one. */
function unite(
  found: ReadonlyMap<string, string>,
  records: readonly ListRecord[],
  key: Key,
): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    while (parent.has(root)) root = parent.get(root) ?? root;
    return root;
  };
  const first = new Map<string, string>();
  for (const record of records) {
    const root = rootOf(found.get(record.rid) ?? record.rid);
    const other = rootOf(first.get(key(record)) ?? root);
    first.set(key(record), other);
    if (root !== other) parent.set(root, other);
  }
  return new Map([...found].map(([rid, cluster]) => [rid, rootOf(cluster)]));
}

function wordsOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  return words
    .map((word) => SAME_WORD[word] ?? word)
    .sort()
    .join(" ");
}

const SAME_WORD: Record<string, string> = {
  internship: "intern",
  engineering: "engineer",
  developer: "development",
};
