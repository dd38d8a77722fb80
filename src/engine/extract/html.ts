import { decodeHTMLStrict } from "entities";
import { renderMarkup } from "./markup.ts";

/**
 * Plain text of an HTML fragment or of plain text: entities decoded, paragraphs a blank line apart, list items,
 * rows and line breaks on their own lines, spaces collapsed; scripts, styles and hidden text left out.
 *
 * Texts that were escaped too often (`&lt;p&gt;`, `&amp;amp;`) are unpacked too. Newlines count only where there
 * is no block mark-up. Linear in the length; "" where there is no text; never throws.
 */
export function htmlToText(html: string): string {
  let text = html;
  let rendered = false;
  let tidy = false;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (hasMarkup(text)) {
      text = renderMarkup(text, rendered || !BLOCK.test(text));
      rendered = true;
      tidy = true;
    } else if (hasEntity(text)) {
      text = decodeHTMLStrict(text);
      tidy = false;
    } else {
      break;
    }
  }
  const seen = withoutControls(text);
  return tidy && seen === text ? text : tidyLines(seen);
}

/** A short field (a title, a name, a place) on one line: the same decoding, all spaces collapsed. */
export function decodeText(field: string): string {
  let text = field;
  for (let round = 0; round < MAX_ROUNDS && hasEntity(text); round++) {
    text = decodeHTMLStrict(text);
  }
  if (hasMarkup(text)) text = renderMarkup(text, true);
  return withoutControls(text).replace(/\s+/g, " ").trim();
}

/** Mark-up, then escaped three times over: more was never met. */
const MAX_ROUNDS = 5;

/**
 * Signs of mark-up: a closing tag, a tag that may stand without one, attributes, a comment. A lone `<div>` or
 * `<T>` is not one: words about code stay words.
 */
const MARKUP =
  /<\/[a-z][a-z0-9-]{0,20}\s?>|<(?:br|hr|p|li)\s?\/?>|<[a-z][a-z0-9-]{0,20}\s[^<>]{0,200}?=\s?["']|<!--|<!doctype/i;
const BLOCK =
  /<\/?(?:p|br|div|li|[ou]l|h[1-6]|t[rdh]|table|section|article|hr|d[dlt]|blockquote|body)[\s/>]/i;
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

// Looking for the one character first is a good deal faster than the expressions are by themselves.
const hasMarkup = (text: string) => text.includes("<") && MARKUP.test(text);
const hasEntity = (text: string) => text.includes("&") && ENTITY.test(text);

function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = SPACES.test(raw) ? raw.replace(/\s+/g, " ").trim() : raw;
    if (line || lines.at(-1)) lines.push(line);
  }
  return lines.join("\n").trimEnd();
}

const SPACES = /[^\S ]|^ | $| {2}/;

/** Without what cannot be seen or stored: control characters, lone surrogates, zero-width spaces, soft hyphens. */
function withoutControls(text: string): string {
  const whole = text.toWellFormed();
  if (!UNSEEN.test(whole)) return whole;
  return whole.replace(LINE_ENDS, "\n").replace(ALL_UNSEEN, "");
}

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const UNSEEN_SET = "[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u00AD\\u200B\\u2028\\u2029\\u2060\\uFEFF]";
const UNSEEN = new RegExp(UNSEEN_SET);
const ALL_UNSEEN = new RegExp(UNSEEN_SET, "g");
