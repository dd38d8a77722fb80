import { FileError } from "./fault.ts";

export type FileFormat = "pdf" | "docx" | "html" | "text";

const IMAGES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"];
/** Readers accept a PDF whose header comes somewhat late (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

/**
 * What the bytes are, whatever the file is called.
 *
 * @throws FileError for what is recognised and not read: pictures, .doc, RTF, other archives
 */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (IMAGES.some((magic) => startsWith(bytes, magic)) || isOtherImage(head))
    throw new FileError("image");
  if (startsWith(bytes, OLE)) throw new FileError(oleFault(bytes));
  if (head.startsWith("{\\rtf")) throw new FileError("rtf");
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return "docx";
  if (head.includes("%PDF-")) return "pdf";
  return /^\s{0,64}<(?:!doctype\s+html|html)\b/i.test(head.replace("\u00ef\u00bb\u00bf", ""))
    ? "html"
    : "text";
}

function isOtherImage(head: string): boolean {
  const isWebp = head.startsWith("RIFF") && head.slice(8, 12) === "WEBP";
  const isHeif = /^(?:heic|heix|mif1|avif|msf1)/.test(head.slice(8)) && head.slice(4, 8) === "ftyp";
  const isBitmap = head.startsWith("BM") && head.slice(6, 10) === "\0\0\0\0";
  return isWebp || isHeif || isBitmap;
}

/** Word keeps an encrypted .docx inside an OLE container with a stream of this name. */
function oleFault(bytes: Uint8Array): "encrypted" | "old-word" {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? "encrypted"
    : "old-word";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
