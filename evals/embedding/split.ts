import { createHash } from "node:crypto";

/** Half of all keys, by their hash: held out of training and of tuning, and reported on. `training/split.py` agrees. */
export function isHeldOut(key: string): boolean {
  return ((createHash("sha256").update(key).digest()[0] ?? 0) & 1) === 1;
}

/** One stem of a label in eight: what occupation linking is asked for. `training/occupations.py` agrees. */
export function isAskedLabel(concept: string, language: string, label: string): boolean {
  const [first = ""] = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const stem = [...first].slice(0, 5).join("");
  return ["a", "b", "c"].every((salt) => isHeldOut(`${salt}:${concept}:${language}:${stem}`));
}
