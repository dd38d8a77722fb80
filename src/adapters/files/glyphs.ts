/** Letters that some programs write as one glyph, and what they stand for. */
const LIGATURES = /[\uFB00-\uFB06\u0132\u0133]/g;
/** Icon fonts and symbol fonts put their pictures here; as bullets they are the most common. */
const PRIVATE_USE = /(?:[\uE000-\uF8FF]|\uDB80[\uDC00-\uDFFF]|[\uDBC0-\uDBFF][\uDC00-\uDFFF])+/g;
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** TeX fonts set accents as glyphs of their own before the letter. */
const LOOSE_ACCENT = /([\u00A8\u00B4\u02C6\u02DC\u00B8])([A-Za-z\u0131])/g;
const COMBINING: Record<string, string> = {
  "\u00A8": "\u0308",
  "\u00B4": "\u0301",
  "\u02C6": "\u0302",
  "\u02DC": "\u0303",
  "\u00B8": "\u0327",
};

/**
 * Writes glyphs as the characters they stand for: ligatures apart, icons as "•", every space as
 * U+0020, accents composed (NFC), lone surrogates as U+FFFD, control and zero-width characters out.
 * Tabs and line ends stay. Idempotent, linear.
 */
export function cleanGlyphs(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(LIGATURES, (glyph) => glyph.normalize("NFKC"))
    .replace(PRIVATE_USE, "•")
    .replace(SPACES, " ")
    .replace(LOOSE_ACCENT, composed)
    .normalize("NFC")
    .toWellFormed();
}

function composed(_all: string, accent: string, letter: string): string {
  return `${letter === "\u0131" ? "i" : letter}${COMBINING[accent] ?? ""}`;
}
