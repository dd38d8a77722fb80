/**
 * The requisition of each node in two numbers side by side: most pairs at one employer are told apart by them, without
 * looking at the postings.
 */
import { hashText } from "./hash.ts";
import type { Requisition } from "./requisition.ts";

export interface RequisitionColumn {
  /** @param requisitions those of the node; none to say that nothing tells it apart */
  set(index: number, requisitions: readonly Requisition[]): void;
  /** True only where both have one requisition, of one system and account, under different numbers. */
  differ(a: number, b: number): boolean;
}

export function createRequisitionColumn(): RequisitionColumn {
  /** Hash of system and account (0: not to be used), hash of the number. */
  let cells = new Uint32Array(2048);
  return {
    set(index, requisitions) {
      if (2 * index >= cells.length) {
        const longer = new Uint32Array(Math.max(2 * index + 2, cells.length + (cells.length >> 1)));
        longer.set(cells);
        cells = longer;
      }
      const [only, ...others] = requisitions;
      const isUsed = only !== undefined && others.length === 0;
      cells[2 * index] = isUsed ? hashText(`${only.ats}|${only.account ?? ""}`) || 1 : 0;
      cells[2 * index + 1] = isUsed ? hashText(only.id) : 0;
    },
    differ(a, b) {
      const system = cells[2 * a] ?? 0;
      return system !== 0 && system === cells[2 * b] && cells[2 * a + 1] !== cells[2 * b + 1];
    },
  };
}
