/** The language a text is written in (BCP 47), `null` when it is too short to tell. */
export function detectLanguage(_text: string): string | null {
  return null;
}
