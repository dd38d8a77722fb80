/**
 * Calls back with a 31-bit hash for each term of a text: runs of letters and digits in lower case, with
 * what belongs to them in "c++", "c#", ".net", "node.js". Words that every text has are passed over.
 * Linear in the text.
 */
export function eachTerm(text: string, visit: (term: number) => void): void {
  scanTerms(text, (term) => {
    if (!STOP_TERMS.has(term)) visit(term);
  });
}

function scanTerms(text: string, visit: (term: number) => void): void {
  const lower = text.toLowerCase();
  const end = lower.length;
  let at = 0;
  while (at < end) {
    let code = lower.charCodeAt(at);
    const dotted =
      code === DOT && isWord(lower.charCodeAt(at + 1)) && !isWord(lower.charCodeAt(at - 1));
    if (!dotted && !isWord(code)) {
      at++;
      continue;
    }
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ code, 0x01000193);
      at++;
      code = lower.charCodeAt(at);
    } while (isWord(code) || (code === DOT && isWord(lower.charCodeAt(at + 1))));
    for (; code === PLUS || code === HASH; code = lower.charCodeAt(++at))
      hash = Math.imul(hash ^ code, 0x01000193);
    visit((hash ^ (hash >>> 15)) >>> 1);
  }
}

const DOT = 46;
const PLUS = 43;
const HASH = 35;

/** Letters and digits. Beyond Latin every character counts but punctuation; `NaN` (the end) does not. */
function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00
  );
}

const STOP_WORDS = `a an the and or of to in on at for with by from as is are be been being was were will
would can could should may must do does did have has had not no nor but if then than that this these those
it its they them their there we us our you your he she his her i my me who what when where which how why all
any each other some such only own same so too very just also more most into over under about up out within
across through per via etc work working job role team company experience years skills ability including
der die das den dem des ein eine einen einem einer und oder mit für von im in zu zur zum auf ist sind wir
sie ihr ihre als bei auch nicht aus an le la les un une des et ou de du au aux pour avec dans sur est sont
nous vous votre vos en el los las una unos y o del al para con por es son su sus tu que se il lo gli e di
da per con una che non sono het een van voor met op te en wij je jouw zijn i w z na do oraz jest dla się
os as um uma com não são`;

const STOP_TERMS: ReadonlySet<number> = new Set(termsOf(STOP_WORDS));

function termsOf(text: string): number[] {
  const terms: number[] = [];
  scanTerms(text, (term) => terms.push(term));
  return terms;
}
