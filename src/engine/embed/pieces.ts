import { Tokenizer } from "@huggingface/tokenizers";

/** Ids of the sub-word pieces of one word of a text; pieces that the model does not know are left out. */
export type WordPieces = (word: string) => Int32Array;

/** A text's words for the tokenizer: white space never stands inside a piece. */
export const WORDS = /\S+/gu;

/** Longer runs are cut: the tokenizer's own work grows with the length of a word. */
const LONGEST_WORD = 200;
const LONGEST_CACHED = 40;
/** Words kept in each of the two generations of the cache: about 10 MB when full. */
const GENERATION = 40_000;

/**
 * A tokenizer read from a Hugging Face `tokenizer.json`, word by word and with a bounded memory: the
 * library needs 30 µs a word, and most words come back.
 * @throws Error when the JSON is not a tokenizer that the library can build
 */
export function createWordPieces(tokenizerJson: string): WordPieces {
  const described = parse(tokenizerJson);
  const tokenizer = new Tokenizer(described, {});
  const unknown = unknownId(described);
  const encode = (word: string) => {
    const { ids }: { ids: number[] } = tokenizer.encode(word, { add_special_tokens: false });
    return Int32Array.from(ids.filter((id) => id !== unknown));
  };
  return remember((word) =>
    word.length <= LONGEST_WORD ? encode(word) : encodeLong(word, encode),
  );
}

function parse(tokenizerJson: string): TokenizerJson {
  try {
    return JSON.parse(tokenizerJson) as TokenizerJson;
  } catch (cause) {
    throw new Error("tokenizer.json is not JSON.", { cause });
  }
}

interface TokenizerJson {
  model?: { unk_id?: number | null; unk_token?: string | null; vocab?: unknown };
}

/** Model2Vec leaves the unknown piece out of the mean. */
function unknownId({ model }: TokenizerJson): number | null {
  if (typeof model?.unk_id === "number") return model.unk_id;
  const vocabulary = model?.vocab;
  if (!model?.unk_token || !vocabulary || Array.isArray(vocabulary)) return null;
  return (vocabulary as Record<string, number>)[model.unk_token] ?? null;
}

function encodeLong(word: string, encode: (word: string) => Int32Array): Int32Array {
  const ids: number[] = [];
  for (let start = 0; start < word.length; start += LONGEST_WORD)
    ids.push(...encode(word.slice(start, start + LONGEST_WORD)));
  return Int32Array.from(ids);
}

/** Two generations: when the young one is full it becomes the old one, and the old one is forgotten. */
function remember(encode: WordPieces): WordPieces {
  let young = new Map<string, Int32Array>();
  let old = new Map<string, Int32Array>();
  return (word) => {
    const kept = young.get(word);
    if (kept) return kept;
    const pieces = old.get(word) ?? encode(word);
    if (word.length > LONGEST_CACHED) return pieces;
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(word, pieces);
    return pieces;
  };
}
