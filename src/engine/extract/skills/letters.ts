/**
 * Folds a text's characters to the few that names are written in: letters without case and accents,
 * digits, one kind of space (white space, hyphens and dashes), and a handful of signs.
 */
export const SPACE = 1;
export const OTHER = 0;

const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789+#.&/'!@*:,()";
/** Number of letters there are, `OTHER` and `SPACE` among them. */
export const LETTERS = SIGNS.length + 2;

/** Set beside the letter where a character is a letter or digit of a script that puts spaces between words. */
const WORD = 0x80;
/** One entry a UTF-16 unit: a text is walked with one look-up a character. */
const KINDS = new Uint8Array(0x10000);
/** Codes from here on fold to `OTHER`, save the few below. */
const LAST_FOLDED = 0x250;
/** From here on come scripts that set no spaces between words, and signs. */
const LAST_WORD = 0x590;
/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = { ß: "s", ł: "l", ø: "o", æ: "a", œ: "o", đ: "d" };

for (let code = 0; code < LAST_FOLDED; code++) KINDS[code] = foldSlowly(String.fromCharCode(code));
for (const blank of [0x2009, 0x202f, 0x3000, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015])
  KINDS[blank] = SPACE;
for (const apostrophe of "‘’") KINDS[apostrophe.charCodeAt(0)] = SIGNS.indexOf("'") + 2;
for (let code = 0; code < LAST_WORD; code++)
  if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) KINDS[code] = (KINDS[code] ?? 0) | WORD;

function foldSlowly(character: string): number {
  if (/[\s_\u00ad-]/.test(character)) return SPACE;
  const lower = character.toLowerCase();
  const plain = UNDECOMPOSED[lower] ?? lower.normalize("NFKD").charAt(0);
  const at = SIGNS.indexOf(plain);
  return at < 0 ? OTHER : at + 2;
}

/** A UTF-16 unit's letter, with `WORD` beside it; 0 behind the end of a text. */
export function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

export function isWordKind(kind: number): boolean {
  return kind >= WORD;
}

export function letterOf(code: number): number {
  return kindOf(code) & ~WORD;
}

export function isWordCharacter(code: number): boolean {
  return isWordKind(kindOf(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
