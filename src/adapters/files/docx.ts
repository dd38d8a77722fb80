import { readWordXml } from "./docx-text.ts";
import { FileError } from "./fault.ts";
import { cleanGlyphs } from "./glyphs.ts";
import { listZip, unzipEntry } from "./zip.ts";

/** The most that the parts of a document may unpack to, in all. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAIN_PART = "word/document.xml";
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/endnotes\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/**
 * The text of a Word document: headers, body with its tables and text boxes in place, notes, footers.
 * What stands in several headers is given once.
 *
 * @throws FileError "not-docx", "encrypted", "damaged", "bomb"
 */
export function readDocx(bytes: Uint8Array): string {
  const entries = listZip(bytes);
  if (!entries.some((entry) => entry.name === MAIN_PART))
    throw new FileError(entries.some((entry) => entry.name === "content.xml") ? "odt" : "not-docx");
  let budget = MAX_UNPACKED_BYTES;
  const texts: string[] = [];
  for (const part of PARTS)
    for (const entry of entries.filter(({ name }) => part.test(name))) {
      const xml = unzipEntry(bytes, entry, budget);
      budget -= xml.length;
      const text = cleanGlyphs(readWordXml(new TextDecoder().decode(xml))).trim();
      if (text && !texts.includes(text)) texts.push(text);
    }
  const text = texts.join("\n\n");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new FileError("empty", { detail: NO_TEXT });
  return text;
}

const NO_TEXT =
  "This document has no text in it. If it holds a picture of the resume, paste the text.";
