/** Why a file could not be read as a resume. */
export type FileFault =
  | "missing"
  | "empty"
  | "too-large"
  | "too-long"
  | "scan"
  | "garbled"
  | "encrypted"
  | "too-many-pages"
  | "image"
  | "old-word"
  | "rtf"
  | "odt"
  | "not-docx"
  | "damaged"
  | "bomb"
  | "not-text"
  | "too-slow";

/** The largest file taken, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** The most characters of text that a file may hold. */
export const MAX_TEXT_LENGTH = 1_000_000;
/** The most pages a PDF may have. */
export const MAX_PAGES = 100;
/** The longest a file may take to read, in milliseconds. */
export const MAX_READING_MS = 15_000;

const SENTENCES: Record<FileFault, string> = {
  missing: "There is no file at this path.",
  empty: "This file is empty.",
  "too-large":
    "This file is over 10 MB, the most a resume may have. Save it without large pictures.",
  "too-long":
    "This file holds over a million characters of text: it is not a resume. Save the resume's pages alone.",
  scan: "This PDF has no text in it: it is probably a scan. Save it with text recognition, or paste the text.",
  garbled:
    "The letters of this PDF cannot be read: its fonts do not say what they mean. Save it anew from the program that made it, or paste the text.",
  encrypted: "This file is protected by a password. Save it without one and try again.",
  "too-many-pages": `This PDF has more than ${MAX_PAGES} pages: it is not a resume. Save the resume's pages alone.`,
  image: "This file is a picture. Save the resume as PDF or DOCX, or paste the text.",
  "old-word":
    "This is a Word document in the old .doc format. Save it as .docx or PDF and try again.",
  rtf: "This is an RTF document. Save it as .docx or PDF and try again.",
  odt: "This is an OpenDocument text. Save it as .docx or PDF and try again.",
  "not-docx":
    "This is a zip archive but no Word document. Send the resume itself as PDF, DOCX or text.",
  damaged: "This file is damaged and cannot be opened. Save it anew from the program that made it.",
  bomb: "This file unpacks to far more data than a resume has, so it was not opened.",
  "not-text": "This file is neither PDF, DOCX nor text. Save the resume as one of these.",
  "too-slow": `Reading this file took more than ${MAX_READING_MS / 1000} seconds and was stopped. Save it anew, or paste the text.`,
};

/** A file that cannot be read. `message` is a sentence for the person who sent it. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly kind: FileFault;

  constructor(kind: FileFault, options: { detail?: string; cause?: unknown } = {}) {
    super(options.detail ?? SENTENCES[kind], { cause: options.cause });
    this.kind = kind;
  }
}
