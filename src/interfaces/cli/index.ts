import { Command, CommanderError } from "commander";
import { addCommands } from "./commands.ts";
import { fail } from "./output.ts";
import { addVerbs } from "./verbs.ts";

/** Runs one command line; sets the exit status and never lets a stack trace out. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // A reader that goes away (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? 0 : 1),
  );
  const program = new Command("rolecall")
    .description("Finds every job that fits a person, and proves why.")
    .showHelpAfterError("(rolecall --help lists the commands)")
    .exitOverride();
  addCommands(program);
  addVerbs(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else fail(error);
  }
}
