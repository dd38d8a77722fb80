/** What the user said of pairs of postings. It outranks every computation and outlives the postings. */

export type Decision = "same" | "different";

export interface Decisions {
  /** The latest word on a pair holds. */
  set(a: string, b: string, decision: Decision): void;
  between(a: string, b: string): Decision | null;
  /** Everything that was said about one posting, by the other's id. */
  about(id: string): ReadonlyMap<string, Decision>;
  all(): { a: string; b: string; decision: Decision }[];
}

export function createDecisions(): Decisions {
  const byId = new Map<string, Map<string, Decision>>();

  function put(one: string, other: string, decision: Decision): void {
    const known = byId.get(one) ?? new Map<string, Decision>();
    known.set(other, decision);
    byId.set(one, known);
  }

  return {
    set(a, b, decision) {
      if (a === b) return;
      put(a, b, decision);
      put(b, a, decision);
    },
    between: (a, b) => byId.get(a)?.get(b) ?? null,
    about: (id) => byId.get(id) ?? NOTHING,
    all: () =>
      [...byId].flatMap(([a, others]) =>
        [...others].filter(([b]) => a < b).map(([b, decision]) => ({ a, b, decision })),
      ),
  };
}

const NOTHING: ReadonlyMap<string, Decision> = new Map();
