/** Small documents made by hand for the tests of this room. */
import { crc32 } from "node:zlib";

/** Text at a place on a page: x from the left, y from the bottom, in points; font size when not 10. */
export type Placed = [x: number, y: number, text: string, size?: number];

/** A trailer entry that asks for a password nobody knows. */
export const LOCKED = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`;

/** A PDF with one A4 page for each list; `trailer` is added to its trailer. */
export function aPdf(pages: readonly (readonly Placed[])[], trailer = ""): Uint8Array {
  const first = 4;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
      streamOf(page),
    ]),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
    "latin1",
  );
}

function streamOf(page: readonly Placed[]): string {
  const shows = page.map(
    ([x, y, text, size = 10]) =>
      `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&").replaceAll("–", "\\226")}) Tj ET`,
  );
  const content = shows.join("\n");
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** A zip archive of these files. Content is stored as given; `method` 8 says that it is deflated already. */
export function aZip(files: Record<string, string | Uint8Array>, method: 0 | 8 = 0): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [[local, 8] as const, [central, 10] as const]) {
      header.writeUInt16LE(method, at);
      header.writeUInt32LE(crc32(data), at + 6);
      header.writeUInt32LE(data.length, at + 10);
      header.writeUInt32LE(data.length, at + 14);
      header.writeUInt16LE(name.length, at + 18);
    }
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    centrals.push(central, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A Word document with this body, and other parts by name. */
export function aDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return aZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": wordXml(body), ...parts });
}

export function wordXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
