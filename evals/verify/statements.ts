/** Cuts a resume into the pieces that claims are made of; knows nothing of the verifier's own reading. */
export interface Statement {
  text: string;
  start: number;
  end: number;
  /** Number of its line, counted from 0. */
  line: number;
}

/** Lines of 5 to 40 words that say something. */
export function readStatements(text: string): Statement[] {
  const found: Statement[] = [];
  let line = 0;
  for (const match of text.matchAll(/[^\n\f]+/g)) {
    line += 1;
    for (const piece of match[0].matchAll(/\S(?:.*?[a-z)]\.(?=\s+[A-Z])|.*\S)/g)) {
      const words = piece[0].match(/[\w$][\w.,%'’-]*/g)?.length ?? 0;
      if (words < 5 || words > 40 || !/[a-z]{3}/.test(piece[0]) || /\s{3}/.test(piece[0])) continue;
      const start = match.index + piece.index;
      found.push({ text: piece[0], start, end: start + piece[0].length, line });
    }
  }
  return found;
}

/** Comma-separated lists of 4 or more short items on one line. */
export function readLists(text: string): { text: string; items: string[]; head: string }[] {
  const found: { text: string; items: string[]; head: string }[] = [];
  for (const match of text.matchAll(/[^\n\f.;()]+/g)) {
    const trimmed = match[0].trim();
    const head = /^[A-Z][\w &]{2,30}:\s*/.exec(trimmed)?.[0] ?? "";
    const items = trimmed
      .slice(head.length)
      .split(/,\s+/)
      .map((item) => item.trim());
    if (
      items.length < 4 ||
      items.some(
        (item) =>
          item.length < 2 ||
          item.split(/\s+/).length > 4 ||
          /\d/.test(item) ||
          /^(?:and|or)\b/i.test(item) ||
          item.includes(","),
      )
    )
      continue;
    if (new Set(items.map((item) => item.toLowerCase())).size < items.length) continue;
    found.push({ text: trimmed, items, head });
  }
  return found;
}

const HEDGES =
  /\b(?:no|not|non|never|without|none|nor|cannot|lack\w*|except\w*|familiar\w*|expos\w+|assist\w*|help\w*|basic|working|learning|seeking|pursu\w+|interest\w*|plan\w*|coursework|courses|training|some|limited|minimal|little|toward\w*|aspir\w+|expected|anticipated|pending|partial\w*|former\w*|ex|up|nearly|almost|about|approximately|approx|around|under|less|fewer|below|junior|jr|assistant|asst|associate|deputy|vice|acting|interim|intern|trainee|student|candidate|progress|until|participat\w+|contribut\w+|involved|observ\w+|shadow\w+|support\w*|part|would|want|hop\w+|desire\w*|willing|eager|keen|introduc\w+|aware\w*|studying|beginner|intermediate|n't|unable|hardly|rarely|seldom|barely|attempted|tried|proposed)\b/i;

/** Whether the words just outside a run could change what it says; such runs are neither true nor false by themselves. */
export function isDelicate(text: string, start: number, end: number): boolean {
  return (
    HEDGES.test(text.slice(Math.max(0, start - 90), start)) ||
    HEDGES.test(text.slice(end, end + 40))
  );
}
