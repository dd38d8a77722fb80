/** One line of a description. */
export interface Line {
  /** Without bullet and outer white space; never empty. */
  text: string;
  bullet: boolean;
  /** First of lines whose bullets were inferred: it may be their heading. */
  opens: boolean;
}

const BULLET = /^(?:[-–—•*·▪▫◦‣●○■□✓✔➢➤►▸→✅☑⁃+]|o(?= )|\d{1,2}[.)](?= ))\s*/;

/**
 * A list keeps its marks in some texts; in others (HTML read as text) its items are the lines that
 * follow one another without a blank line, while paragraphs and headings stand alone.
 */
export function readLines(description: string): Line[] {
  const blocks = readBlocks(description);
  const lines = blocks.flat();
  if (blocks.length < LEAST_BLOCKS || lines.some((line) => line.bullet)) return lines;
  for (const block of blocks)
    if (block.length > 1)
      for (const [at, line] of block.entries()) {
        line.bullet = !line.text.endsWith(":");
        line.opens = at === 0;
      }
  return lines;
}

/** With fewer blank lines nothing says which lines are a list. */
const LEAST_BLOCKS = 3;

function readBlocks(description: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const raw of description.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "" && block.length > 0) {
      blocks.push(block);
      block = [];
    }
    const mark = BULLET.exec(trimmed)?.[0].length ?? 0;
    const text = mark > 0 ? trimmed.slice(mark).trim() : trimmed;
    if (text !== "") block.push({ text, bullet: mark > 0, opens: false });
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}
