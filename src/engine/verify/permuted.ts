/** Finds a quote that is the resume word for word but for the order of a few items inside it. */
import { unitNumbers } from "./anchors.ts";
import type { Claim } from "./claim.ts";
import type { Passages } from "./passages.ts";

export interface Permuted {
  /** Units of the resume that the quote covers, and within them and the quote those that changed places. */
  from: number;
  to: number;
  first: number;
  last: number;
}

const MAX_PLACES = 8;

/** Places where the same units stand, each as often, in another order. O(length of the quote) for each. */
export function permutedPlaces(claim: Claim, passages: Passages): Permuted[] {
  const ids = unitNumbers(claim.units, passages);
  if (ids.includes(-1) || ids.length < 3) return [];
  const wanted = [...ids].sort((left, right) => left - right);
  const found: Permuted[] = [];
  for (const from of startsOf(ids, passages)) {
    const window = passages.unitIds.subarray(from, from + ids.length);
    if (
      window.length < ids.length ||
      [...window].sort((left, right) => left - right).some((id, at) => id !== wanted[at])
    )
      continue;
    let first = 0;
    while (first < ids.length && ids[first] === window[first]) first += 1;
    let last = ids.length;
    while (last > first && ids[last - 1] === window[last - 1]) last -= 1;
    if (first < last) found.push({ from, to: from + ids.length, first, last });
  }
  return found;
}

/** Where the quote would begin if its first or its last word kept its place. */
function startsOf(ids: Int32Array, passages: Passages): Set<number> {
  const { offsets, places } = passages.unitPlaces;
  const starts = new Set<number>();
  for (const index of [0, ids.length - 1]) {
    const id = ids[index] ?? 0;
    const slot = offsets[id] ?? 0;
    for (const place of places.subarray(slot, Math.min(offsets[id + 1] ?? slot, slot + MAX_PLACES)))
      if (place >= index) starts.add(place - index);
  }
  return starts;
}
