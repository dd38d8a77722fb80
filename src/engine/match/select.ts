/** A row before its costly half is computed. */
export interface Provisional<Row> {
  id: string;
  /** Rows of a lower tier come first whatever their score. */
  tier: number;
  /** Rows of one group show once, in their lowest tier. */
  group: string;
  /** Stands for its group. */
  canonical: boolean;
  /** The score can never exceed this. */
  most: number;
  /** The costly half. */
  complete: () => Row;
}

interface Scored {
  score: number;
}

/**
 * The best `top` rows, one a group, by tier, score and id: exactly those that completing all would give.
 * Rows are completed in order of the most they can reach, and no more once that is below the last place
 * (the threshold algorithm of Fagin, Lotem and Naor, PODS 2001, with one list).
 */
export function bestRows<Row extends Scored>(
  rows: readonly Provisional<Row>[],
  top: number,
): Row[] {
  const single = oneOfEachGroup(rows);
  const tiers = [...new Set(single.map(({ tier }) => tier))].sort((a, b) => a - b);
  const chosen: Row[] = [];
  for (const tier of tiers) {
    const ofTier = single.filter((row) => row.tier === tier);
    if (chosen.length < top) chosen.push(...bestOfTier(ofTier, top - chosen.length));
  }
  return chosen;
}

/** The canonical row where it is in the lowest tier of its group, else the most promising one. */
function oneOfEachGroup<Row>(rows: readonly Provisional<Row>[]): Provisional<Row>[] {
  const groups = new Map<string, Provisional<Row>>();
  for (const row of rows) {
    const had = groups.get(row.group);
    if (!had || standsBefore(row, had)) groups.set(row.group, row);
  }
  return [...groups.values()];
}

function standsBefore<Row>(a: Provisional<Row>, b: Provisional<Row>): boolean {
  if (a.tier !== b.tier) return a.tier < b.tier;
  if (a.canonical !== b.canonical) return a.canonical;
  return a.most !== b.most ? a.most > b.most : a.id < b.id;
}

function bestOfTier<Row extends Scored>(rows: readonly Provisional<Row>[], top: number): Row[] {
  const byReach = [...rows].sort((a, b) => b.most - a.most || compareIds(a.id, b.id));
  const completed: { id: string; row: Row }[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (const { id, most, complete } of byReach) {
    if (most < floor) break;
    completed.push({ id, row: complete() });
    // The floor is found anew only now and then: sorting costs more than a few rows too many.
    if (completed.length >= top && (completed.length - top) % 16 === 0)
      floor = inOrder(completed)[top - 1]?.row.score ?? floor;
  }
  return inOrder(completed)
    .slice(0, top)
    .map(({ row }) => row);
}

function inOrder<Row extends Scored>(rows: readonly { id: string; row: Row }[]) {
  return [...rows].sort((a, b) => b.row.score - a.row.score || compareIds(a.id, b.id));
}

export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
