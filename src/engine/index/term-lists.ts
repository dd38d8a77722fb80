/** For each term the slots that hold it, with a weight of 0 to 255; append-only, in one growing pool. */
export interface TermLists {
  append(term: number, slot: number, weight: number): void;
  /** Slots that hold the term. */
  frequency(term: number): number;
  visit(term: number, entry: (slot: number, weight: number) => void): void;
  terms(): Iterable<number>;
}

const LARGEST_CHUNK = 512;
const WEIGHT_BITS = 8;
/** What is kept of a list, in words: first chunk, last chunk, the last one's capacity and filling, all entries. */
const FIRST = 0;
const LAST = 1;
const CAPACITY = 2;
const FILLED = 3;
const TOTAL = 4;
const HEAD = 5;

/**
 * Lists are chains of chunks that double in size: `[next chunk, entry, entry …]`, an entry being
 * `slot << 8 | weight`. So a term of one posting costs two words, and nothing is ever copied. Slots up
 * to 16 million.
 */
export function createTermLists(): TermLists {
  const ids = new Map<number, number>();
  const heads = growing(1 << 14);
  const pool = growing(1 << 16);
  pool.take(1);

  function open(list: number, capacity: number): void {
    const chunk = pool.take(capacity + 1);
    heads.words[list + LAST] = chunk;
    heads.words[list + CAPACITY] = capacity;
    heads.words[list + FILLED] = 0;
  }

  function create(term: number): number {
    const list = heads.take(HEAD);
    ids.set(term, list);
    open(list, 1);
    heads.words[list + FIRST] = heads.words[list + LAST] ?? 0;
    return list;
  }

  return {
    append(term, slot, weight) {
      const list = ids.get(term) ?? create(term);
      const capacity = heads.words[list + CAPACITY] ?? 0;
      if (heads.words[list + FILLED] === capacity) {
        const full = heads.words[list + LAST] ?? 0;
        open(list, Math.min(LARGEST_CHUNK, 2 * capacity));
        pool.words[full] = heads.words[list + LAST] ?? 0;
      }
      const filled = (heads.words[list + FILLED] ?? 0) + 1;
      pool.words[(heads.words[list + LAST] ?? 0) + filled] = (slot << WEIGHT_BITS) | weight;
      heads.words[list + FILLED] = filled;
      heads.words[list + TOTAL] = (heads.words[list + TOTAL] ?? 0) + 1;
    },
    frequency(term) {
      const list = ids.get(term);
      return list === undefined ? 0 : (heads.words[list + TOTAL] ?? 0);
    },
    visit(term, entry) {
      const list = ids.get(term);
      if (list === undefined) return;
      const last = heads.words[list + LAST] ?? 0;
      let chunk = heads.words[list + FIRST] ?? 0;
      for (let capacity = 1; ; capacity = Math.min(LARGEST_CHUNK, 2 * capacity)) {
        const count = chunk === last ? (heads.words[list + FILLED] ?? 0) : capacity;
        for (let at = chunk + 1; at <= chunk + count; at++) {
          const packed = pool.words[at] ?? 0;
          entry(packed >>> WEIGHT_BITS, packed & 255);
        }
        if (chunk === last) return;
        chunk = pool.words[chunk] ?? 0;
      }
    },
    terms: () => ids.keys(),
  };
}

interface Growing {
  words: Uint32Array;
  /** Room for so many words more; returns where it begins. */
  take(count: number): number;
}

function growing(capacity: number): Growing {
  let used = 0;
  const store: Growing = {
    words: new Uint32Array(capacity),
    take(count) {
      const start = used;
      used += count;
      if (used > store.words.length) {
        const larger = new Uint32Array(Math.ceil(1.5 * used));
        larger.set(store.words);
        store.words = larger;
      }
      return start;
    },
  };
  return store;
}
