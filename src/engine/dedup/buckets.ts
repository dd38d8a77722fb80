/** A multimap from 32-bit keys to small integers in flat arrays: 12 bytes for a key with one value, 8 for each further one. */
import { firstSlot } from "./hash.ts";

export interface Buckets {
  add(key: number, value: number): void;
  remove(key: number, value: number): void;
  /** How many values stand under the key. */
  size(key: number): number;
  /** Calls `visit` for each value; latest first. */
  each(key: number, visit: (value: number) => void): void;
}

/** A slot holds nothing (-1), its only value (0 and up), or the number of a list (-2 and down: list 0, 1, 2…). */
const EMPTY = -1;
const FIRST_LIST = -2;
const END = -1;
const FULLEST_TABLE = 0.85;
const GROWTH = 1.35;

export function createBuckets(): Buckets {
  let keys = new Uint32Array(1024);
  let slots = new Int32Array(1024).fill(EMPTY);
  let filled = 0;
  let next = new Int32Array(1024);
  let values = new Int32Array(1024);
  let taken = 0;
  let free = END;
  /** Head entry and length of each list; a list stays with its key, empty or not. */
  const heads: number[] = [];
  const lengths: number[] = [];

  function slotOf(key: number): number {
    let slot = firstSlot(key, keys.length);
    while (slots[slot] !== EMPTY && keys[slot] !== key)
      slot = slot + 1 === keys.length ? 0 : slot + 1;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldSlots] = [keys, slots];
    keys = new Uint32Array(Math.ceil(oldKeys.length * GROWTH));
    slots = new Int32Array(keys.length).fill(EMPTY);
    oldSlots.forEach((held, at) => {
      if (held === EMPTY) return;
      const slot = slotOf(oldKeys[at] ?? 0);
      keys[slot] = oldKeys[at] ?? 0;
      slots[slot] = held;
    });
  }

  function prepend(list: number, value: number): void {
    if (free === END && taken === next.length) [next, values] = [extended(next), extended(values)];
    const entry = free === END ? taken++ : free;
    if (entry === free) free = next[entry] ?? END;
    values[entry] = value;
    next[entry] = heads[list] ?? END;
    heads[list] = entry;
    lengths[list] = (lengths[list] ?? 0) + 1;
  }

  function listAt(slot: number): number {
    const held = slots[slot] ?? EMPTY;
    return held <= FIRST_LIST ? FIRST_LIST - held : END;
  }

  function makeList(slot: number): number {
    const only = slots[slot] ?? EMPTY;
    const list = heads.push(END) - 1;
    lengths.push(0);
    slots[slot] = FIRST_LIST - list;
    if (only >= 0) prepend(list, only);
    return list;
  }

  return {
    add(key, value) {
      if (filled > keys.length * FULLEST_TABLE) grow();
      const slot = slotOf(key);
      if (slots[slot] === EMPTY) {
        filled++;
        keys[slot] = key;
        slots[slot] = value;
        return;
      }
      const list = listAt(slot);
      prepend(list === END ? makeList(slot) : list, value);
    },
    remove(key, value) {
      const slot = slotOf(key);
      if (slots[slot] === EMPTY) return;
      const known = listAt(slot);
      const list = known === END ? makeList(slot) : known;
      let before = END;
      for (let at = heads[list] ?? END; at !== END; at = next[at] ?? END) {
        if (values[at] === value) {
          if (before === END) heads[list] = next[at] ?? END;
          else next[before] = next[at] ?? END;
          next[at] = free;
          free = at;
          lengths[list] = (lengths[list] ?? 1) - 1;
          return;
        }
        before = at;
      }
    },
    size(key) {
      const slot = slotOf(key);
      const list = listAt(slot);
      return list !== END ? (lengths[list] ?? 0) : slots[slot] === EMPTY ? 0 : 1;
    },
    each(key, visit) {
      const slot = slotOf(key);
      const only = slots[slot] ?? EMPTY;
      if (only >= 0) visit(only);
      const list = listAt(slot);
      for (let at = list === END ? END : (heads[list] ?? END); at !== END; at = next[at] ?? END)
        visit(values[at] ?? 0);
    },
  };
}

function extended(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(old.length + (old.length >> 1));
  longer.set(old);
  return longer;
}
