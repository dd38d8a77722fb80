import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FileError, type FileFault, MAX_FILE_BYTES, readResumeFile } from "./index.ts";
import { aDocx, aPdf, aZip, LOCKED, paragraph } from "./samples.ts";

const TEXT = "Mara Ellingford\nBaker at Crumb & Sons since 2019";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

async function faultOf(bytes: Uint8Array): Promise<FileFault | "read"> {
  try {
    await readResumeFile(bytes, "resume.pdf");
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(/^[A-Z][^\n]{10,200}[.]$/);
    return (error as FileError).kind;
  }
}

describe("each file that is no resume gets its own sentence", () => {
  const cases: [string, Uint8Array, FileFault][] = [
    ["nothing", new Uint8Array(), "empty"],
    ["spaces only", bytesOf(" \n\t "), "empty"],
    ["11 MB", new Uint8Array(MAX_FILE_BYTES + 1).fill(97), "too-large"],
    ["a JPEG called .pdf", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), "image"],
    ["a PNG", Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"), "image"],
    ["a WebP", bytesOf("RIFF....WEBPVP8 "), "image"],
    ["RTF", bytesOf("{\\rtf1\\ansi Mara}"), "rtf"],
    ["old Word", Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"), "old-word"],
    [
      "Word with a password",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "encrypted",
    ],
    ["OpenDocument", aZip({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" }), "odt"],
    ["a zip of pictures", aZip({ "photo.jpg": "x" }), "not-docx"],
    ["half a DOCX", aDocx(paragraph("Mara")).subarray(0, 300), "damaged"],
    ["two million letters", Buffer.alloc(2_000_000, "Mara "), "too-long"],
    ["a DOCX nested a million deep", aDocx("<w:tbl><w:tr><w:tc>".repeat(50_000)), "damaged"],
    ["a DOCX without words", aDocx(paragraph("")), "empty"],
    ["a PDF header alone", bytesOf("%PDF-1.7\nnothing"), "damaged"],
    ["a PDF with a password", aPdf([[[50, 700, "Mara"]]], LOCKED), "encrypted"],
    ["half a PDF", aPdf([[[50, 700, "Mara"]]]).subarray(0, 180), "damaged"],
    ["a scanned PDF", aPdf([[]]), "scan"],
    ["a book", aPdf(Array.from({ length: 101 }, () => [[50, 700, "A page"]])), "too-many-pages"],
    [
      "junk",
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 73 + 41) % 251)),
      "not-text",
    ],
  ];
  test.each(cases)("%s", async (_name, bytes, kind) => {
    expect(await faultOf(bytes)).toBe(kind);
  });

  test("an archive that unpacks to 80 MB", async () => {
    const zeros = deflateRawSync(Buffer.alloc(80 * 1024 * 1024));
    expect(await faultOf(aZip({ "word/document.xml": zeros }, 8))).toBe("bomb");
  });
});

test.each<[string, Uint8Array]>([
  ["UTF-8", bytesOf(TEXT)],
  ["UTF-8 with a mark and CRLF", bytesOf(`\uFEFF${TEXT.replace("\n", "\r\n")}`)],
  ["UTF-16 with a mark", bytesOf(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16 without", bytesOf(TEXT, "utf16le")],
  ["UTF-16 big-endian", bytesOf(`\uFEFF${TEXT}`, "utf16le").swap16()],
])("text in %s", async (_name, bytes) => {
  expect(await readResumeFile(bytes, null)).toBe(TEXT);
});

test("the name does not decide what a file is", async () => {
  expect(await readResumeFile(aPdf([[[50, 700, "Mara Ellingford"]]]), "resume.txt")).toBe(
    "Mara Ellingford",
  );
});

test("files asked for at once are all read", async () => {
  const names = ["Anna Abelard", "Bert Brookes", "Cleo Castellan"];
  const texts = names.map((name) => readResumeFile(aDocx(paragraph(name)), null));
  expect(await Promise.all(texts)).toEqual(names);
});
