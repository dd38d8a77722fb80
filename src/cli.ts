/** The program's one entry; `bin/rolecall.js` checks the version of Node and then comes here. */
import { runCli } from "./interfaces/cli/index.ts";

await runCli(process.argv);
