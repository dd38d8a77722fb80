/** Many short lists of small integers in two flat arrays: 8 bytes an item. */

export interface Lists {
  /** A new empty list; lists are numbered from 0. */
  create(): number;
  prepend(list: number, value: number): void;
  /** Takes the value out once, if it is there. */
  remove(list: number, value: number): void;
  length(list: number): number;
  /** Latest first. */
  each(list: number, visit: (value: number) => void): void;
}

const END = -1;
const FIRST_SIZE = 16;

export function createLists(): Lists {
  let next = new Int32Array(FIRST_SIZE);
  let values = new Int32Array(FIRST_SIZE);
  let taken = 0;
  let free = END;
  let heads = new Int32Array(FIRST_SIZE);
  let lengths = new Int32Array(FIRST_SIZE);
  let created = 0;

  function takeEntry(): number {
    if (free !== END) {
      const entry = free;
      free = next[entry] ?? END;
      return entry;
    }
    if (taken === next.length) [next, values] = [extended(next), extended(values)];
    return taken++;
  }

  return {
    create() {
      if (created === heads.length) [heads, lengths] = [extended(heads), extended(lengths)];
      heads[created] = END;
      return created++;
    },
    prepend(list, value) {
      const entry = takeEntry();
      values[entry] = value;
      next[entry] = heads[list] ?? END;
      heads[list] = entry;
      lengths[list] = (lengths[list] ?? 0) + 1;
    },
    remove(list, value) {
      let before = END;
      let at = heads[list] ?? END;
      while (at !== END && values[at] !== value) [before, at] = [at, next[at] ?? END];
      if (at === END) return;
      if (before === END) heads[list] = next[at] ?? END;
      else next[before] = next[at] ?? END;
      next[at] = free;
      free = at;
      lengths[list] = (lengths[list] ?? 1) - 1;
    },
    length: (list) => lengths[list] ?? 0,
    each(list, visit) {
      for (let at = heads[list] ?? END; at !== END; at = next[at] ?? END) visit(values[at] ?? 0);
    },
  };
}

function extended(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(old.length + (old.length >> 2));
  longer.set(old);
  return longer;
}
