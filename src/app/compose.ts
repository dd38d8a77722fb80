import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Logger } from "pino";
import { loadStaticEmbedding } from "../adapters/embedders/index.ts";
import { createPoliteClient } from "../adapters/network/index.ts";
import { createQueue } from "../adapters/queue/index.ts";
import {
  announceAddress,
  countPostings,
  listDecisions,
  openStore,
} from "../adapters/store/index.ts";
import type { Config } from "../config.ts";
import { addBoard, allBoards, forgetBoard, prepareBoards, selectBoards } from "./boards.ts";
import {
  addCandidateFile,
  allCandidates,
  getCandidate,
  removeCandidate,
  welcomeCandidate,
} from "./candidates.ts";
import type { Context } from "./context.ts";
import { examine } from "./doctor.ts";
import { decideDuplicates, explainDuplicates } from "./duplicates.ts";
import { type EmbeddingPace, openEmbedding } from "./embedding.ts";
import { startFilling } from "./embedding-fill.ts";
import { evidenceTrend, metricsText } from "./evidence.ts";
import { allFeedback, recordFeedback } from "./feedback.ts";
import { gradeMatch } from "./grade.ts";
import { resumeGradings, watchGrading } from "./gradings.ts";
import { matchCandidate, matchPosting } from "./match.ts";
import { createMetrics } from "./metrics.ts";
import { createModels } from "./models.ts";
import { createPoller, type Poller, reportPolls } from "./polling.ts";
import { createPool, loadPool, warmUp } from "./pool.ts";
import { followOthers } from "./pool-news.ts";
import { getPosting, listPostings, pushPostings } from "./postings.ts";
import { loadSamples, prepareSamples, removeSamples } from "./samples.ts";
import { exportAll, importAll } from "./transfer.ts";

/** The running program: every use-case, bound to its context. */
export type Rolecall = Awaited<ReturnType<typeof openRolecall>>;

export interface OpenOptions {
  log: Logger;
  now?: () => Date;
  newId?: () => string;
  /** Tests hurry the background work of an embedder. */
  embedding?: Partial<EmbeddingPace>;
}

/** Opens the database, loads the model, fills the pool. @throws StoreError, ConfigError, ModelFolderError */
export async function openRolecall(config: Config, options: OpenOptions) {
  const folder = config.embedder?.kind === "folder" ? config.embedder.folder : undefined;
  // Before the database, which a folder that is no model would leave open.
  const model = await loadStaticEmbedding(folder);
  const sql = await openStore(config);
  const { log } = options;
  const onError = (error: Error) => log.error({ err: error }, "background work failed");
  const now = options.now ?? (() => new Date());
  const stopping = new AbortController();
  const metrics = createMetrics();
  const network = createPoliteClient({ allowPrivate: config.network.allowPrivate });
  const context: Context = {
    config,
    sql,
    queue: await createQueue(sql, onError),
    network,
    models: await createModels(config, sql, metrics, now),
    embedding: null,
    pool: createPool(model, await listDecisions(sql)),
    metrics,
    log,
    stopping: stopping.signal,
    processId: (options.newId ?? randomUUID)(),
    now,
    newId: options.newId ?? randomUUID,
  };
  const poller = createPoller(context);
  await followOthers(context);
  await loadPool(context.pool, sql);
  await prepareBoards(context);
  await prepareSamples(context);
  context.embedding = await openEmbedding(context, options.embedding);
  metrics.postings.set(context.pool.index.size);
  return { ...bind(context, poller), ...life(context, poller, stopping) };
}

function bind(context: Context, poller: Poller) {
  const { registry } = context.metrics;
  return {
    config: context.config,
    log: context.log,
    version: packageVersion(),
    matchCandidate: bound(context, matchCandidate),
    matchPosting: bound(context, matchPosting),
    watchGrading: bound(context, watchGrading),
    addCandidate: bound(context, welcomeCandidate),
    addCandidateFile: bound(context, addCandidateFile),
    allCandidates: bound(context, allCandidates),
    getCandidate: bound(context, getCandidate),
    removeCandidate: bound(context, removeCandidate),
    listPostings: bound(context, listPostings),
    getPosting: bound(context, getPosting),
    pushPostings: bound(context, pushPostings),
    recordFeedback: bound(context, recordFeedback),
    allFeedback: bound(context, allFeedback),
    explainDuplicates: bound(context, explainDuplicates),
    decideDuplicates: bound(context, decideDuplicates),
    addBoard: bound(context, addBoard),
    forgetBoard: bound(context, forgetBoard),
    loadSamples: bound(context, loadSamples),
    removeSamples: bound(context, removeSamples),
    examine: bound(context, examine),
    exportAll: bound(context, exportAll),
    importAll: bound(context, importAll),
    boards: async () => ({ items: await allBoards(context), polling: poller.state() }),
    pollNow: (names: readonly string[]) => reportPolls(poller, selectBoards(context, names)),
    evidenceTrend: bound(context, evidenceTrend),
    metrics: { contentType: registry.contentType, text: () => metricsText(context) },
    health: async () => {
      await countPostings(context.sql);
      return { status: "ok", version: packageVersion(), postings: context.pool.index.size };
    },
  };
}

function life(context: Context, poller: Poller, stopping: AbortController) {
  return {
    /** Takes up what was promised, grades, and polls (when `roles` say so). */
    start: async (roles: { worker: boolean; poll: boolean }) => {
      if (roles.worker) {
        if (context.sql.backend === "pglite") await resumeGradings(context);
        context.queue.work(context.config.grading.concurrency, (job, complete) =>
          gradeMatch(context, job as Parameters<typeof gradeMatch>[1], complete),
        );
      }
      if (roles.poll) poller.start();
      if (context.embedding) startFilling(context, context.embedding, roles.worker);
      void warmUp(context.pool, context.stopping);
    },
    /** Tells other processes of this machine where the server answers. */
    announce: (address: string) => {
      if (context.sql.backend === "pglite") announceAddress(context.config.home, address);
    },
    close: async () => {
      stopping.abort(new Error("The program is stopping."));
      await poller.stop();
      await context.queue.stop();
      await context.network.close();
      await context.sql.close();
    },
  };
}

function bound<Arguments extends unknown[], Result>(
  context: Context,
  useCase: (context: Context, ...given: Arguments) => Result,
): (...given: Arguments) => Result {
  return (...given) => useCase(context, ...given);
}

function packageVersion(): string {
  const file = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}
