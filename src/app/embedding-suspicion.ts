/**
 * Which texts may be the reason why calls fail. A provider in trouble fails for all texts alike, and then nothing is
 * their fault; but a call that fails again while others succeed holds a text that the provider cannot take, and is
 * halved until that text stands alone, and then cut shorter, so that no posting stays without a vector for ever.
 */
export interface Suspicion {
  isSuspect(hash: string): boolean;
  /** Have these failed again and again with no success of others in between? Then one of others must tell whose fault it is. */
  needsProof(hashes: readonly string[]): boolean;
  /** How many texts may share a call with this one, of `most` otherwise. */
  company(hash: string, most: number): number;
  /** The share of its length that may be sent, 1 or less. */
  length(hash: string): number;
  /** @param certain the provider said that it is the texts and nothing else */
  failed(hashes: readonly string[], certain: boolean): void;
  /** @param hashes none for a call that was made only to see whether the provider answers */
  succeeded(hashes: readonly string[]): void;
}

/** A suspicion is made when failures beside successes would be this unlikely by the provider's own rate of failure. */
const BAD_LUCK = 0.01;
/** What a call's outcome still counts after the next one. */
const FADING = 0.98;
/** Failures in a row after the first that are still taken for bad luck: a call made only to see is a call more. */
const UNLUCKY = 2;
/** Until one of fifty stands alone. */
const MOST_HALVINGS = 6;

interface Suspect {
  halvings: number;
  /** Successes of others when it failed last. */
  seen: number;
  /** Failures since the last halving with a success of others before each, and without. */
  beside: number;
  alone: number;
}

export function createSuspicion(): Suspicion {
  const suspects = new Map<string, Suspect>();
  let successes = 0;
  const latest = { calls: 0, failures: 0 };
  const count = (failures: number) => {
    latest.calls = FADING * latest.calls + 1;
    latest.failures = FADING * latest.failures + failures;
  };
  /** How often it fails for texts that nobody suspects. */
  const rate = () => (latest.failures + 1) / (latest.calls + 2);

  function fail(hash: string, certain: boolean): void {
    const suspect = suspects.get(hash) ?? { halvings: 0, seen: successes, beside: 0, alone: -1 };
    suspects.set(hash, suspect);
    if (successes > suspect.seen) suspect.beside++;
    else suspect.alone++;
    suspect.seen = successes;
    // Who was found guilty with others is so again at the first sign.
    const guilty = suspect.halvings > 0 ? suspect.beside > 0 : rate() ** suspect.beside < BAD_LUCK;
    if (!certain && !guilty) return;
    suspect.halvings += suspect.halvings < MOST_HALVINGS ? 1 : 2;
    suspect.beside = 0;
    suspect.alone = 0;
  }

  return {
    isSuspect: (hash) => suspects.has(hash),
    needsProof: (hashes) =>
      hashes.every((hash) => {
        const suspect = suspects.get(hash);
        return (
          suspect &&
          suspect.seen === successes &&
          (suspect.alone >= UNLUCKY || suspect.halvings > 0)
        );
      }),
    company: (hash, most) => Math.ceil(most / 2 ** (suspects.get(hash)?.halvings ?? 0)),
    length: (hash) => 0.5 ** Math.max(0, (suspects.get(hash)?.halvings ?? 0) - MOST_HALVINGS),
    failed(hashes, certain) {
      if (hashes.some((hash) => !suspects.has(hash))) count(1);
      for (const hash of hashes) fail(hash, certain);
    },
    succeeded(hashes) {
      successes++;
      if (hashes.length > 0) count(0);
      for (const hash of hashes) suspects.delete(hash);
    },
  };
}
