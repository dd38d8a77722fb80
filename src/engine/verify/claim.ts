/** A quote taken apart once. */
import { groupUnits, type Units } from "./quantities.ts";
import { GAP, type Tokens, tokenize } from "./tokens.ts";

export interface Claim {
  text: string;
  tokens: Tokens;
  units: Units;
}

export function readClaim(quote: string): Claim {
  const tokens = tokenize(quote);
  return { text: quote, tokens, units: groupUnits(tokens) };
}

/** Where the quote itself says that something was left out, as runs of tokens. One run when it does not. */
export function splitAt(claim: Claim, separators: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= claim.tokens.count; at += 1) {
    if (at < claim.tokens.count && !((claim.tokens.gaps[at] ?? 0) & separators)) continue;
    runs.push({ from, to: at });
    from = at;
  }
  return runs;
}

export const ELLIPSIS = GAP.ellipsis;
export const JOINERS = GAP.semicolon | GAP.line | GAP.bullet | GAP.stop;

/** A part of a claim as a claim of its own. */
export function partOf(claim: Claim, from: number, to: number): Claim {
  const { tokens } = claim;
  const part: Tokens = {
    text: tokens.text,
    count: to - from,
    keys: tokens.keys.slice(from, to),
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
    gaps: [...tokens.gaps.slice(from, to), tokens.gaps[to] ?? 0],
  };
  return { text: claim.text, tokens: part, units: groupUnits(part) };
}
