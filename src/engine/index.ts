/** Rolecall as a library: everything the product exists for, pure, with no input or output of its own. */
export * from "./dedup/index.ts";
export * from "./embed/index.ts";
export * from "./extract/index.ts";
export * from "./grade/index.ts";
export * from "./index/index.ts";
export * from "./match/index.ts";
export * from "./resume/index.ts";
export * from "./verify/index.ts";
