import { FileError } from "./fault.ts";

/** Encodings tried for bytes that are not Unicode, the most common first. All are in WHATWG's list. */
const LEGACY = ["windows-1252", "windows-1250", "macintosh", "windows-1251", "koi8-r"] as const;
const MULTIBYTE = ["shift_jis", "gb18030", "euc-kr", "big5"] as const;
/** Enough to tell an encoding by; the whole file is decoded once it is known. */
const SAMPLE_BYTES = 65_536;
const MAX_CONTROL_SHARE = 0.01;

/**
 * The text of bytes in Unicode (with or without a mark) or a usual older encoding; line ends as "\n".
 *
 * @throws FileError "not-text" when they are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, "\n");
  if (controlShare(text.slice(0, SAMPLE_BYTES)) > MAX_CONTROL_SHARE)
    throw new FileError("not-text");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return unmarkedWide(sample) ?? (isUtf8(bytes) ? "utf-8" : legacyEncoding(sample));
}

/** UTF-16 without a mark shows by its zeros: nearly every other byte of Latin text. */
function unmarkedWide(sample: Uint8Array): string | null {
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  const half = sample.length / 2;
  if (half >= 4 && oddZeros > half * 0.4 && evenZeros < half * 0.05) return "utf-16le";
  if (half >= 4 && evenZeros > half * 0.4 && oddZeros < half * 0.05) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding in which the fewest characters look out of place. */
function legacyEncoding(sample: Uint8Array): string {
  const candidates = [...LEGACY, ...MULTIBYTE.filter((encoding) => decodes(sample, encoding))];
  let best: string = LEGACY[0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const encoding of candidates) {
    const oddities = countOddities(new TextDecoder(encoding).decode(sample));
    if (oddities < fewest) [best, fewest] = [encoding, oddities];
  }
  return best;
}

function decodes(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample.subarray(0, sample.length - 3), {
      stream: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Signs inside words, capitals after small letters, accented letters in a row, two scripts in a word. */
const ODDITIES =
  /\p{L}[\p{S}\p{No}¿¡§¶](?=\p{L})|\p{Ll}\p{Lu}|[\u00C0-\u024F](?=[\u00C0-\u024F])|[A-Za-z](?=[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}])|[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}](?=[A-Za-z])|[\u0080-\u009F\uFFFD]|[\uFF61-\uFF9F]/gu;

function countOddities(text: string): number {
  return (text.match(ODDITIES) ?? []).length;
}

function controlShare(text: string): number {
  const controls = text.match(/(?![\t\n\v\f\r])[\p{Cc}\uFFFD]/gu) ?? [];
  return text.length === 0 ? 0 : controls.length / text.length;
}
