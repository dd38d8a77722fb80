/** What a person is told of an error: its sentence, or, for a bug, that it is one. Sets exit status 1. */
export function fail(error: unknown): void {
  process.stderr.write(`rolecall: ${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

export function sentenceOf(error: unknown): string {
  const { kind, message } = error as { kind?: unknown; message?: string };
  if (typeof kind === "string" && message) return message;
  const { code } = error as { code?: string };
  if (code === "EACCES" || code === "EPERM") return `No permission: ${message}`;
  if (code === "EEXIST" || code === "ENOTDIR") {
    return `A folder is needed, and this is a file (ROLECALL_HOME names the folder): ${message?.replace(/^.*'(.*)'$/, "$1")}`;
  }
  if (code === "ENOENT")
    return `There is no such file: ${message?.replace(/^.*open '(.*)'$/, "$1")}`;
  if (code === "ENOSPC")
    return "The disk is full: free some space; nothing that was saved is lost.";
  if (code === "EADDRINUSE")
    return "The port is taken: set PORT to another one (0 takes a free one).";
  return `Something went wrong that should not: ${message ?? String(error)}`;
}

/** Writes, waiting where the reader is slower. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}
