#!/usr/bin/env node
/** The program's one entry. The check comes first: an older Node would fail on the first type. */
const [major] = process.versions.node.split(".").map(Number);
if (major === undefined || major < 24) {
  process.stderr.write(
    `Rolecall needs Node 24 or newer; this is ${process.version}. Start it with npm (npm start), which brings its own.\n`,
  );
  process.exit(1);
}
const { runCli } = await import("./interfaces/cli/index.ts");
await runCli(process.argv);
