import { SourceError } from "./source-error.ts";

/**
 * Reads a body whole, counting the decoded bytes as they come, so that neither an endless body nor a small
 * one that unpacks into gigabytes fills the memory.
 *
 * @throws SourceError `too-large` as soon as the limit is passed; what the stream throws otherwise
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
  host: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new SourceError(
        "too-large",
        `The answer of ${host} is larger than ${Math.round(maxBytes / 1e6)} MB and was not read.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Text of a body in its character set: by its byte order mark; as UTF-8 where it is valid beyond ASCII (which no
 * other text is by chance, whatever it declares); as declared by the content type, `<meta charset>` or XML prolog;
 * else as UTF-8 with what is broken replaced, or as Windows-1252 where it cannot have been UTF-8.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const marked = markedCharset(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null && !isAscii(utf8, bytes)) return utf8;
  const declared = charsetOf(contentType) ?? writtenCharset(bytes);
  const decoder = declared ? decoderFor(declared) : null;
  // A declared UTF-8 was just found not to be valid: the label says nothing more.
  if (decoder && (decoder.encoding !== "utf-8" || isMostlyUtf8(bytes)))
    return decoder.decode(bytes);
  if (utf8 !== null) return utf8;
  return new TextDecoder(isMostlyUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** One character a byte. */
function isAscii(text: string, bytes: Uint8Array): boolean {
  return text.length === bytes.length;
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  // JSON and mark-up begin with an ASCII character: its other byte is 0 in UTF-16 without a mark.
  if (bytes[0] === 0 && bytes[1]) return "utf-16be";
  if (bytes[0] && bytes[1] === 0) return "utf-16le";
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}

function writtenCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (!/^\s{0,100}</.test(head)) return null;
  const written =
    /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(head) ??
    /<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{1,40})/i.exec(head);
  return written?.[1] ?? null;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // An unknown label: as good as none.
  }
}

/** One broken sequence in a long UTF-8 text (a cut at a byte limit) does not make it another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 100_000));
  let broken = 0;
  let beyondAscii = 0;
  for (const character of text) {
    if (character === "\uFFFD") broken++;
    else if (character > "\x7f") beyondAscii++;
  }
  return beyondAscii > broken * 4;
}
