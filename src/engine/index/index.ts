/** The live pool of postings in memory: exact three-valued filters, then the nearest by meaning and by words. */
export { createMemoryIndex, type MemoryIndexOptions } from "./memory.ts";
export { annualEuros, EURO_RATES_DATE } from "./pay.ts";
export type { IndexEntry, IndexHit, IndexQuery, IndexSearch, PostingIndex } from "./port.ts";
