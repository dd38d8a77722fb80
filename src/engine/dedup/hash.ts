/** 32-bit hashes: not for secrets, only for keys and sketches. */

/** FNV-1a over UTF-16 units, finished with Murmur3's mixer; unsigned. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Murmur3's 32-bit finaliser; a bijection, unsigned. */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Order matters: combine(a, b) differs from combine(b, a). */
export function combine(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) + b);
}

/** Where the search for a key begins in an open-addressing table of any size. */
export function firstSlot(key: number, size: number): number {
  return Math.floor((mix(key) / 2 ** 32) * size);
}

/** How many bits of a 32-bit integer are set. */
export function bits(map: number): number {
  let left = map - ((map >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
