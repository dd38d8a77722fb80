/** What is usual for a provider, by its own latest calls. */
export interface UsualTime {
  /** Milliseconds beyond which a call is slow; `null` before anything is known. */
  limitMs(): number | null;
  note(ms: number): void;
}

const REMEMBERED = 15;
/** Fewer calls say nothing about what is usual. */
const ENOUGH = 3;

/**
 * Slow is what takes more than `factor` times the running median, and more than `floorMs` besides: a provider that
 * usually answers in 5 ms is not slow at 50. Slow calls count too, so that what stays slow becomes the usual.
 */
export function createUsualTime({
  factor,
  floorMs,
}: {
  factor: number;
  floorMs: number;
}): UsualTime {
  const latest: number[] = [];
  return {
    limitMs() {
      if (latest.length < ENOUGH) return null;
      const sorted = [...latest].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      return Math.max(floorMs, factor * median);
    },
    note(ms) {
      latest.push(ms);
      if (latest.length > REMEMBERED) latest.shift();
    },
  };
}
