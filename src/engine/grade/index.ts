/** Grades one resume against one posting: asks for facts, reads them, checks them, scores them by code. */
export { blendScore } from "./blend.ts";
export { type KnownAbout, legitimacySignals } from "./legitimacy.ts";
export { gradeOffline } from "./offline.ts";
export { buildPrompt, type GradePrompt, type PromptMessage, repairMessages } from "./prompt.ts";
export { ReplyError } from "./reply/error.ts";
export { type ReplyReading, readReply } from "./reply/read.ts";
export { FACTS_SCHEMA } from "./reply/schema.ts";
export { PROMPT_VERSION } from "./rubric-text.ts";
export { type GradeContext, type GradeSettings, RECOMMEND_FROM, scoreFacts } from "./score.ts";
