import type { Command } from "commander";
import { doctor } from "./doctor.ts";
import { decideDuplicates, showDuplicates } from "./duplicates.ts";
import { ingest } from "./ingest.ts";
import { match } from "./match.ts";
import { serve } from "./serve.ts";
import { addSource, listSources, removeSource } from "./sources.ts";
import { exportLines, importLines, removeSamples } from "./transfer.ts";

/** The commands of the application; `connect.ts` says where they are carried out. */
export function addCommands(program: Command): void {
  program
    .command("serve")
    .description("API, web page and workers in one process")
    .option("--roles <list>", "only these: api, worker, poll", "api,worker,poll")
    .action(({ roles }) => serve(roles));
  program
    .command("ingest")
    .description("poll all (or the named) sources now")
    .option("--source <id...>", "ashby, or ashby:9fin")
    .option("--file <path>", "a file of Postings, one JSON object a line")
    .action(ingest);
  program
    .command("match")
    .description("the best jobs for a resume (pdf, docx, txt, md)")
    .argument("<resume>")
    .option("--top <number>", "rows", "20")
    .action(match);
  const sources = program
    .command("sources")
    .description("what is polled, and how it went")
    .action(listSources);
  sources
    .command("add")
    .description("recognise and add a careers address")
    .argument("<url>")
    .action(addSource);
  sources
    .command("remove")
    .description("stop polling: ashby:9fin")
    .argument("<name>")
    .action(removeSource);
  const duplicates = program.command("duplicates").description("one job on several boards");
  duplicates
    .command("show")
    .description("why a posting is held for another")
    .argument("<id>")
    .action(showDuplicates);
  for (const decision of ["same", "different"] as const) {
    duplicates
      .command(decision)
      .description(
        `say that two postings are ${decision === "same" ? "one job" : "not one job"}, for ever`,
      )
      .argument("<id>")
      .argument("<other>")
      .action((id: string, other: string) => decideDuplicates(id, other, decision));
  }
  program
    .command("doctor")
    .description("what is configured, reachable, missing, and what to do")
    .action(doctor);
  program
    .command("export")
    .description("everything worth keeping, as JSON lines")
    .action(exportLines);
  program.command("import").description("take in an export from stdin").action(importLines);
  program
    .command("samples")
    .description("the bundled sample corpus")
    .command("remove")
    .description("take the samples away")
    .action(removeSamples);
}
