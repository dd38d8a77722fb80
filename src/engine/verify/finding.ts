/** What the search for a quote came to, before it is put in words. */

import type { Alignment, Edit } from "./align.ts";
import type { Clipped } from "./context.ts";
import type { Passages } from "./passages.ts";

/** Token runs (end exclusive) of the passages that the quote stands on. */
export interface Finding {
  passages: Passages;
  from: number;
  to: number;
  how: "exact" | "close" | "parts" | "list" | "columns";
}

/** Why a place that looked right was refused. */
export interface Objection {
  passages: Passages;
  from: number;
  to: number;
  clipped: Clipped | null;
  /** An amount cut in two. */
  cut: "start" | "end" | null;
  alignment: Alignment | null;
  edits: readonly Edit[];
}

export type Outcome = { found: Finding } | { objection: Objection | null };
