/** Reads text that a layout-keeping extractor left in columns side by side, column after column. */
import { GAP, type Tokens } from "./tokens.ts";

/** Lines whose cells begin within so many characters of each other stand in one column. */
const TOLERANCE = 4;
const MAX_COLUMNS = 6;

/**
 * @returns the same tokens in reading order (offsets still into the same text), or null when no two neighbouring
 *   lines have cells in common. Linear.
 */
export function readColumns(tokens: Tokens): Tokens | null {
  const lines = splitLines(tokens);
  if (!lines.some((line) => line.length > 1)) return null;
  const order: Cell[] = [];
  for (let at = 0; at < lines.length; ) at = readBlock(lines, at, order);
  return rebuild(tokens, order);
}

/** Tokens `from` to `to` that stand together on one line, beginning at column `at`. */
interface Cell {
  from: number;
  to: number;
  at: number;
  width: number;
  /** An empty line stands before it. */
  apart: boolean;
}

function splitLines(tokens: Tokens): Cell[][] {
  const lines: Cell[][] = [];
  let lineStart = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const gap = tokens.gaps[token] ?? 0;
    const start = tokens.starts[token] ?? 0;
    if (token === 0 || gap & GAP.line) {
      lineStart = lineStartOf(tokens.text, start, token === 0 ? 0 : (tokens.ends[token - 1] ?? 0));
      lines.push([]);
    }
    const line = lines.at(-1);
    if (!line) continue;
    const open = line.at(-1);
    const end = tokens.ends[token] ?? start;
    if (open && !(gap & GAP.wide)) {
      open.to = token + 1;
      open.width = end - lineStart - open.at;
    } else
      line.push({
        from: token,
        to: token + 1,
        at: start - lineStart,
        width: end - start,
        apart: (gap & GAP.blank) !== 0,
      });
  }
  return lines;
}

function lineStartOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 12)
    start -= 1;
  return start;
}

/** A block is a run of lines that begins with one of several cells; a line of one cell belongs to it when it stands under a column. */
function readBlock(lines: readonly Cell[][], first: number, order: Cell[]): number {
  const opening = lines[first] ?? [];
  if (opening.length < 2) {
    for (const cell of opening) order.push(cell);
    return first + 1;
  }
  const columns: { at: number; cells: Cell[] }[] = opening
    .slice(0, MAX_COLUMNS)
    .map((cell) => ({ at: cell.at, cells: [cell] }));
  const spill = opening.slice(MAX_COLUMNS);
  for (const cell of spill) columns.at(-1)?.cells.push(cell);
  let next = first + 1;
  while (next < lines.length) {
    const line = lines[next] ?? [];
    const placed = line.map((cell) =>
      columns.find((column) => Math.abs(column.at - cell.at) <= TOLERANCE),
    );
    if (
      placed.some((column) => !column) ||
      (line.length === 1 && placed[0] === columns[0] && !staysInside(line[0], columns))
    )
      break;
    line.forEach((cell, index) => {
      placed[index]?.cells.push(cell);
    });
    next += 1;
  }
  for (const column of columns) {
    for (const cell of column.cells) order.push(cell);
    order.push(BARRIER);
  }
  return next;
}

/** A lone cell under the first column belongs to it when it leaves room for the second and no empty line parts them. */
function staysInside(cell: Cell | undefined, columns: readonly { at: number }[]): boolean {
  const second = columns[1]?.at ?? 0;
  return cell !== undefined && !cell.apart && cell.at + cell.width < second;
}

/** Between two columns, so that nothing is read across: a token that no quote has. */
const BARRIER: Cell = { from: -1, to: -1, at: 0, width: 0, apart: false };

function rebuild(tokens: Tokens, order: readonly Cell[]): Tokens {
  const ordered: Tokens = {
    text: tokens.text,
    count: tokens.count,
    keys: [],
    starts: [],
    ends: [],
    gaps: [],
  };
  for (const cell of order) {
    if (cell === BARRIER) pushBarrier(ordered);
    for (let token = cell.from; token < cell.to; token += 1) {
      ordered.keys.push(tokens.keys[token] ?? "");
      ordered.starts.push(tokens.starts[token] ?? 0);
      ordered.ends.push(tokens.ends[token] ?? 0);
      const gap = tokens.gaps[token] ?? 0;
      ordered.gaps.push(token === cell.from ? (gap & ~GAP.wide) | GAP.line : gap);
    }
  }
  ordered.count = ordered.keys.length;
  ordered.gaps.push(tokens.gaps[tokens.count] ?? 0);
  return ordered;
}

function pushBarrier(ordered: Tokens): void {
  const end = ordered.ends.at(-1) ?? 0;
  ordered.keys.push("\u0000");
  ordered.starts.push(end);
  ordered.ends.push(end);
  ordered.gaps.push(GAP.blank | GAP.line);
}
