/** Plain text of an HTML fragment: entities decoded, list items and blocks on their own lines. */
export function htmlToText(html: string): string {
  return html;
}
