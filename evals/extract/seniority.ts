/** Rungs of labelled titles: `node evals/extract/seniority.ts`. Prints by half and every miss. */
import { extractSeniority } from "../../src/engine/extract/index.ts";
import { ashbyJobs, hashOf, nhsJobs, readData, readLabels, share } from "./texts.ts";

interface Half {
  right: number;
  all: number;
}

const titles = new Map<string, string>();
for (const job of ashbyJobs()) titles.set(hashOf(job.title.trim()), job.title.trim());
for (const { jsonld } of nhsJobs()) titles.set(hashOf(jsonld.title.trim()), jsonld.title.trim());
for (const line of readData("occupations/labels.tsv.gz").split("\n")) {
  const label = line.split("\t")[2];
  if (label) titles.set(hashOf(label), label);
}

for (const file of ["seniority.tsv", "seniority-held-out.tsv"]) {
  const halves: Half[] = [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ];
  for (const [key = "", label] of readLabels(file)) {
    const title = titles.get(key);
    if (title === undefined) throw new Error(`No title for label ${key}: is ROLECALL_DATA set?`);
    const half = halves[Number.parseInt(key.charAt(7), 16) % 2]!;
    const read = extractSeniority(title) ?? "-";
    half.all++;
    if (read === label) half.right++;
    else console.log(`  ${key}: ${title}: labelled ${label}, read ${read}`);
  }
  for (const [at, half] of halves.entries())
    console.log(`${file}, half ${at + 1}: ${share(half.right, half.all)} of ${half.all} titles`);
}
