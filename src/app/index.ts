/** The product's story, a use-case a file; faces import it from here. */
export { FileError } from "../adapters/files/index.ts";
export { type GradingEvent, StoreError } from "../adapters/store/index.ts";
export type { Board } from "./boards.ts";
export type { Candidate } from "./candidates.ts";
export { type OpenOptions, openRolecall, type Rolecall } from "./compose.ts";
export { RequestError } from "./context.ts";
export type { Finding } from "./doctor.ts";
export type { DuplicateReport } from "./duplicates.ts";
export type { LineVerb, SetVerb } from "./engine.ts";
export type { BoardReport } from "./ingest.ts";
