/** How often each piece stands in a text. `counts` is all 0 between two texts. */
export interface PieceTally {
  counts: Uint32Array;
  /** Pieces with a count, in order of first sight. */
  seen: number[];
}

export interface WordCache {
  /** Adds the pieces of the word `text.slice(start, end)` to the tally. */
  count(text: string, start: number, end: number, tally: PieceTally): void;
}

const SLOTS = 1 << 18;
/** Past this many words everything is forgotten and learned anew: 5 MB when full. */
const MOST_WORDS = 150_000;

/**
 * Remembers the pieces of words without making a string of each: a word is found by 64 bits of hash over
 * its characters, in open addressing. Long texts are embedded twice as fast as with a `Map` of slices. Two
 * words of one hash would share their pieces: one chance in a thousand million for a full cache.
 */
export function createWordCache(encode: (word: string) => readonly number[]): WordCache {
  const first = new Uint32Array(SLOTS);
  const second = new Uint32Array(SLOTS);
  /** Where the pieces of a word begin in `pool`: their number, then the pieces. 0 = free slot. */
  const places = new Uint32Array(SLOTS);
  let pool = new Uint32Array(1 << 16);
  let used = 1;
  let words = 0;

  function learn(slot: number, pieces: readonly number[]): number {
    if (used + pieces.length + 1 > pool.length) {
      const larger = new Uint32Array(2 * pool.length + pieces.length);
      larger.set(pool);
      pool = larger;
    }
    const place = used;
    pool[place] = pieces.length;
    pool.set(pieces, place + 1);
    used += pieces.length + 1;
    places[slot] = place;
    words++;
    return place;
  }

  function forget(): void {
    places.fill(0);
    used = 1;
    words = 0;
  }

  return {
    count(text, start, end, { counts, seen }) {
      let one = 0x811c9dc5;
      let two = 0x9e3779b9;
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 0x01000193);
        two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
      }
      one >>>= 0;
      two >>>= 0;
      if (words >= MOST_WORDS) forget();
      let slot = (one ^ (two >>> 7)) & (SLOTS - 1);
      while (places[slot] !== 0 && (first[slot] !== one || second[slot] !== two))
        slot = (slot + 1) & (SLOTS - 1);
      let place = places[slot] ?? 0;
      if (place === 0) {
        first[slot] = one;
        second[slot] = two;
        place = learn(slot, encode(text.slice(start, end)));
      }
      const last = place + (pool[place] ?? 0);
      for (let at = place + 1; at <= last; at++) {
        const piece = pool[at] ?? 0;
        const count = counts[piece];
        if (count === undefined) continue;
        if (count === 0) seen.push(piece);
        counts[piece] = count + 1;
      }
    },
  };
}
