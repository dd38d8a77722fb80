/** Where in the resume a quote most likely stands: its rarest words vote for a place. */
import type { Passages } from "./passages.ts";
import type { Units } from "./quantities.ts";

export interface Stretch {
  from: number;
  to: number;
}

const MAX_ANCHORS = 6;
const MAX_PLACES = 24;
const MAX_STRETCHES = 6;
/** A place with less than this share of the best one's votes is not looked at. */
const COMPARABLE = 0.4;
/** Cells of the alignment table that one quote may fill. */
const MAX_CELLS = 24_000;

/** The number of each of the quote's units in the resume, -1 where it has no such unit. */
export function unitNumbers(quote: Units, passages: Passages): Int32Array {
  const ids = new Int32Array(quote.count);
  for (let at = 0; at < quote.count; at += 1)
    ids[at] = passages.numbers.get(quote.keys[at] ?? "") ?? -1;
  return ids;
}

/** At most six stretches, the most voted first; empty when no word of the quote occurs. Time bounded by the quote's length. */
export function likelyStretches(ids: Int32Array, passages: Passages): Stretch[] {
  const votes = castVotes(ids, passages);
  if (votes.length === 0) return [];
  const slack = 8 + (ids.length >> 2);
  votes.sort((left, right) => left.start - right.start);
  const clusters: { start: number; last: number; weight: number }[] = [];
  for (const vote of votes) {
    const open = clusters.at(-1);
    if (open && vote.start - open.start <= slack) {
      open.weight += vote.weight;
      open.last = vote.start;
    } else clusters.push({ start: vote.start, last: vote.start, weight: vote.weight });
  }
  clusters.sort((left, right) => right.weight - left.weight || left.start - right.start);
  const enough = (clusters[0]?.weight ?? 0) * COMPARABLE;
  const likely = clusters
    .slice(0, stretchesFor(ids.length))
    .filter(({ weight }) => weight >= enough);
  return likely.map(({ start, last }) => ({
    from: Math.max(0, start - slack),
    to: Math.min(passages.units.count, last + ids.length + slack),
  }));
}

function stretchesFor(length: number): number {
  return Math.max(
    2,
    Math.min(MAX_STRETCHES, Math.floor(MAX_CELLS / (length * (length * 1.5 + 16)))),
  );
}

interface Vote {
  start: number;
  weight: number;
}

function castVotes(ids: Int32Array, passages: Passages): Vote[] {
  const { offsets, places } = passages.unitPlaces;
  const anchors: { index: number; id: number; times: number }[] = [];
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? -1;
    const times = id < 0 ? 0 : (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
    if (times > 0) anchors.push({ index, id, times });
  }
  anchors.sort((left, right) => left.times - right.times || left.index - right.index);
  const votes: Vote[] = [];
  for (const { index, id, times } of anchors.slice(0, MAX_ANCHORS)) {
    const first = offsets[id] ?? 0;
    const last = Math.min(offsets[id + 1] ?? 0, first + MAX_PLACES);
    for (let slot = first; slot < last; slot += 1)
      votes.push({ start: (places[slot] ?? 0) - index, weight: 1 / times });
  }
  return votes;
}
