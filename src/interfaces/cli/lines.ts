import { createInterface } from "node:readline";
import { ZodError } from "zod";
import type { LineVerb, SetVerb } from "../../app/index.ts";
import { describeIssue } from "../../app/line-fault.ts";
import { print, sentenceOf } from "./output.ts";

/** A line that could not be read or served. */
export interface ErrorLine {
  line: number;
  error: { kind: string; message: string };
}

/** One line out for each line in, in order; the exit status is 1 when a line failed. */
export async function answerLines(verb: LineVerb): Promise<void> {
  let number = 0;
  for await (const line of stdinLines()) {
    number++;
    await printLine(await answer(verb, line, number));
  }
}

/**
 * All lines in, then all lines out: where the verb answers in the order it was asked, error lines stand in
 * their places; where it sorts, they come first.
 */
export async function answerSet(
  read: LineVerb,
  verb: SetVerb,
  order: "as asked" | "sorted",
): Promise<void> {
  const lines: unknown[] = [];
  for await (const line of stdinLines()) lines.push(await answer(read, line, lines.length + 1));
  const outputs = verb(lines.filter((line) => !isErrorLine(line)));
  if (order === "as asked") {
    const next = outputs.values();
    for (const line of lines) await printLine(isErrorLine(line) ? line : next.next().value);
  } else {
    for (const line of [...lines.filter(isErrorLine), ...outputs]) await printLine(line);
  }
}

export const printLine = (value: unknown): Promise<void> => print(`${JSON.stringify(value)}\n`);

export function errorLine(line: number, error: unknown): ErrorLine {
  process.exitCode = 1;
  return { line, error: { kind: kindOf(error), message: messageOf(error) } };
}

export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(verb: LineVerb, line: string, number: number): Promise<unknown> {
  try {
    return await verb(JSON.parse(line));
  } catch (error) {
    return errorLine(number, error);
  }
}

function stdinLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

function isErrorLine(value: unknown): value is ErrorLine {
  return typeof value === "object" && value !== null && "error" in value && "line" in value;
}

function kindOf(error: unknown): string {
  if (error instanceof SyntaxError) return "syntax";
  if (error instanceof ZodError) return "invalid";
  const { kind } = error as { kind?: unknown };
  return typeof kind === "string" ? kind : "failed";
}

function messageOf(error: unknown): string {
  if (error instanceof SyntaxError) return "This line is not JSON.";
  return error instanceof ZodError ? describeIssue(error) : sentenceOf(error);
}
