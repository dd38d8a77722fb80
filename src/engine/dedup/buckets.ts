/** A multimap from 32-bit keys to small integers in flat arrays: about 20 bytes an entry, where Map would take 100. */
import { mix } from "./hash.ts";

export interface Buckets {
  add(key: number, value: number): void;
  remove(key: number, value: number): void;
  /** How many values stand under the key. */
  size(key: number): number;
  /** Calls `visit` for each value; latest first. */
  each(key: number, visit: (value: number) => void): void;
}

const END = -1;

export function createBuckets(): Buckets {
  let slots = newSlots(1024);
  let entries = newEntries(1024);
  let used = 0;
  let filled = 0;
  let free = END;

  function slotOf(key: number): number {
    const mask = slots.keys.length - 1;
    let slot = mix(key) & mask;
    while (slots.counts[slot] !== EMPTY && slots.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const old = slots;
    slots = newSlots(old.keys.length * 2);
    for (let i = 0; i < old.keys.length; i++) {
      if (old.counts[i] === EMPTY) continue;
      const slot = slotOf(old.keys[i] ?? 0);
      slots.keys[slot] = old.keys[i] ?? 0;
      slots.counts[slot] = old.counts[i] ?? 0;
      slots.heads[slot] = old.heads[i] ?? END;
    }
  }

  function takeEntry(): number {
    if (free !== END) {
      const entry = free;
      free = entries.next[entry] ?? END;
      return entry;
    }
    if (used === entries.next.length) entries = copyEntries(entries, used + (used >> 1));
    return used++;
  }

  return {
    add(key, value) {
      if (filled > slots.keys.length * 0.7) grow();
      const slot = slotOf(key);
      if (slots.counts[slot] === EMPTY) {
        filled++;
        slots.keys[slot] = key;
        slots.counts[slot] = 0;
        slots.heads[slot] = END;
      }
      const entry = takeEntry();
      entries.value[entry] = value;
      entries.next[entry] = slots.heads[slot] ?? END;
      slots.heads[slot] = entry;
      slots.counts[slot] = (slots.counts[slot] ?? 0) + 1;
    },
    remove(key, value) {
      const slot = slotOf(key);
      if (slots.counts[slot] === EMPTY) return;
      let before = END;
      for (let at = slots.heads[slot] ?? END; at !== END; at = entries.next[at] ?? END) {
        if (entries.value[at] === value) {
          const next = entries.next[at] ?? END;
          if (before === END) slots.heads[slot] = next;
          else entries.next[before] = next;
          entries.next[at] = free;
          free = at;
          slots.counts[slot] = (slots.counts[slot] ?? 1) - 1;
          return;
        }
        before = at;
      }
    },
    size(key) {
      const count = slots.counts[slotOf(key)] ?? EMPTY;
      return count === EMPTY ? 0 : count;
    },
    each(key, visit) {
      const slot = slotOf(key);
      if (slots.counts[slot] === EMPTY) return;
      for (let at = slots.heads[slot] ?? END; at !== END; at = entries.next[at] ?? END)
        visit(entries.value[at] ?? 0);
    },
  };
}

const EMPTY = -1;

function newSlots(size: number) {
  return {
    keys: new Uint32Array(size),
    counts: new Int32Array(size).fill(EMPTY),
    heads: new Int32Array(size).fill(END),
  };
}

function newEntries(size: number) {
  return { next: new Int32Array(size), value: new Int32Array(size) };
}

function copyEntries(old: ReturnType<typeof newEntries>, size: number) {
  const entries = newEntries(size);
  entries.next.set(old.next);
  entries.value.set(old.value);
  return entries;
}
