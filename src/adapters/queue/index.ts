/** Durable background work on the database of the program. */
export { createQueue, type Queue } from "./queue.ts";
