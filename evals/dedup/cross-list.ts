/** Five public lists without descriptions: are copies across lists found, and are decisive differences respected? */
import { type DedupPosting, findDuplicates, requisitionsOf } from "../../src/engine/dedup/index.ts";
import { type ListRecord, readListClusters, readListLabels, readListRecords } from "./data.ts";
import { decisivePairs } from "./decisive-pairs.ts";
import { createDoubts, type Doubt } from "./doubtful-labels.ts";
import { share } from "./measures.ts";

type Assign = (records: readonly ListRecord[]) => ReadonlyMap<string, string>;

const CONTENDERS: Record<string, Assign> = {
  Rolecall: (records) =>
    new Map(findDuplicates(records.map(toPosting)).map(({ id, cluster }) => [id, cluster])),
  "title + company, exactly": (records) =>
    byKey(records, ({ company, title }) => `${plain(company)}|${plain(title)}`),
  "title + company + place, exactly": (records) =>
    byKey(
      records,
      ({ company, title, location }) =>
        `${plain(company)}|${plain(title)}|${plain(location ?? "")}`,
    ),
};

/** Halves by requisition: the first was looked at while tuning. */
export function measureCrossList(showMisses: boolean): void {
  const records = readListRecords();
  const byId = new Map(records.map((record) => [record.rid, record]));
  const labels = readListLabels();
  const clusters = readListClusters().filter(({ cross_source }) => cross_source);
  const doubtOf = createDoubts(records);
  const decisive = decisivePairs(records, (rid) => labels.get(rid)?.ats_key);
  for (const [name, assign] of Object.entries(CONTENDERS)) {
    const started = performance.now();
    const found = assign(records);
    const seconds = (performance.now() - started) / 1000;
    console.log(`\n${name} (${Math.round(records.length / seconds)} postings a second)`);
    for (const half of [0, 1]) {
      const own = clusters.filter(({ ats_key }) => halfOf(ats_key) === half);
      const pairs = own.flatMap(({ rids }) => crossPairs(rids, byId));
      const joined = pairs.filter(([a, b]) => found.get(a) === found.get(b));
      const alone = pairs.filter(([a, b]) => joinedAlone(assign, byId.get(a), byId.get(b)));
      const whole = own.filter(({ rids }) => new Set(rids.map((rid) => found.get(rid))).size === 1);
      const apart = decisive.filter(({ a }) => halfOf(labels.get(a.rid)?.ats_key ?? "") === half);
      const merged = apart.filter(({ a, b }) => found.get(a.rid) === found.get(b.rid));
      console.log(
        `  ${half ? "reporting" : "tuning   "} half: pairs ${share(joined.length, pairs.length)} (the two alone: ${share(alone.length, pairs.length)}), whole clusters ${share(whole.length, own.length)}, decisive pairs merged ${share(merged.length, apart.length)}`,
      );
      if (name === "Rolecall") {
        const doubts = pairs.map(([a, b]) => doubtBetween(doubtOf, byId.get(a), byId.get(b)));
        for (const doubt of ["contradicted", "several places", null] as const) {
          const own = pairs.filter((_, index) => doubts[index] === doubt);
          const hits = own.filter((pair) => joined.includes(pair));
          console.log(`    ${doubt ?? "neither"}: found ${share(hits.length, own.length)}`);
        }
      }
      if (half) console.log(`    by attribute: ${byAttribute(apart, merged)}`);
      if (showMisses && half === 0 && name === "Rolecall") {
        for (const [a, b] of pairs.filter((pair) => !joined.includes(pair)))
          show("missed", byId.get(a), byId.get(b));
        for (const { a, b, attribute } of merged) show(attribute, a, b);
      }
    }
  }
  measureKeys(labels);
}

function doubtBetween(
  doubtOf: (a: ListRecord, b: ListRecord) => Doubt,
  a: ListRecord | undefined,
  b: ListRecord | undefined,
): Doubt {
  return a && b ? doubtOf(a, b) : null;
}

/** Would the two be joined if nothing else were there? What then is lost in the pool is lost to their siblings. */
function joinedAlone(
  assign: Assign,
  a: ListRecord | undefined,
  b: ListRecord | undefined,
): boolean {
  if (!a || !b) return false;
  const found = assign([a, b]);
  return found.get(a.rid) === found.get(b.rid);
}

function measureKeys(labels: ReturnType<typeof readListLabels>): void {
  const ours = new Map<string, Set<string>>();
  const theirs = new Map<string, Set<string>>();
  let read = 0;
  for (const { rid, url, ats_key } of labels.values()) {
    const [first] = requisitionsOf({ id: rid, source: "list", company: null, title: "-", url });
    if (!first) continue;
    read++;
    const key = `${first.ats}|${first.account}|${first.id}`;
    ours.set(key, (ours.get(key) ?? new Set()).add(ats_key));
    theirs.set(ats_key, (theirs.get(ats_key) ?? new Set()).add(key));
  }
  const split = [...theirs.values()].filter((keys) => keys.size > 1).length;
  const mixed = [...ours.values()].filter((keys) => keys.size > 1).length;
  console.log(
    `\nRequisition out of the address: ${share(read, labels.size)}; split ${split} of ${theirs.size}, mixed ${mixed} of ${ours.size}`,
  );
}

export function toPosting({ rid, source, company, title, location }: ListRecord): DedupPosting {
  const locations = location ? [{ raw: location, city: null, region: null, country: null }] : [];
  return { id: rid, source, company, title, locations };
}

export function crossPairs(
  rids: readonly string[],
  byId: ReadonlyMap<string, ListRecord>,
): [string, string][] {
  return rids.flatMap((a, index) =>
    rids
      .slice(index + 1)
      .flatMap((b): [string, string][] =>
        byId.get(a)?.source !== byId.get(b)?.source ? [[a, b]] : [],
      ),
  );
}

function byAttribute(
  pairs: readonly { attribute: string }[],
  merged: readonly { attribute: string }[],
): string {
  const names = [...new Set(pairs.map(({ attribute }) => attribute))];
  const count = (list: readonly { attribute: string }[], name: string) =>
    list.filter(({ attribute }) => attribute === name).length;
  return names.map((name) => `${name} ${count(merged, name)}/${count(pairs, name)}`).join(", ");
}

function byKey(
  records: readonly ListRecord[],
  key: (record: ListRecord) => string,
): Map<string, string> {
  return new Map(records.map((record) => [record.rid, key(record)]));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** 0: looked at while tuning, 1: reported. */
export function halfOf(key: string): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % 2;
}

function show(why: string, a: ListRecord | undefined, b: ListRecord | undefined): void {
  console.log(
    `    ${why}: ${a?.company} | ${a?.title} | ${a?.location}  <>  ${b?.company} | ${b?.title} | ${b?.location}`,
  );
}
