/** What others do, for the table: each says whether it would accept the quote. */

/** The published rule: a normalised substring, else Python's difflib ratio ≥ 0.85 against one of the lines. */
export function referenceRule(quote: string, resume: string): boolean {
  const wanted = plain(quote);
  if (wanted && plain(resume).includes(wanted)) return true;
  return resume.split("\n").some((line) => {
    const given = plain(line);
    const most = (2 * Math.min(given.length, wanted.length)) / (given.length + wanted.length || 1);
    return most >= 0.85 && difflibRatio(wanted, given) >= 0.85;
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** SequenceMatcher(None, a, b).ratio() of Python's difflib, its heuristic for popular characters included. */
export function difflibRatio(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  if (left.length + right.length === 0) return 1;
  const places = new Map<string, number[]>();
  right.forEach((character, at) => {
    const known = places.get(character);
    if (known) known.push(at);
    else places.set(character, [at]);
  });
  if (right.length >= 200) {
    const popular = Math.floor(right.length / 100) + 1;
    for (const [character, found] of places) if (found.length > popular) places.delete(character);
  }
  let matched = 0;
  const queue: [number, number, number, number][] = [[0, left.length, 0, right.length]];
  for (let span = queue.pop(); span; span = queue.pop()) {
    const [fromLeft, toLeft, fromRight, toRight] = span;
    const [atLeft, atRight, size] = longestMatch(left, right, places, span);
    if (size === 0) continue;
    matched += size;
    if (fromLeft < atLeft && fromRight < atRight)
      queue.push([fromLeft, atLeft, fromRight, atRight]);
    if (atLeft + size < toLeft && atRight + size < toRight)
      queue.push([atLeft + size, toLeft, atRight + size, toRight]);
  }
  return (2 * matched) / (left.length + right.length);
}

function longestMatch(
  left: string[],
  right: string[],
  places: Map<string, number[]>,
  [fromLeft, toLeft, fromRight, toRight]: [number, number, number, number],
): [number, number, number] {
  let best: [number, number, number] = [fromLeft, fromRight, 0];
  let lengths = new Map<number, number>();
  for (let i = fromLeft; i < toLeft; i += 1) {
    const next = new Map<number, number>();
    for (const j of places.get(left[i]!) ?? []) {
      if (j < fromRight) continue;
      if (j >= toRight) break;
      const length = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > best[2]) best = [i - length + 1, j - length + 1, length];
    }
    lengths = next;
  }
  let [i, j, size] = best;
  while (i > fromLeft && j > fromRight && left[i - 1] === right[j - 1]) {
    i -= 1;
    j -= 1;
    size += 1;
  }
  while (i + size < toLeft && j + size < toRight && left[i + size] === right[j + size]) size += 1;
  return [i, j, size];
}

/** In the manner of rapidfuzz.fuzz.partial_ratio: the best indel similarity of the shorter text with a window of its length, 0 to 100. */
export function partialRatio(quote: string, resume: string): number {
  const [shorter, longer] = [plain(quote), plain(resume)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (!shorter) return 0;
  if (longer.includes(shorter)) return 100;
  const masks = new Map<number, Uint32Array>();
  const blocks = Math.ceil(shorter.length / 32);
  for (let at = 0; at < shorter.length; at += 1) {
    const code = shorter.charCodeAt(at);
    const mask = masks.get(code) ?? new Uint32Array(blocks);
    mask[at >> 5] = (mask[at >> 5]! | (1 << (at & 31))) >>> 0;
    masks.set(code, mask);
  }
  let best = 0;
  for (let end = 1; end < longer.length + shorter.length; end += 1) {
    const to = Math.min(end, longer.length);
    const from = Math.max(0, end - shorter.length);
    if (!masks.has(longer.charCodeAt(to - 1)) && end <= longer.length) continue;
    const common = commonLength(masks, blocks, shorter.length, longer, from, to);
    best = Math.max(best, (200 * common) / (shorter.length + to - from));
  }
  return best;
}

/** Length of the longest common subsequence, 32 characters at a time (Hyyrö 2004). */
function commonLength(
  masks: Map<number, Uint32Array>,
  blocks: number,
  length: number,
  text: string,
  from: number,
  to: number,
): number {
  const rows = new Uint32Array(blocks).fill(0xffffffff);
  for (let at = from; at < to; at += 1) {
    const mask = masks.get(text.charCodeAt(at));
    if (!mask) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const row = rows[block]!;
      const both = (row & mask[block]!) >>> 0;
      const sum = row + both + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      rows[block] = ((sum >>> 0) | (row & ~mask[block]!)) >>> 0;
    }
  }
  let count = 0;
  for (let at = 0; at < length; at += 1) if (!(rows[at >> 5]! & (1 << (at & 31)))) count += 1;
  return count;
}

/** Share of the quote's words that stand in order inside some window of twice its length. */
export function tokenCoverage(quote: string, resume: string): number {
  const wanted = plain(quote).match(/[\p{L}\p{N}]+/gu) ?? [];
  const given = plain(resume).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return 0;
  let best = 0;
  for (let from = 0; from < given.length; from += Math.max(1, wanted.length >> 1)) {
    const window = given.slice(from, from + 2 * wanted.length);
    let row = new Array<number>(window.length + 1).fill(0);
    for (const word of wanted) {
      const next = [0];
      for (let at = 0; at < window.length; at += 1)
        next.push(word === window[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
      row = next;
    }
    best = Math.max(best, row[window.length]!);
  }
  return best / wanted.length;
}
