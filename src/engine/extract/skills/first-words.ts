import { isDigit, isWordKind, kindOf } from "./letters.ts";

/** Tells quickly of nearly every word of a text that no name begins with it. */
export interface FirstWords {
  /**
   * Whether a name may begin with the word that begins at `start`; never `false` for one that does. The place
   * behind that word stands in `end` afterwards, so that no object is made per word.
   */
  maybe: (text: string, start: number) => boolean;
  end: number;
}

/**
 * A set of hashes of the first words of names, folded as the names' tree folds them: a text is then walked once,
 * and the tree, which is too large for the nearest cache, is asked about one word in ten.
 */
export function firstWords(names: readonly string[]): FirstWords {
  const seen = new Uint8Array(1 << BITS);
  for (const name of names) {
    const hash = hashOfWord(name);
    // A name of one word may carry a plural s in a text.
    seen[slot(hash)] = 1;
    seen[slot(add(hash, kindOf(SMALL_S)))] = 1;
  }
  const self: FirstWords = {
    end: 0,
    maybe(text, start) {
      let hash = 0;
      let isVersioned = false;
      let at = start;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const kind = kindOf(code);
        if (!isWordKind(kind)) break;
        // "Python3": the name ends before the digits.
        if (isDigit(code)) isVersioned ||= seen[slot(hash)] === 1;
        hash = add(hash, kind);
      }
      self.end = at;
      return isVersioned || seen[slot(hash)] === 1;
    },
  };
  return self;
}

const BITS = 17;
const SMALL_S = 115;

function hashOfWord(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) {
    const kind = kindOf(name.charCodeAt(at));
    if (!isWordKind(kind)) break;
    hash = add(hash, kind);
  }
  return hash;
}

function add(hash: number, kind: number): number {
  return (Math.imul(hash, 53) + kind) | 0;
}

function slot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}
