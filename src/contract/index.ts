/** Every shape that crosses the wire, and the types inferred from it. */
export * from "./facts.ts";
export * from "./match.ts";
export * from "./posting.ts";
export * from "./problem.ts";
export * from "./resume.ts";
export * from "./rubric.ts";
export * from "./verdict.ts";
export * from "./vocabulary.ts";
