/** Durable background work on the database of the program. */
export { createQueue, type Job, type JobHandler, type Queue } from "./queue.ts";
