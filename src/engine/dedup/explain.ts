/** Why postings are held for one job, and which are the same role advertised anew. */
import { comparePostings, compareRoles } from "./compare.ts";
import { decided, judge, linkedTo, SAID } from "./links.ts";
import { candidatesOf, type Node } from "./pool.ts";
import type { Edge, Repost } from "./posting.ts";
import type { Entry, State } from "./state.ts";

export function edgesOf(state: State, id: string): Edge[] {
  const node = state.entries.get(id)?.node;
  if (node === undefined) return saidOf(state, id);
  const found = linkedTo(state, node).flatMap((other) => {
    if (decided(state, node, other) !== null) return [];
    const { score, reason, tentative } = judge(state, node, other);
    if (tentative && !state.groups.get(node)?.includes(other)) return [];
    return (state.pool.nodes[other]?.ids ?? []).map((b) => edge(id, b, score ?? 0, reason));
  });
  const equals = (state.pool.nodes[node]?.ids ?? []).filter((other) => other !== id);
  const alike = equals.map((b) => edge(id, b, 1, "equal in everything that is compared"));
  return [...saidOf(state, id), ...alike, ...found].sort(
    (x, y) => y.score - x.score || (x.b < y.b ? -1 : 1),
  );
}

export function repostsOf({ pool, entries }: State, id: string): Repost[] {
  const entry = entries.get(id);
  const own = entry && pool.nodes[entry.node];
  if (!own || entry.postedAt === null) return [];
  const again = [...candidatesOf(pool, entry.node)].filter((index) =>
    isRepost(own, pool.nodes[index]),
  );
  const ids = again.flatMap((index) => pool.nodes[index]?.ids ?? []);
  const others = ids
    .flatMap((other) => entries.get(other) ?? [])
    .filter(({ postedAt }) => isApart(postedAt, entry.postedAt));
  return others.length === 0 ? [] : [entry, ...others].sort(olderFirst).map(toRepost);
}

const REPOST_SCORE = 0.75;
const WEEK_MS = 7 * 24 * 3600 * 1000;

function isRepost(own: Node, other: Node | undefined): boolean {
  if (!other || comparePostings(own.features, other.features).veto !== "requisition") return false;
  const { score, veto } = compareRoles(own.features, other.features);
  return veto === null && score !== null && score >= REPOST_SCORE;
}

function isApart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) >= WEEK_MS;
}

function olderFirst(a: Entry, b: Entry): number {
  return (a.postedAt ?? 0) - (b.postedAt ?? 0) || (a.id < b.id ? -1 : 1);
}

function toRepost({ id, postedAt }: Entry): Repost {
  return { id, postedAt: new Date(postedAt ?? 0).toISOString() };
}

function saidOf({ decisions }: State, id: string): Edge[] {
  return [...decisions.about(id)].map(([b, word]) => ({
    ...edge(id, b, SAID[word].score ?? 0, SAID[word].reason),
    decidedBy: "user",
  }));
}

function edge(a: string, b: string, score: number, reason: string): Edge {
  return { a, b, score, reason, decidedBy: "algorithm" };
}
