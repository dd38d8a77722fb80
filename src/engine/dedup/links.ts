/** Which nodes are one job by themselves, kept true while the pool changes. */
import { type Comparison, comparePostings, mayBeOneJob, SAME_JOB } from "./compare.ts";
import type { Decision } from "./decisions.ts";
import type { TentativeLink } from "./nearest.ts";
import { candidatesOf, isUsable, meet, membersOf, type PoolChange, settlePool } from "./pool.ts";
import type { State } from "./state.ts";

/** Removes and sets the links that a change touches; returns every node whose component may differ. */
export function relink(state: State, change: PoolChange): Set<number> {
  settlePool(state.pool, change);
  const { dirty, closed, opened, blocking } = change;
  const touched = new Set<number>();
  state.tentativeBefore.clear();
  for (const index of dirty) for (const other of unlinkAll(state, index)) touched.add(other);
  for (const index of dirty) {
    touched.add(index);
    for (const other of partnersOf(state, index, blocking))
      if (!(dirty.has(other) && other < index) && link(state, index, other)) touched.add(other);
  }
  for (const key of closed)
    for (const index of unlinkUnsupported(state, key, dirty)) touched.add(index);
  for (const key of opened) for (const index of linkMembers(state, key, dirty)) touched.add(index);
  for (const index of ambiguityChanged(state)) touched.add(index);
  return touched;
}

/** With more tentative links than this there is always something else that could be meant: none of them counts. */
const MOST_TENTATIVE = 6;

/** Tentative links of the node that count. */
function tentativeFrom({ tentative }: State, index: number): [number, number][] {
  const own = tentative.get(index) ?? new Map<number, number>();
  if (own.size > MOST_TENTATIVE) return [];
  return [...own].filter(([other]) => (tentative.get(other)?.size ?? 0) <= MOST_TENTATIVE);
}

/** Neighbours of nodes whose tentative links have come to count, or count no more. */
function ambiguityChanged({ tentative, tentativeBefore }: State): number[] {
  return [...tentativeBefore].flatMap(([index, before]) => {
    const now = tentative.get(index);
    return now && before > MOST_TENTATIVE !== now.size > MOST_TENTATIVE ? [...now.keys()] : [];
  });
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

function isLinked({ links, tentative }: State, a: number, b: number): boolean {
  return (links.get(a)?.has(b) || tentative.get(a)?.has(b)) ?? false;
}

export function linkedTo({ links, tentative }: State, index: number): number[] {
  return [...(links.get(index)?.keys() ?? []), ...(tentative.get(index)?.keys() ?? [])];
}

/** The node and all that hang together with it by links, tentative ones that count too; empty when it is gone. */
export function componentOf(state: State, start: number): number[] {
  return reachable(state.pool.nodes[start] ? [start] : [], (index) => [
    ...(state.links.get(index)?.keys() ?? []),
    ...tentativeFrom(state, index).map(([other]) => other),
  ]);
}

/** Parts of a component that hang together by links that are not tentative. */
export function sureComponents({ links }: State, component: readonly number[]): number[][] {
  const done = new Set<number>();
  return component.flatMap((start) => {
    if (done.has(start)) return [];
    const part = reachable([start], (index) => links.get(index)?.keys() ?? []);
    for (const index of part) done.add(index);
    return [part];
  });
}

export function tentativeLinks(state: State, component: readonly number[]): TentativeLink[] {
  return component.flatMap((a) =>
    tentativeFrom(state, a).flatMap(([b, score]) => (a < b ? [{ a, b, score }] : [])),
  );
}

/** Sources of the postings of a node. */
export function sourcesOf({ pool, entries }: State, index: number): string[] {
  return (pool.nodes[index]?.ids ?? []).flatMap((id) => entries.get(id)?.source ?? []);
}

function reachable(starts: readonly number[], next: (index: number) => Iterable<number>): number[] {
  const found = new Set(starts);
  for (const index of found) for (const other of next(index)) found.add(other);
  return [...found];
}

function partnersOf(state: State, index: number, blocking: PoolChange["blocking"]): Set<number> {
  const { requisitions } = state.pool;
  const found = candidatesOf(state.pool, index, blocking, (other) =>
    requisitions.differ(index, other),
  );
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
  const { score, veto, tentative = false } = judge(state, a, b);
  if (veto || score === null || score < SAME_JOB) return false;
  if (tentative && !new Set(sourcesOf(state, a)).isDisjointFrom(new Set(sourcesOf(state, b))))
    return false;
  const links = tentative ? state.tentative : state.links;
  for (const [one, other] of bothWays(a, b)) {
    if (tentative) noteTentative(state, one);
    const known = links.get(one) ?? new Map<number, number>();
    links.set(one, known.set(other, score));
  }
  return true;
}

function unlink(state: State, a: number, b: number): void {
  for (const [one, other] of bothWays(a, b)) {
    noteTentative(state, one);
    for (const kind of [state.links, state.tentative]) {
      kind.get(one)?.delete(other);
      if (kind.get(one)?.size === 0) kind.delete(one);
    }
  }
}

function noteTentative({ tentative, tentativeBefore }: State, index: number): void {
  if (!tentativeBefore.has(index)) tentativeBefore.set(index, tentative.get(index)?.size ?? 0);
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
      .filter((other) => !dirty.has(other) && !isLinked(state, index, other))
      .flatMap((other) => (link(state, index, other) ? [index, other] : [])),
  );
}

function bothWays(a: number, b: number) {
  return [
    [a, b],
    [b, a],
  ] as const;
}
