import { Parser } from "htmlparser2";

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
const LIST_STYLE = /^(?:List|Liste|Aufz|Bullet)/i;

/** Lines of a WordprocessingML part (ECMA-376 part 1, 17). List items begin with "• ", cells of a row have tabs between. */
export function readWordXml(xml: string): string {
  const stories: Story[] = [openStory()];
  const tables: Table[] = [];
  let skipping = 0;
  let inText = false;
  let hidden = false;
  const top = (): Story => stories.at(-1) ?? openStory();

  const onOpen: Record<string, (attributes: Record<string, string>) => void> = {
    "w:t": () => {
      inText = !hidden;
    },
    "w:r": () => {
      hidden = false;
    },
    "w:vanish": ({ "w:val": value }) => {
      hidden = value !== "0" && value !== "false";
    },
    "w:tab": (attributes) => {
      if (!("w:pos" in attributes)) top().line += "\t";
    },
    "w:br": () => endLine(top()),
    "w:cr": () => endLine(top()),
    "w:noBreakHyphen": () => {
      top().line += "-";
    },
    "w:sym": () => {
      top().line += "•";
    },
    "w:numId": ({ "w:val": value }) => {
      top().bullet = value !== "0";
    },
    "w:pStyle": ({ "w:val": value }) => {
      if (LIST_STYLE.test(value ?? "")) top().bullet = true;
    },
    "w:txbxContent": () => {
      stories.push(openStory());
    },
    "w:tbl": () => {
      tables.push({ cells: [], lines: [] });
    },
    "w:tc": () => {
      stories.push(openStory());
    },
  };
  const onClose: Record<string, () => void> = {
    "w:t": () => {
      inText = false;
    },
    "w:p": () => endParagraph(top()),
    "w:txbxContent": () => {
      const lines = closeStory(stories);
      top().floating.push(...lines);
    },
    "w:tc": () => {
      const lines = closeStory(stories);
      tables.at(-1)?.cells.push(lines);
    },
    "w:tr": () => endRow(tables.at(-1)),
    "w:tbl": () => {
      top().lines.push(...(tables.pop()?.lines ?? []));
    },
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || SKIPPED.has(name)) skipping += 1;
        else onOpen[name]?.(attributes);
      },
      ontext(text) {
        if (inText && skipping === 0) top().line += text;
      },
      onclosetag(name) {
        if (skipping > 0) skipping -= 1;
        else onClose[name]?.();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  while (stories.length > 1) {
    const lines = closeStory(stories);
    top().lines.push(...lines);
  }
  return closeStory(stories).join("\n");
}

function openStory(): Story {
  return { lines: [], line: "", bullet: false, floating: [] };
}

function closeStory(stories: Story[]): string[] {
  const story = stories.pop() ?? openStory();
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
  story.lines.push(...story.floating);
  story.floating = [];
  story.bullet = false;
}

/** A row of single lines is a table's; a row of longer cells lays the page out, cell after cell. */
function endRow(table: Table | undefined): void {
  if (!table) return;
  const cells = table.cells.filter((lines) => lines.some(Boolean));
  if (cells.every((lines) => lines.length === 1)) {
    if (cells.length > 0) table.lines.push(cells.map(([line]) => line).join("\t"));
  } else for (const lines of cells) table.lines.push(...lines);
  table.cells = [];
}
