/** PostgreSQL counts bits from the left; bit n of our codes is bit `n % 32`, from the right, of word `n / 32`. */
const MIRRORED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let mirrored = 0;
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) mirrored |= 128 >> bit;
  return mirrored;
});

/** A code as PostgreSQL reads a bit string after an `x`. */
export function toHex(code: Uint32Array): string {
  let hex = "";
  for (const word of code)
    for (let byte = 0; byte < 4; byte++)
      hex += (MIRRORED[(word >>> (8 * byte)) & 255] ?? 0).toString(16).padStart(2, "0");
  return hex;
}

/** From the wire form of a bit string: its length in 32 bits, then the bits. */
export function fromBits(bytes: Uint8Array): Uint32Array {
  const code = new Uint32Array((bytes.length - 4) / 4);
  for (let at = 4; at < bytes.length; at++) {
    const word = (at - 4) >>> 2;
    code[word] = (code[word] ?? 0) | ((MIRRORED[bytes[at] ?? 0] ?? 0) << (8 * (at & 3)));
  }
  return code;
}
