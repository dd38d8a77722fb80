import { readFileSync } from "node:fs";
import type { Command } from "commander";
import * as engine from "../../app/engine.ts";
import type { LineVerb } from "../../app/index.ts";
import { readConfig } from "../../config.ts";
import { answerLines, answerSet, errorLine, printLine, readStdin } from "./lines.ts";

/** The engine verbs: JSON lines in, JSON lines out, no key, no network, no server. */
export function addVerbs(program: Command): void {
  program
    .command("parse")
    .description("one raw payload on stdin → one Posting a line")
    .requiredOption("--source <id>", "which source the payload is of")
    .option("--board <name>", "the board, where the payload does not name it")
    .action(({ source, board }) => parse(source, board ?? null));
  program
    .command("extract")
    .description('{"text"} a line → what it says')
    .argument("<what>", Object.keys(engine.extractors).join(" | "))
    .action(async (what: string) => {
      const verb = engine.extractors[what];
      if (!verb)
        throw fault(
          "invalid",
          `extract knows ${Object.keys(engine.extractors).join(", ")}; not "${what}".`,
        );
      await answerLines(verb);
    });
  lineVerb(
    program,
    "resume",
    '{"path"} or {"text"} a line → profile',
    () => (line) => engine.readResume(line, new Date()),
  );
  lineVerb(
    program,
    "embed",
    '{"text"} a line → {"vector"}',
    async () => (await loadRanker()).embed,
  );
  lineVerb(
    program,
    "verify",
    '{"quote","resume","requirement"?} a line → verdict',
    () => engine.verify,
  );
  lineVerb(program, "read-reply", "a raw model reply a line → facts", () => engine.readModelReply);
  program
    .command("dedup")
    .description("a Posting a line → its cluster")
    .action(() => answerSet(engine.readDedupLine, engine.dedup, "as asked"));
  program
    .command("rank")
    .description("best first: postings for --resume, resumes for --posting")
    .option("--resume <file>", "a resume; the lines are Postings")
    .option("--posting <file>", 'a Posting as JSON; the lines are {"id","text"}')
    .action(rank);
  program
    .command("grade")
    .description("a Posting a line → Rubric, by the built-in grader")
    .requiredOption("--resume <file>", "a resume")
    .action(async ({ resume }) =>
      answerLines(engine.gradeFor(await engine.readResumePath(resume), new Date())),
    );
}

function lineVerb(
  program: Command,
  name: string,
  description: string,
  prepare: () => LineVerb | Promise<LineVerb>,
): void {
  program
    .command(name)
    .description(description)
    .action(async () => answerLines(await prepare()));
}

async function parse(source: string, board: string | null): Promise<void> {
  const payload = await readStdin();
  try {
    const { items, problems } = engine.parsePostings(source, payload, board, new Date());
    for (const posting of items) await printLine(posting);
    for (const [index, { kind, message, item }] of problems.entries()) {
      const error = errorLine(index + 1, fault(kind, message));
      await printLine(item === undefined ? error : { ...error, item });
    }
  } catch (error) {
    await printLine(errorLine(1, error));
  }
}

/** With the table that the configuration names; an embedder that must be asked over a network is not for verbs. */
function loadRanker() {
  const { embedder } = readConfig();
  return engine.loadRanker(new Date(), embedder?.kind === "folder" ? embedder.folder : undefined);
}

async function rank({ resume, posting }: { resume?: string; posting?: string }): Promise<void> {
  const ranker = await loadRanker();
  if (resume !== undefined && posting === undefined) {
    const text = await engine.readResumePath(resume);
    await answerSet(engine.readPostingLine, ranker.rankForResume(text), "sorted");
  } else if (posting !== undefined && resume === undefined) {
    await answerSet(
      engine.readResumeLine,
      ranker.rankForPosting(readPostingFile(posting)),
      "sorted",
    );
  } else {
    throw fault("invalid", "rank needs either --resume FILE or --posting FILE.");
  }
}

function readPostingFile(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return engine.readPostingLine(JSON.parse(text));
  } catch (error) {
    throw fault("invalid", `${path} is no Posting: ${errorLine(1, error).error.message}`);
  }
}

const fault = (kind: string, message: string) => Object.assign(new Error(message), { kind });
