import { Tokenizer } from "@huggingface/tokenizers";
import { createUnigram } from "./unigram.ts";
import { createWordCache, type PieceTally } from "./word-cache.ts";

/** Longer runs are cut: the tokenizer's own work grows with the length of a word. */
const LONGEST_WORD = 200;

/**
 * Counts the sub-word pieces of texts with a tokenizer read from a Hugging Face `tokenizer.json`; pieces
 * that the model does not know are left out. Texts are cut at white space (which never stands inside a
 * piece) and the pieces of a word are remembered.
 * @throws Error when the JSON is not a tokenizer that the library can build
 */
export function createPieceCounter(
  tokenizerJson: string,
): (text: string, tally: PieceTally) => void {
  const described = parse(tokenizerJson);
  // Byte-level pieces carry the space before their word, which cutting took away.
  const before = tokenizerJson.includes('"ByteLevel"') ? " " : "";
  const pieces = isPlainUnigram(described) ? unigramPieces(described) : libraryPieces(described);
  const encode = (word: string) => pieces(before + word);
  const cache = createWordCache(encode);
  return (text, tally) => {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      const outside = at === text.length || isSpace(text.charCodeAt(at));
      if (start >= 0 && (outside || at - start === LONGEST_WORD)) {
        cache.count(text, start, at, tally);
        start = outside ? -1 : at;
      } else if (start < 0 && !outside) start = at;
    }
  };
}

/** White space as in the regular expression `\s`. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

type Encode = (word: string) => number[];

interface TokenizerJson {
  model?: { type?: string; unk_id?: number | null; unk_token?: string | null; vocab?: unknown };
  added_tokens?: AddedToken[];
  post_processor?: unknown;
}

interface AddedToken {
  id: number;
  content: string;
  normalized?: boolean;
  lstrip?: boolean;
  rstrip?: boolean;
}

interface PlainUnigram extends TokenizerJson {
  model: { type: "Unigram"; unk_id: number; vocab: [string, number][] };
}

/** A Unigram model whose only added token, if any, is the unknown piece. */
function isPlainUnigram(described: TokenizerJson): described is PlainUnigram {
  const { model, added_tokens = [], post_processor = null } = described;
  return (
    model?.type === "Unigram" &&
    typeof model.unk_id === "number" &&
    Array.isArray(model.vocab) &&
    model.vocab.length > model.unk_id &&
    post_processor === null &&
    added_tokens.length <= 1 &&
    added_tokens.every(
      ({ id, normalized, lstrip, rstrip }) =>
        id === model.unk_id && !normalized && !lstrip && !rstrip,
    )
  );
}

/** The library's model needs 30 µs a word, 35 MB and most of the time to load; its other parts do not. */
function unigramPieces(described: PlainUnigram): Encode {
  const { model, added_tokens = [] } = described;
  const cut = createUnigram(model.vocab, model.unk_id);
  const empty = { ...model, unk_id: 0, vocab: [["", 0]] };
  const library = new Tokenizer({ ...described, added_tokens: [], model: empty }, {});
  const { normalizer, pre_tokenizer } = library;
  const [token] = added_tokens;
  return (word) =>
    sectionsOf(word, token?.content).flatMap(({ text, index }) => {
      const normal = normalizer === null ? text : normalizer.normalize(text);
      if (normal === "") return [];
      const words = pre_tokenizer?.pre_tokenize(normal, { section_index: index }) ?? [normal];
      return words.flatMap(cut);
    });
}

/** The text between the places where the added token stands; these count as sections too. */
function sectionsOf(word: string, token: string | undefined): { text: string; index: number }[] {
  if (!token || !word.includes(token)) return [{ text: word, index: 0 }];
  const sections: { text: string; index: number }[] = [];
  let index = 0;
  for (const text of word.split(token)) {
    if (text !== "") sections.push({ text, index: index++ });
    index++;
  }
  return sections;
}

function libraryPieces(described: TokenizerJson): Encode {
  const tokenizer = new Tokenizer(described, {});
  const unknown = unknownId(described);
  return (word) => {
    const { ids }: { ids: number[] } = tokenizer.encode(word, { add_special_tokens: false });
    return ids.filter((id) => id !== unknown);
  };
}

function parse(tokenizerJson: string): TokenizerJson {
  try {
    return JSON.parse(tokenizerJson) as TokenizerJson;
  } catch (cause) {
    throw new Error("tokenizer.json is not JSON.", { cause });
  }
}

/** Model2Vec leaves the unknown piece out of the mean. */
function unknownId({ model }: TokenizerJson): number | null {
  if (typeof model?.unk_id === "number") return model.unk_id;
  const vocabulary = model?.vocab;
  if (!model?.unk_token || !vocabulary || Array.isArray(vocabulary)) return null;
  return (vocabulary as Record<string, number>)[model.unk_token] ?? null;
}
