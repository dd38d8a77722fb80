import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byVectors, type Ranker } from "./rankers.ts";

export const TEACHER = "MiniLM-L6-v2";

/** How texts are written for the teacher: one a line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Vectors of all-MiniLM-L6-v2, made beforehand: `texts.txt` and `vectors.npy` (float32) of a folder. */
export function byTeacher(folder: string): Ranker {
  return byVectors(TEACHER, teacherVectors(folder));
}

/** The zero vector for a text that is not in the folder. */
function teacherVectors(folder: string): (text: string) => Float32Array {
  const texts = readFileSync(join(folder, "texts.txt"), "utf8").split("\n");
  const bytes = readFileSync(join(folder, "vectors.npy"));
  const start = 10 + bytes.readUInt16LE(8);
  const width = (bytes.length - start) / 4 / texts.length;
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + bytes.length),
  );
  const row = new Map(texts.map((text, at) => [text, at]));
  const unknown = new Float32Array(width);
  return (text) => {
    const at = row.get(flat(text));
    return at === undefined ? unknown : numbers.subarray(at * width, (at + 1) * width);
  };
}
