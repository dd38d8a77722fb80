/** Which nodes are one job by themselves, kept true while the pool changes. */
import { type Comparison, comparePostings, mayBeOneJob, SAME_JOB } from "./compare.ts";
import type { Decision } from "./decisions.ts";
import { candidatesOf, isUsable, meet, membersOf, type PoolChange, settlePool } from "./pool.ts";
import type { State } from "./state.ts";

/** Removes and sets the links that a change touches; returns every node whose component may differ. */
export function relink(state: State, change: PoolChange): Set<number> {
  settlePool(state.pool, change);
  const { dirty, closed, opened, blocking } = change;
  const touched = new Set<number>();
  for (const index of dirty) for (const other of unlinkAll(state, index)) touched.add(other);
  for (const index of dirty) {
    touched.add(index);
    for (const other of partnersOf(state, index, blocking))
      if (!(dirty.has(other) && other < index) && link(state, index, other)) touched.add(other);
  }
  for (const key of closed)
    for (const index of unlinkUnsupported(state, key, dirty)) touched.add(index);
  for (const key of opened) for (const index of linkMembers(state, key, dirty)) touched.add(index);
  return touched;
}

/** The user's word, else the engine's. */
export function judge(state: State, a: number, b: number): Comparison {
  const [one, other] = [state.pool.nodes[a], state.pool.nodes[b]];
  if (!one || !other) return { score: 0, veto: null, reason: "gone" };
  const word = decided(state, a, b);
  return word ? SAID[word] : comparePostings(one.features, other.features);
}

export const SAID: Record<Decision, Comparison> = {
  same: { score: 1, veto: null, reason: "you said that they are the same" },
  different: { score: 0, veto: "user", reason: "you said that they differ" },
};

export function decided({ pool, decisions }: State, a: number, b: number): Decision | null {
  const [one, other] = [pool.nodes[a], pool.nodes[b]];
  if (!one?.pinned || !other?.pinned) return null;
  return decisions.between(one.ids[0] ?? "", other.ids[0] ?? "");
}

export function scoreOf({ links }: State, a: number, b: number): number | null {
  return links.get(a)?.get(b) ?? null;
}

export function linkedTo({ links }: State, index: number): number[] {
  return [...(links.get(index)?.keys() ?? [])];
}

/** The node and all that hang together with it by links; empty when it is gone. */
export function componentOf({ pool, links }: State, start: number): number[] {
  const found = new Set(pool.nodes[start] ? [start] : []);
  for (const index of found) for (const other of links.get(index)?.keys() ?? []) found.add(other);
  return [...found];
}

function partnersOf(state: State, index: number, blocking: PoolChange["blocking"]): Set<number> {
  const found = candidatesOf(state.pool, index, blocking);
  const node = state.pool.nodes[index];
  for (const id of node?.pinned ? node.ids : [])
    for (const other of state.decisions.about(id).keys()) {
      const partner = state.entries.get(other)?.node;
      if (partner !== undefined) found.add(partner);
    }
  return found;
}

function link(state: State, a: number, b: number): boolean {
  const [first, second] = [state.pool.nodes[a], state.pool.nodes[b]];
  if (!first || !second) return false;
  if (!(first.pinned && second.pinned) && !mayBeOneJob(first.features, second.features))
    return false;
  const { score, veto } = judge(state, a, b);
  if (veto || score === null || score < SAME_JOB) return false;
  for (const [one, other] of bothWays(a, b)) {
    const known = state.links.get(one) ?? new Map<number, number>();
    state.links.set(one, known.set(other, score));
  }
  return true;
}

function unlink({ links }: State, a: number, b: number): void {
  for (const [one, other] of bothWays(a, b)) {
    links.get(one)?.delete(other);
    if (links.get(one)?.size === 0) links.delete(one);
  }
}

function unlinkAll(state: State, index: number): number[] {
  const others = linkedTo(state, index);
  for (const other of others) unlink(state, index, other);
  return others;
}

/** A bucket has become too full: its pairs stay linked only where another key or the user brings them together. */
function unlinkUnsupported(state: State, key: number, dirty: ReadonlySet<number>): number[] {
  const touched: number[] = [];
  for (const index of membersOf(state.pool, key))
    for (const other of linkedTo(state, index)) {
      if (dirty.has(index) || dirty.has(other)) continue;
      if (meet(state.pool, index, other) || decided(state, index, other)) continue;
      unlink(state, index, other);
      touched.push(index, other);
    }
  return touched;
}

/** A bucket has become usable again. */
function linkMembers(state: State, key: number, dirty: ReadonlySet<number>): number[] {
  if (!isUsable(state.pool, key)) return [];
  const members = membersOf(state.pool, key).filter((index) => !dirty.has(index));
  return members.flatMap((index) =>
    [...candidatesOf(state.pool, index)]
      .filter((other) => !dirty.has(other) && scoreOf(state, index, other) === null)
      .flatMap((other) => (link(state, index, other) ? [index, other] : [])),
  );
}

function bothWays(a: number, b: number) {
  return [
    [a, b],
    [b, a],
  ] as const;
}
