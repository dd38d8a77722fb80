/** A multimap from 32-bit keys to small integers in flat arrays: 12 bytes for a key with one value, 8 for each further one. */
import { firstSlot } from "./hash.ts";
import { createLists } from "./lists.ts";

export interface Buckets {
  add(key: number, value: number): void;
  remove(key: number, value: number): void;
  /** How many values stand under the key. */
  size(key: number): number;
  /** Calls `visit` for each value, latest first; for none when there are more than `most`. Returns whether there are not. */
  each(key: number, visit: (value: number) => void, most?: number): boolean;
}

/** A slot holds nothing (-1), its only value (0 and up), or the number of a list (-2 and down: list 0, 1, 2…). */
const EMPTY = -1;
const FIRST_LIST = -2;
const FULLEST_TABLE = 0.85;
const GROWTH = 1.35;
const FIRST_SIZE = 16;

/** Parts of the table; they grow one by one, so that no single insertion waits for all of it. */
const PARTS_BITS = 6;

export function createBuckets(): Buckets {
  const last = createPart();
  const parts = [...Array.from({ length: 2 ** PARTS_BITS - 1 }, createPart), last];
  const of = (key: number) => parts[key >>> (32 - PARTS_BITS)] ?? last;
  return {
    add: (key, value) => of(key).add(key, value),
    remove: (key, value) => of(key).remove(key, value),
    size: (key) => of(key).size(key),
    each: (key, visit, most) => of(key).each(key, visit, most),
  };
}

function createPart(): Buckets {
  let keys = new Uint32Array(FIRST_SIZE);
  let slots = new Int32Array(FIRST_SIZE).fill(EMPTY);
  let filled = 0;
  const lists = createLists();

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

  /** The slot's list, made of its only value if it has none yet; a list stays with its key, empty or not. */
  function listAt(slot: number): number {
    const held = slots[slot] ?? EMPTY;
    if (held <= FIRST_LIST) return FIRST_LIST - held;
    const list = lists.create();
    lists.prepend(list, held);
    slots[slot] = FIRST_LIST - list;
    return list;
  }

  return {
    add(key, value) {
      if (filled > keys.length * FULLEST_TABLE) grow();
      const slot = slotOf(key);
      if (slots[slot] !== EMPTY) return lists.prepend(listAt(slot), value);
      filled++;
      keys[slot] = key;
      slots[slot] = value;
    },
    remove(key, value) {
      const slot = slotOf(key);
      if (slots[slot] !== EMPTY) lists.remove(listAt(slot), value);
    },
    size(key) {
      const held = slots[slotOf(key)] ?? EMPTY;
      return held <= FIRST_LIST ? lists.length(FIRST_LIST - held) : held === EMPTY ? 0 : 1;
    },
    each(key, visit, most = Number.POSITIVE_INFINITY) {
      const held = slots[slotOf(key)] ?? EMPTY;
      if (held > EMPTY) visit(held);
      if (held >= EMPTY) return true;
      if (lists.length(FIRST_LIST - held) > most) return false;
      lists.each(FIRST_LIST - held, visit);
      return true;
    },
  };
}
