import { Tokenizer } from "@huggingface/tokenizers";
import { createWordCache, type PieceTally } from "./word-cache.ts";

/** Longer runs are cut: the tokenizer's own work grows with the length of a word. */
const LONGEST_WORD = 200;

/**
 * Counts the sub-word pieces of texts with a tokenizer read from a Hugging Face `tokenizer.json`; pieces
 * that the model does not know are left out. The library needs 30 µs a word and 16 ms a page, so texts
 * are cut at white space (which never stands inside a piece) and the pieces of a word are remembered.
 * @throws Error when the JSON is not a tokenizer that the library can build
 */
export function createPieceCounter(
  tokenizerJson: string,
): (text: string, tally: PieceTally) => void {
  const described = parse(tokenizerJson);
  const tokenizer = new Tokenizer(described, {});
  const unknown = unknownId(described);
  // Byte-level pieces carry the space before their word, which cutting took away.
  const before = tokenizerJson.includes('"ByteLevel"') ? " " : "";
  const encode = (word: string) => {
    const options = { add_special_tokens: false };
    const { ids }: { ids: number[] } = tokenizer.encode(before + word, options);
    return ids.filter((id) => id !== unknown);
  };
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

interface TokenizerJson {
  model?: { unk_id?: number | null; unk_token?: string | null; vocab?: unknown };
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
