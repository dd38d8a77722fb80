/** How many texts a call should hold, for a server that is too slow for full ones. */
export interface CallSize {
  now(): number;
  inTime(): void;
  timedOut(): void;
}

/** Time-outs in a row that say something about the size of calls: fewer are bad luck. */
const TIMEOUTS = 3;
/** Calls in time after which a fuller one is tried again. */
const RECOVERED = 30;

/**
 * Half as many texts after three time-outs in a row, twice as many after a call in time; but no more than half a size
 * that timed out where a smaller one had just been in time: then it was the size, and no outage.
 */
export function createCallSize(most: number): CallSize {
  let size = most;
  let ceiling = most;
  let late = 0;
  let inTime = 0;
  let lastInTime = 0;
  return {
    now: () => size,
    inTime() {
      late = 0;
      lastInTime = size;
      if (++inTime % RECOVERED === 0) ceiling = most;
      size = Math.min(ceiling, 2 * size);
    },
    timedOut() {
      if (++late < TIMEOUTS) return;
      late = 0;
      inTime = 0;
      const half = Math.max(1, Math.floor(size / 2));
      if (lastInTime > 0 && lastInTime < size) ceiling = half;
      size = half;
    },
  };
}
