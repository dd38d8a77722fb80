import { describe, expect, test } from "vitest";
import { readResumeFile } from "./index.ts";
import { aDocx, paragraph, wordXml } from "./samples.ts";

const read = (body: string, parts: Record<string, string> = {}) =>
  readResumeFile(aDocx(body, parts), null);
const cell = (...texts: string[]) =>
  `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const textBox = (text: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Anchor</w:t></w:r></w:p>`;
const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';

describe("a Word document keeps", () => {
  const cases: [string, string, string][] = [
    ["paragraphs", paragraph("Mara") + paragraph("Baker"), "Mara\nBaker"],
    [
      "lists as bullets",
      paragraph("Kneads", bullet) + paragraph("Bakes", bullet),
      "• Kneads\n• Bakes",
    ],
    [
      "table rows",
      table(cell("Python") + cell("5 years"), cell("SQL") + cell("2 years")),
      "Python\t5 years\nSQL\t2 years",
    ],
    [
      "cells that lay out the page",
      table(cell("Skills", "Kneading") + cell("Experience", "Baker")),
      "Skills\nKneading\nExperience\nBaker",
    ],
    ["text boxes, once", textBox("mara@example.org"), "Anchor\nmara@example.org"],
    [
      "tabs and line breaks",
      "<w:p><w:r><w:t>Baker</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Portville</w:t></w:r></w:p>",
      "Baker\t2019\nPortville",
    ],
    [
      "words cut into runs",
      "<w:p><w:r><w:t>Mara El</w:t></w:r><w:r><w:t>lingford</w:t></w:r></w:p>",
      "Mara Ellingford",
    ],
    ["entities", paragraph("Crumb &amp; Sons &#233;"), "Crumb & Sons é"],
    [
      "nothing that was deleted or hidden",
      `${paragraph("Baker")}<w:p><w:del><w:r><w:t>Cook</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>King</w:t></w:r></w:p>`,
      "Baker",
    ],
  ];
  test.each(cases)("%s", async (_name, body, text) => {
    expect(await read(body)).toBe(text);
  });

  test("headers and footers, each once", async () => {
    const header = wordXml(paragraph("Mara Ellingford"));
    const parts = {
      "word/header1.xml": header,
      "word/header2.xml": header,
      "word/footer1.xml": wordXml(paragraph("Page 1")),
    };
    expect(await read(paragraph("Baker"), parts)).toBe("Mara Ellingford\n\nBaker\n\nPage 1");
  });
});
