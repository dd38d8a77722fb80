import pc from "picocolors";
import type { Finding } from "../../app/index.ts";
import { withConnection } from "./connect.ts";
import { print } from "./output.ts";

const SIGN = { ok: pc.green("ok     "), warning: pc.yellow("warning"), fault: pc.red("fault  ") };

/** Prints what was looked at, and what to do; exit status 1 when something is in fault. */
export async function doctor(): Promise<void> {
  await withConnection(async (connection) => {
    const { findings } = await connection.json<{ findings: Finding[] }>({
      method: "GET",
      path: "/doctor",
    });
    for (const { subject, state, message, advice } of findings) {
      await print(`${SIGN[state]}  ${pc.bold(subject)}: ${message}\n`);
      if (advice) await print(`         → ${advice}\n`);
    }
    if (findings.some((finding) => finding.state === "fault")) process.exitCode = 1;
  });
}
