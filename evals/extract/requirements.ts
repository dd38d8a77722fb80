/**
 * Requirement lines of labelled postings: `node evals/extract/requirements.ts`.
 * Even postings of the list were looked at while tuning, odd ones are for reporting.
 */
import { extractRequirements } from "../../src/engine/extract/index.ts";
import { hashOf, readDescriptions, readLabels, share, textOf } from "./texts.ts";

interface Label {
  id: string;
  must: string[];
  nice: string[];
  /** Lines that one may read either way: not counted. */
  ignore: string[];
}

interface Count {
  right: number;
  invented: number;
  missed: number;
  kindRight: number;
}

const BULLET = /^[-•*·▪◦‣–—●○■✓✔➢]+\s*/;
const descriptions = readDescriptions();
const halves: Count[] = [0, 1].map(() => ({ right: 0, invented: 0, missed: 0, kindRight: 0 }));

for (const [at, [row = ""]] of readLabels("requirements.jsonl").entries()) {
  const label = JSON.parse(row) as Label;
  const html = descriptions.get(label.id);
  if (html === undefined) throw new Error(`No posting ${label.id}: is ROLECALL_DATA set?`);
  count(label, textOf(html), halves[at % 2]!);
}

function count(label: Label, text: string, half: Count): void {
  const found = extractRequirements(text);
  const lines = new Set(text.split("\n").map((line) => line.trim().replace(BULLET, "").trim()));
  for (const line of lines) {
    const key = hashOf(line).slice(0, 8);
    if (line === "" || label.ignore.includes(key)) continue;
    const hit = found.find((one) => line.includes(one.text));
    const wanted = label.must.includes(key) ? "must" : label.nice.includes(key) ? "nice" : null;
    if (wanted && hit) half.right++;
    if (wanted && hit?.kind === wanted) half.kindRight++;
    if (wanted && !hit) half.missed++;
    if (!wanted && hit) half.invented++;
  }
}

for (const [at, half] of halves.entries()) {
  const f1 = (2 * half.right) / (2 * half.right + half.missed + half.invented);
  console.log(
    `${at === 0 ? "tuning" : "reporting"} half: precision ${share(half.right, half.right + half.invented)}, ` +
      `recall ${share(half.right, half.right + half.missed)}, F1 ${f1.toFixed(3)}, ` +
      `kind ${share(half.kindRight, half.right)}`,
  );
}
