import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../bin/rolecall.js", import.meta.url));

/** A home folder of its own, with a configuration. */
export function makeHome(config: object = {}): string {
  const home = mkdtempSync(join(tmpdir(), "rolecall-home-"));
  // JSON is YAML.
  writeFileSync(join(home, "rolecall.yaml"), JSON.stringify({ samples: "off", ...config }));
  return home;
}

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one command of the program to its end. */
export async function run(home: string, args: readonly string[], input = ""): Promise<Finished> {
  const child = start(home, args);
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output.stderr += chunk;
  });
  child.stdin?.end(input);
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, ...output };
}

/** Starts one command of the program in a process of its own. */
export function start(home: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: {
      PATH: process.env["PATH"],
      ROLECALL_HOME: home,
      PORT: "0",
      NO_COLOR: "1",
      TZ: "Pacific/Auckland",
    },
  });
}

export interface Server {
  url: string;
  process: ChildProcess;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts `rolecall serve` and waits for its address. */
export async function serve(home: string): Promise<Server> {
  const child = start(home, ["serve"]);
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const found = /^Rolecall is at (http:\S+)$/m.exec(output);
      if (found?.[1]) resolve(found[1]);
    });
    child.on("close", (status) =>
      reject(new Error(`serve ended with status ${status}: ${errors}`)),
    );
  });
  return {
    url,
    process: child,
    stop: async () => {
      const ended = new Promise((resolve) => child.on("close", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}
