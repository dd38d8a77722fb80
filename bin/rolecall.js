#!/usr/bin/env node
// The one file that an older Node can still read: it says what is wrong instead of failing on the first type.
const [major] = process.versions.node.split(".").map(Number);
if (major < 24) {
  process.stderr.write(
    `Rolecall needs Node 24 or newer; this is ${process.version}. Run \`npm ci\`: it brings its own, which \`npm start\` and \`npm run rolecall\` then use.\n`,
  );
  process.exit(1);
}
// Types are stripped and code is compiled once, not at every start; the system's temporary folder keeps the result.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
await import("../src/cli.ts");
