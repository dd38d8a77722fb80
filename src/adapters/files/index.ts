/** Reads a resume's file, whatever it is called, into the text that all offsets index. */
import { readFile, stat } from "node:fs/promises";
import { htmlToText } from "../../engine/extract/index.ts";
import { FileError, MAX_FILE_BYTES, MAX_TEXT_LENGTH } from "./fault.ts";
import { cleanGlyphs } from "./glyphs.ts";
import { decodeText } from "./plain.ts";
import { sniffFormat } from "./sniff.ts";
import { readInThread } from "./thread.ts";

export { FileError, type FileFault, MAX_FILE_BYTES } from "./fault.ts";

/**
 * The text of a PDF, DOCX, Markdown, HTML or plain text file. What it is, its bytes tell.
 *
 * @param _name as the sender calls it; for messages only
 * @throws FileError with a sentence for the sender
 */
export async function readResumeFile(bytes: Uint8Array, _name: string | null): Promise<string> {
  if (bytes.length === 0) throw new FileError("empty");
  if (bytes.length > MAX_FILE_BYTES) throw new FileError("too-large");
  const text = await readText(bytes);
  if (text.trim() === "") throw new FileError("empty");
  if (text.length > MAX_TEXT_LENGTH) throw new FileError("too-long");
  return text;
}

async function readText(bytes: Uint8Array): Promise<string> {
  const format = sniffFormat(bytes);
  if (format === "pdf" || format === "docx") return readInThread({ format, bytes });
  const decoded = decodeText(bytes);
  return cleanGlyphs(format === "html" ? htmlToText(decoded) : decoded);
}

/** As `readResumeFile`, by path. */
export async function readResumePath(path: string): Promise<string> {
  const size = await sizeOf(path);
  if (size > MAX_FILE_BYTES) throw new FileError("too-large");
  return readResumeFile(await readFile(path), path);
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch (cause) {
    throw new FileError("missing", { detail: `There is no file at ${path}.`, cause });
  }
  throw new FileError("missing", { detail: `${path} is not a file.` });
}
