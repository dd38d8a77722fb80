/** One line of a description. */
export interface Line {
  /** Without bullet and outer white space; never empty. */
  text: string;
  bullet: boolean;
}

const BULLET = /^(?:[-–—•*·▪▫◦‣●○■□✓✔➢➤►▸→✅☑⁃+]|o(?= )|\d{1,2}[.)](?= ))\s*/;

export function readLines(description: string): Line[] {
  const lines: Line[] = [];
  for (const raw of description.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "") continue;
    const mark = BULLET.exec(trimmed)?.[0].length ?? 0;
    const text = mark > 0 ? trimmed.slice(mark).trim() : trimmed;
    if (text !== "") lines.push({ text, bullet: mark > 0 });
  }
  return lines;
}
