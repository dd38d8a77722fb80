/** A place in a reply that is being read, and what has been repaired on the way. */
export interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly repairs: Set<string>;
  /** Keys of the outermost object seen so far: tells a broken answer from stray braces. */
  readonly rootKeys: string[];
}

export function startCursor(text: string, at: number): Cursor {
  return { text, at, depth: 0, repairs: new Set(), rootKeys: [] };
}

/** Why reading stopped: the text ended too early, or something stands where it cannot. */
export class BrokenJson extends Error {
  readonly kind: "truncated" | "syntax";
  /** How far reading came; `null` = to the end of the text. */
  readonly reached: number | null;
  constructor(kind: "truncated" | "syntax", message: string, reached: number | null = null) {
    super(message);
    this.kind = kind;
    this.reached = reached;
  }
}

export function broken(cursor: Cursor, message: string): BrokenJson {
  const around = cursor.text.slice(Math.max(0, cursor.at - 20), cursor.at + 20);
  return new BrokenJson("syntax", `${message} near ${JSON.stringify(around)}.`, cursor.at);
}

export function cutOff(what: string): BrokenJson {
  return new BrokenJson("truncated", `The reply ends inside ${what}.`);
}

/** Longer ones are no comments; the bound keeps looking ahead linear. */
const LONGEST_COMMENT = 1_000;

/** Where the next thing stands after `at`: spaces, invisible characters and comments are passed over. */
export function skipBlank(text: string, at: number, repairs?: Set<string>): number {
  let here = at;
  for (;;) {
    while (here < text.length && isBlank(text.charCodeAt(here))) here++;
    const two = text.slice(here, here + 2);
    if (two !== "//" && two !== "/*") return here;
    const comment = text.slice(here, here + LONGEST_COMMENT);
    const close = two === "//" ? comment.indexOf("\n") : comment.indexOf("*/", 2);
    if (close < 0) return here;
    repairs?.add("comment");
    here += two === "//" ? close : close + 2;
  }
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}
