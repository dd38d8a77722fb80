/** Sentences that an employer writes in every posting: equal opportunities, about us, benefits. They tell no two jobs apart. */
import { bits, combine, firstSlot } from "./hash.ts";

/** A sentence is boilerplate from this many different titles of one employer on. */
const BOILERPLATE_TITLES = 5;

const FULLEST_TABLE = 0.85;
const GROWTH = 1.35;

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
  let keys = new Uint32Array(4096);
  let seen = new Uint16Array(4096);
  let filled = 0;

  function slotOf(key: number): number {
    let slot = firstSlot(key, keys.length);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = slot + 1 === keys.length ? 0 : slot + 1;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldSeen] = [keys, seen];
    keys = new Uint32Array(Math.ceil(oldKeys.length * GROWTH));
    seen = new Uint16Array(keys.length);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] === 0) continue;
      const slot = slotOf(oldKeys[i] ?? 0);
      keys[slot] = oldKeys[i] ?? 0;
      seen[slot] = oldSeen[i] ?? 0;
    }
  }

  return {
    add(company, sentence, title) {
      if (filled > keys.length * FULLEST_TABLE) grow();
      const key = keyFor(company, sentence);
      const slot = slotOf(key);
      const before = seen[slot] ?? 0;
      if (keys[slot] === 0) filled++;
      keys[slot] = key;
      seen[slot] = before | bitOf(title);
      return bits(before) < BOILERPLATE_TITLES && bits(seen[slot] ?? 0) >= BOILERPLATE_TITLES;
    },
    isBoilerplate(company, sentence) {
      return bits(seen[slotOf(keyFor(company, sentence))] ?? 0) >= BOILERPLATE_TITLES;
    },
    recount(company, sentence, titles) {
      const slot = slotOf(keyFor(company, sentence));
      const before = seen[slot] ?? 0;
      if (keys[slot] === 0) return false;
      let map = 0;
      for (const title of titles) map |= bitOf(title);
      seen[slot] = map;
      return bits(before) >= BOILERPLATE_TITLES && bits(map) < BOILERPLATE_TITLES;
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
