/** How many texts a call should hold, for a server that is too slow for full ones. */
export interface CallSize {
  now(): number;
  inTime(): void;
  timedOut(): void;
}

/** Calls in time after which a fuller one is tried again. */
const RECOVERED = 30;

/**
 * Half as many after each time-out, twice as many after each success, but not beyond a size that timed out right after
 * a smaller one did not: then it was the size, and no outage.
 */
export function createCallSize(most: number): CallSize {
  let size = most;
  let ceiling = most;
  let inTime = 0;
  let lastInTime = 0;
  return {
    now: () => size,
    inTime() {
      inTime++;
      lastInTime = size;
      if (inTime >= RECOVERED) ceiling = most;
      size = Math.min(ceiling, 2 * size);
    },
    timedOut() {
      const half = Math.max(1, Math.floor(size / 2));
      if (inTime > 0 && lastInTime < size) ceiling = half;
      inTime = 0;
      size = half;
    },
  };
}
