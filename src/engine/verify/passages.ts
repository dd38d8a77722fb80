/** The resume indexed once: where each word and each unit stands. */
import { groupUnits, type Units } from "./quantities.ts";
import { priceSkips } from "./skips.ts";
import { type Tokens, tokenize } from "./tokens.ts";

export interface Passages {
  tokens: Tokens;
  units: Units;
  /** Numbers of the distinct keys; the same for a key whether it names a token or a unit. */
  numbers: Map<string, number>;
  tokenIds: Int32Array;
  unitIds: Int32Array;
  /** Positions of each key, ascending: those of key `n` are `places[offsets[n]]` up to `offsets[n + 1]`. */
  tokenPlaces: Places;
  unitPlaces: Places;
  /** Unit that token `t` belongs to. */
  unitOf: Int32Array;
  /** What it costs an alignment to leave each unit out. */
  skipCosts: Uint8Array;
}

interface Places {
  offsets: Int32Array;
  places: Int32Array;
}

/** Linear in the length of the text. */
export function indexPassages(text: string): Passages {
  const tokens = tokenize(text);
  return indexTokens(tokens);
}

export function indexTokens(tokens: Tokens): Passages {
  const units = groupUnits(tokens);
  const numbers = new Map<string, number>();
  const tokenIds = numberKeys(tokens.keys, numbers);
  const unitIds = numberKeys(units.keys, numbers);
  const unitOf = new Int32Array(tokens.count);
  for (let unit = 0; unit < units.count; unit += 1)
    unitOf.fill(unit, units.froms[unit], units.tos[unit]);
  return {
    tokens,
    units,
    numbers,
    tokenIds,
    unitIds,
    unitOf,
    skipCosts: priceSkips(units),
    tokenPlaces: placesOf(tokenIds, numbers.size),
    unitPlaces: placesOf(unitIds, numbers.size),
  };
}

function numberKeys(keys: readonly string[], numbers: Map<string, number>): Int32Array {
  const ids = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    ids[at] = number;
  }
  return ids;
}

/** Counting sort of positions by key. */
function placesOf(ids: Int32Array, distinct: number): Places {
  const offsets = new Int32Array(distinct + 1);
  for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < distinct; id += 1)
    offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const next = offsets.slice();
  const places = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const slot = next[id] ?? 0;
    places[slot] = at;
    next[id] = slot + 1;
  }
  return { offsets, places };
}
