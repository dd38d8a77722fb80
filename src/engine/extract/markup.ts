import { type MarkupEvents, scanMarkup } from "./markup-scan.ts";

/**
 * The visible text of a piece of HTML. Blocks that make paragraphs are a blank line apart (not within a list
 * item), other blocks and `<br>` end the line.
 *
 * Works on the tags as they come, not on a tree: linear whatever the nesting.
 *
 * @param keepLines newlines in the text count (`<pre>` throughout): for text that has no block mark-up
 */
export function renderMarkup(html: string, keepLines: boolean): string {
  const page = new TextPage(keepLines);
  scanMarkup(html, TELLING, page);
  return page.written;
}

/** The attributes that say something about the text. */
const TELLING = new Set(["href", "style", "hidden"]);

/** What parts the text written from the text to come. */
const NOTHING = 0;
const SPACE = 1;
const LINE = 2;
const PARAGRAPH = 3;
const GAPS = ["", " ", "\n", "\n\n"] as const;

/** A page being written: the state that tokens change. */
class TextPage implements MarkupEvents {
  readonly #pieces: string[] = [];
  readonly #keepLines: boolean;
  #gap: number = NOTHING;
  #tag = "";
  /** The element that hides what is in it, and how many of its name are open. */
  #hidden: { by: string; open: number } | null = null;
  #inListItem = false;
  #verbatim = false;
  #link: { href: string; from: number } | null = null;

  constructor(keepLines: boolean) {
    this.#keepLines = keepLines;
  }

  get written(): string {
    return this.#pieces.join("");
  }

  open(name: string): void {
    this.#tag = name;
    if (this.#hidden && !this.#endsHiding(name)) return;
    if (UNSHOWN.has(name)) {
      this.#hidden = { by: name, open: 1 };
    } else if (name === "br") {
      this.#breakLine();
    } else {
      this.#part(BREAKS.get(name));
      if (name === "li") this.#inListItem = true;
      else if (name === "pre") this.#verbatim = true;
      else if (name === "a") this.#link = { href: "", from: this.#pieces.length };
    }
  }

  attribute(name: string, value: string): void {
    if (name === "href" && this.#link) this.#link.href = value;
    if (this.#hidden || VOID.has(this.#tag)) return;
    if (name === "hidden" || (name === "style" && HIDING.test(value))) {
      this.#hidden = { by: this.#tag, open: 1 };
    }
  }

  close(name: string): void {
    if (this.#hidden) {
      if (this.#hidden.by === name && --this.#hidden.open === 0) this.#hidden = null;
      return;
    }
    this.#part(BREAKS.get(name));
    if (name === "li" || name === "ul" || name === "ol") this.#inListItem = false;
    else if (name === "pre") this.#verbatim = false;
    else if (name === "a") this.#closeLink();
  }

  selfClose(name: string): void {
    if (this.#hidden?.by === name) this.close(name);
  }

  text(data: string): void {
    if (this.#hidden) return;
    if (!this.#keepLines && !this.#verbatim) {
      this.#writeLine(data);
      return;
    }
    for (const [at, line] of data.split("\n").entries()) {
      if (at > 0) this.#breakLine();
      this.#writeLine(line);
    }
  }

  #writeLine(data: string): void {
    const line = SPACES.test(data) ? data.replace(/\s+/g, " ") : data;
    const start = line.charCodeAt(0) === 32 ? 1 : 0;
    const end = line.charCodeAt(line.length - 1) === 32 ? line.length - 1 : line.length;
    if (start && this.#gap === NOTHING) this.#gap = SPACE;
    if (end <= start) return;
    if (this.#pieces.length > 0 && this.#gap) this.#pieces.push(GAPS[this.#gap] ?? "");
    this.#pieces.push(end - start < line.length ? line.slice(start, end) : line);
    this.#gap = end < line.length ? SPACE : NOTHING;
  }

  /** A hidden element whose end tag may be left out ends where the next of its kind, or the body, begins. */
  #endsHiding(name: string): boolean {
    const hidden = this.#hidden;
    if (!hidden) return true;
    if ((name === hidden.by && OPTIONAL_END.has(name)) || name === "body") this.#hidden = null;
    else if (name === hidden.by) hidden.open++;
    return this.#hidden === null;
  }

  #part(wanted: number | undefined): void {
    if (wanted === undefined) return;
    const gap = wanted === PARAGRAPH && this.#inListItem ? LINE : wanted;
    if (gap > this.#gap) this.#gap = gap;
  }

  /** A break ends the line; on an empty line it makes a paragraph. */
  #breakLine(): void {
    this.#gap = this.#gap >= LINE ? PARAGRAPH : LINE;
  }

  /** An address that was cut short for display ("https://example.com/jo...") is given in full. */
  #closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (!link?.href) return;
    const [gap = "", ...rest] = this.#pieces.slice(link.from);
    const shown = gap.trim() + rest.join("");
    if (shown.length < 13 || !shown.endsWith("...")) return;
    if (!link.href.startsWith(shown.slice(0, -3))) return;
    this.#pieces.length = link.from;
    this.#pieces.push(gap.trim() ? link.href : gap + link.href);
  }
}

const SPACES = /[^\S ]| {2}/;

/** Elements whose content nobody sees. */
const UNSHOWN = new Set(
  "script style template noscript head title svg math iframe object canvas audio video select datalist".split(
    " ",
  ),
);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const OPTIONAL_END = new Set("p li dt dd tr td th option".split(" "));
const HIDING =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?:[a-z%;\s]|$)/i;

const BREAKS = new Map<string, number>([
  ...of(
    PARAGRAPH,
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article header footer main aside nav figure form fieldset hr address",
  ),
  ...of(
    LINE,
    "div li tr dt dd body html caption thead tbody tfoot figcaption legend option details summary center",
  ),
  ...of(SPACE, "td th button label input img"),
]);

function of(gap: number, names: string): [string, number][] {
  return names.split(" ").map((name) => [name, gap]);
}
