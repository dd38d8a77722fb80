/** `node evals/dedup/run.ts [lists|curve|text|tuning] [--misses]`: the figures in docs/results/dedup.md. */
import { measureCrossList } from "./cross-list.ts";
import { measureFullText } from "./full-text.ts";
import { measureOperatingPoints } from "./operating-points.ts";

const [what = "all"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const misses = process.argv.includes("--misses");
if (what === "all" || what === "lists") measureCrossList(misses);
if (what === "all" || what === "curve") measureOperatingPoints();
if (what === "tuning") measureFullText(0, 700, misses);
if (what === "all" || what === "text") measureFullText(1, 1000, misses);
