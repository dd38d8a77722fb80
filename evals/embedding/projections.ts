/**
 * How much of the exact order survives a scan of codes: recall of the 50 nearest, where the candidates of the
 * scan are compared exactly. Vectors are synthetic: clusters around 2,000 topics, with a large part that all share and
 * a spectrum that falls off, as in real embeddings. Queries lie near a vector, as a resume lies near some postings.
 * Run: `node evals/embedding/projections.ts [vectors]`; what it printed last is in docs/results/embedders.md.
 */
import { roughlyNormal } from "../../src/engine/embed/examples.ts";
import {
  type Coder,
  createProjection,
  createSignCoder,
  dot,
  quantise,
  signCoder,
  toUnitLength,
} from "../../src/engine/embed/index.ts";
import { nearestCodes } from "../../src/engine/index/scan.ts";
import { createSpace, putVector } from "../../src/engine/index/space.ts";

const VECTORS = Number(process.argv[2] ?? 20_000);
const QUERIES = 60;
const NEAREST = 50;
const RESCORED = [400, 1_600];
/** As many as a space's reference has. */
const REFERENCE = 49;

const random = roughlyNormal(3);

for (const dimensions of [256, 384, 1536]) {
  const { vectors, queries, reference } = made(dimensions);
  const center = new Float32Array(dimensions);
  for (const vector of reference)
    for (let at = 0; at < dimensions; at++)
      center[at] = (center[at] ?? 0) + (vector[at] ?? 0) / REFERENCE;
  console.log(
    `${VECTORS} vectors of ${dimensions} numbers, ${QUERIES} queries, recall of the ${NEAREST} nearest (95 % interval)`,
  );
  const rotated = createSignCoder(createProjection(new Float32Array(dimensions)));
  const bits = 32 * rotated.words;
  const coders: [string, Coder][] = [
    ["signs of the first 256", signCoder],
    [`rotated, ${bits} bits`, rotated],
    [`rotated, ${bits} bits, the mean taken off`, createSignCoder(createProjection(center))],
  ];
  for (const [name, coder] of coders)
    console.log(`  ${name.padEnd(40)} ${recall(vectors, queries, coder).join("   ")}`);
}

function recall(vectors: Float32Array[], queries: Float32Array[], coder: Coder): string[] {
  const space = createSpace(vectors[0]?.length ?? 0, coder, vectors.length);
  for (const [slot, vector] of vectors.entries())
    putVector(space, slot, quantise(vector), coder.encode(vector));
  const slots = Uint32Array.from(vectors, (_, slot) => slot);
  const shares = RESCORED.map(() => [] as number[]);
  for (const query of queries) {
    const products = vectors.map((vector) => dot(query, vector));
    const exact = nearest(products, NEAREST, (a, b) => b - a);
    RESCORED.forEach((count, at) => {
      const candidates = new Set(nearestCodes(space, slots, [coder.ask(query)], count));
      shares[at]?.push(exact.filter((slot) => candidates.has(slot)).length / NEAREST);
    });
  }
  return shares.map((found, at) => `${RESCORED[at]} compared: ${interval(found)}`);
}

function nearest(
  scores: readonly number[],
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  return scores
    .map((score, slot) => ({ score, slot }))
    .sort((a, b) => compare(a.score, b.score) || a.slot - b.slot)
    .slice(0, count)
    .map(({ slot }) => slot);
}

function interval(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return `${mean.toFixed(3)} (${(mean - half).toFixed(3)}–${Math.min(1, mean + half).toFixed(3)})`;
}

function made(dimensions: number) {
  // The weight of a number falls off slowly; the order of numbers is shuffled, as in models that are not Matryoshka.
  const weights = Float32Array.from({ length: dimensions }, (_, at) => 1 / Math.sqrt(1 + at / 40));
  for (let at = dimensions - 1; at > 0; at--) {
    const other = Math.floor(((random() / 6 + 0.5) % 1) * (at + 1));
    [weights[at], weights[other]] = [weights[other] ?? 1, weights[at] ?? 1];
  }
  const draw = (spread: number, around: Float32Array) =>
    around.map((number, at) => number + spread * (weights[at] ?? 1) * random());
  const shared = draw(1.5, new Float32Array(dimensions));
  const topics = Array.from({ length: 2_000 }, () => draw(1, shared));
  const some = (spread: number) =>
    draw(spread, topics[Math.floor((random() / 6 + 0.5) * 2_000)] ?? shared);
  const vectors = Array.from({ length: VECTORS }, () => toUnitLength(some(0.8)));
  const queries = Array.from({ length: QUERIES }, () => toUnitLength(some(0.8)));
  const reference = Array.from({ length: REFERENCE }, () => toUnitLength(some(0.8)));
  return { vectors, queries, reference };
}
