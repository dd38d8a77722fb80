import type { DuplicateReport } from "../../app/index.ts";
import { withConnection } from "./connect.ts";
import { print } from "./output.ts";

/** Prints why a posting is held for the same job as others. */
export async function showDuplicates(id: string): Promise<void> {
  await withConnection(async (connection) => {
    const path = `/postings/${encodeURIComponent(id)}/duplicates`;
    await printReport(await connection.json<DuplicateReport>({ method: "GET", path }));
  });
}

/** "These two are the same job", or not: kept for ever, above the algorithm. */
export async function decideDuplicates(
  a: string,
  b: string,
  decision: "same" | "different",
): Promise<void> {
  await withConnection(async (connection) => {
    const body = { a, b, decision };
    await printReport(
      await connection.json<DuplicateReport>({ method: "POST", path: "/duplicates", body }),
    );
  });
}

async function printReport({ canonical, members, edges, reposts }: DuplicateReport): Promise<void> {
  await print(
    `${members.length === 1 ? "Stands alone" : `One job in ${members.length} places`}: ${canonical}\n`,
  );
  for (const { a, b, score, reason, decidedBy } of edges) {
    await print(
      `  ${a} = ${b}\n    ${decidedBy === "user" ? "you said so" : `${reason} (${score.toFixed(2)})`}\n`,
    );
  }
  for (const { id, postedAt } of reposts)
    await print(`  posted before or after: ${id} (${postedAt})\n`);
}
