/** Titles that say nearly the same: "Video Playback Engineering" and "Software Engineering - Playback". */
import type { TitleFacts, TitleLikeness } from "./title.ts";

/** Share of what both titles say that both say, from which on one may stand for the other where nothing else could. */
export const NEAR = 0.5;

/**
 * 0 to 1: weight of the shared words over that of all words but those to be ignored; 0 when each title names something
 * of its own. Symmetric to the last bit: weights are integers.
 */
export function nearness(
  a: TitleFacts,
  b: TitleFacts,
  { looseA, looseB, onlyA, onlyB }: TitleLikeness,
): number {
  if (saysMore(looseA) && saysMore(looseB)) return 0;
  const inA = weigh(a.core.filter((word) => !looseA.includes(word)));
  const inB = weigh(b.core.filter((word) => !looseB.includes(word)));
  const shared = Math.max(inA, inB);
  const all = shared + weigh(onlyA) + weigh(onlyB);
  return all === 0 ? 1 : shared / all;
}

function saysMore(words: readonly string[]): boolean {
  return words.some((word) => !FILLING.has(word));
}

/** The words that tell one title from another. */
export function tellingWords(core: readonly string[]): string[] {
  return core.filter((word) => !FILLING.has(word) && !TRADES.has(word));
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (FILLING.has(word) ? 1 : TRADES.has(word) ? 3 : 5), 0);
}

/** Words that so many titles have that they hardly tell one from another. */
const FILLING = new Set(
  "software technology program programme campus recruiting university team".split(" "),
);
const TRADES = new Set(
  "engineer developer analyst scientist designer researcher specialist consultant technician".split(
    " ",
  ),
);
