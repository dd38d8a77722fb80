/** Splits a set of linked nodes into jobs. */
import { clusterLinks, type Link } from "./clustering.ts";
import { type Comparison, SAME_JOB } from "./compare.ts";
import type { Decisions } from "./decisions.ts";
import type { Node } from "./pool.ts";

/** Up to this many nodes every pair is compared; in larger components only the pairs that are linked count. */
const DENSE = 100;

type Unit = readonly number[];

/**
 * @param component nodes that hang together by links
 * @param linked the score of a link, `null` where there is none
 */
export function groupNodes(
  component: readonly number[],
  nodeAt: (index: number) => Node | undefined,
  linked: (a: number, b: number) => number | null,
  judge: (a: number, b: number) => Comparison,
  decisions: Decisions,
): number[][] {
  if (component.length < 2) return [[...component]];
  const order = component.toSorted((a, b) => byContent(nodeAt(a), nodeAt(b)));
  const units = unitsByDecision(order, nodeAt, decisions);
  const links: Link[] = [];
  const forbidden: [number, number][] = [];
  const dense = units.length <= DENSE;
  for (let a = 0; a < units.length; a++)
    for (let b = a + 1; b < units.length; b++) {
      const pair = dense
        ? judgeUnits(units[a] ?? [], units[b] ?? [], judge)
        : strongestLink(units[a] ?? [], units[b] ?? [], linked);
      if (pair === "forbidden") forbidden.push([a, b]);
      else if (pair !== null) links.push({ a, b, score: pair });
    }
  const missing = dense ? "unknown" : "zero";
  const weights = units.map((unit) =>
    unit.reduce((sum, index) => sum + (nodeAt(index)?.ids.length ?? 0), 0),
  );
  const groups = clusterLinks(weights, links, forbidden, SAME_JOB, missing);
  return groups.map((group) => group.flatMap((unit) => units[unit] ?? []));
}

/** What the user joined is one thing: evidence for any of it is evidence for all. "Different" wins a contradiction. */
function unitsByDecision(
  order: readonly number[],
  nodeAt: (index: number) => Node | undefined,
  decisions: Decisions,
): Unit[] {
  const idOf = (index: number) => nodeAt(index)?.ids[0] ?? "";
  const said = (a: number, b: number) =>
    nodeAt(a)?.pinned && nodeAt(b)?.pinned ? decisions.between(idOf(a), idOf(b)) : null;
  const pinned = order.filter((index) => nodeAt(index)?.pinned);
  const unitOf = new Map<number, number[]>(order.map((index) => [index, [index]]));
  for (const a of pinned)
    for (const b of pinned) {
      const [one, other] = [unitOf.get(a) ?? [], unitOf.get(b) ?? []];
      if (one === other || said(a, b) !== "same") continue;
      if (one.some((x) => other.some((y) => said(x, y) === "different"))) continue;
      const joined = [...one, ...other];
      for (const index of joined) unitOf.set(index, joined);
    }
  return [...new Set(order.map((index) => unitOf.get(index) ?? [index]))];
}

function judgeUnits(
  a: Unit,
  b: Unit,
  judge: (a: number, b: number) => Comparison,
): number | "forbidden" | null {
  let best: number | null = null;
  let open = false;
  for (const one of a)
    for (const other of b) {
      const { score, veto } = judge(one, other);
      if (veto === "user") return "forbidden";
      open ||= veto === null;
      if (veto === null && score !== null) best = Math.max(best ?? 0, score);
    }
  return open ? best : "forbidden";
}

function strongestLink(
  a: Unit,
  b: Unit,
  linked: (a: number, b: number) => number | null,
): number | null {
  const scores = a.flatMap((one) => b.flatMap((other) => linked(one, other) ?? []));
  return scores.length ? Math.max(...scores) : null;
}

/** An order that does not depend on when a node came. */
function byContent(a: Node | undefined, b: Node | undefined): number {
  const [first, second] = [a?.features, b?.features];
  const byIdentity = (first?.identity ?? 0) - (second?.identity ?? 0);
  const byEmployer = (first?.company.key ?? 0) - (second?.company.key ?? 0);
  return byIdentity || byEmployer || ((a?.ids[0] ?? "") < (b?.ids[0] ?? "") ? -1 : 1);
}
