import { type Coder, type QuantisedVector, restore } from "../embed/index.ts";

/** The vectors of one model, slot by slot: a code for the scan and the numbers for the exact product. */
export interface Space {
  readonly dimensions: number;
  readonly coder: Coder;
  /** 1 where the slot has a vector. */
  has: Uint8Array;
  codes: Uint32Array;
  stretches: Float32Array;
  values: Int8Array;
  scales: Float32Array;
}

export function createSpace(dimensions: number, coder: Coder, capacity: number): Space {
  return {
    dimensions,
    coder,
    has: new Uint8Array(capacity),
    codes: new Uint32Array(capacity * coder.words),
    stretches: new Float32Array(capacity),
    values: new Int8Array(capacity * dimensions),
    scales: new Float32Array(capacity),
  };
}

export function putVector(
  space: Space,
  slot: number,
  vector: QuantisedVector,
  code: Uint32Array,
): void {
  space.values.set(vector.values.subarray(0, space.dimensions), slot * space.dimensions);
  space.scales[slot] = vector.scale;
  space.codes.set(code, slot * space.coder.words);
  space.stretches[slot] = space.coder.stretch?.(restore(vector), code) ?? 1;
  space.has[slot] = 1;
}

export function vectorAt(space: Space, slot: number): QuantisedVector {
  const start = slot * space.dimensions;
  return {
    values: space.values.subarray(start, start + space.dimensions),
    scale: space.scales[slot] ?? 0,
  };
}

export function copyVector(space: Space, from: number, to: number): void {
  const { dimensions } = space;
  const { words } = space.coder;
  space.codes.copyWithin(to * words, from * words, (from + 1) * words);
  space.values.copyWithin(to * dimensions, from * dimensions, (from + 1) * dimensions);
  space.stretches[to] = space.stretches[from] ?? 0;
  space.scales[to] = space.scales[from] ?? 0;
  space.has[to] = space.has[from] ?? 0;
}

/** Makes room for `capacity` slots; what is there stays. */
export function enlarge(space: Space, capacity: number): void {
  const larger = createSpace(space.dimensions, space.coder, capacity);
  larger.has.set(space.has);
  larger.codes.set(space.codes);
  larger.stretches.set(space.stretches);
  larger.values.set(space.values);
  larger.scales.set(space.scales);
  Object.assign(space, larger);
}

/** The slots that have a vector; the very same array when all have. */
export function slotsWithVector({ has }: Space, slots: Uint32Array): Uint32Array {
  let count = 0;
  for (const slot of slots) count += has[slot] ?? 0;
  return count === slots.length ? slots : slots.filter((slot) => has[slot] === 1);
}
