/**
 * Which texts may be the reason why calls fail. A provider in trouble fails for all texts alike, and then nothing is
 * their fault; but a call that fails again while others succeed holds a text that the provider cannot take, and is
 * halved until that text stands alone, and then cut shorter, so that no posting stays without a vector for ever.
 */
export interface Suspicion {
  isSuspect(hash: string): boolean;
  /** How many texts may share a call with this one, of `most` otherwise. */
  company(hash: string, most: number): number;
  /** The share of its length that may be sent, 1 or less. */
  length(hash: string): number;
  /** @param certain the provider said that it is the texts and nothing else */
  failed(hashes: readonly string[], certain: boolean): void;
  succeeded(hashes: readonly string[]): void;
}

/** Failures of the same texts without any success in between, after which they are suspected all the same. */
const ALONE = 8;

export function createSuspicion(): Suspicion {
  const suspects = new Map<string, { halvings: number; seen: number; failures: number }>();
  let successes = 0;
  return {
    isSuspect: (hash) => suspects.has(hash),
    company: (hash, most) => Math.max(1, most >> (suspects.get(hash)?.halvings ?? 0)),
    length: (hash) => 0.5 ** Math.max(0, (suspects.get(hash)?.halvings ?? 0) - 6),
    failed(hashes, certain) {
      for (const hash of hashes) {
        const suspect = suspects.get(hash) ?? { halvings: 0, seen: successes, failures: 0 };
        suspect.failures++;
        if (certain || successes > suspect.seen || suspect.failures % ALONE === 0)
          suspect.halvings++;
        suspect.seen = successes;
        suspects.set(hash, suspect);
      }
    },
    succeeded(hashes) {
      successes++;
      for (const hash of hashes) suspects.delete(hash);
    },
  };
}
