import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanGlyphs } from "./glyphs.ts";
import { decodeText } from "./plain.ts";

/** Bytes of a single-byte encoding, by asking the decoder what each byte means. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

describe("older encodings are told by what reads well", () => {
  const cases: [string, string][] = [
    ["windows-1252", "Jürgen Müßig, Bäcker in Köln – fließend Französisch, 3 € die Stunde"],
    ["windows-1252", "José Núñez, panadero en Logroño: «señor», año 2019, ¿quién?"],
    ["windows-1252", "Hélène Lefèvre, boulangère à Besançon, expérience variée"],
    ["windows-1250", "Zażółć gęślą jaźń, Łódź, kierownik działu sprzedaży, obsługa klientów"],
    ["macintosh", "Jürgen Müßig, Bäcker in Köln, fließend Französisch, Größe"],
    ["windows-1251", "Мария Иванова, пекарь в Новгороде, опыт работы десять лет"],
    ["koi8-r", "Мария Иванова, пекарь в Новгороде, опыт работы десять лет"],
  ];
  test.each(cases)("%s: %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toBe(text);
  });
});

describe("glyphs are written as what they stand for", () => {
  test.each([
    ["e\uFB03cient o\uFB03ce \uFB01le", "efficient office file"],
    ["\uF0B7 Kneads", "• Kneads"],
    ["Mara\u00A0Ellingford", "Mara Ellingford"],
    ["M\u00A8uller, Jos\u00B4e", "Müller, José"],
    ["zero\u200Bwidth\u0000", "zerowidth"],
    ["e\u0301cole", "école"],
  ])("%j", (raw, text) => {
    expect(cleanGlyphs(raw)).toBe(text);
  });

  test("twice is as once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanGlyphs(text);
        expect(cleanGlyphs(once)).toBe(once);
      }),
    );
  });
});
