/**
 * Folds a text's characters to the few that names are written in: letters without case and accents,
 * digits, one kind of space (white space, hyphens and dashes), and a handful of signs.
 */
export const SPACE = 1;
export const OTHER = 0;

const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789+#.&/'!@*:,()";
/** Number of letters there are, `OTHER` and `SPACE` among them. */
export const LETTERS = SIGNS.length + 2;

/** Codes from here on fold to `OTHER` (save the few below); also the size of the table. */
const TABLE = 0x250;
/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = { ß: "s", ł: "l", ø: "o", æ: "a", œ: "o", đ: "d" };
const FOLDED = new Uint8Array(TABLE);
for (let code = 0; code < TABLE; code++) FOLDED[code] = foldSlowly(String.fromCharCode(code));

function foldSlowly(character: string): number {
  if (/[\s_\u00ad-]/.test(character)) return SPACE;
  const lower = character.toLowerCase();
  const plain = UNDECOMPOSED[lower] ?? lower.normalize("NFKD").charAt(0);
  const at = SIGNS.indexOf(plain);
  return at < 0 ? OTHER : at + 2;
}

export function letterOf(code: number): number {
  if (code < TABLE) return FOLDED[code] ?? OTHER;
  if (code >= 0x2010 && code <= 0x2015) return SPACE;
  if (code === 0x2019 || code === 0x2018) return SIGNS.indexOf("'") + 2;
  return code === 0x2009 || code === 0x202f || code === 0x3000 ? SPACE : OTHER;
}

const WORD = new Uint8Array(0x590);
for (let code = 0; code < WORD.length; code++)
  WORD[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;

/** A letter or digit of a script that puts spaces between words. */
export function isWordCharacter(code: number): boolean {
  return code < WORD.length && WORD[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
