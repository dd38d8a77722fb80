/** Sentences that an employer writes in every posting: equal opportunities, about us, benefits. They tell no two jobs apart. */
import { bits, combine, firstSlot } from "./hash.ts";

/** A sentence is boilerplate from this many different titles of one employer on. */
const BOILERPLATE_TITLES = 5;

const FULLEST_TABLE = 0.85;
const GROWTH = 1.35;
const FIRST_SIZE = 16;
const PARTS_BITS = 6;

export interface SentenceCounts {
  /** @returns whether this made the sentence boilerplate */
  add(company: number, sentence: number, title: number): boolean;
  isBoilerplate(company: number, sentence: number): boolean;
  /** Counts anew, from the titles that still have the sentence; returns whether the sentence stopped being boilerplate. */
  recount(company: number, sentence: number, titles: Iterable<number>): boolean;
}

/**
 * Different titles are counted in a 16-bit map (linear counting), so the answer depends on what was added and not on
 * the order; 6 bytes a sentence.
 */
export function createSentenceCounts(): SentenceCounts {
  const last = createPart();
  const parts = [...Array.from({ length: 2 ** PARTS_BITS - 1 }, createPart), last];
  const of = (key: number) => parts[key >>> (32 - PARTS_BITS)] ?? last;
  return {
    add(company, sentence, title) {
      const key = keyFor(company, sentence);
      const before = of(key).get(key);
      const after = before | bitOf(title);
      of(key).set(key, after);
      return bits(before) < BOILERPLATE_TITLES && bits(after) >= BOILERPLATE_TITLES;
    },
    isBoilerplate(company, sentence) {
      const key = keyFor(company, sentence);
      return bits(of(key).get(key)) >= BOILERPLATE_TITLES;
    },
    recount(company, sentence, titles) {
      const key = keyFor(company, sentence);
      const before = of(key).get(key);
      if (before === 0) return false;
      let map = 0;
      for (const title of titles) map |= bitOf(title);
      of(key).set(key, map);
      return bits(before) >= BOILERPLATE_TITLES && bits(map) < BOILERPLATE_TITLES;
    },
  };
}

interface Part {
  /** Map of titles; 0 for a key that is not there. */
  get(key: number): number;
  set(key: number, map: number): void;
}

/** Parts of the table grow one by one, so that no single insertion waits for all of it. */
function createPart(): Part {
  let keys = new Uint32Array(FIRST_SIZE);
  let maps = new Uint16Array(FIRST_SIZE);
  let filled = 0;

  function slotOf(key: number): number {
    let slot = firstSlot(key, keys.length);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = slot + 1 === keys.length ? 0 : slot + 1;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldMaps] = [keys, maps];
    keys = new Uint32Array(Math.ceil(oldKeys.length * GROWTH));
    maps = new Uint16Array(keys.length);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] === 0) continue;
      const slot = slotOf(oldKeys[i] ?? 0);
      keys[slot] = oldKeys[i] ?? 0;
      maps[slot] = oldMaps[i] ?? 0;
    }
  }

  return {
    get: (key) => maps[slotOf(key)] ?? 0,
    set(key, map) {
      if (filled > keys.length * FULLEST_TABLE) grow();
      const slot = slotOf(key);
      if (keys[slot] === 0) filled++;
      keys[slot] = key;
      maps[slot] = map;
    },
  };
}

/** Never 0, which marks an empty slot. */
function keyFor(company: number, sentence: number): number {
  return combine(company, sentence) || 1;
}

function bitOf(title: number): number {
  return 1 << (title & 15);
}
