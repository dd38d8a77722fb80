/** One piece of text on a page: `x` from the left, `y` of the baseline from the top, in points. */
export interface TextBox {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
}

/** Boxes on one baseline with no wide gap between them. */
interface Fragment {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

interface Gutter {
  x: number;
  firstRow: number;
  lastRow: number;
}

type Row = Fragment[];

/** In font sizes. */
const SAME_BASELINE = 0.4;
const WORD_GAP = 0.17;
const WIDE_GAP = 1.3;
const PARAGRAPH_GAP = 1.9;
const MIN_COLUMN_ROWS = 4;
/** The share of rows with nothing beside them from which two sides are columns. */
const MIN_ALONE = 0.25;
const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const OPEN_DATE = /(?<!\d)(?:19|20)\d\d\s?(?:[-–—]|to|bis|a|à)$/iu;
const CLOSING_DATE = /^(?:[\p{L}.]{3,12}\s|\d{1,2}[./])?(?:19|20)\d\d$|^\p{L}[\p{L}' ’]{2,14}$/u;
/** Beyond this a page is a drawing; it is read row by row. */
const MAX_FRAGMENTS = 6_000;

/**
 * The lines of a page in reading order: columns one after the other, table rows whole with a tab
 * between cells, an empty line where the page leaves a gap.
 */
export function readingOrder(boxes: readonly TextBox[]): string[] {
  const rows = joinWrappedDates(toRows(toFragments(boxes)));
  const fragments = rows.reduce((sum, row) => sum + row.length, 0);
  return fragments > MAX_FRAGMENTS ? rowLines(rows) : readBlock(rows, 0);
}

function readBlock(rows: Row[], depth: number): string[] {
  const gutter = depth < 6 ? widestColumns(rows) : null;
  if (!gutter) return rowLines(rows);
  const inside = rows.slice(gutter.firstRow, gutter.lastRow + 1);
  const left = inside.map((row) => row.filter((part) => part.left < gutter.x));
  const right = inside.map((row) => row.filter((part) => part.left >= gutter.x));
  return [
    ...readBlock(rows.slice(0, gutter.firstRow), depth + 1),
    ...readBlock(left.filter(isFilled), depth + 1),
    "",
    ...readBlock(right.filter(isFilled), depth + 1),
    ...readBlock(rows.slice(gutter.lastRow + 1), depth + 1),
  ];
}

/** The gutter with the most rows beside it, of those with flowing text on both sides. */
function widestColumns(rows: Row[]): Gutter | null {
  let best: Gutter | null = null;
  let bestRows = 0;
  for (const x of columnEdges(rows)) {
    for (const run of runsBeside(rows, x)) {
      const length = run.lastRow - run.firstRow + 1;
      if (length > bestRows && areColumns(rows.slice(run.firstRow, run.lastRow + 1), x))
        [best, bestRows] = [clipRun(rows, run), length];
    }
  }
  return best;
}

/** Left edges that several fragments share, with room to their left. */
function columnEdges(rows: Row[]): number[] {
  const counts = new Map<number, number>();
  for (const part of rows.flat()) {
    const edge = Math.round(part.left / 3) * 3;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .filter(([edge, count]) => count + (counts.get(edge + 3) ?? 0) >= MIN_COLUMN_ROWS)
    .sort((one, other) => other[1] - one[1])
    .slice(0, 12)
    .map(([edge]) => edge - 3);
}

/** Stretches of rows in which nothing crosses `x`. */
function runsBeside(rows: Row[], x: number): Gutter[] {
  const runs: Gutter[] = [];
  let firstRow = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    const row = rows[at];
    if (row && !row.some((part) => part.left < x && part.right > x + 1)) continue;
    if (at - firstRow >= MIN_COLUMN_ROWS) runs.push({ x, firstRow, lastRow: at - 1 });
    firstRow = at + 1;
  }
  return runs;
}

/**
 * What stands on one side alone, above or below the other and apart from it by a gap, is no column;
 * down to the foot of the page it is.
 */
function clipRun(rows: Row[], { x, firstRow, lastRow }: Gutter): Gutter {
  const has = (at: number, side: "left" | "right") =>
    rows[at]?.some((part) => part.left < x === (side === "left")) === true;
  const isGap = (at: number) => {
    const [above, below] = [rows[at - 1]?.[0], rows[at]?.[0]];
    return above && below ? below.y - above.y > below.size * PARAGRAPH_GAP : false;
  };
  const both = { first: lastRow, last: firstRow };
  for (const side of ["left", "right"] as const) {
    let first = firstRow;
    while (first < lastRow && !has(first, side)) first += 1;
    let last = lastRow;
    while (last > firstRow && !has(last, side)) last -= 1;
    both.first = side === "left" ? first : Math.max(first, both.first);
    both.last = side === "left" ? last : Math.min(last, both.last);
  }
  let clippedFirst = both.first;
  while (clippedFirst > firstRow && !isGap(clippedFirst)) clippedFirst -= 1;
  let clippedLast = both.last;
  while (clippedLast < lastRow && !isGap(clippedLast + 1)) clippedLast += 1;
  if (lastRow === rows.length - 1) clippedLast = lastRow;
  return { x, firstRow: clippedFirst, lastRow: clippedLast };
}

/**
 * Two columns, or a table and right-aligned dates? In columns the rows of the two sides stand at
 * heights of their own, or both sides are wrapped prose.
 */
function areColumns(rows: Row[], x: number): boolean {
  const sides = rows.map((row) => ({
    left: row.filter((part) => part.left < x),
    right: row.filter((part) => part.left >= x),
  }));
  const left = sides.filter((side) => isFilled(side.left));
  const right = sides.filter((side) => isFilled(side.right));
  if (left.length < MIN_COLUMN_ROWS || right.length < MIN_COLUMN_ROWS) return false;
  const together = sides.filter((side) => isFilled(side.left) && isFilled(side.right)).length;
  if (isDates(left.map((side) => side.left)) || isDates(right.map((side) => side.right)))
    return false;
  const alone = 1 - together / Math.min(left.length, right.length);
  if (alone >= MIN_ALONE) return true;
  return isProse(left.map((side) => side.left)) && isProse(right.map((side) => side.right));
}

/** A margin of dates belongs to the posts beside it. */
function isDates(rows: Row[]): boolean {
  const dated = rows.filter((row) => row.some((part) => DATE.test(part.text))).length;
  return dated >= rows.length * 0.5;
}

/** "03/2019 –" above "today" in a narrow margin is one cell. */
function joinWrappedDates(rows: Row[]): Row[] {
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [above, below] = [rows[at]?.[0], rows[at + 1]?.[0]];
    if (!above || !below || (rows[at]?.length ?? 0) < 2) continue;
    const isWrapped = OPEN_DATE.test(above.text) && CLOSING_DATE.test(below.text);
    if (!isWrapped || Math.abs(above.left - below.left) > above.size / 2) continue;
    above.text += ` ${below.text}`;
    rows[at + 1]?.shift();
  }
  return rows.filter(isFilled);
}

/** Several lines that fill the column and go on below in a small letter. */
function isProse(rows: Row[]): boolean {
  let wrapped = 0;
  for (let at = 1; at < rows.length; at += 1) {
    const above = rows[at - 1]?.at(-1)?.text ?? "";
    const below = rows[at]?.[0]?.text ?? "";
    if (/[\p{L},-]$/u.test(above) && /^\p{Ll}/u.test(below)) wrapped += 1;
  }
  return wrapped >= 2 && wrapped >= rows.length * 0.15;
}

function isFilled(row: Row): boolean {
  return row.length > 0;
}

function rowLines(rows: Row[]): string[] {
  const lines: string[] = [];
  let above: Fragment | undefined;
  for (const row of rows) {
    const first = row[0];
    if (first && above && first.y - above.y > Math.max(first.size, above.size) * PARAGRAPH_GAP)
      lines.push("");
    lines.push(row.map((part) => part.text).join("\t"));
    above = first;
  }
  return lines;
}

function toRows(fragments: Fragment[]): Row[] {
  const rows: Row[] = [];
  let current: Row = [];
  for (const part of fragments.sort((one, other) => one.y - other.y)) {
    const first = current[0];
    if (first && part.y - first.y > Math.min(first.size, part.size) * SAME_BASELINE) {
      rows.push(current);
      current = [];
    }
    current.push(part);
  }
  if (current.length > 0) rows.push(current);
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

function toFragments(boxes: readonly TextBox[]): Fragment[] {
  return toBaselines(boxes)
    .flatMap(joinBaseline)
    .map(closeLetterSpacing)
    .filter((part) => part.text !== "");
}

/** Blank boxes only say that a space is meant: fonts with wide letters leave no gap to see it by. */
function joinBaseline(line: TextBox[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Fragment | undefined;
  let blank = false;
  for (const box of line.sort((one, other) => one.x - other.x)) {
    if (box.text.trim() === "") {
      blank = true;
      continue;
    }
    const gap = current ? box.x - current.right : Number.POSITIVE_INFINITY;
    const size = Math.max(current?.size ?? 0, box.size);
    if (current && gap < size * WIDE_GAP) append(current, box, blank || gap > size * WORD_GAP);
    else {
      current = toFragment(box);
      fragments.push(current);
    }
    blank = false;
  }
  return fragments;
}

function toBaselines(boxes: readonly TextBox[]): TextBox[][] {
  const lines: TextBox[][] = [];
  let current: TextBox[] = [];
  const shown = boxes.filter((box) => box.text !== "");
  for (const box of shown.sort((one, other) => one.y - other.y)) {
    const first = current[0];
    if (first && box.y - first.y > (Math.min(first.size, box.size) || first.size) * SAME_BASELINE) {
      lines.push(current);
      current = [];
    }
    current.push(box);
  }
  if (current.length > 0) lines.push(current);
  return lines;
}

function toFragment(box: TextBox): Fragment {
  return { text: box.text, left: box.x, right: box.x + box.width, y: box.y, size: box.size };
}

function append(fragment: Fragment, box: TextBox, spaced: boolean): void {
  const isSpaced = spaced && !fragment.text.endsWith(" ") && !box.text.startsWith(" ");
  fragment.text += `${isSpaced ? " " : ""}${box.text}`;
  fragment.right = Math.max(fragment.right, box.x + box.width);
  fragment.size = Math.max(fragment.size, box.size);
}

/** "E X P E R I E N C E" is a word set wide. */
function closeLetterSpacing(fragment: Fragment): Fragment {
  const text = fragment.text.trim();
  const isWide = /^\S(?: {1,3}\S){3,}$/u.test(text) && !/\d \d/.test(text);
  return { ...fragment, text: isWide ? text.replace(/ (?! )/g, "").replace(/ +/g, " ") : text };
}
