/** A month counted from year 0: `year * 12 + month - 1`. */
export type MonthIndex = number;

/** First and last month worked, both included. */
export interface MonthSpan {
  from: MonthIndex;
  to: MonthIndex;
}

export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

/** "YYYY-MM". */
export function formatMonth(index: MonthIndex): string {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function monthOf(date: Date): MonthIndex {
  return monthIndex(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** Years in the union of spans, to one decimal: what overlaps counts once, gaps count not at all. */
export function yearsIn(spans: readonly MonthSpan[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (to > reached) months += to - Math.max(from - 1, reached);
    reached = Math.max(reached, to);
  }
  return Math.round((months / 12) * 10) / 10;
}
