import { Parser } from "htmlparser2";
import { FileError } from "./fault.ts";

/** What is being written: a body, a text box or a table cell. */
interface Story {
  lines: string[];
  line: string;
  bullet: boolean;
  /** Text boxes anchored in the paragraph, given after it. */
  floating: string[];
}

interface Table {
  /** The cells of the current row, each its lines. */
  cells: string[][];
  lines: string[];
}

/** Elements whose content is not part of the text as it stands. */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:rt",
  "w:pict-data",
]);
/** Word nests some tens of elements; hostile documents nest until the parser crawls. */
const DEEPEST = 1_000;
const LIST_STYLE = /^(?:List|Liste|Aufz|Bullet)/i;

/** Where the parser stands. */
interface Reading {
  /** The body first, what is nested in it last. */
  stories: Story[];
  tables: Table[];
  inText: boolean;
  hidden: boolean;
}

type Attributes = Record<string, string>;

const ON_OPEN: Record<string, (reading: Reading, attributes: Attributes) => void> = {
  "w:r": (reading) => {
    reading.hidden = false;
  },
  "w:vanish": (reading, { "w:val": value }) => {
    reading.hidden = value !== "0" && value !== "false";
  },
  "w:t": (reading) => {
    reading.inText = !reading.hidden;
  },
  // Inside paragraph properties the same name sets a tab stop.
  "w:tab": (reading, attributes) => {
    if (!("w:pos" in attributes)) top(reading).line += "\t";
  },
  "w:br": (reading) => endLine(top(reading)),
  "w:cr": (reading) => endLine(top(reading)),
  "w:noBreakHyphen": (reading) => {
    top(reading).line += "-";
  },
  "w:sym": (reading) => {
    top(reading).line += "•";
  },
  "w:numId": (reading, { "w:val": value }) => {
    top(reading).bullet = value !== "0";
  },
  "w:pStyle": (reading, { "w:val": value }) => {
    if (LIST_STYLE.test(value ?? "")) top(reading).bullet = true;
  },
  "w:txbxContent": (reading) => {
    reading.stories.push(openStory());
  },
  "w:tc": (reading) => {
    reading.stories.push(openStory());
  },
  "w:tbl": (reading) => {
    reading.tables.push({ cells: [], lines: [] });
  },
};

const ON_CLOSE: Record<string, (reading: Reading) => void> = {
  "w:t": (reading) => {
    reading.inText = false;
  },
  "w:p": (reading) => endParagraph(top(reading)),
  "w:txbxContent": (reading) => {
    const lines = closeStory(reading);
    addAll(top(reading).floating, lines);
  },
  "w:tc": (reading) => {
    const lines = closeStory(reading);
    reading.tables.at(-1)?.cells.push(lines);
  },
  "w:tr": (reading) => endRow(reading.tables.at(-1)),
  "w:tbl": (reading) => {
    const table = reading.tables.pop();
    addAll(top(reading).lines, table?.lines ?? []);
  },
};

/**
 * Lines of a WordprocessingML part (ECMA-376 part 1, 17). List items begin with "• ", cells of a
 * row have tabs between, a text box follows the paragraph it is anchored in.
 *
 * @throws FileError "damaged" when elements are nested beyond reason
 */
export function readWordXml(xml: string): string {
  const reading: Reading = { stories: [openStory()], tables: [], inText: false, hidden: false };
  let skipping = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new FileError("damaged");
        if (skipping > 0 || SKIPPED.has(name)) skipping += 1;
        else ON_OPEN[name]?.(reading, attributes);
      },
      ontext(text) {
        if (reading.inText && skipping === 0) top(reading).line += text;
      },
      onclosetag(name) {
        depth -= 1;
        if (skipping > 0) skipping -= 1;
        else ON_CLOSE[name]?.(reading);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return closeAll(reading).join("\n");
}

/** What a damaged document left open is kept. */
function closeAll(reading: Reading): string[] {
  while (reading.stories.length > 1) {
    const lines = closeStory(reading);
    addAll(top(reading).lines, lines);
  }
  return closeStory(reading);
}

function top(reading: Reading): Story {
  const story = reading.stories.at(-1) ?? openStory();
  if (reading.stories.length === 0) reading.stories.push(story);
  return story;
}

function openStory(): Story {
  return { lines: [], line: "", bullet: false, floating: [] };
}

function closeStory(reading: Reading): string[] {
  const story = reading.stories.pop() ?? openStory();
  endParagraph(story);
  while (story.lines.at(-1) === "") story.lines.pop();
  return story.lines;
}

function endLine(story: Story): void {
  const text = story.line.trim();
  const isMarked = /^[•·▪●○■◦‣∙*–-]\s/.test(text);
  if (text) story.lines.push(story.bullet && !isMarked ? `• ${text}` : text);
  else if (story.lines.at(-1) !== "" && story.lines.length > 0) story.lines.push("");
  if (text) story.bullet = false;
  story.line = "";
}

function endParagraph(story: Story): void {
  if (story.line.trim() || story.floating.length === 0) endLine(story);
  addAll(story.lines, story.floating);
  story.floating = [];
  story.bullet = false;
}

/** A row of single lines is a table's; a row of longer cells lays the page out, cell after cell. */
function endRow(table: Table | undefined): void {
  if (!table) return;
  const cells = table.cells.filter((lines) => lines.some(Boolean));
  if (cells.every((lines) => lines.length === 1)) {
    if (cells.length > 0) table.lines.push(cells.map(([line]) => line).join("\t"));
  } else for (const lines of cells) addAll(table.lines, lines);
  table.cells = [];
}

/** `push(...lines)` would overflow the stack on a hostile document. */
function addAll(target: string[], lines: readonly string[]): void {
  for (const line of lines) target.push(line);
}
