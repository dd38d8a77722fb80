/**
 * `WORDS=400 node --expose-gc bench/dedup.ts [size…]`: whole runs of so many postings, single inserts after each, memory.
 * Without sizes: 10,000 and 100,000, and beside it plain MinHash (128 permutations, word triples, 32 × 4 bands in Maps) on the same texts.
 */
import { createDuplicateIndex, type DedupPosting } from "../src/engine/dedup/index.ts";
import { syntheticPostings } from "./dedup-corpus.ts";

const WORDS = Number(process.env["WORDS"] ?? 400);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

for (const count of sizes.length ? sizes : [10_000, 100_000]) wholeRun(count);
if (!sizes.length) plainMinhash(5_000);

function wholeRun(count: number): void {
  const before = memory();
  const index = createDuplicateIndex();
  let engine = 0;
  for (const chunk of chunks(syntheticPostings(count, WORDS), 1000)) {
    const started = process.cpuUsage();
    index.addAll(chunk);
    engine += milliseconds(started);
  }
  const bytes = (memory() - before) / count;
  const clusters = index.clusters().length;
  console.log(
    `${count} postings of ${WORDS} words, added by thousands: ${rate(count, engine)}, ${Math.round(bytes)} bytes a posting, ${clusters} jobs`,
  );
  const times: number[] = [];
  for (const posting of syntheticPostings(2_000, WORDS, 2)) {
    const started = process.cpuUsage();
    index.add({ ...posting, id: `late ${posting.id}` });
    times.push(milliseconds(started));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`  one more: median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(0.9999)} ms`);
}

function plainMinhash(count: number): void {
  const postings = [...syntheticPostings(count, WORDS)];
  const started = process.cpuUsage();
  const buckets = new Map<string, number[]>();
  postings.forEach(({ description }, index) => {
    const words = (description ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const least = new Uint32Array(128).fill(0xffffffff);
    for (let i = 2; i < words.length; i++) {
      let base = 0x811c9dc5;
      for (const letter of `${words[i - 2]} ${words[i - 1]} ${words[i]}`)
        base = Math.imul(base ^ letter.charCodeAt(0), 0x01000193);
      for (let row = 0; row < 128; row++) {
        const value = Math.imul(base ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
        if (value < (least[row] ?? 0)) least[row] = value;
      }
    }
    for (let band = 0; band < 32; band++) {
      const key = `${band}:${least.subarray(band * 4, band * 4 + 4).join()}`;
      buckets.set(key, [...(buckets.get(key) ?? []), index]);
    }
  });
  const minhash = milliseconds(started);
  const again = process.cpuUsage();
  createDuplicateIndex().addAll(postings);
  const ours = milliseconds(again);
  console.log(
    `${count} postings at once: Rolecall ${rate(count, ours)}, plain MinHash ${rate(count, minhash)}: ratio ${(minhash / ours).toFixed(2)}`,
  );
}

/** Processor time, so that other work on the machine counts little; garbage collection on other threads counts in. */
function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function* chunks(postings: Iterable<DedupPosting>, size: number): Generator<DedupPosting[]> {
  let chunk: DedupPosting[] = [];
  for (const posting of postings) {
    chunk.push(posting);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length) yield chunk;
}

function memory(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rate(count: number, milliseconds: number): string {
  return `${Math.round((count / milliseconds) * 1000)} postings a second`;
}
