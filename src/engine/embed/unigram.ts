import { createPieceTrie, ROOT } from "./piece-trie.ts";

/** A piece that may stand at the end of a beginning of the word. */
interface Step {
  piece: number;
  /** The logarithm of the probability of the best cut up to here. */
  score: number;
  before: Step | null;
}

/** What no piece explains costs this much more than the rarest piece. */
const UNKNOWN_PENALTY = 10;

/**
 * Cuts a word into the most probable pieces (Unigram language model, Kudo 2018, by Viterbi). Gives the same
 * pieces as the tokenizers library, ties included: what is compared are sums of two numbers in its order.
 * @param vocabulary piece and logarithm of its probability, by id
 * @returns ids in the order of the word; what no piece explains is left out
 */
export function createUnigram(
  vocabulary: readonly (readonly [string, number])[],
  unknown: number,
): (word: string) => number[] {
  const trie = createPieceTrie(vocabulary.map(([piece]) => piece));
  const scores = Float64Array.from(vocabulary, ([, score]) => score);
  const unknownScore = scores.reduce((least, score) => Math.min(least, score)) - UNKNOWN_PENALTY;
  scores[unknown] = unknownScore;

  /** Lets every piece that stands at `from` end a beginning of the word; the unknown when there is none. */
  function extend(endings: readonly Step[][], characters: readonly number[], from: number): void {
    const before = endings[from] ?? [];
    let isOneKnown = false;
    let node = ROOT;
    for (let at = from; at < characters.length; at++) {
      node = trie.step(node, characters[at] ?? 0);
      if (node < 0) break;
      const piece = trie.pieceAt(node);
      if (piece < 0) continue;
      endings[at + 1]?.push(stepFrom(before, piece, scores[piece] ?? 0));
      isOneKnown ||= at === from;
    }
    if (!isOneKnown) endings[from + 1]?.push(stepFrom(before, unknown, unknownScore));
  }

  return (word) => {
    const characters = Array.from(word, (character) => character.codePointAt(0) ?? 0);
    const endings: Step[][] = Array.from({ length: characters.length + 1 }, () => []);
    endings[0]?.push({ piece: unknown, score: 0, before: null });
    for (let from = 0; from < characters.length; from++) extend(endings, characters, from);
    return piecesOf(stepFrom(endings[characters.length] ?? [], unknown, 0), unknown);
  };
}

/** After the best of the steps before; of equals the first, whose piece is the longest. */
function stepFrom(before: readonly Step[], piece: number, own: number): Step {
  let best: Step | null = null;
  let bestScore = 0;
  for (const step of before) {
    const score = step.score + own;
    if (best !== null && score <= bestScore) continue;
    best = step;
    bestScore = score;
  }
  return { piece, score: bestScore, before: best };
}

/** Without the two ends and what is unknown. */
function piecesOf(end: Step, unknown: number): number[] {
  const pieces: number[] = [];
  for (let step = end.before; step?.before; step = step.before)
    if (step.piece !== unknown) pieces.push(step.piece);
  return pieces.reverse();
}
