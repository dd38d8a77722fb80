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
    if (open && !(gap & GAP.wide)) open.to = token + 1;
    else line.push({ from: token, to: token + 1, at: start - lineStart });
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
    order.push(...opening);
    return first + 1;
  }
  const columns: { at: number; cells: Cell[] }[] = opening
    .slice(0, MAX_COLUMNS)
    .map((cell) => ({ at: cell.at, cells: [cell] }));
  const spill = opening.slice(MAX_COLUMNS);
  columns.at(-1)?.cells.push(...spill);
  let next = first + 1;
  while (next < lines.length) {
    const line = lines[next] ?? [];
    const placed = line.map((cell) =>
      columns.find((column) => Math.abs(column.at - cell.at) <= TOLERANCE),
    );
    if (
      placed.some((column) => !column) ||
      (line.length === 1 && placed[0] === columns[0] && !continues(lines, next, columns))
    )
      break;
    line.forEach((cell, index) => {
      placed[index]?.cells.push(cell);
    });
    next += 1;
  }
  for (const column of columns) order.push(...column.cells);
  return next;
}

/** A lone cell under the first column still belongs when one of the next two lines has several cells again. */
function continues(
  lines: readonly Cell[][],
  at: number,
  columns: readonly { at: number }[],
): boolean {
  return [1, 2].some((step) => {
    const line = lines[at + step] ?? [];
    return (
      line.length > 1 &&
      line.every((cell) => columns.some((column) => Math.abs(column.at - cell.at) <= TOLERANCE))
    );
  });
}

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
    for (let token = cell.from; token < cell.to; token += 1) {
      ordered.keys.push(tokens.keys[token] ?? "");
      ordered.starts.push(tokens.starts[token] ?? 0);
      ordered.ends.push(tokens.ends[token] ?? 0);
      const gap = tokens.gaps[token] ?? 0;
      ordered.gaps.push(token === cell.from ? (gap & ~GAP.wide) | GAP.line : gap);
    }
  }
  ordered.gaps.push(tokens.gaps[tokens.count] ?? 0);
  return ordered;
}
