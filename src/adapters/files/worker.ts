/** Runs in a thread of its own: bytes in, text or the reason why not out. */
import { parentPort } from "node:worker_threads";
import { readDocx } from "./docx.ts";
import { FileError, type FileFault } from "./fault.ts";
import { readPdf } from "./pdf.ts";

export interface ReadingTask {
  format: "pdf" | "docx";
  bytes: Uint8Array;
}

export type ReadingResult = { text: string } | { fault: FileFault; detail: string };

parentPort?.on("message", async ({ format, bytes }: ReadingTask) => {
  parentPort?.postMessage(await read(format, bytes));
});

async function read(format: ReadingTask["format"], bytes: Uint8Array): Promise<ReadingResult> {
  try {
    return { text: format === "pdf" ? await readPdf(bytes) : readDocx(bytes) };
  } catch (error) {
    const fault = error instanceof FileError ? error : new FileError("damaged", { cause: error });
    return { fault: fault.kind, detail: fault.message };
  }
}
