/**
 * Sketches side by side in large blocks: each in an array buffer of its own would weigh two hundred bytes more, and a
 * million buffers are a burden on garbage collection.
 */
import type { TextSketch } from "./sketch.ts";

export interface SketchStore {
  /** A copy in the store, at least as long as the sketch; what follows the sketch is zero. */
  keep(sketch: TextSketch): TextSketch;
  /** Gives the room of a kept sketch to later ones. */
  release(kept: TextSketch): void;
}

/** 32-bit words; 256 KB. */
const BLOCK = 65_536;

/** Lengths are rounded up to multiples of it, so that room given back fits again. */
const STEP = 8;

export function createSketchStore(): SketchStore {
  let block = new Uint32Array(0);
  let used = 0;
  const vacant = new Map<number, TextSketch[]>();

  function room(length: number): TextSketch {
    const free = vacant.get(length)?.pop();
    if (free) return free.fill(0);
    if (length > BLOCK) return new Uint32Array(length);
    if (used + length > block.length) [block, used] = [new Uint32Array(BLOCK), 0];
    used += length;
    return block.subarray(used - length, used);
  }

  return {
    keep(sketch) {
      const copy = sketch.slice();
      const kept = room(Math.ceil(copy.length / STEP) * STEP);
      kept.set(copy);
      return kept;
    },
    release(kept) {
      const known = vacant.get(kept.length);
      if (known) known.push(kept);
      else vacant.set(kept.length, [kept]);
    },
  };
}
