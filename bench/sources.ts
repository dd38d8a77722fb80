/**
 * What reading a board costs, beside what its two unavoidable parts cost alone: JSON.parse of the payload, and
 * htmlparser2's parser collecting the text of each description without any layout.
 *
 *   ROLECALL_DATA=… node bench/sources.ts
 */
import { Parser } from "htmlparser2";
import { ashbyBoards } from "../evals/sources/upstream.ts";
import { parsePayload } from "../src/adapters/sources/index.ts";
import { htmlToText } from "../src/engine/extract/index.ts";

const boards = ashbyBoards().slice(0, 100);
const descriptions = boards.flatMap(({ entries }) =>
  (entries ?? []).map((job) => String(job["descriptionHtml"])),
);
const kilobytes = descriptions.reduce((sum, html) => sum + html.length, 0) / 1024;

const contenders: Record<string, { run: () => void; per: number; unit: string }> = {
  "JSON.parse": {
    run: () => boards.forEach(({ payload }) => void JSON.parse(payload)),
    per: descriptions.length,
    unit: "µs a posting",
  },
  "parsePayload (ashby)": {
    run: () =>
      boards.forEach(
        ({ source, payload, board }) =>
          void parsePayload(source, payload, { board, now: new Date(0) }),
      ),
    per: descriptions.length,
    unit: "µs a posting",
  },
  "htmlparser2, text only": {
    run: () => descriptions.forEach(bareText),
    per: kilobytes / 8,
    unit: "µs per 8 KB",
  },
  htmlToText: {
    run: () => descriptions.forEach((html) => void htmlToText(html)),
    per: kilobytes / 8,
    unit: "µs per 8 KB",
  },
};

const best = new Map<string, number>();
for (let round = 0; round < 7; round++) {
  for (const [name, { run, per }] of Object.entries(contenders)) {
    const started = performance.now();
    run();
    const pace = ((performance.now() - started) * 1000) / per;
    best.set(name, Math.min(pace, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
}
for (const [name, { unit }] of Object.entries(contenders))
  console.log(`${name}: ${best.get(name)?.toFixed(1)} ${unit}`);
const ratio = (best.get("htmlToText") ?? 0) / (best.get("htmlparser2, text only") ?? 1);
console.log(`htmlToText takes ${ratio.toFixed(2)} of the time of htmlparser2's parser`);

function bareText(html: string): string {
  let text = "";
  const parser = new Parser(
    {
      ontext: (data) => {
        text += data;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text;
}
