/** Controls, formats (zero-width, bidirectional, tags, soft hyphen), lone surrogates, variation selectors: nothing a reader sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}/gu;
const BREAKS = /[\t\n\r\v\f\u0085\u2028\u2029]+/gu;

/**
 * Text from outside as one line of data: what a reader would not see is removed, line breaks become spaces, and
 * anything that looks like a fence or a chat template's control token is broken up.
 */
export function asData(text: string): string {
  return text
    .replace(BREAKS, " ")
    .replace(UNSEEN, "")
    .replace(/<{2,}/g, (run) => [...run].join(" "))
    .replace(/>{2,}/g, (run) => [...run].join(" "))
    .replace(/<\|/g, "< |")
    .replace(/\|>/g, "| >")
    .replace(/`{3,}/g, "'''")
    .replace(/\[(\/?)(INST|SYS)\]/gi, "[ $1$2 ]");
}
